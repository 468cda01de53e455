import { getTableColumns } from 'drizzle-orm';
import type { Transaction } from './client';
import { engine } from './engine';
import { raw, same, sql } from './raw';
import type { story } from './schema';

/** SQLite takes 32,766 values in one statement, and no table has more than 30 columns. */
const ROWS_AT_ONCE = 1_000;

type AnyTable = typeof story;

/**
 * Adds any number of rows, in statements of a size that the engine takes. Each row names every
 * column that may not be null: Postgres is asked for no defaults here.
 */
export async function insertAll<T extends { $inferInsert: object }>(
	tx: Transaction,
	into: T,
	rows: readonly T['$inferInsert'][],
): Promise<void> {
	// It stands for any table; its rows are what is checked.
	const table = into as unknown as AnyTable;
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
		const some = rows.slice(from, from + ROWS_AT_ONCE) as AnyTable['$inferInsert'][];
		if (engine === 'sqlite') await tx.insert(table).values(some);
		else await insertAsJson(tx, table, some);
	}
}

/** Postgres takes longer to read 24,000 placeholders than to add the rows. */
async function insertAsJson(tx: Transaction, table: AnyTable, rows: AnyTable['$inferInsert'][]): Promise<void> {
	const columns = Object.entries(getTableColumns(table));
	const named = (row: Record<string, unknown>) =>
		Object.fromEntries(columns.map(([key, { name }]) => [name, row[key] ?? null]));
	await raw(
		tx,
		same(sql`
			insert into ${table}
			select * from json_populate_recordset(null::${table}, cast(${JSON.stringify(rows.map(named))}::text as json))`),
	);
}
