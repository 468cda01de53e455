import { type Placeholder, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { once } from '@/lib/once';
import { database } from './client';
import type * as schema from './schema';

type Values = Record<string, unknown>;
type Query<Rows> = { prepare(name?: string): { execute(values: Values): Promise<Rows> | { sync(): Rows } } };

/**
 * Runs a query whose SQL is put together once per process instead of once per page:
 * for the handful that every reader page needs. `name` must be the query's own;
 * values go in by `sql.placeholder`.
 */
export async function prepared<Rows>(
	name: string,
	build: (db: LibSQLDatabase<typeof schema>) => Query<Rows>,
	values: Values = {},
): Promise<Rows> {
	const kept = once('prepared', () => new Map<string, { execute(values: Values): unknown }>());
	const statement = kept.get(name) ?? build(database()).prepare(name);
	kept.set(name, statement);
	return statement.execute(values) as Promise<Rows>; // both drivers are asynchronous
}

/** Placeholders and values for a list of `values`, for `inArray`. Its length belongs into the query's name. */
export function listOf(values: readonly string[]): { placeholders: Placeholder[]; values: Values } {
	return {
		placeholders: values.map((_, index) => sql.placeholder(`p${index}`)),
		values: Object.fromEntries(values.map((value, index) => [`p${index}`, value])),
	};
}
