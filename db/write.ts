import { setTimeout as wait } from 'node:timers/promises';
import { once } from '@/lib/once';
import { type Transaction, writingDatabase } from './client';
import { engine } from './engine';

/** How long a write waits for another process that holds SQLite's write lock. */
const PATIENCE_MS = 15_000;

const afterCommits = new WeakMap<Transaction, (() => void)[]>();

/** Runs `then` once `tx` has been committed; never if it is rolled back. */
export function afterCommit(tx: Transaction, then: () => void): void {
	afterCommits.get(tx)?.push(then);
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
	const then: (() => void)[] = [];
	const result = await writingDatabase().transaction(
		(tx) => {
			afterCommits.set(tx, then);
			return work(tx);
		},
		engine === 'sqlite' ? { behavior: 'immediate' } : undefined,
	);
	for (const run of then) run();
	return result;
}

function queued<T>(work: () => Promise<T>): Promise<T> {
	const queue = once('write-queue', () => ({ tail: Promise.resolve() as Promise<unknown> }));
	const mine = queue.tail.then(work, work);
	queue.tail = mine.catch(() => {});
	return mine;
}

/** BEGIN IMMEDIATE fails before any work is done, so trying it again repeats nothing. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
	const until = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (!isBusy(error) || Date.now() > until) throw error;
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
