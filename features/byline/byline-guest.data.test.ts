import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { byline } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { accepted, everyRow, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { findBylinesForDesk } from './byline-desk-queries';
import { makeGuestByline } from './byline-guest-mutations';
import { createByline } from './byline-mutations';

beforeAll(async () => {
	await openNewsroom({ bylines: ['Ana Ruiz', 'José Núñez', 'Zoë Ana Bright', 'Kari Ødegård'] });
	await write((tx) => createByline(tx, commandLine, { name: 'Ana Former', status: 'former' }));
});

const { editor, reporter } = staff;

describe('a guest byline', () => {
	test('is a person with a name and nothing else, without spaces around it', async () => {
		const answer = accepted(await makeGuestByline(editor, '  Mina   Okafor '));
		if (!('made' in answer)) throw new Error('she is new');
		const [row] = await database().select().from(byline).where(eq(byline.id, answer.made.id));
		expect(row).toMatchObject({ name: 'Mina Okafor', slug: 'mina-okafor', kind: 'person', bio: null, title: '' });
	});

	test('of a name that is there is not made: who bears it is offered, case and accents aside', async () => {
		const before = await everyRow();
		const answer = accepted(await makeGuestByline(editor, 'jose nunez'));
		expect(answer).toEqual({ known: [expect.objectContaining({ name: 'José Núñez', status: 'active' })] });
		expect(await everyRow()).toEqual(before);
	});

	test('is made for someone else of that name when that is meant', async () => {
		const answer = accepted(await makeGuestByline(editor, 'Ana Ruiz', { anyway: true }));
		expect(answer).toEqual({ made: expect.objectContaining({ name: 'Ana Ruiz', slug: 'ana-ruiz-2' }) });
	});

	test('asked for by many at once is made once, and offered to the others', async () => {
		const answers = await Promise.all(Array.from({ length: 6 }, () => makeGuestByline(editor, 'Wanted Now')));
		expect(answers.map(accepted).filter((answer) => 'made' in answer)).toHaveLength(1);
	});

	test('is not a reporter’s to add', async () => {
		const before = await everyRow();
		expect(await makeGuestByline(reporter, 'Someone New')).toEqual({
			ok: false,
			message: 'A reporter may not add a guest byline.',
		});
		expect(await everyRow()).toEqual(before);
	});

	test.each([[''], [' \u2003'], ['a\u0000b'], ['\udc00'], ['x'.repeat(121)]])('is not called %j', async (name) => {
		await expect(makeGuestByline(editor, name)).rejects.toMatchObject({ issues: [{ path: ['name'] }] });
	});
});

describe('the register is searched', () => {
	const names = async (query: string) => (await findBylinesForDesk(reporter, query)).map(({ name }) => name);

	test('by parts of names in any order, case and accents aside, those who are active first', async () => {
		expect(await names('ana')).toEqual(expect.arrayContaining(['Ana Ruiz', 'Zoë Ana Bright', 'Ana Former']));
		expect((await names('ana')).at(-1)).toBe('Ana Former');
		expect(await names('BRIGHT zoe')).toEqual(['Zoë Ana Bright']);
		expect(await names('odeg')).toEqual(['Kari Ødegård']);
	});

	test.each(['', '  ', '%', '_', '\\', '%_%', '\u0000', '\ud800', "' or 1=1 --"])(
		'and %j is no pattern',
		async (query) => {
			expect(await names(query)).toEqual([]);
		},
	);
});
