import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { newId } from '@/lib/ids';
import { database } from './client';
import { databaseUrl, engine } from './engine';
import { section } from './schema';
import { write } from './write';

const add = (slug: string) =>
	write(async (tx) => tx.insert(section).values({ id: newId(), slug, name: slug, description: '', position: 1 }));

/** Another process that writes: it holds the lock from `begin` to `commit`. */
async function otherProcess() {
	if (engine === 'sqlite') {
		const other = new Database(databaseUrl().slice('file:'.length));
		return { run: async (statement: string) => void other.exec(statement), end: async () => void other.close() };
	}
	const other = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
	return { run: async (statement: string) => void (await other.unsafe(statement)), end: () => other.end() };
}

const BEGIN = engine === 'sqlite' ? 'begin immediate' : 'begin; lock table section in exclusive mode';

test('a write that another process kept waiting, and every one after it, gets through', async () => {
	const other = await otherProcess();
	for (let round = 0; round < 3; round++) {
		await other.run(BEGIN);
		const kept = add(`kept-${round}`);
		await wait(200);
		await other.run('commit');
		await kept;
		// The other goes on writing: what ours stood on is old by now.
		await other.run(`insert into section values ('other-${round}', 'other-${round}', 'o', '', 1)`);
		for (let i = 0; i < 3; i++) await add(`after-${round}-${i}`);
	}
	await other.end();
	expect(await database().$count(section)).toBe(3 * 5);
}, 10_000);
