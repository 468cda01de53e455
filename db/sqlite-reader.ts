import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client';
import Database from 'libsql';
import { LRUCache } from 'lru-cache';

const MOST_STATEMENTS = 500;

type Statement = { columns: string[]; all(parameters: unknown[]): unknown[][] };

/**
 * The reading half of libsql's client, with prepared statements kept. Its own prepares
 * each query anew and asks for the columns twice; with its statement kept a query takes
 * about a third of the time (bench/README.md). Only `execute` and `close` exist: reads have no transactions.
 */
export function sqliteReader(path: string, busyMs: number): Client {
	const connection = new Database(path, { timeout: busyMs } as ConstructorParameters<typeof Database>[1]);
	const statements = new LRUCache<string, Statement>({ max: MOST_STATEMENTS });
	const prepare = (sql: string): Statement => {
		const statement = connection.prepare(sql).raw(true);
		const columns = statement.columns().map((column: { name: string }) => column.name);
		return { columns, all: (parameters) => statement.all(parameters) as unknown[][] };
	};
	const execute = async (query: InStatement | string, given?: InArgs): Promise<ResultSet> => {
		const { sql, args = given ?? [] } = typeof query === 'string' ? { sql: query } : query;
		const statement = statements.get(sql) ?? prepare(sql);
		statements.set(sql, statement);
		const rows = statement.all((args as unknown[]).map(toSqlite)).map((row) => named(row, statement.columns));
		return { columns: statement.columns, rows } as unknown as ResultSet;
	};
	return { execute, close: () => connection.close() } as unknown as Client;
}

/** Rows answer to an index and to a name, as libsql's own do. */
function named(row: unknown[], columns: string[]): unknown[] {
	const values = row as unknown[] & Record<string, unknown>;
	for (const [index, name] of columns.entries()) values[name] = row[index];
	return values;
}

function toSqlite(value: unknown): unknown {
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (value instanceof Date) return value.getTime();
	return value ?? null;
}
