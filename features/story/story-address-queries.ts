import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, liveCredit, liveTopic, section, story, storyRedirect, topic } from '@/db/schema';
import { routes } from '@/lib/routes';
import { surfacesOfDay, surfacesOfList, surfacesOfStory } from './story-surfaces';

/**
 * Every address that shows a live story: its own, those it has left, the front, its
 * section, topics and bylines with their feeds, and what lists its day. Gathered before and after a change, the two together
 * are what the change's edition names. Empty for a story that was never live.
 */
export async function addressesOfStory(tx: Transaction, storyId: string): Promise<{ own: string[]; lists: string[] }> {
	const [row] = await tx
		.select({ day: story.day, slug: story.slug, section: section.slug })
		.from(story)
		.innerJoin(section, eq(section.id, story.sectionId))
		.where(eq(story.id, storyId));
	if (!row?.day || !row.slug) return { own: [], lists: [] };
	const left = await tx
		.select({ day: storyRedirect.day, slug: storyRedirect.slug, section: section.slug })
		.from(storyRedirect)
		.innerJoin(section, eq(section.id, storyRedirect.sectionId))
		.where(eq(storyRedirect.storyId, storyId));
	const topics = await tx
		.select({ slug: topic.slug })
		.from(topic)
		.where(
			inArray(topic.id, tx.select({ id: liveTopic.topicId }).from(liveTopic).where(eq(liveTopic.storyId, storyId))),
		);
	const bylines = await tx
		.select({ slug: byline.slug })
		.from(byline)
		.where(
			inArray(
				byline.id,
				tx.select({ id: liveCredit.bylineId }).from(liveCredit).where(eq(liveCredit.storyId, storyId)),
			),
		);
	return {
		own: [{ section: row.section, day: row.day, slug: row.slug }, ...left].flatMap(surfacesOfStory),
		lists: [
			routes.front(),
			routes.section(row.section),
			...topics.map((one) => routes.topic(one.slug)),
			...bylines.map((one) => routes.byline(one.slug)),
		]
			.flatMap(surfacesOfList)
			.concat(surfacesOfDay(row.day)),
	};
}
