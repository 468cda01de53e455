import type { Transaction } from './client';
import { raw, sql } from './raw';

/** The database's own clock, so that several machines agree on what is due. */
export async function now(runner: Pick<Transaction, 'all' | 'run'>): Promise<Date> {
	const [row] = await raw<{ ms: number | string }>(runner, {
		sqlite: sql`select cast(unixepoch('subsec') * 1000 as integer) as ms`,
		postgres: sql`select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms`,
	});
	return new Date(Number(row?.ms));
}
