import { asc } from 'drizzle-orm';
import { among } from '@/db/among';
import type { Transaction } from '@/db/client';
import { draftCredit, liveCredit, story } from '@/db/schema';
import type { KeptCredit } from '../byline-schema';

/** Of the working copy, and of what readers have. */
export type Credits = { draft: KeptCredit[]; live: KeptCredit[] };
export type CreditedStory = { storyId: string; headline: string; credits: Credits };

/** The credits of those of these stories that are there. */
export async function readCredits(
	runner: Pick<Transaction, 'select'>,
	storyIds: readonly string[],
): Promise<CreditedStory[]> {
	const there = await runner
		.select({ id: story.id, headline: story.headline })
		.from(story)
		.where(among(story.id, storyIds));
	const listOf = async (from: typeof draftCredit | typeof liveCredit) => {
		const { storyId, position, bylineId, role, place } = from;
		const rows = await runner
			.select({ storyId, position, bylineId, role, place })
			.from(from)
			.where(among(storyId, storyIds))
			.orderBy(asc(storyId), asc(position));
		return Map.groupBy(rows, (row) => row.storyId);
	};
	const [draft, live] = [await listOf(draftCredit), await listOf(liveCredit)];
	const of = (list: typeof draft, id: string) => (list.get(id) ?? []).map(({ storyId: _, ...credit }) => credit);
	return there.map(({ id, headline }) => ({
		...{ storyId: id, headline },
		credits: { draft: of(draft, id), live: of(live, id) },
	}));
}
