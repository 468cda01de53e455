import { inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, image, section, topic } from '@/db/schema';
import { asBylinesOfToday } from '@/features/byline/byline-today-queries';
import { imagesIn } from '../body/body-images';
import type { Body, BodyNode } from '../body/body-schema';
import type { StoryContent } from '../story-schema';

type Noun = typeof section | typeof topic | typeof byline | typeof image;

/** What an earlier state can be again, and in words what of it is gone. */
export type Restorable = { content: StoryContent; leftOut: string[] };

/** Leaves out of `content` what it names and what is not there any more. */
export async function readRestorable(tx: Transaction, content: StoryContent): Promise<Restorable> {
	const { sectionId, topicIds, leadImageId, overrides, body } = content;
	const credits = await asBylinesOfToday(tx, content.credits);
	const there = async (from: Noun, ids: (string | null | undefined)[]) => {
		const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
		const rows = wanted.length === 0 ? [] : await tx.select({ id: from.id }).from(from).where(inArray(from.id, wanted));
		return new Set(rows.map(({ id }) => id));
	};
	const sections = await there(section, [sectionId]);
	const topics = await there(topic, topicIds);
	const bylines = await there(
		byline,
		credits.map(({ bylineId }) => bylineId),
	);
	const images = await there(image, [leadImageId, overrides.imageId, ...imagesIn(body)]);
	const keptCredits = credits.filter(({ bylineId }) => bylines.has(bylineId));
	const keptTopics = topicIds.filter((id) => topics.has(id));
	const { imageId, ...words } = overrides;
	const whole = pruned(body, images);
	const lost = {
		section: sectionId !== null && !sections.has(sectionId) ? 1 : 0,
		topic: topicIds.length - keptTopics.length,
		credit: credits.length - keptCredits.length,
		picture: [leadImageId, imageId, ...imagesIn(body)].filter((id) => id && !images.has(id)).length,
	};
	return {
		content: {
			...content,
			sectionId: lost.section ? null : sectionId,
			topicIds: keptTopics,
			credits: keptCredits,
			leadImageId: leadImageId !== null && images.has(leadImageId) ? leadImageId : null,
			overrides: imageId !== undefined && images.has(imageId) ? overrides : words,
			body: whole,
		},
		leftOut: Object.entries(lost).flatMap(([noun, count]) =>
			count === 0 ? [] : [count === 1 ? `a ${noun}` : `${count} ${noun}s`],
		),
	};
}

/** Without figures whose picture is gone, and what would be empty without them. */
function pruned(body: Body, images: ReadonlySet<string>): Body {
	if (imagesIn(body).every((id) => images.has(id))) return body;
	const content = (body.content ?? []).flatMap((block): BodyNode[] => {
		if (block.type === 'figure') return images.has(block.attrs.image) ? [block] : [];
		if (block.type !== 'gallery') return [block];
		const figures = (block.content ?? []).filter((one) => one.type === 'figure' && images.has(one.attrs.image));
		return figures.length > 0 ? [{ ...block, content: figures }] : [];
	});
	return { ...body, content: content.length > 0 ? content : [{ type: 'paragraph', attrs: {} }] };
}
