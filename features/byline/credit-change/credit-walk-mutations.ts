import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { among } from '@/db/among';
import type { Transaction } from '@/db/client';
import { engine } from '@/db/engine';
import { insertAll } from '@/db/insert-all';
import { creditChangeStory, draftCredit, liveCredit, story, workingCopy } from '@/db/schema';
import { makeEdition } from '@/features/edition/edition-mutations';
import { refreshFacets } from '@/features/search/search-facet-mutations';
import { addressesOfStory } from '@/features/story/story-address-queries';
import { announce } from '@/features/story/working-copy/working-copy-mutations';
import { sameValue } from '@/lib/same-value';
import { changedCredits, type Regive } from './merged-credits';
import { groupMoved } from './moved-credits';
import { type Credits, readCredits } from './story-credit-queries';

/** So few stories at a time that SQLite keeps no reader waiting; on Postgres it is the way there and back that counts. */
const AT_ONCE = engine === 'sqlite' ? 250 : 1_000;
/** Above this many stories a change says that everything changed instead of naming each. */
const MOST_NAMED = 300;

type ChangedStory = { storyId: string; before: Credits; after: Credits };

/**
 * Changes the credits of these stories and keeps, under `changeId`, what each had before.
 * Part of a larger transaction, which holds "credits". Gives the number of stories that it changed.
 */
export async function changeCredits(
	tx: Transaction,
	changeId: string,
	storyIds: readonly string[],
	regive: Regive,
): Promise<number> {
	const nameLive = namer(tx, storyIds.length);
	let count = 0;
	for (let from = 0; from < storyIds.length; from += AT_ONCE) {
		const changed = (await readCredits(tx, storyIds.slice(from, from + AT_ONCE))).flatMap((one): ChangedStory[] => {
			const draft = changedCredits(one.credits.draft, regive);
			const live = changedCredits(one.credits.live, regive);
			if (!draft && !live) return [];
			const after = { draft: draft ?? one.credits.draft, live: live ?? one.credits.live };
			return [{ storyId: one.storyId, before: one.credits, after }];
		});
		if (changed.length === 0) continue;
		await insertAll(
			tx,
			creditChangeStory,
			changed.map(({ storyId, before, after }) => ({
				...{ changeId, storyId },
				...{ draftBefore: before.draft, draftAfter: after.draft, liveBefore: before.live, liveAfter: after.live },
			})),
		);
		await nameLive(changed);
		await writeCredits(tx, changed);
		await nameLive(changed);
		count += changed.length;
		await setImmediate();
	}
	return count;
}

export type Conflict = { storyId: string; headline: string };

const MOST_CONFLICTS = 100;

/** The stories of a change whose credits, drafted or live, are not as it left them. Those that are gone are none. */
export async function findConflicts(tx: Transaction, changeId: string): Promise<Conflict[]> {
	const ids: string[] = [];
	for await (const { stored, current } of walkChange(tx, changeId)) {
		const changed = stored.filter(({ storyId, after }) => {
			const now = current.get(storyId);
			return now && !sameValue(now, after);
		});
		ids.push(...changed.map(({ storyId }) => storyId));
		if (ids.length > MOST_CONFLICTS) break;
	}
	if (ids.length === 0) return [];
	return tx
		.select({ storyId: story.id, headline: story.headline })
		.from(story)
		.where(inArray(story.id, ids.slice(0, MOST_CONFLICTS + 1)))
		.orderBy(asc(story.id));
}

/**
 * Puts back what the change's `stories` had; those that changed since stay as they are. Part of
 * a larger transaction, which holds "credits". Gives the number of stories that it put back.
 */
export async function restoreCredits(tx: Transaction, changeId: string, stories: number): Promise<number> {
	const nameLive = namer(tx, stories);
	let count = 0;
	for await (const { stored, current } of walkChange(tx, changeId)) {
		const restored = stored.flatMap(({ storyId, before, after }): ChangedStory[] => {
			const now = current.get(storyId);
			return now && sameValue(now, after) ? [{ storyId, before: now, after: before }] : [];
		});
		if (restored.length === 0) continue;
		await nameLive(restored);
		await writeCredits(tx, restored);
		await nameLive(restored);
		count += restored.length;
	}
	return count;
}

type Stored = { storyId: string; before: Credits; after: Credits };

async function* walkChange(
	tx: Transaction,
	changeId: string,
): AsyncGenerator<{ stored: Stored[]; current: Map<string, Credits> }> {
	for (let last = ''; ; ) {
		const rows = await tx
			.select()
			.from(creditChangeStory)
			.where(and(eq(creditChangeStory.changeId, changeId), gt(creditChangeStory.storyId, last)))
			.orderBy(asc(creditChangeStory.storyId))
			.limit(AT_ONCE);
		last = rows.at(-1)?.storyId ?? '';
		if (last === '') return;
		const read = await readCredits(
			tx,
			rows.map(({ storyId }) => storyId),
		);
		yield {
			stored: rows.map((row) => ({
				storyId: row.storyId,
				before: { draft: row.draftBefore, live: row.liveBefore },
				after: { draft: row.draftAfter, live: row.liveAfter },
			})),
			current: new Map(read.map(({ storyId, credits }) => [storyId, credits])),
		};
		// SQLite answers without ever letting anyone else have a turn.
		await setImmediate();
	}
}

async function writeCredits(tx: Transaction, changed: readonly ChangedStory[]): Promise<void> {
	const drafted = changed.filter(({ before, after }) => !sameValue(before.draft, after.draft));
	const live = changed.filter(changesLive);
	await writeDraft(tx, drafted);
	await writeLive(tx, live);
	await refreshFacets(tx, live.map(idOf));
}

async function writeDraft(tx: Transaction, changed: readonly ChangedStory[]): Promise<void> {
	if (changed.length === 0) return;
	const { rest } = await moveInPlace(tx, draftCredit, changed, 'draft');
	if (rest.length > 0) await tx.delete(draftCredit).where(among(draftCredit.storyId, rest.map(idOf)));
	const rows = rest.flatMap(({ storyId, after }) => after.map((credit) => ({ ...credit, storyId })));
	await insertAll(tx, draftCredit, rows);
	const { fieldsVersion: version } = workingCopy;
	const kept = (column: typeof version) => sql`case when ${column} = ${version} then ${column} + 1 else ${column} end`;
	const open = await tx
		.update(workingCopy)
		.set({
			fieldsVersion: sql`${version} + 1`,
			// What was in no revision yet, or not live, still is not; nothing else becomes so.
			...{ keptFields: kept(workingCopy.keptFields), liveFields: kept(workingCopy.liveFields) },
		})
		.where(among(workingCopy.storyId, changed.map(idOf)))
		.returning({ id: workingCopy.storyId });
	for (const { id } of open) announce(tx, id);
}

async function writeLive(tx: Transaction, changed: readonly ChangedStory[]): Promise<void> {
	const { rest } = await moveInPlace(tx, liveCredit, changed, 'live');
	if (rest.length === 0) return;
	const gone = await tx
		.delete(liveCredit)
		.where(among(liveCredit.storyId, rest.map(idOf)))
		.returning({ id: liveCredit.storyId, publishedAt: liveCredit.publishedAt });
	const publishedAt = new Map(gone.map((row) => [row.id, row.publishedAt]));
	const rows = rest.flatMap(({ storyId, after }) => {
		const at = publishedAt.get(storyId);
		return at ? after.map((credit) => ({ ...credit, storyId, publishedAt: at })) : [];
	});
	await insertAll(tx, liveCredit, rows);
}

/** Most credits only go from one byline to another: one statement for all of those. Gives the others. */
async function moveInPlace(
	tx: Transaction,
	table: typeof draftCredit | typeof liveCredit,
	changed: readonly ChangedStory[],
	list: keyof Credits,
) {
	const lists = changed.map(({ storyId, before, after }) => ({ storyId, before: before[list], after: after[list] }));
	const { moved, rest } = groupMoved(lists);
	for (const { from, to, stories } of moved) {
		await tx
			.update(table)
			.set({ bylineId: to })
			.where(and(eq(table.bylineId, from), among(table.storyId, stories.map(idOf))));
	}
	return { rest };
}

const idOf = ({ storyId }: { storyId: string }) => storyId;
const changesLive = ({ before, after }: ChangedStory) => !sameValue(before.live, after.live);

/** Names the addresses of live stories, asked before and after each change; where many may change, all there are. */
function namer(tx: Transaction, stories: number) {
	const all = stories > MOST_NAMED;
	if (all) makeEdition(tx, { addresses: 'all' });
	return async (changed: readonly ChangedStory[]): Promise<void> => {
		if (all) return;
		for (const { storyId } of changed.filter(changesLive)) {
			const { own, lists } = await addressesOfStory(tx, storyId);
			makeEdition(tx, { addresses: [...own, ...lists] });
			await setImmediate();
		}
	};
}
