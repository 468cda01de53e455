import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { closeDatabase, database } from './client';
import { lock } from './lock';
import { migrate } from './migrate';
import { now } from './now';
import { raw, sql } from './raw';
import { formerSlug, newsroom, section } from './schema';
import { afterCommit, write } from './write';

const row = (id: string) => ({ id, slug: id, name: id, description: '', position: 1 });

test('migrations run once, also when several start at the same time', async () => {
	expect(await Promise.all([migrate(), migrate(), migrate()])).toEqual([0, 0, 0]);
});

test('values come back as they went in, on both engines', async () => {
	const createdAt = new Date('2024-01-03T22:09:00.123Z');
	const values = {
		id: 1,
		name: 'Ledger ✶ العربية',
		motto: '',
		language: 'en',
		zone: 'America/New_York',
		accent: '#123456',
		logoId: null,
		reportersPublish: false,
		oxfordComma: false,
		secondFactor: 'admins' as const,
		demo: true,
		createdAt,
	};
	await write(async (tx) => tx.insert(newsroom).values(values));
	expect(await database().select().from(newsroom)).toEqual([values]);
});

test('an instant is the same instant, however old it is and wherever the server stands', async () => {
	const days = ['0001-01-02T00:00:00Z', '0099-12-31T12:00:00.001Z', '1849-05-05T04:56:02Z', '9999-12-31T23:59:59.999Z'];
	await write(async (tx) => {
		await raw(tx, {
			sqlite: sql`select 1`,
			postgres: sql`do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'Asia/Kolkata'); end $$`,
		});
	});
	await closeDatabase();
	const rows = days.map((day) => ({ noun: 'topic' as const, slug: day, targetId: day, createdAt: new Date(day) }));
	await write(async (tx) => tx.insert(formerSlug).values(rows));
	expect(await database().select().from(formerSlug).orderBy(formerSlug.createdAt)).toEqual(rows);
});

test('200 writers at once all get in', async () => {
	await Promise.all(
		Array.from({ length: 200 }, (_, i) => write(async (tx) => tx.insert(section).values(row(`s${i}`)))),
	);
	expect(await database().select().from(section)).toHaveLength(200);
});

test('a transaction that fails leaves nothing and announces nothing', async () => {
	let announced = false;
	await expect(
		write(async (tx) => {
			afterCommit(tx, () => {
				announced = true;
			});
			await tx.insert(section).values(row('half'));
			throw new Error('stop');
		}),
	).rejects.toThrow('stop');
	expect(announced).toBe(false);
	expect(await database().select().from(section).where(eq(section.id, 'half'))).toEqual([]);
});

test('a reader does not see a transaction that is still open', async () => {
	await write(async (tx) => {
		await tx.insert(section).values(row('open'));
		expect(await database().select().from(section).where(eq(section.id, 'open'))).toEqual([]);
	});
});

test('locks out of order are refused', async () => {
	await expect(
		write(async (tx) => {
			await lock(tx, 'audit');
			await lock(tx, 'story');
		}),
	).rejects.toThrow('must be taken before');
});

test('the database tells the time', async () => {
	expect(Math.abs((await now(database())).getTime() - Date.now())).toBeLessThan(60_000);
});
