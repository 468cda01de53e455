import { and, desc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { correction, story } from '@/db/schema';
import { getPublishedCards, type StoryCard } from './story-card-queries';
import type { PublishedCorrection } from './story-queries';

export type CorrectedStory = PublishedCorrection & { story: StoryCard };

const CORRECTIONS_PER_PAGE = 30;

/** What was put right in live stories, newest first. */
export async function getPublishedCorrections(
	page: number,
): Promise<{ corrections: CorrectedStory[]; page: number; more: boolean }> {
	const { id, kind, text, above, at, storyId } = correction;
	const rows = await database()
		.select({ id, kind, text, above, at, storyId })
		.from(correction)
		.innerJoin(story, and(eq(story.id, correction.storyId), eq(story.live, 'live')))
		.orderBy(desc(correction.at), desc(correction.id))
		.limit(CORRECTIONS_PER_PAGE + 1)
		.offset((page - 1) * CORRECTIONS_PER_PAGE);
	const shown = rows.slice(0, CORRECTIONS_PER_PAGE);
	const cards = await getPublishedCards([...new Set(shown.map((row) => row.storyId))]);
	const byId = new Map(cards.map((card) => [card.id, card]));
	const corrections = shown.flatMap(({ storyId, ...one }) => {
		const story = byId.get(storyId);
		return story ? [{ ...one, story }] : [];
	});
	return { corrections, page, more: rows.length > CORRECTIONS_PER_PAGE };
}
