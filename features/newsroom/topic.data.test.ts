import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { topic } from '@/db/schema';
import { accepted, everyRow, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { findTopicsForDesk } from './topic-desk-queries';
import { makeTopic } from './topic-mutations';

beforeAll(async () => {
	await openNewsroom({ topics: ['sea'] });
});

const { editor, reporter } = staff;

test('a topic that is made in place has the name as it was typed and a slug of it', async () => {
	expect(accepted(await makeTopic(editor, '  Élections   2026 '))).toMatchObject({
		...{ name: 'Élections 2026', slug: 'elections-2026', made: true },
	});
});

test('one of the same name, case and accents aside, is found instead of made', async () => {
	const made = accepted(await makeTopic(editor, 'Fish & Chips'));
	const before = await everyRow();
	expect(accepted(await makeTopic(editor, 'FISH  chips'))).toEqual({ ...made, made: false });
	expect(await everyRow()).toEqual(before);
});

test('many who make one topic at once make it once', async () => {
	const made = await Promise.all(Array.from({ length: 8 }, () => makeTopic(editor, 'All at once')));
	expect(new Set(made.map((one) => accepted(one).id)).size).toBe(1);
	expect(made.filter((one) => accepted(one).made)).toHaveLength(1);
});

test('other names that give one slug get numbers', async () => {
	const slugs = ['C++', 'C', 'C#'].map(async (name) => accepted(await makeTopic(editor, name)).slug);
	expect((await Promise.all(slugs)).every((slug) => slug.startsWith('c'))).toBe(true);
	const rows = await database().select({ slug: topic.slug }).from(topic);
	expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
});

test('a reporter may not make one', async () => {
	const before = await everyRow();
	expect(await makeTopic(reporter, 'Mine')).toEqual({ ok: false, message: 'A reporter may not change topics.' });
	expect(await everyRow()).toEqual(before);
});

test.each(['', ' ', 'a\u0000b', '\ud800', 'x'.repeat(81)])('no topic is called %j', async (name) => {
	await expect(makeTopic(editor, name)).rejects.toMatchObject({ issues: [{ path: ['name'] }] });
});

test('topics are found by parts of their names', async () => {
	await makeTopic(editor, 'Océans et mers');
	expect((await findTopicsForDesk(reporter, 'mer ocean')).map(({ name }) => name)).toEqual(['Océans et mers']);
	expect(await findTopicsForDesk(reporter, ' % ')).toEqual([]);
});
