import type { Transaction } from './client';
import { engine } from './engine';
import { raw, same, sql } from './raw';

/** In the order in which one transaction may take them, so that two never wait for each other. */
const ORDER = ['migration', 'import', 'story', 'byline', 'edition', 'audit'] as const;
export type Lock = (typeof ORDER)[number];

const highest = new WeakMap<Transaction, number>();

/**
 * Holds `name` (and `id`, for one of its kind) until the transaction ends: an advisory
 * lock on Postgres, nothing on SQLite, where the write queue is the lock.
 */
export async function lock(tx: Transaction, name: Lock, id = ''): Promise<void> {
	const place = ORDER.indexOf(name);
	if (place < (highest.get(tx) ?? 0)) throw new Error(`lock "${name}" must be taken before those already held`);
	highest.set(tx, place);
	if (engine === 'sqlite') return;
	await raw(tx, same(sql`select pg_advisory_xact_lock(${place}, hashtext(${id}))`));
}
