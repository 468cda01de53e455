import { setImmediate } from 'node:timers/promises';
import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline } from '@/db/schema';
import { type ChangedLine, changedLine } from './change-preview';
import { changedCredits, type Regive } from './merged-credits';
import { type Credits, readCredits } from './story-credit-queries';

const AT_ONCE = 250;
export const LINES_PER_PAGE = 50;

/** How many stories would change, how many of them readers see, in how many credits would become fewer; and one page of them. */
export type ChangePreview = { stories: number; live: number; doubles: number; lines: ChangedLine[]; more: boolean };

/** What `regive` would do to these stories, newest first. */
export async function previewChange(
	storyIds: readonly string[],
	regive: Regive,
	page: number,
	/** What bylines will be called. */
	renamed: ReadonlyMap<string, string> = new Map(),
): Promise<ChangePreview> {
	const newest = storyIds.toSorted().reverse();
	const shown: { storyId: string; headline: string; before: Credits; after: Credits }[] = [];
	const counts = { stories: 0, live: 0, doubles: 0 };
	for (let from = 0; from < newest.length; from += AT_ONCE) {
		const read = await readCredits(database(), newest.slice(from, from + AT_ONCE));
		for (const { storyId, headline, credits } of read.sort((a, b) => (a.storyId < b.storyId ? 1 : -1))) {
			const draft = changedCredits(credits.draft, regive);
			const live = changedCredits(credits.live, regive);
			if (!draft && !live) continue;
			const place = counts.stories++;
			if (live) counts.live++;
			const fewer = (before: unknown[], after: unknown[] | null) => after !== null && after.length < before.length;
			if (fewer(credits.draft, draft) || fewer(credits.live, live)) counts.doubles++;
			if (Math.floor(place / LINES_PER_PAGE) !== page - 1) continue;
			const after = { draft: draft ?? credits.draft, live: live ?? credits.live };
			shown.push({ storyId, headline, before: credits, after });
		}
		await setImmediate();
	}
	const ids = shown.flatMap(({ before, after }) => [...before.draft, ...before.live, ...after.draft, ...after.live]);
	const names = await readBylineNames(ids.map(({ bylineId }) => bylineId));
	const nameOf = (id: string) => names.get(id) ?? '';
	return {
		...counts,
		lines: shown.map((one) => changedLine(one, nameOf, (id) => renamed.get(id) ?? nameOf(id))),
		more: counts.stories > page * LINES_PER_PAGE,
	};
}

export async function readBylineNames(bylineIds: readonly string[]): Promise<Map<string, string>> {
	const ids = [...new Set(bylineIds)];
	if (ids.length === 0) return new Map();
	const rows = await database()
		.select({ id: byline.id, name: byline.name })
		.from(byline)
		.where(inArray(byline.id, ids));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
