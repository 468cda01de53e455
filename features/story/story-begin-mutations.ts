import type { Transaction } from '@/db/client';
import { newsroom } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, Refusal, type Result } from '@/lib/result';
import { doc, p } from './body/body-build';
import { beginMove } from './story-move-mutations';
import { createStory } from './story-mutations';
import { type StoryContent, storyContent } from './story-schema';
import { takeNewest } from './working-copy/working-copy-mutations';

type Begun = { id: string };

/** A blank page, in the newsroom's language, with the byline of who begins it. */
export function beginStory(actor: Actor): Promise<Result<Begun>> {
	return attempt(() =>
		write(async (tx) => {
			demand('story.create', actor);
			const credits = actor.bylineId ? [{ bylineId: actor.bylineId, role: 'by' as const, place: '' }] : [];
			const content = storyContent.parse({ language: await newsroomLanguage(tx), credits, body: doc(p('')) });
			return { id: await createStory(tx, actor, content, 'request') };
		}),
	);
}

/** A new draft that says what the story says now. Its address will be its own, so the slug stays behind. */
export function duplicateStory(actor: Actor, id: string): Promise<Result<Begun>> {
	return attempt(() =>
		write(async (tx) => {
			demand('story.create', actor);
			await beginMove(tx, actor, id, 'duplicate');
			const { content } = await takeNewest(tx, id);
			const copy: StoryContent = { ...content, slug: '' };
			const made = await createStory(tx, actor, copy, 'request', 'duplicate');
			recordAudit(tx, { actor, action: 'story.duplicate', subject: `story:${made}`, details: { of: id } });
			return { id: made };
		}),
	);
}

async function newsroomLanguage(tx: Transaction): Promise<string> {
	const [row] = await tx.select({ language: newsroom.language }).from(newsroom);
	if (!row) throw new Refusal('The newsroom is not set up yet.');
	return row.language;
}
