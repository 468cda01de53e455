import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { searchEntry, searchLanguage, story } from '@/db/schema';
import { write } from '@/db/write';
import { renameByline } from '@/features/byline/byline-mutations';
import { commandLine } from '@/features/staff/actor';
import { publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { accepted, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { fillSearchIndex } from './search-fill-mutations';
import { readFilterNames } from './search-filter-queries';
import { NO_FILTERS, rangeOfDays, type SearchFilters } from './search-filters';
import { getPublishedHits } from './search-hit-queries';
import { indexStory } from './search-index-mutations';
import { searchPublished } from './search-queries';

const ZONE = 'America/New_York';
let paper: Newsroom;

beforeAll(async () => {
	const bylines = ['Josephine van der Meer', 'Ana Ruiz', 'Ben Ruiz', 'Secret Agent', 'Hidden Hand'];
	paper = await openNewsroom({ sections: ['world', 'culture'], bylines });
});

async function search(query: string, given: Partial<SearchFilters> = {}) {
	const filters = { ...NO_FILTERS, ...given };
	const answer = await readFilterNames(filters);
	if (answer.kind === 'refused') throw new Error(answer.problem);
	return searchPublished(query, 'en', 1, { facets: answer.facets, range: rangeOfDays(filters, ZONE) });
}

const found = async (query: string, given: Partial<SearchFilters> = {}) =>
	(await search(query, given)).list.stories.map((card) => card.id);

describe('filters', () => {
	test('by section, byline and days leave only what has them all', async () => {
		const text = 'Of a gannet.';
		const on = (day: string) => ({ publishedAt: new Date(`${day}Z`) });
		const a = await paper.publish({ text, by: ['Ana Ruiz'] }, on('2020-05-01T04:00'));
		const b = await paper.publish({ text, by: ['Ben Ruiz'], section: 'culture' }, on('2020-05-02T03:59'));
		const c = await paper.publish({ text, by: ['Ana Ruiz', 'Ben Ruiz'] }, on('2020-05-02T04:00'));
		expect(await found('gannet')).toEqual([c, b, a]);
		expect(await found('gannet', { section: 'culture' })).toEqual([b]);
		expect(await found('gannet', { by: 'ben-ruiz' })).toEqual([c, b]);
		expect(await found('gannet', { from: '2020-05-01', to: '2020-05-01' })).toEqual([b, a]);
		expect(await found('gannet', { from: '2020-05-02' })).toEqual([c]);
		expect(await found('gannet', { to: '2020-04-30' })).toEqual([]);
		expect(await found('gannet', { section: 'world', by: 'ben-ruiz', from: '2020-05-02' })).toEqual([c]);
		accepted(await reviseStory(commandLine, c, paper.changes({ section: 'culture', by: ['Ana Ruiz'] })));
		expect(await found('gannet', { section: 'culture' })).toEqual([b]);
		accepted(await publishStory(commandLine, c));
		expect(await found('gannet', { section: 'culture' })).toEqual([c, b]);
		expect(await found('gannet', { by: 'ben-ruiz' })).toEqual([b]);
	});

	test.each([
		[{ section: 'nowhere' }, 'There is no section “nowhere”'],
		[{ by: 'nobody' }, 'There is no byline “nobody”'],
		[{ by: 'secret-agent' }, 'There is no byline “secret-agent”'],
		[{ from: '2024-02-31' }, '31 February 2024 is not a day'],
		[{ section: "'; drop table story; --" }, "There is no section “'; drop table story; --”"],
	])('that mean nothing are refused with a reason: %j', async (given, problem) => {
		expect(await readFilterNames({ ...NO_FILTERS, ...given })).toEqual({ kind: 'refused', problem });
	});

	test('nobody can type what they are made of', async () => {
		const [entry] = await database().select().from(searchEntry).limit(1);
		const facet = entry?.lead.split('\n').at(-1) ?? '';
		expect(facet).not.toBe('');
		expect(await found(facet)).toEqual([]);
		expect(await found(`"${facet}"`)).toEqual([]);
	});
});

describe('names', () => {
	test('some words may be a credited name, the others the text', async () => {
		const hers = await paper.publish({ text: 'The quay crumbles.', by: ['Josephine van der Meer'] });
		const other = await paper.publish({ text: 'The quay crumbles.', by: ['Ana Ruiz'] });
		const text = await paper.publish({ text: 'The quay, says van der Meer, crumbles.' });
		expect((await found('van der meer quay')).toSorted()).toEqual([hers, text].toSorted());
		expect(await found('josephine quay')).toEqual([hers]);
		expect(await found('"van der meer" crumbling')).toHaveLength(2);
		expect(await found('ruiz quay')).toEqual([other]);
		expect((await search('van der meer quay')).bylines.map(({ slug }) => slug)).toEqual(['josephine-van-der-meer']);
	});

	test('a rename counts at once, without touching the story', async () => {
		const id = await paper.publish({ text: 'A puffin.', by: ['Hidden Hand'] });
		accepted(await renameByline(commandLine, paper.id('Hidden Hand'), { name: 'Open Palm' }));
		expect(await found('palm puffin')).toEqual([id]);
		expect(await found('hidden puffin')).toEqual([]);
		expect(await found('puffin', { by: 'hidden-hand' })).toEqual([id]);
	});

	test('of those who stand above no live story are never shown', async () => {
		const id = await paper.draft({ by: ['Secret Agent'] });
		expect((await search('secret agent')).bylines).toEqual([]);
		accepted(await publishStory(commandLine, id));
		expect((await search('secret agent')).bylines).toHaveLength(1);
		accepted(await unpublishStory(commandLine, id));
		expect((await search('secret agent')).bylines).toEqual([]);
	});
});

test('a story is found by the forms of its own language, whatever the newsroom’s', async () => {
	const id = await paper.publish({ text: 'Las gaviotas nadaban.', language: 'es' });
	expect(await found('gaviota nadando ')).toEqual([id]);
	expect((await database().select().from(searchLanguage)).map((row) => row.language)).toContain('es');
	const [hit] = await getPublishedHits(
		(await search('gaviota nadando ')).list.stories,
		(await search('gaviota ')).terms,
	);
	expect(hit?.snippet?.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['gaviotas']);
});

test('hits show what was found: in headline, standfirst, names and text', async () => {
	await paper.publish({
		...{ headline: 'The auk returns', standfirst: 'One auk only.', by: ['Ana Ruiz'] },
		text: ['Nothing here.', 'It was an auk, they said.'],
	});
	const { list, terms } = await search('ruiz auk ');
	const [hit] = await getPublishedHits(list.stories, terms);
	const marks = [hit?.headline, hit?.standfirst, hit?.byline, hit?.snippet].map((pieces) =>
		(pieces ?? []).map(({ text, hit: is }) => (is ? `[${text}]` : text)).join(''),
	);
	const [headline, standfirst, byline, snippet] = [
		'The [auk] returns',
		'One [auk] only.',
		'By Ana [Ruiz]',
		'Nothing here. It was an [auk], they said.',
	];
	expect(marks).toEqual([headline, standfirst, byline, snippet]);
});

describe('the order', () => {
	test('weighs where a word stands by how fresh the story is', async () => {
		const on = (year: number) => ({ publishedAt: new Date(Date.UTC(year, 0, 1)) });
		const fresh = await paper.publish({ text: 'A skua.' }, on(2020));
		const standfirst = await paper.publish({ standfirst: 'A skua.' }, on(2019));
		const old = await paper.publish({ headline: 'A skua' }, on(2005));
		expect(await found('skua ')).toEqual([standfirst, old, fresh]);
	});

	test('puts what says a word often before what says it once', async () => {
		const at = { publishedAt: new Date('2020-01-01T00:00:00Z') };
		const often = await paper.publish({ text: 'Tern, tern, tern.' }, at);
		const once = await paper.publish({ text: 'A tern.' }, { publishedAt: new Date('2020-02-01T00:00:00Z') });
		expect(await found('tern ')).toEqual([often, once]);
	});
});

test('of a word that thousands have, older stories that have it in the headline are found too', async () => {
	const year = (of: number) => ({ publishedAt: new Date(Date.UTC(of, 5, 1)) });
	const old = await paper.publish({ headline: 'Plankton' }, year(2001));
	const older = await paper.publish({ text: 'Plankton.' }, year(2000));
	await write(async (tx) => {
		const [row] = await tx.select().from(story).where(eq(story.id, older));
		if (!row) throw new Error('no story');
		for (let n = 0; n < 1_100; n++) {
			const id = `copy-${n}`;
			await tx.insert(story).values({ ...row, id, slug: id });
			const words = {
				headline: 'Of it',
				standfirst: '',
				body: 'Plankton.',
				language: 'en',
				sectionId: null,
				credits: [],
			};
			await indexStory(tx, id, new Date(Date.UTC(2010, 0, 1, 0, n)), words);
		}
	});
	const pages = await Promise.all([1, 51].map((page) => searchPublished('plankton', 'en', page)));
	expect(pages[0]?.list.stories).toHaveLength(20);
	const all = await Promise.all(Array.from({ length: 52 }, (_, index) => searchPublished('plankton', 'en', index + 1)));
	const ids = all.flatMap(({ list }) => list.stories.map((card) => card.id));
	expect(ids).toContain(old);
	expect(ids).not.toContain(older);
	expect(new Set(ids).size).toBe(1_001);
});

test('an index that has lost its stories is filled again, once', async () => {
	const before = await found('gannet');
	await write(async (tx) => {
		await tx.delete(searchEntry);
		await raw(tx, { sqlite: sql`delete from search_words`, postgres: sql`select 1` });
	});
	expect(await found('gannet')).toEqual([]);
	expect(await fillSearchIndex()).toBeGreaterThan(10);
	expect(await found('gannet')).toEqual(before);
	expect(await found('gannet', { section: 'culture' })).not.toEqual([]);
	expect(await fillSearchIndex()).toBe(0);
});
