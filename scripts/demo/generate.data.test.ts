import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { correction, edition, revision, story } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { getPublishedFront } from '@/features/front/front-queries';
import { indexStory } from '@/features/search/search-index-mutations';
import { searchPublished } from '@/features/search/search-queries';
import { bodyText } from '@/features/story/body/body-text';
import { getPublishedByMonth, getPublishedList } from '@/features/story/story-list-queries';
import { storyContent } from '@/features/story/story-schema';
import { addressOf, countRows, everyRow, type Newsroom, openNewsroom, read } from '../testing/newsroom';
import { generateStories } from './generate';
import { vesselOf } from './generate/story-writer';

let room: Newsroom;
let own: string;
let before: Record<string, number>;
let added: number;

beforeAll(async () => {
	room = await openNewsroom({ sections: ['news', 'culture', 'opinion'], topics: ['sea', 'town'] });
	own = await room.publish({ headline: 'Written by hand', section: 'culture', by: ['Ana Ruiz'], topics: ['sea'] });
	before = await countRows();
	added = await generateStories(300, () => {});
});

test('as many stories are added as were asked for, with one edition and one audit row for the lot', async () => {
	const after = await countRows();
	const more = (table: string) => (after[table] ?? 0) - (before[table] ?? 0);
	expect(added).toBe(300);
	for (const table of ['story', 'revision', 'search_entry'])
		expect({ table, more: more(table) }).toEqual({ table, more: 300 });
	expect(more('live_credit')).toBeGreaterThanOrEqual(300);
	expect(more('draft_credit')).toBe(more('live_credit'));
	expect(more('edition')).toBe(1);
	// Each new byline has its row too.
	expect(more('audit')).toBe(1 + more('byline'));
	const editions = await database().select().from(edition);
	expect(editions.at(-1)).toMatchObject({ everything: true });
});

test('a second run adds nothing, nor does one that asks for fewer', async () => {
	const all = await everyRow();
	expect(await generateStories(300, () => {})).toBe(0);
	expect(await generateStories(20, () => {})).toBe(0);
	expect(await generateStories(0, () => {})).toBe(0);
	expect(await everyRow()).toEqual(all);
});

test('every surface that lists stories finds them', async () => {
	const ids = async (list: Promise<{ stories: { id: string }[] }>) => (await list).stories.map((one) => one.id);
	const newest = (await getPublishedList({ noun: 'paper' }, 1)).stories.find((card) => card.id !== own);
	if (!newest) throw new Error('there is no latest story');
	const stored = (await database().select().from(revision)).find((row) => row.storyId === newest.id);
	expect(JSON.stringify(await getPublishedFront())).toContain(newest.id);
	expect((await read(newest.address)).headline).toBe(newest.headline);
	expect(await ids(getPublishedList({ noun: 'section', id: stored?.sectionId ?? '' }, 1))).toContain(newest.id);
	expect(await ids(getPublishedList({ noun: 'topic', id: stored?.topicIds[0] ?? '' }, 1))).toContain(newest.id);
	expect(await ids(getPublishedList({ noun: 'byline', id: stored?.credits[0]?.bylineId ?? '' }, 1))).toContain(
		newest.id,
	);
	const month = newest.address.split('/').slice(2, 4).join('-');
	expect(await ids(getPublishedByMonth(month, 1))).toContain(newest.id);
});

test('each stands in the index exactly as its publication would have put it there', async () => {
	const generated = await indexed();
	const rows = await database().select().from(revision).innerJoin(story, eq(story.id, revision.storyId));
	await write(async (tx) => {
		for (const { story: row, revision: said } of rows.slice(0, 60)) {
			await indexStory(tx, row.id, row.publishedAt ?? new Date(0), { ...said, body: bodyText(said.body) });
		}
	});
	expect(await indexed()).toEqual(generated);
});

/** What the index holds of each story, whatever its entry's number. */
async function indexed(): Promise<unknown[]> {
	return raw(database(), {
		sqlite: sql`
			select story_id, lead, group_concat(said, ' ') as said from (
				select story_id, lead, col || ' ' || "offset" || ' ' || term as said
				from search_entry join search_terms on doc = search_entry.id order by said
			) group by story_id order by story_id`,
		postgres: sql`select story_id, lead, words::text as said from search_entry order by story_id`,
	});
}

test('the search finds the one story that names a vessel, and many that say what many say', async () => {
	const vessel = vesselOf(120) ?? '';
	const { list } = await searchPublished(vessel, 'en', 1);
	expect(list.stories).toHaveLength(1);
	const [found] = list.stories;
	expect(JSON.stringify(await read(found?.address ?? ''))).toContain(vessel);
	expect((await searchPublished('harbor', 'en', 1)).list.stories).toHaveLength(20);
});

test('each could have been handed to a mutation as it is', async () => {
	for (const row of await database().select().from(revision)) {
		const { id, storyId, number, reason, actor, writers, createdAt, words, bodyVersion, credits, ...content } = row;
		const given = { ...content, credits: credits.map(({ name, ...credit }) => credit) };
		expect(storyContent.parse(given)).toEqual(given);
	}
});

test('they lie in the past of twenty years, evenly, the largest section holding most', async () => {
	const rows = (await database().select().from(story)).filter((row) => row.id !== own);
	const years = Map.groupBy(rows, (row) => row.day?.slice(0, 4));
	expect(years.size).toBeGreaterThanOrEqual(20);
	expect(Math.max(...[...years.values()].map((some) => some.length))).toBeLessThanOrEqual(20);
	for (const { publishedAt } of rows) expect(publishedAt?.getTime()).toBeLessThan(Date.now());
	const news = rows.filter((row) => row.sectionId === room.id('news')).length;
	expect(news / rows.length).toBeGreaterThan(0.5);
	expect(news / rows.length).toBeLessThan(0.7);
});

test('the audit chain stands, and a publication after it is the newest of all', async () => {
	expect(await verifyAudit()).toMatchObject({ ok: true });
	const id = await room.publish({ headline: 'Published afterwards', by: ['Ana Ruiz'] });
	expect((await getPublishedList({ noun: 'paper' }, 1)).stories[0]?.id).toBe(id);
	expect(await addressOf(id)).toMatch(/published-afterwards$/);
	expect((await searchPublished('afterwards', 'en', 1)).list.stories.map((card) => card.id)).toEqual([id]);
	expect(await verifyAudit()).toMatchObject({ ok: true });
});

test('a run that was cut off goes on with the next story on the day that it had reached', async () => {
	let reports = 0;
	const cutOff = () => {
		if (reports++ === 1) throw new Error('cut off');
	};
	await expect(generateStories(1_800, cutOff)).rejects.toThrow('cut off');
	const half = await generated();
	expect(half).toHaveLength(1_300);
	expect(await generateStories(1_800, () => {})).toBe(500);
	const whole = await generated();
	expect(whole).toHaveLength(1_800);
	const reached = half.at(-1)?.day ?? '';
	expect(reached > '').toBe(true);
	for (const { day } of whole.slice(1_300)) expect((day ?? '') >= reached).toBe(true);
	expect(await generateStories(1_800, () => {})).toBe(0);
	expect(await database().$count(correction)).toBeGreaterThan(0);
});

async function generated() {
	const rows = await database().select({ id: story.id, day: story.day, slug: story.slug }).from(story);
	return rows.filter(({ id }) => id.startsWith('5e7e57e7-')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
