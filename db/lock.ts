import type { Transaction } from './client';
import { engine } from './engine';
import { raw, same, sql } from './raw';

/** In the order in which one transaction may take them, so that two never wait for each other. */
const ORDER = [
	'migration',
	'import',
	'byline',
	'credits',
	'story',
	'address',
	'staff',
	'attempt',
	'edition',
	'audit',
] as const;
export type Lock = (typeof ORDER)[number];

type Held = { highest: number; keys: Set<string> };

const held = new WeakMap<Transaction, Held>();

/**
 * Holds `name` (and `id`, for one of its kind) until the transaction ends: an advisory
 * lock on Postgres, nothing on SQLite, where the write queue is the lock. Whoever holds a
 * story holds all credits still: what changes thousands of them (`credits`) waits for it.
 */
export async function lock(tx: Transaction, name: Lock, id = ''): Promise<void> {
	if (name === 'story') await take(tx, 'credits', '', 'shared');
	await take(tx, name, id, 'alone');
}

async function take(tx: Transaction, name: Lock, id: string, how: 'shared' | 'alone'): Promise<void> {
	const mine = held.get(tx) ?? { highest: 0, keys: new Set() };
	held.set(tx, mine);
	if (mine.keys.has(`${name}:${id}`)) return;
	const place = ORDER.indexOf(name);
	if (place < mine.highest) throw new Error(`lock "${name}" must be taken before those already held`);
	mine.highest = place;
	mine.keys.add(`${name}:${id}`);
	if (engine === 'sqlite') return;
	const key = sql`${place}, hashtext(${id})`;
	const ask =
		how === 'shared' ? sql`select pg_advisory_xact_lock_shared(${key})` : sql`select pg_advisory_xact_lock(${key})`;
	await raw(tx, same(ask));
}
