import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { byline, revision } from '@/db/schema';
import { write } from '@/db/write';
import { editionSource } from '@/features/edition/edition-queries';
import { searchPublished } from '@/features/search/search-queries';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { publishStory, reviseStory } from '@/features/story/story-mutations';
import {
	accepted,
	addressOf,
	everyRow,
	type Newsroom,
	openNewsroom,
	read,
	staff,
	surfaces,
} from '@/scripts/testing/newsroom';
import { createByline, findOrCreateByline, renameByline } from './byline-mutations';
import { getPublishedByline } from './byline-queries';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ topics: ['sea'], bylines: ['José Núñez', 'Ana Ruiz', 'Ben Johansen', 'Kari Ødegård'] });
});

/** With a profile that was written for readers, so that they may ask for it. */
const add = (name: string, slug?: string) =>
	write((tx) => createByline(tx, commandLine, { name, slug, bio: doc(p('Writes.')) }));
const find = (name: string) => write((tx) => findOrCreateByline(tx, commandLine, name));
const rename = async (id: string, name: string, slug?: string) => {
	const renamed = accepted(await renameByline(commandLine, id, { name, slug }));
	if ('asks' in renamed) throw new Error(renamed.asks);
	return renamed.slug;
};
const rowOf = async (id: string) => (await database().select().from(byline).where(eq(byline.id, id)))[0];

describe('a byline is found by its name', () => {
	test.each([
		['José Núñez', 'JOSE NUNEZ'],
		['José Núñez', 'josé  núñez'],
		['José Núñez', 'Jose\u0301 Nun\u0303ez'],
		['José Núñez', 'José-Núñez'],
		['Kari Ødegård', 'KARI ODEGARD'],
	])('%s as %s', async (name, typed) => {
		expect(await find(typed)).toEqual({ id: paper.id(name), made: false });
	});

	test.each(['Jose Nunes', 'José', 'Núñez José', 'José M. Núñez'])('not %s, who is someone else', async (name) => {
		expect(await find(name)).toMatchObject({ made: true });
	});

	test('a name of another script is made once', async () => {
		const first = await find('Ξένια Ράπτη');
		expect(first.made).toBe(true);
		expect(await find('ΞΕΝΙΑ ΡΑΠΤΗ')).toEqual({ id: first.id, made: false });
	});

	test('20 who ask for a new name at once make one byline', async () => {
		const found = await Promise.all(Array.from({ length: 20 }, () => find('Wanted Everywhere')));
		expect(new Set(found.map((one) => one.id)).size).toBe(1);
		expect(found.filter((one) => one.made)).toHaveLength(1);
	});
});

describe('a rename', () => {
	test('leads every former address to the present one in one hop', async () => {
		const id = await add('Chain One');
		const slugs = ['chain-one'];
		for (const name of ['Chain Two', 'Chain Three', 'Chain Four']) slugs.push(await rename(id, name));
		expect(slugs).toEqual(['chain-one', 'chain-two', 'chain-three', 'chain-four']);
		for (const slug of slugs.slice(0, -1)) {
			expect(await getPublishedByline(slug)).toEqual({ kind: 'moved', slug: 'chain-four' });
		}
		expect(await getPublishedByline('chain-four')).toMatchObject({ kind: 'byline', byline: { id } });
	});

	test('back to a former name gives its address back', async () => {
		const id = await add('There And Back');
		await rename(id, 'Away');
		expect(await rename(id, 'There And Back')).toBe('there-and-back');
		expect(await rename(id, 'Away')).toBe('away');
		expect(await getPublishedByline('there-and-back')).toEqual({ kind: 'moved', slug: 'away' });
	});

	test('never takes an address that another byline has or had', async () => {
		const first = await add('Taken Name');
		await rename(first, 'Taken Later');
		const other = await add('Another');
		expect(await rename(other, 'Taken Later')).toBe('taken-later-2');
		expect(await rename(other, 'Taken Name')).toBe('taken-name-2');
		expect((await rowOf(await add('Taken Name')))?.slug).toBe('taken-name-3');
		expect(await getPublishedByline('taken-name')).toEqual({ kind: 'moved', slug: 'taken-later' });
	});

	test('asks before it takes an address that another byline had, and is refused one that another has', async () => {
		const first = await add('Asked Once');
		await rename(first, 'Asked Later');
		const other = await add('Asking');
		const before = await everyRow();
		expect(await renameByline(commandLine, other, { name: 'Asking', slug: 'asked-later' })).toEqual({
			ok: false,
			message: '/by/asked-later is the address of Asked Later.',
		});
		expect(accepted(await renameByline(commandLine, other, { name: 'Asking', slug: 'asked-once' }))).toEqual({
			asks: '/by/asked-once led to Asked Later before. Shall it lead to Asking from now on?',
		});
		expect(await everyRow()).toEqual(before);
		const to = { name: 'Asking', slug: 'asked-once', anyway: true };
		expect(accepted(await renameByline(commandLine, other, to))).toEqual({ slug: 'asked-once' });
		expect(await getPublishedByline('asked-once')).toMatchObject({ kind: 'byline', byline: { id: other } });
		expect(await getPublishedByline('asking')).toEqual({ kind: 'moved', slug: 'asked-once' });
	});

	test('is conditional on what its form showed', async () => {
		const id = await add('Shown Once');
		accepted(await renameByline(commandLine, id, { name: 'Shown Twice', version: 0 }));
		expect(await renameByline(commandLine, id, { name: 'Shown Thrice', version: 0 })).toEqual({
			ok: false,
			message: 'Somebody changed this byline meanwhile. Nothing was changed; look again.',
		});
	});

	test('that changes no letter of the address leaves no former one', async () => {
		const id = await add('Renée Ask');
		expect(await rename(id, 'Renee Ask')).toBe('renee-ask');
		expect(await getPublishedByline('renee-ask')).toMatchObject({ kind: 'byline', byline: { name: 'Renee Ask' } });
		const twin = await add('Renée Ask');
		expect(await rename(twin, 'RENÉE ASK')).toBe('renee-ask-2');
	});

	test('is found by the new name, no longer by the old one', async () => {
		const id = await add('Before Wedding');
		await rename(id, 'After Wedding');
		expect(await find('after wedding')).toEqual({ id, made: false });
		expect(await find('before wedding')).toMatchObject({ made: true });
	});

	test('sorts by the new name, unless it is sorted by one of its own', async () => {
		const plain = await add('Aaa Plain');
		const own = await write((tx) => createByline(tx, commandLine, { name: 'Vincent van Gogh', sortName: 'Gogh' }));
		await rename(plain, 'Zzz Plain');
		await rename(own, 'V. van Gogh');
		expect((await rowOf(plain))?.sortName).toBe('Zzz Plain');
		expect((await rowOf(own))?.sortName).toBe('Gogh');
	});

	test('shows on every story at once, while the revision keeps what was printed', async () => {
		const story = await paper.publish({ headline: 'Renamed writer', by: ['Ana Ruiz', 'Ben Johansen'] });
		await rename(paper.id('Ana Ruiz'), 'Ana Ruiz Soler');
		const { credits, writers } = await read(await addressOf(story));
		expect(credits.map(({ name, slug }) => [name, slug])).toEqual([
			['Ana Ruiz Soler', 'ana-ruiz-soler'],
			['Ben Johansen', 'ben-johansen'],
		]);
		expect(writers.map((one) => one.name)).toEqual(['Ana Ruiz Soler', 'Ben Johansen']);
		const printed = async () =>
			(await database().select().from(revision).where(eq(revision.storyId, story)).orderBy(revision.number)).map(
				(row) => row.credits[0]?.name,
			);
		expect(await printed()).toEqual(['Ana Ruiz', 'Ana Ruiz']);
		accepted(await publishStory(commandLine, story));
		expect(await printed()).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz Soler']);
		expect((await searchPublished('ana ruiz soler', 'en', 1)).bylines).toEqual([
			{ slug: 'ana-ruiz-soler', name: 'Ana Ruiz Soler' },
		]);
	});

	test('makes an edition that names both pages and everything that prints the name', async () => {
		const id = await add('Edition Name');
		const at = { publishedAt: new Date('2024-05-05T16:00:00Z') };
		const story = await paper.draft({ slug: 'of-edition', topics: ['sea'] });
		await paper.publish({ slug: 'of-another', section: 'culture', by: ['Ben Johansen'] }, at);
		accepted(await reviseStory(commandLine, story, { credits: [{ bylineId: id, role: 'data', place: '' }] }));
		accepted(await publishStory(commandLine, story, at));
		const before = await editionSource.current();
		await rename(id, 'Edition Renamed');
		const [made, ...more] = await editionSource.since(before);
		expect(more).toEqual([]);
		expect(new Set(made?.addresses)).toEqual(
			new Set(
				surfaces(
					[
						...['/by/edition-name', '/by/edition-renamed', '/world/2024/05/05/of-edition'],
						...['/', '/world', '/topics/sea'],
					],
					'2024/05',
				),
			),
		);
		expect(made?.gone).toEqual([]);
	});

	test.each([
		[{ name: '' }, 'The name cannot be used: is empty.'],
		[{ name: ' \u2003' }, 'The name cannot be used: is empty.'],
		[{ name: 'Nul\u0000' }, 'The name cannot be used: holds a character that cannot be stored'],
		[{ name: 'x'.repeat(121) }, 'The name cannot be used: '],
		[{ name: 'A', slug: 'a/../b' }, 'The slug cannot be used: may hold letters, digits and single hyphens.'],
		[{ name: 'A', slug: '' }, 'The slug cannot be used: may hold letters, digits and single hyphens.'],
		[{ name: 'A', slug: 'Upper' }, 'The slug cannot be used: may hold letters, digits and single hyphens.'],
	])('to %j is refused with a reason, and nothing changes', async (to, message) => {
		const before = await everyRow();
		const result = await renameByline(commandLine, paper.id('Ben Johansen'), to);
		expect(result).toEqual({ ok: false, message: expect.stringContaining(message) });
		expect(await everyRow()).toEqual(before);
	});

	test('of nobody is refused', async () => {
		const result = await renameByline(commandLine, '01890000-0000-7000-8000-000000000000', { name: 'A' });
		expect(result).toEqual({ ok: false, message: 'There is no such byline.' });
	});
});

describe('who may', () => {
	test.each([
		['reporter', false, false],
		['editor', true, false],
		['admin', true, true],
	] as const)('a %s: make one %s, rename one %s', async (role, make, change) => {
		const id = await add(`Of ${role}`);
		const before = await everyRow();
		const making = write((tx) => createByline(tx, staff[role], { name: `By ${role}` }));
		if (make) await making;
		else await expect(making).rejects.toThrow('A reporter may not add a guest byline.');
		const renamed = await renameByline(staff[role], id, { name: `${role} renamed` });
		expect(renamed.ok).toBe(change);
		if (!renamed.ok)
			expect(renamed.message).toMatch(/^An? (reporter|editor) may not change the register of bylines\.$/);
		if (!make && !change) expect(await everyRow()).toEqual(before);
	});
});

test('20 renames to one name at once leave 20 addresses', async () => {
	const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => add(`Rival ${i}`)));
	const slugs = await Promise.all(ids.map((id) => rename(id, 'Same Name')));
	expect(new Set(slugs).size).toBe(20);
	for (const [index, id] of ids.entries()) {
		expect(await getPublishedByline(`rival-${index}`)).toEqual({ kind: 'moved', slug: (await rowOf(id))?.slug });
	}
});
