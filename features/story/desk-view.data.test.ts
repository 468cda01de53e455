import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import type { Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { accepted, openNewsroom } from '@/scripts/testing/newsroom';
import { deleteView, saveView } from './desk-view-mutations';
import { getViewsForDesk } from './desk-view-queries';
import { MOST_VIEWS } from './desk-view-schema';

let ida: Staff;
let rosa: Staff;

beforeAll(async () => {
	await openNewsroom();
	ida = await join('editor', 'Ida Grady');
	rosa = await join('reporter', 'Rosa Lindt');
});
afterAll(closeDatabase);

const views = async (who: Staff) => (await getViewsForDesk(who)).map(({ name, query }) => [name, query]);

describe('a list that someone named', () => {
	it('is kept as the desk writes it, for them alone, in the order in which they did', async () => {
		accepted(await saveView(ida, { name: ' To read ', query: 'whose=all&status=review&page=4&x=%00' }));
		accepted(await saveView(ida, { name: 'Culture', query: 'section=culture&q=harbour%20wall' }));
		expect(await views(ida)).toEqual([
			['To read', 'status=review&whose=all'],
			['Culture', 'q=harbour+wall&section=culture&whose=all'],
		]);
		expect(await views(rosa)).toEqual([]);
	});

	it('takes the place of the one that had its name', async () => {
		accepted(await saveView(rosa, { name: 'Mine now', query: 'whose=mine' }));
		accepted(await saveView(rosa, { name: 'Mine now', query: 'whose=mine&status=draft' }));
		expect(await views(rosa)).toEqual([['Mine now', 'status=draft&whose=mine']]);
	});

	it('is removed by whose it is, and by nobody else', async () => {
		const [own] = await getViewsForDesk(rosa);
		expect(await deleteView(ida, own?.id ?? '')).toEqual({
			ok: false,
			message: 'There is no such list of yours (any more).',
		});
		expect(await views(rosa)).toHaveLength(1);
		accepted(await deleteView(rosa, own?.id ?? ''));
		expect(await views(rosa)).toEqual([]);
		expect((await deleteView(rosa, 'a\u0000')).ok).toBe(false);
	});

	it.each(['', '   ', 'a\u0000b', 'x'.repeat(61)])('cannot be called %j', async (name) => {
		expect(() => saveView(rosa, { name, query: '' })).toThrow();
		expect(await views(rosa)).toEqual([]);
	});

	it(`is one of at most ${MOST_VIEWS}`, async () => {
		for (let n = 0; n < MOST_VIEWS; n++) accepted(await saveView(rosa, { name: `List ${n}`, query: '' }));
		expect(await saveView(rosa, { name: 'One more', query: '' })).toMatchObject({ ok: false });
		expect(await views(rosa)).toHaveLength(MOST_VIEWS);
	});
});
