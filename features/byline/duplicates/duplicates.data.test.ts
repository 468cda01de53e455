import { desc } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { accepted, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline } from '../byline-mutations';
import { mergeBylines } from '../credit-change/merge-mutations';
import { dismissPair, recallPair } from './duplicate-mutations';
import { getBylinesApart, getLikelyPairs } from './duplicate-queries';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ruiz, Ana', 'Benedikt Johansen', 'Cleo Ng'] });
	await paper.publish({ by: ['Ana Ruiz'] });
	await paper.publish({ by: ['Ana Ruiz', 'Cleo Ng'] });
});

const add = (name: string, more: object = {}) => write((tx) => createByline(tx, commandLine, { name, ...more }));
const likely = async () =>
	(await getLikelyPairs(staff.admin)).pairs.map(({ one, other, reasons }) => [one.name, other.name, reasons.join(' ')]);
const apart = async () =>
	(await getBylinesApart(staff.admin)).pairs.map(({ one, other, pair }) => ({ names: [one.name, other.name], pair }));
const newestDeed = async () => (await database().select().from(audit).orderBy(desc(audit.number)).limit(1))[0];

describe('likely pairs', () => {
	test('tell who they are, why, and how much each has done', async () => {
		const { pairs, count, more } = await getLikelyPairs(staff.admin);
		expect({ count, more }).toEqual({ count: 1, more: false });
		expect(pairs).toEqual([
			{
				one: { id: paper.id('Ana Ruiz'), name: 'Ana Ruiz', kind: 'person', status: 'active', title: '', stories: 2 },
				other: expect.objectContaining({ id: paper.id('Ruiz, Ana'), name: 'Ruiz, Ana', stories: 0 }),
				reasons: ['order'],
			},
		]);
	});

	test('that somebody told apart are gone for good, and come back when that is taken back', async () => {
		const [one, other] = [paper.id('Ana Ruiz'), paper.id('Ruiz, Ana')];
		expect(accepted(await dismissPair(staff.admin, other, one))).toEqual({ one: 'Ana Ruiz', other: 'Ruiz, Ana' });
		expect(await newestDeed()).toMatchObject({ action: 'byline.distinct', subject: `byline:${one}` });
		expect(await likely()).toEqual([]);
		expect(await apart()).toEqual([{ names: ['Ana Ruiz', 'Ruiz, Ana'], pair: { one, other } }]);
		const before = await everyRow();
		accepted(await dismissPair(staff.admin, one, other));
		expect(await everyRow()).toEqual(before);
		accepted(await recallPair(staff.admin, one, other));
		expect(await newestDeed()).toMatchObject({ action: 'byline.distinct-recall' });
		expect(await likely()).toEqual([['Ana Ruiz', 'Ruiz, Ana', 'order']]);
		expect(await apart()).toEqual([]);
		expect(await recallPair(staff.admin, one, other)).toMatchObject({ ok: false });
	});

	test('stay apart when one of them is merged into a third', async () => {
		const [ben, other] = [paper.id('Benedikt Johansen'), await add('Benedickt Johansen')];
		accepted(await dismissPair(staff.admin, ben, other));
		const third = await add('Benedict Johansen');
		const isOfBen = ([one]: string[]) => one?.startsWith('Bened');
		expect((await likely()).filter(isOfBen)).toHaveLength(2);
		accepted(await mergeBylines(staff.admin, { survivor: third, others: [other], choice: {} }));
		expect((await likely()).filter(isOfBen)).toEqual([]);
		const [told] = await apart();
		expect(told?.names.toSorted()).toEqual(['Benedict Johansen', 'Benedikt Johansen']);
		accepted(await recallPair(staff.admin, told?.pair.one ?? '', told?.pair.other ?? ''));
		expect((await likely()).filter(isOfBen)).toHaveLength(1);
	});

	test('come a page at a time', async () => {
		for (let n = 0; n < 26; n++) {
			const name = `${String.fromCharCode(97 + n).repeat(4)} Family`;
			await add(name);
			await add(name.toUpperCase());
		}
		const [first, second] = [await getLikelyPairs(staff.admin), await getLikelyPairs(staff.admin, 2)];
		expect([first.pairs.length, first.more, second.pairs.length, second.more]).toEqual([25, true, 3, false]);
		expect(first.pairs.every(({ reasons }) => reasons[0] === 'name')).toBe(true);
	});
});

describe('what is no pair', () => {
	const NEVER = '01890000-0000-7000-8000-000000000000';

	test.each([
		['one that never was', NEVER, 'There is no such byline.'],
		['what no database can hold', 'a\u0000b', 'There is no such byline.'],
		['nothing', '', 'There is no such byline.'],
		['itself', 'Ana Ruiz', 'A byline and itself are one.'],
	])('a byline and %s: refused, and nothing is kept', async (_, other, message) => {
		const before = await everyRow();
		const ana = paper.id('Ana Ruiz');
		expect(await dismissPair(staff.admin, ana, other === 'Ana Ruiz' ? ana : other)).toEqual({ ok: false, message });
		expect(await recallPair(staff.admin, ana, other)).toMatchObject({ ok: false });
		expect(await everyRow()).toEqual(before);
	});
});

test.each(['reporter', 'editor'] as const)('a %s may neither look nor tell', async (role) => {
	const [one, other] = [paper.id('Ana Ruiz'), paper.id('Cleo Ng')];
	const before = await everyRow();
	const refused = 'may not change the register of bylines';
	await expect(getLikelyPairs(staff[role])).rejects.toThrow(refused);
	await expect(getBylinesApart(staff[role])).rejects.toThrow(refused);
	for (const deed of [dismissPair, recallPair]) {
		expect(await deed(staff[role], one, other)).toEqual({ ok: false, message: expect.stringContaining(refused) });
	}
	expect(await everyRow()).toEqual(before);
});
