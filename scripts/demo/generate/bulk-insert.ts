import { getTableColumns } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { engine } from '@/db/engine';
import { raw, same, sql } from '@/db/raw';
import { correction, draftCredit, liveCredit, liveTopic, revision, story } from '@/db/schema';
import type { GeneratedStory } from './generated-story';

/** SQLite takes 32,766 values in one statement, and a revision has 25. */
const ROWS_AT_ONCE = 1_000;

type AnyTable = typeof story;

/** Adds stories as their publications would have left them, but for search words, edition and audit row. */
export async function insertStories(tx: Transaction, stories: readonly GeneratedStory[]): Promise<void> {
	const credits = stories.flatMap((one) => one.credits);
	const drafted = credits.map(({ publishedAt: _, ...credit }) => credit);
	// All at once: they are carried out in this order, and Postgres works while the next is put together.
	await Promise.all([
		insert(
			tx,
			story,
			stories.map((one) => one.story),
		),
		insert(
			tx,
			revision,
			stories.map((one) => one.revision),
		),
		insert(tx, liveCredit, credits),
		insert(tx, draftCredit, drafted),
		insert(
			tx,
			liveTopic,
			stories.flatMap((one) => one.topics),
		),
		insert(
			tx,
			correction,
			stories.flatMap((one) => one.corrections),
		),
	]);
}

/** `into` stands for any table; its rows are what is checked. */
async function insert<T extends { $inferInsert: object }>(
	tx: Transaction,
	into: T,
	rows: T['$inferInsert'][],
): Promise<void> {
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
