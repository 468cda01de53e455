import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';
import { engine } from './engine';

/**
 * One way to write a table for both engines. Everything is typed as SQLite's, because
 * the JavaScript side is the same on both: an instant is a Date, json<T> is a T.
 * The one cast is that promise; the data tests, which run on both, keep it.
 */
function either<F extends (...args: never[]) => unknown>(
	onSqlite: F,
	onPostgres: (...args: Parameters<F>) => unknown,
): F {
	return (engine === 'postgres' ? onPostgres : onSqlite) as F;
}

/** Sorted and compared by code point, as SQLite does, whatever the server's locale. */
const pgText = pg.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const pgBytes = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Read as ISO 8601 because `Date` takes Postgres's own "0001-01-02 …" for a day of 2002. */
const pgInstant = pg.customType<{ data: Date; driverData: string }>({
	dataType: () => 'timestamp (3) with time zone',
	toDriver: (instant) => instant.toISOString(),
	// "+00" always: the connection's zone is UTC.
	fromDriver: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
});

export const table: typeof sqlite.sqliteTable = engine === 'postgres' ? (pg.pgTable as never) : sqlite.sqliteTable;

export const text = either(
	(name: string) => sqlite.text(name),
	(name) => pgText(name),
);

/** A 53-bit whole number. */
export const integer = either(
	(name: string) => sqlite.integer(name),
	(name) => pg.bigint(name, { mode: 'number' }),
);

export const boolean = either(
	(name: string) => sqlite.integer(name, { mode: 'boolean' }),
	(name) => pg.boolean(name),
);

/** A UTC instant, to the millisecond. */
export const instant = either(
	(name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
	(name) => pgInstant(name),
);

/** For a column that older rows get before a migration says better. */
export const epoch = engine === 'postgres' ? sql`'epoch'` : sql`0`;

const anyJson = either(
	(name: string) => sqlite.text(name, { mode: 'json' }),
	// Not `jsonb`: text comes back exactly as it was written.
	(name) => pg.json(name),
);
export const json = <T>(name: string) => anyJson(name).$type<T>();

export const bytes = either(
	(name: string) => sqlite.blob(name, { mode: 'buffer' }),
	(name) => pgBytes(name),
);

/** A text column that holds one of a closed list of words. */
export const oneOf = <W extends string>(name: string) => text(name).$type<W>();

export const index: typeof sqlite.index = engine === 'postgres' ? (pg.index as never) : sqlite.index;
export const uniqueIndex: typeof sqlite.uniqueIndex =
	engine === 'postgres' ? (pg.uniqueIndex as never) : sqlite.uniqueIndex;
export const primaryKey: typeof sqlite.primaryKey =
	engine === 'postgres' ? (pg.primaryKey as never) : sqlite.primaryKey;
