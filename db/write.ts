import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { once } from '@/lib/once';
import { renewWriter, type Transaction, writingDatabase } from './client';
import { engine } from './engine';

/** How long a write waits for another process that holds SQLite's write lock. */
const PATIENCE_MS = 15_000;

/** What every transaction may end with, in the order of their locks. */
const ENDINGS = ['edition', 'audit'] as const;
type Ending = (typeof ENDINGS)[number];
type Ends = { before: Partial<Record<Ending, () => Promise<void>>>; after: (() => void)[] };

const ends = new WeakMap<Transaction, Ends>();

function endsOf(tx: Transaction): Ends {
	const found = ends.get(tx);
	if (!found) throw new Error('this transaction was not begun by write()');
	return found;
}

/**
 * Runs `run` as the transaction's last step but those after it. Editions and audit rows
 * are made there, so that their locks, which everybody needs, are held only briefly.
 */
export function beforeCommit(tx: Transaction, ending: Ending, run: () => Promise<void>): void {
	endsOf(tx).before[ending] = run;
}

/** Runs `then` once `tx` has been committed; never if it is rolled back. */
export function afterCommit(tx: Transaction, then: () => void): void {
	endsOf(tx).after.push(then);
}

/**
 * One transaction. On SQLite every write of the process stands in one queue: the
 * local client is synchronous, so a second writer would block the very event loop
 * that the first one needs to finish.
 */
export function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
	return engine === 'sqlite' ? queued(() => patiently(() => commit(work))) : commit(work);
}

async function commit<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
	const mine: Ends = { before: {}, after: [] };
	const result = await writingDatabase().transaction(
		async (tx) => {
			ends.set(tx, mine);
			const value = await work(tx);
			for (const ending of ENDINGS) await mine.before[ending]?.();
			return value;
		},
		engine === 'sqlite' ? { behavior: 'immediate' } : undefined,
	);
	for (const run of mine.after) run();
	return result;
}

function queued<T>(work: () => Promise<T>): Promise<T> {
	const queue = once('write-queue', () => ({ tail: Promise.resolve() as Promise<unknown> }));
	const mine = queue.tail.then(work, work);
	// The local client never waits for anything, so writes that follow each other would leave no turn to anyone else.
	queue.tail = mine.catch(() => {}).then(() => breathe());
	return mine;
}

/**
 * BEGIN IMMEDIATE fails before any work is done, so trying it again repeats nothing. libsql
 * never resets the statement that failed, and the connection's next transaction would leave
 * it on an old snapshot, from which nothing can be written any more: hence a fresh one.
 */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
	const until = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (!isBusy(error) || Date.now() > until) throw error;
			await renewWriter();
			await wait(5 + Math.random() * 20);
		}
	}
}

function isBusy(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if ('code' in cause && String(cause.code).startsWith('SQLITE_BUSY')) return true;
	}
	return false;
}
