import { beforeAll, describe, expect, test } from 'vitest';
import { searchPublished } from '@/features/search/search-queries';
import { commandLine } from '@/features/staff/actor';
import { dayIn } from '@/lib/dates';
import { accepted, addressOf, type Newsroom, openNewsroom, read } from '@/scripts/testing/newsroom';
import { getPublishedCards, readMoreFrom, readRelated, STORIES_PER_PAGE } from './story-card-queries';
import { getPublishedByMonth, getPublishedList, getPublishedMonthsAround } from './story-list-queries';
import { killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({
		sections: ['world', 'culture', 'history'],
		topics: ['sea', 'wind', 'tide', 'rope', 'sail'],
		bylines: ['Ana Ruiz', 'Ben Johansen', 'Prolific Writer'],
	});
});

const idsOf = (stories: { id: string }[]) => stories.map((card) => card.id);

/** Every list that a story with this section, topic, byline and word may stand in. */
const lists = {
	latest: async () => idsOf((await getPublishedList({ noun: 'paper' }, 1)).stories),
	section: async () => idsOf((await getPublishedList({ noun: 'section', id: paper.id('culture') }, 1)).stories),
	topic: async () => idsOf((await getPublishedList({ noun: 'topic', id: paper.id('wind') }, 1)).stories),
	byline: async () => idsOf((await getPublishedList({ noun: 'byline', id: paper.id('Ben Johansen') }, 1)).stories),
	month: async () => idsOf((await getPublishedByMonth(dayIn(new Date(), 'America/New_York').slice(0, 7), 1)).stories),
	related: async () => idsOf(await readRelated([paper.id('wind')], '', 12)),
	'more from the section': async () => idsOf(await readMoreFrom(paper.id('culture'), '', 50)),
	search: async () => idsOf((await searchPublished('zeppelin', 'en', 1)).list.stories),
	cards: async (id: string) => idsOf(await getPublishedCards([id])),
};
const listed = async (id: string) => {
	const found: string[] = [];
	for (const [name, list] of Object.entries(lists)) if ((await list(id)).includes(id)) found.push(name);
	return found;
};
const everywhere = Object.keys(lists);
const inAllLists = {
	section: 'culture',
	topics: ['wind'],
	by: ['Ben Johansen'],
	headline: 'A zeppelin over the harbour',
};

describe('a story stands in the lists of readers', () => {
	test('from its publication until it is unpublished, and again when it comes back', async () => {
		const id = await paper.draft(inAllLists);
		expect(await listed(id)).toEqual([]);
		accepted(await publishStory(commandLine, id));
		expect(await listed(id)).toEqual(everywhere);
		accepted(await unpublishStory(commandLine, id));
		expect(await listed(id)).toEqual([]);
		accepted(await publishStory(commandLine, id));
		expect(await listed(id)).toEqual(everywhere);
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect(await listed(id)).toEqual([]);
	});

	test('according to what was published, not to what is being written', async () => {
		const id = await paper.publish(inAllLists);
		const elsewhere = { section: 'world', topics: ['sea'], by: ['Ana Ruiz'], headline: 'A balloon over the harbour' };
		accepted(await reviseStory(commandLine, id, paper.changes(elsewhere)));
		expect(await listed(id)).toEqual(everywhere);
		accepted(await publishStory(commandLine, id));
		expect(await listed(id)).toEqual(['latest', 'month', 'cards']);
	});
});

describe('a list', () => {
	const at = (minute: number) => ({ publishedAt: new Date(Date.UTC(1999, 0, 1, 0, minute)) });

	test('has the newest first, and its pages part it without loss or repetition', async () => {
		const draft = { section: 'history', topics: ['tide'], by: ['Prolific Writer'] };
		const ids: string[] = [];
		// Out of order, and several in one instant.
		for (const minute of Array.from({ length: 45 }, (_, i) => (i * 7) % 15)) {
			ids.push(await paper.publish(draft, at(minute)));
		}
		const paged = {
			section: (page: number) => getPublishedList({ noun: 'section', id: paper.id('history') }, page),
			topic: (page: number) => getPublishedList({ noun: 'topic', id: paper.id('tide') }, page),
			byline: (page: number) => getPublishedList({ noun: 'byline', id: paper.id('Prolific Writer') }, page),
		};
		for (const list of Object.values(paged)) {
			const pages = [await list(1), await list(2), await list(3)];
			expect(pages.map((page) => [page.page, page.stories.length, page.more])).toEqual([
				[1, STORIES_PER_PAGE, true],
				[2, STORIES_PER_PAGE, true],
				[3, 5, false],
			]);
			const all = pages.flatMap((page) => page.stories);
			expect(new Set(idsOf(all))).toEqual(new Set(ids));
			const times = all.map((card) => card.publishedAt.getTime());
			expect(times).toEqual(times.toSorted((a, b) => b - a));
			expect((await list(4)).stories).toEqual([]);
		}
	});

	test('of a month has what was published on its days, with its neighbours where there is something', async () => {
		const on = async (day: string) =>
			paper.publish({ headline: day }, { publishedAt: new Date(`${day}T12:00:00Z`), precision: 'day' });
		const [before, first, last, after] = [
			...[await on('1987-01-31'), await on('1987-03-01'), await on('1987-03-31'), await on('1987-06-01')],
		];
		expect(idsOf((await getPublishedByMonth('1987-03', 1)).stories)).toEqual([last, first]);
		expect(await getPublishedMonthsAround('1987-03')).toEqual({ before: '1987-01', after: '1987-06' });
		expect(idsOf((await getPublishedByMonth('1987-02', 1)).stories)).toEqual([]);
		expect(await getPublishedMonthsAround('1987-02')).toEqual({ before: '1987-01', after: '1987-03' });
		expect((await getPublishedMonthsAround('1987-01')).before).toBe(null);
		expect(idsOf((await getPublishedByMonth('1987-01', 1)).stories)).toEqual([before]);
		expect(idsOf((await getPublishedByMonth('1987-06', 1)).stories)).toEqual([after]);
	});

	test('of related stories has those first that share most topics, then the newest', async () => {
		const about = async (topics: string[], minute: number) =>
			paper.publish({ topics, section: 'world' }, { publishedAt: new Date(Date.UTC(2001, 0, 1, 0, minute)) });
		const both = await about(['rope', 'sail'], 1);
		const [older, newer] = [await about(['rope'], 2), await about(['sail'], 3)];
		const ids = [paper.id('rope'), paper.id('sail')];
		expect(idsOf(await readRelated(ids, '', 3))).toEqual([both, newer, older]);
		expect(idsOf(await readRelated(ids, both, 1))).toEqual([newer]);
		expect(await readRelated([], both, 3)).toEqual([]);
		const page = await read(await addressOf(both));
		expect(idsOf(page.related)).toEqual([newer, older]);
		expect(idsOf(page.moreFromSection)).not.toContain(newer);
	});

	test('has a story once though one byline is credited twice', async () => {
		const credits = (['by', 'photography'] as const).map((role) => ({
			...{ bylineId: paper.id('Ana Ruiz'), role, place: '' },
		}));
		const id = await paper.draft();
		accepted(await reviseStory(commandLine, id, { credits }));
		accepted(await publishStory(commandLine, id));
		const { stories } = await getPublishedList({ noun: 'byline', id: paper.id('Ana Ruiz') }, 1);
		expect(idsOf(stories).filter((one) => one === id)).toEqual([id]);
	});

	test('prints credits in their order, each with its place', async () => {
		const credits = [
			{ bylineId: paper.id('Ben Johansen'), role: 'photography' as const, place: 'Oslo' },
			{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place: '' },
		];
		const id = await paper.draft();
		accepted(await reviseStory(commandLine, id, { credits }));
		accepted(await publishStory(commandLine, id));
		const [card] = await getPublishedCards([id]);
		expect(card?.credits).toEqual([
			{ name: 'Ben Johansen', slug: 'ben-johansen', kind: 'person', role: 'photography', place: 'Oslo' },
			{ name: 'Ana Ruiz', slug: 'ana-ruiz', kind: 'person', role: 'by', place: '' },
		]);
	});

	test('of more from a section leaves out the story under which it stands', async () => {
		const id = await paper.publish({ section: 'history' });
		const { moreFromSection } = await read(await addressOf(id));
		expect(idsOf(moreFromSection)).not.toContain(id);
		expect(moreFromSection).toHaveLength(4);
	});
});
