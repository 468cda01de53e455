import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { liveCredit, revision, searchEntry, story } from '@/db/schema';
import { write } from '@/db/write';
import { bodyText } from '@/features/story/body/body-text';
import { isLiveToo } from '@/features/story/story-card-queries';
import { indexStory } from './search-index-mutations';

/** So few at a time that nobody who reads or publishes meanwhile waits for long. */
const LOOKED_AT = 1_000;
const AT_ONCE = 20;

/**
 * Puts every live story into the index that is not there: all of them, after a migration
 * has changed what the index holds; none at any other start. Readers see no other pages
 * by it, so it makes no edition. Returns how many it put in.
 */
export async function fillSearchIndex(): Promise<number> {
	let filled = 0;
	for (let last = ''; ; ) {
		const ids = await liveAfter(last);
		last = ids.at(-1) ?? '';
		if (last === '') return filled;
		const missing = await missingFromIndex(ids);
		for (let from = 0; from < missing.length; from += AT_ONCE) {
			const some = missing.slice(from, from + AT_ONCE);
			await write(async (tx) => {
				for (const id of some) await lock(tx, 'story', id);
				for (const id of some) await indexLive(tx, id);
			});
		}
		filled += missing.length;
		await setImmediate();
	}
}

async function liveAfter(id: string): Promise<string[]> {
	const rows = await database()
		.select({ id: story.id })
		.from(story)
		.where(and(isLiveToo, gt(story.id, id)))
		.orderBy(asc(story.id))
		.limit(LOOKED_AT);
	return rows.map((row) => row.id);
}

async function missingFromIndex(ids: string[]): Promise<string[]> {
	const rows = await database()
		.select({ id: searchEntry.storyId })
		.from(searchEntry)
		.where(inArray(searchEntry.storyId, ids));
	const there = new Set(rows.map((row) => row.id));
	return ids.filter((id) => !there.has(id));
}

/** What was taken down since it was found missing is left out. */
export async function indexLive(tx: Transaction, id: string): Promise<void> {
	const [row] = await tx
		.select({
			publishedAt: story.publishedAt,
			sectionId: story.sectionId,
			headline: revision.headline,
			standfirst: revision.standfirst,
			language: revision.language,
			body: revision.body,
		})
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.where(and(eq(story.id, id), eq(story.live, 'live')));
	if (!row?.publishedAt) return;
	const credits = await tx.select({ bylineId: liveCredit.bylineId }).from(liveCredit).where(eq(liveCredit.storyId, id));
	await indexStory(tx, id, row.publishedAt, { ...row, body: bodyText(row.body), credits });
}
