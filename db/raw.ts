import { type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { engine } from './engine';
import type * as schema from './schema';

type Runner = Pick<LibSQLDatabase<typeof schema>, 'run' | 'all'>;
type PostgresRunner = { execute(query: SQL): Promise<Iterable<unknown>> };

/**
 * Runs SQL that Drizzle's builders cannot say, on a database or a transaction.
 * Only files that hold both engines' variants side by side may use it.
 */
export async function raw<Row>(runner: Runner, query: { sqlite: SQL; postgres: SQL }): Promise<Row[]> {
	if (engine === 'sqlite') return runner.all<Row>(query.sqlite);
	// The one place that knows what stands behind the type on Postgres; see dialect.ts.
	return [...(await (runner as unknown as PostgresRunner).execute(query.postgres))] as Row[];
}

/** For SQL that reads the same on both engines. */
export const same = (query: SQL) => ({ sqlite: query, postgres: query });

export { sql };
