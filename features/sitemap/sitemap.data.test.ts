import { beforeAll, describe, expect, test } from 'vitest';
import { GET as newsRoute } from '@/app/(site)/news-sitemap.xml/route';
import { GET as partRoute } from '@/app/(site)/sitemap/[part]/route';
import { GET as indexRoute } from '@/app/(site)/sitemap.xml/route';
import { writingDatabase } from '@/db/client';
import { story } from '@/db/schema';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { commandLine } from '@/features/staff/actor';
import { correctStory, killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { type Answer, withAnswer } from '@/lib/answer';
import { accepted, addressOf, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { newsSitemap } from './news-sitemap';
import { sitemapIndex, sitemapPart } from './sitemap';
import { type Part, STORIES_PER_PART } from './sitemap-part';
import { placesIn, sitemapProblems } from './testing-sitemap-schema';

const siteUrl = new URL('https://paper.example');
let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({
		sections: ['world', 'culture', 'empty'],
		topics: ['sea', 'wind'],
		bylines: ['Ana Ruiz', 'Ben Johansen'],
	});
});

async function newsroom() {
	const found = await getPublishedNewsroom();
	if (!found) throw new Error('there is no newsroom');
	return found;
}
const part = async (which: Part) => sitemapPart(which, await newsroom(), siteUrl);
const month = (name: string, number = 1) => part({ month: name, number });
const places = async (xml: Promise<string | null>) => placesIn((await xml) ?? '');
const news = async (now?: Date) => newsSitemap(await newsroom(), siteUrl, now);

/** The last change that a sitemap or the index says of an address. */
const lastModified = (xml: string | null, path: string) =>
	xml?.match(new RegExp(`${path.replaceAll('.', '\\.')}</loc><lastmod>([^<]*)`))?.[1];

describe('a story', () => {
	test('stands in the sitemap of its month while it is live, at its address of today', async () => {
		const id = await paper.draft({ headline: 'First words' });
		const at = { publishedAt: new Date('1990-05-31T23:30:00-04:00') };
		expect(await month('1990-05')).toBeNull();
		accepted(await publishStory(commandLine, id, at));
		expect(await places(month('1990-05'))).toEqual(['/world/1990/05/31/first-words']);
		expect(await month('1990-06')).toBeNull();
		accepted(await reviseStory(commandLine, id, paper.changes({ section: 'culture', slug: 'other-words' })));
		expect(await places(month('1990-05'))).toEqual(['/world/1990/05/31/first-words']);
		accepted(await publishStory(commandLine, id));
		expect(await places(month('1990-05'))).toEqual(['/culture/1990/05/31/other-words']);
		accepted(await unpublishStory(commandLine, id));
		expect(await month('1990-05')).toBeNull();
		accepted(await publishStory(commandLine, id));
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect(await month('1990-05')).toBeNull();
		expect(await places(sitemapIndex(siteUrl))).not.toContain('/sitemap/1990-05.xml');
	});

	test('was last changed by its publication, its update or its newest correction, whichever is the latest', async () => {
		const publishedAt = new Date('1991-03-05T12:00:00Z');
		const id = await paper.publish({ headline: 'Changing' }, { publishedAt });
		const path = await addressOf(id);
		const said = async () => [
			lastModified(await month('1991-03'), path),
			lastModified(await sitemapIndex(siteUrl), '/sitemap/1991-03.xml'),
		];
		const both = (at: string) => [at, at];
		expect(await said()).toEqual(both('1991-03-05T12:00:00.000Z'));
		accepted(await publishStory(commandLine, id, { updatedAt: new Date('1991-03-07T12:00:00Z') }));
		expect(await said()).toEqual(both('1991-03-07T12:00:00.000Z'));
		const before = Date.now() - 60_000;
		accepted(await correctStory(commandLine, id, { kind: 'correction', text: 'It was Tuesday.', above: false }));
		for (const at of await said()) expect(Date.parse(at ?? '')).toBeGreaterThan(before);
	});

	test('whose address holds other scripts makes a valid sitemap', async () => {
		await paper.publish({ headline: 'שלום & 世界' }, { publishedAt: new Date('1992-01-05T12:00:00Z') });
		const xml = (await month('1992-01')) ?? '';
		expect(await sitemapProblems(xml)).toEqual([]);
		expect(placesIn(xml).map(decodeURIComponent)).toEqual(['/world/1992/01/05/שלום-世界']);
	});
});

describe('the index', () => {
	test('names the pages and each month that has a live story, newest first', async () => {
		await paper.publish({}, { publishedAt: new Date('1993-02-28T12:00:00Z') });
		await paper.publish({}, { publishedAt: new Date('1993-12-31T23:59:59-05:00') });
		const xml = await sitemapIndex(siteUrl);
		expect(await sitemapProblems(xml)).toEqual([]);
		const named = placesIn(xml);
		expect(named[0]).toBe('/sitemap/pages.xml');
		expect(named.filter((path) => path.includes('1993'))).toEqual(['/sitemap/1993-12.xml', '/sitemap/1993-02.xml']);
		expect(named.slice(1)).toEqual(named.slice(1).toSorted().reverse());
	});

	test('parts a month of more than five thousand stories, without loss or repetition', async () => {
		const revisionId = crypto.randomUUID();
		const rows = Array.from({ length: 2 * STORIES_PER_PART + 7 }, (_, i) => ({
			...{ id: crypto.randomUUID(), stage: 'draft' as const, live: 'live' as const, sectionId: paper.id('world') },
			...{ liveRevisionId: revisionId, latestRevisionId: revisionId, publishedPrecision: 'minute' as const },
			...{ day: `1985-07-${String((i % 31) + 1).padStart(2, '0')}`, slug: `s-${i}`, createdAt: new Date() },
			publishedAt: new Date(Date.UTC(1985, 6, (i % 31) + 1, 12)),
		}));
		for (let i = 0; i < rows.length; i += 1_000)
			await writingDatabase()
				.insert(story)
				.values(rows.slice(i, i + 1_000));
		const named = placesIn(await sitemapIndex(siteUrl)).filter((path) => path.includes('1985'));
		expect(named).toEqual(['/sitemap/1985-07.xml', '/sitemap/1985-07-2.xml', '/sitemap/1985-07-3.xml']);
		const parts = [await month('1985-07'), await month('1985-07', 2), await month('1985-07', 3)];
		const all = parts.map((xml) => placesIn(xml ?? ''));
		expect(all.map((one) => one.length)).toEqual([STORIES_PER_PART, STORIES_PER_PART, 7]);
		expect(new Set(all.flat()).size).toBe(rows.length);
		expect(await sitemapProblems(parts[2] ?? '')).toEqual([]);
		expect(await month('1985-07', 4)).toBeNull();
	});
});

test('the pages are those that have something to show', async () => {
	await paper.publish({ topics: ['sea'], by: ['Ana Ruiz'] }, { publishedAt: new Date('1994-04-05T12:00:00Z') });
	await paper.draft({ section: 'empty', topics: ['wind'], by: ['Ben Johansen'] });
	const xml = (await part('pages')) ?? '';
	expect(await sitemapProblems(xml)).toEqual([]);
	const paths = placesIn(xml);
	expect(paths).toEqual(
		expect.arrayContaining([
			'/',
			'/latest',
			'/by',
			'/corrections',
			'/world',
			'/topics/sea',
			'/by/ana-ruiz',
			'/archive/1994/04',
		]),
	);
	for (const absent of ['/empty', '/topics/wind', '/by/ben-johansen']) expect(paths).not.toContain(absent);
});

describe('the news sitemap', () => {
	const now = new Date('1995-06-10T12:00:00Z');
	const ago = (hours: number) => ({ publishedAt: new Date(now.getTime() - hours * 3_600_000) });

	test('has the stories of the last 48 hours, newest first, and ages when the oldest leaves', async () => {
		const [old, young, newest] = ['Old one', 'Young one', 'Newest & <best>'];
		await paper.publish({ headline: old }, ago(48.1));
		await paper.publish({ headline: young, language: 'zh-TW' }, ago(47));
		await paper.publish({ headline: newest }, ago(1));
		const { xml, expires } = await newsSitemap(await newsroom(), siteUrl, now);
		expect(await sitemapProblems(xml)).toEqual([]);
		const since1995 = [...xml.matchAll(/<url>.*<\/url>/g)].map(([url]) => url).filter((url) => url.includes('/1995/'));
		expect(since1995.map((url) => url.match(/<news:title>(.*)<\/news:title>/)?.[1])).toEqual([
			'Newest &amp; &lt;best&gt;',
			'Young one',
		]);
		expect(since1995[1]).toContain('<news:name>The Test</news:name><news:language>zh-tw</news:language>');
		expect(since1995[1]).toContain('<news:publication_date>1995-06-08T09:00:00-04:00</news:publication_date>');
		expect(expires).toEqual(new Date(now.getTime() + 3_600_000));
	});

	test('says the day alone where only the day is known', async () => {
		const id = await paper.publish({ headline: 'Known to the day' }, { ...ago(0), precision: 'day' });
		const { xml } = await news(now);
		const entry = xml
			.split('\n')
			.find((line) => line.includes(`${siteUrl.origin}${'/world/1995/06/10/known-to-the-day'}`));
		expect(entry).toContain('<news:publication_date>1995-06-10</news:publication_date>');
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect((await news(now)).xml).not.toContain('Known to the day');
	});

	test('is valid when nothing was published', async () => {
		const { xml, expires } = await news(new Date('2200-01-01T00:00:00Z'));
		expect(await sitemapProblems(xml)).toEqual([]);
		expect([placesIn(xml), expires]).toEqual([[], null]);
	});
});

describe('the addresses of sitemaps', () => {
	async function ask(run: () => Promise<Response>) {
		const answer: Answer = {};
		const response = await withAnswer(answer, run);
		return { answer, type: response.headers.get('content-type'), text: await response.text() };
	}
	const xml = 'application/xml; charset=utf-8';
	const askPart = (file: string) =>
		ask(() => partRoute(new Request('https://paper.example/'), { params: Promise.resolve({ part: file }) }));

	test('answer with XML, and with nothing where there is no such part', async () => {
		await paper.publish({}, { publishedAt: new Date('1996-07-05T12:00:00Z') });
		expect(await ask(indexRoute)).toMatchObject({ answer: {}, type: xml });
		expect(await askPart('1996-07.xml')).toMatchObject({ answer: {}, type: xml });
		for (const file of ['1996-07-2.xml', '1996-08.xml', '1996-07', '%ff']) {
			expect(await askPart(file)).toMatchObject({ answer: { status: 404 }, text: '' });
		}
	});

	test('let the news sitemap age when its oldest story is two days old', async () => {
		const publishedAt = new Date(Date.now() - 40 * 3_600_000);
		const id = await paper.publish({}, { publishedAt });
		const { answer, type } = await ask(newsRoute);
		expect([answer, type]).toEqual([{ expires: new Date(publishedAt.getTime() + 48 * 3_600_000) }, xml]);
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect((await ask(newsRoute)).answer).toEqual({});
	});
});
