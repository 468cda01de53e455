import { resolve } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { type Transaction, writingDatabase } from './client';
import { engine } from './engine';
import { lock } from './lock';
import { raw, same, sql } from './raw';
import { write } from './write';

/**
 * Brings the database to the newest schema, in one transaction and under a lock, so
 * that several processes may start at once. Returns how many migrations it ran.
 * Drizzle's own runner takes no lock, and its SQLite one cannot run inside one.
 */
export async function migrate(folder = resolve('drizzle', engine)): Promise<number> {
	const migrations = readMigrationFiles({ migrationsFolder: folder });
	if (engine === 'sqlite') await writingDatabase().run(sql`PRAGMA journal_mode = WAL`);
	return write(async (tx) => {
		await lock(tx, 'migration');
		await raw(tx, {
			sqlite: sql`create table if not exists stet_migration (hash text primary key, made_at integer not null)`,
			postgres: sql`create table if not exists stet_migration (hash text primary key, made_at bigint not null)`,
		});
		const rows = await raw<{ hash: string }>(tx, same(sql`select hash from stet_migration`));
		const done = new Set(rows.map((row) => row.hash));
		const due = migrations.filter((migration) => !done.has(migration.hash));
		for (const migration of due) {
			for (const statement of migration.sql) await raw(tx, same(sql.raw(statement)));
			await raw(tx, same(sql`insert into stet_migration values (${migration.hash}, ${migration.folderMillis})`));
		}
		await learnSizes(tx);
		return due.length;
	});
}

/** SQLite chooses among indexes by what it was once told of them; a look at a few hundred entries of each is enough. */
async function learnSizes(tx: Transaction): Promise<void> {
	const pragma = (text: string) => raw(tx, { sqlite: sql.raw(`PRAGMA ${text}`), postgres: sql`select 1` });
	await pragma('analysis_limit = 400');
	await pragma('optimize = 0x10002');
}
