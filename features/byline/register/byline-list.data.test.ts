import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { account, byline } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { unpublishStory } from '@/features/story/story-mutations';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline, renameByline } from '../byline-mutations';
import { readBylineFilters } from './byline-list-filters';
import { getBylinesForDesk } from './byline-list-queries';

let paper: Newsroom;

const found = async (given: Record<string, string>, page = 1) =>
	(await getBylinesForDesk(staff.admin, readBylineFilters(given), page)).bylines;
const names = async (given: Record<string, string>) => (await found(given)).map(({ name }) => name);
const named = async (name: string) => (await found({ q: name })).find((one) => one.name === name);

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'José Núñez', 'Kari Ødegård', 'Maria Hanan', 'Olga Oldname'] });
	await write(async (tx) => {
		await createByline(tx, commandLine, { name: 'Northern Wire', kind: 'agency', sortName: 'Wire, Northern' });
		const bio = doc(p('She covers the harbor.'));
		await createByline(tx, commandLine, { name: 'Bea Former', status: 'former', bio, sortName: 'Zz' });
		const row = { id: 'one', actor: 'staff:one', name: 'Ana R.', email: 'ana@paper.example', emailKey: 'ana' };
		await tx.insert(account).values({
			...{ ...row, role: 'reporter', status: 'active', createdAt: new Date() },
			bylineId: paper.id('Ana Ruiz'),
		});
	});
	accepted(await renameByline(staff.admin, paper.id('Olga Oldname'), { name: 'Olga Newname' }));
	await paper.publish({ by: ['Ana Ruiz', 'José Núñez'], headline: 'First' });
	await paper.publish({ by: ['Ana Ruiz', 'Ana Ruiz'], headline: 'Second' });
	await paper.draft({ by: ['Kari Ødegård'], headline: 'Unwritten' });
	const gone = await paper.publish({ by: ['Maria Hanan'], headline: 'Taken back' });
	accepted(await unpublishStory(staff.admin, gone));
});

describe('the register is searched', () => {
	test.each([
		['jose nunez', ['José Núñez']],
		['NÚÑEZ JOSÉ', ['José Núñez']],
		['odegard', ['Kari Ødegård']],
		['nez jo', ['José Núñez']],
		['north', ['Northern Wire']],
		['northern-wire', ['Northern Wire']],
		['qqq', []],
	])('%j finds %j', async (q, expected) => {
		expect(await names({ q })).toEqual(expected);
	});

	test('whose name begins like it stands before whose name has it inside', async () => {
		expect(await names({ q: 'ana' })).toEqual(['Ana Ruiz', 'Maria Hanan']);
	});

	test('a name that someone had leads to the one of today', async () => {
		expect(await names({ q: 'oldname' })).toEqual(['Olga Newname']);
	});

	test.each(['%', '_', '\\', '%_%', "'", '!!'])('%j is no pattern and nobody’s name', async (q) => {
		expect(await names({ q })).toEqual([]);
	});

	test.each(['\u0000', '\ud800', ' '])('%j is nothing to look for', async (q) => {
		expect(await found({ q })).toHaveLength(7);
	});
});

describe('the register is narrowed', () => {
	test.each([
		[{ kind: 'agency' }, ['Northern Wire']],
		[{ status: 'former' }, ['Bea Former']],
		[{ linked: 'yes' }, ['Ana Ruiz']],
		[{ linked: 'no', q: 'ana' }, ['Maria Hanan']],
		[{ noBio: 'on', status: 'former' }, []],
		[{ noPortrait: 'on', status: 'former' }, ['Bea Former']],
		// Maria's story can be published again, Kari's is being written.
		[{ unused: 'on' }, ['Olga Newname', 'Northern Wire', 'Bea Former']],
		[{ kind: 'nonsense', status: '', linked: 'maybe', order: 'x', q: 'ruiz' }, ['Ana Ruiz']],
	])('to %j', async (given: Record<string, string>, expected) => {
		expect(await names(given)).toEqual(expected);
	});

	test('to those without a portrait, once one has it', async () => {
		const portray = (portraitId: string | null) =>
			write(async (tx) => {
				await tx.update(byline).set({ portraitId }).where(eq(byline.name, 'Northern Wire'));
			});
		await portray('00000000-0000-7000-8000-000000000009');
		expect(await names({ noPortrait: 'on' })).not.toContain('Northern Wire');
		await portray(null);
	});
});

describe('an entry', () => {
	test('counts live stories, each once, and says when the newest was published', async () => {
		expect(await named('Ana Ruiz')).toMatchObject({ stories: 2, publishedAt: expect.any(Date) });
		expect(await named('José Núñez')).toMatchObject({ stories: 1 });
		expect(await named('Kari Ødegård')).toMatchObject({ stories: 0, publishedAt: null });
		expect(await named('Maria Hanan')).toMatchObject({ stories: 0, publishedAt: null });
		const [ana, jose] = [await named('Ana Ruiz'), await named('José Núñez')];
		expect(ana?.publishedAt?.getTime()).toBeGreaterThan(jose?.publishedAt?.getTime() ?? Number.NaN);
	});

	test('names the account that writes under it', async () => {
		expect((await named('Ana Ruiz'))?.account).toEqual({ id: 'one', name: 'Ana R.' });
		expect((await named('Northern Wire'))?.account).toBeNull();
	});
});

describe('the order', () => {
	test('is that of the names under which they are filed', async () => {
		expect((await names({})).slice(-3)).toEqual(['Olga Newname', 'Northern Wire', 'Bea Former']);
	});

	test('can be that of their newest stories, those without any last', async () => {
		const all = await names({ order: 'published' });
		expect(all.slice(0, 2)).toEqual(['Ana Ruiz', 'José Núñez']);
		expect(all).toHaveLength(7);
	});
});

test('the pages hold everyone, each once, as they are filed', async () => {
	const many = Array.from({ length: 60 }, (_, n) => `Paged ${String(n).padStart(2, '0')}`);
	await write(async (tx) => {
		for (const name of many) await createByline(tx, commandLine, { name });
	});
	const filters = readBylineFilters({ q: 'paged' });
	const [first, second] = [
		await getBylinesForDesk(staff.admin, filters, 1),
		await getBylinesForDesk(staff.admin, filters, 2),
	];
	expect([first.more, second.more]).toEqual([true, false]);
	expect([...first.bylines, ...second.bylines].map(({ name }) => name)).toEqual(many);
});

test.each(['reporter', 'editor'] as const)('is not for a %s', async (role) => {
	await expect(getBylinesForDesk(staff[role], readBylineFilters({}))).rejects.toThrow(
		/may not change the register of bylines/,
	);
});
