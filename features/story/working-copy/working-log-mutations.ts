import { and, eq, lte, sql } from 'drizzle-orm';
import * as Y from 'yjs';
import type { Transaction } from '@/db/client';
import { engine } from '@/db/engine';
import { now } from '@/db/now';
import { raw, same } from '@/db/raw';
import { story, workingCopy, workingUpdate } from '@/db/schema';
import { write } from '@/db/write';
import { docOf, readLoggedCopy, type WorkingCopyRow } from './working-log-queries';

/** Rows of one INSERT: SQLite takes 32,766 values, and no statement may hold up the others for long. */
const MOST_ROWS = 200;

export type Written = { actor: string; bytes: Uint8Array };

/** The row, held on Postgres until the transaction ends; SQLite has one writer anyway. */
export async function lockCopy(tx: Transaction, storyId: string): Promise<WorkingCopyRow | undefined> {
	const query = tx.select().from(workingCopy).where(eq(workingCopy.storyId, storyId));
	// Drizzle's types are SQLite's here, which has no such clause; see db/dialect.ts.
	const [row] = await (engine === 'postgres' ? (query as unknown as Lockable<typeof query>).for('update') : query);
	return row;
}
type Lockable<Q> = { for(strength: 'update'): Q };

/**
 * Adds updates to a story's log. Gives the number of the last one; null if the working
 * copy is of another generation or there is none.
 */
export async function insertUpdates(
	tx: Transaction,
	storyId: string,
	generation: string,
	updates: Written[],
): Promise<number | null> {
	const [last] = await insertForAll(tx, [{ storyId, generation, updates }]);
	return last ?? null;
}

type Addition = { storyId: string; generation: string; updates: Written[] };

/** As `insertUpdates`, for several stories: fifty cost the database no more turns than one. */
async function insertForAll(tx: Transaction, additions: Addition[]): Promise<(number | null)[]> {
	const numbered = await raiseNumbers(tx, additions);
	const at = await now(tx);
	const lasts = additions.map((one) => numbered.get(keyOf(one)) ?? null);
	const rows = additions.flatMap(({ storyId, updates }, index) => {
		const last = lasts[index] ?? null;
		if (last === null) return [];
		const first = last - updates.length + 1;
		return updates.map(({ actor, bytes }, n) => ({ storyId, seq: first + n, actor, at, bytes: Buffer.from(bytes) }));
	});
	for (let start = 0; start < rows.length; start += MOST_ROWS) {
		await tx.insert(workingUpdate).values(rows.slice(start, start + MOST_ROWS));
	}
	return lasts;
}

/** The number that each log ends with from now on; none where there is no such working copy. */
async function raiseNumbers(tx: Transaction, additions: Addition[]): Promise<Map<string, number>> {
	const { storyId, generation, seq } = workingCopy;
	const isOne = (one: Addition) => sql`${storyId} = ${one.storyId} and ${generation} = ${one.generation}`;
	const any = sql`(${sql.join(additions.map(isOne), sql` or `)})`;
	// One order everywhere: two processes that hold each other's rows would wait for ever.
	if (engine === 'postgres' && additions.length > 1) {
		await raw(tx, same(sql`select 1 from ${workingCopy} where ${any} order by ${storyId} for update`));
	}
	const more = additions.map((one) => sql`when ${isOne(one)} then cast(${one.updates.length} as integer)`);
	const rows = await tx
		.update(workingCopy)
		.set({ seq: sql`${seq} + case ${sql.join(more, sql` `)} end` })
		.where(any)
		.returning({ storyId, generation, seq });
	return new Map(rows.map((row) => [keyOf(row), row.seq]));
}

const keyOf = (one: Pick<Addition, 'storyId' | 'generation'>) => `${one.storyId} ${one.generation}`;

/** Folds the log into the snapshot. Nothing of the text changes. Gives the snapshot's number. */
export function compact(storyId: string): Promise<number> {
	return write(async (tx) => {
		const copy = (await lockCopy(tx, storyId)) && (await readLoggedCopy(tx, storyId));
		if (!copy) return 0;
		const { row, log, seq } = copy;
		if (log.length === 0) return row.snapshotSeq;
		const doc = docOf(copy);
		const snapshot = Buffer.from(Y.encodeStateAsUpdate(doc));
		doc.destroy();
		const since = log.filter((one) => one.seq > row.keptSeq).map(({ actor }) => actor);
		const writers = [...new Set([...row.writers, ...since].reverse())].reverse();
		await tx.update(workingCopy).set({ snapshot, snapshotSeq: seq, writers }).where(eq(workingCopy.storyId, storyId));
		await tx.delete(workingUpdate).where(and(eq(workingUpdate.storyId, storyId), lte(workingUpdate.seq, seq)));
		return seq;
	});
}

export type Append = Written & { storyId: string; generation: string };

/**
 * Writes updates of several stories in one transaction. Gives each its number, or null
 * where the working copy is not the one that it was made for.
 */
export function appendUpdates(appends: Append[]): Promise<(number | null)[]> {
	const groups = Map.groupBy(appends.keys(), (index) => keyOf(appends[index] ?? { storyId: '', generation: '' }));
	return write(async (tx) => {
		const additions = [...groups.values()].map((indexes) => {
			const updates = indexes.flatMap((index) => appends[index] ?? []);
			return { storyId: updates[0]?.storyId ?? '', generation: updates[0]?.generation ?? '', updates };
		});
		const lasts = await insertForAll(tx, additions);
		const numbers: (number | null)[] = appends.map(() => null);
		for (const [group, indexes] of [...groups.values()].entries()) {
			const last = lasts[group] ?? null;
			if (last === null) continue;
			for (const [place, index] of indexes.entries()) numbers[index] = last - indexes.length + 1 + place;
		}
		return numbers;
	});
}

/** What the desk's lists show of texts that are being written. */
export function saveSummaries(summaries: { storyId: string; headline: string; words: number }[]): Promise<void> {
	return write(async (tx) => {
		const changedAt = await now(tx);
		for (const { storyId, ...shown } of summaries.toSorted((a, b) => (a.storyId < b.storyId ? -1 : 1))) {
			await tx
				.update(story)
				.set({ ...shown, changedAt })
				.where(eq(story.id, storyId));
		}
	});
}
