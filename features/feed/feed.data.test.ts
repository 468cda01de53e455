import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import { now } from '@/db/now';
import { formerSlug, section } from '@/db/schema';
import { write } from '@/db/write';
import { renameByline } from '@/features/byline/byline-mutations';
import { recordImage } from '@/features/media/media-mutations';
import { createTopic, saveNewsroom } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { chart, doc, factBox, link, p } from '@/features/story/body/body-build';
import { plainHtmlProblems, plainHtmlText } from '@/features/story/body/testing-plain-html';
import { correctStory, killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { type Answer, withAnswer } from '@/lib/answer';
import { FEED_FORMATS, type FeedFormat } from '@/lib/routes';
import { accepted, type Draft, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { answerFeed, type FeedAddress } from './feed-answer';
import { ATOM_SCHEMA } from './testing-atom-schema';

/** Feeds as programs of others read them. SITE_URL is what a newsroom has that set nothing: localhost:3000. */
const SITE = 'http://localhost:3000';
const PAPER: FeedAddress = { noun: 'paper' };

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({
		sections: ['world', 'culture', 'empty', 'hostile', 'long', 'moved'],
		topics: ['sea', 'wind'],
		bylines: ['Ana Ruiz', 'Ben Johansen', 'Prolific Writer', 'Before Wedding'],
	});
});

const feed = async (format: FeedFormat, address: FeedAddress) => {
	const answer: Answer = {};
	const response = await withAnswer(answer, () => answerFeed(format, address));
	return { answer, type: response.headers.get('Content-Type'), text: await response.text() };
};
const of = (noun: 'section' | 'topic' | 'byline', slug: string): FeedAddress => ({ noun, slug });

type Fields = { id: string; 'content:encoded': string; 'atom:updated': string };
const parser = new RssParser<object, Fields>({ customFields: { item: ['atom:updated'] } });
const rss = async (address: FeedAddress) => parser.parseString((await feed('rss', address)).text);

/** JSON Feed 1.1, as its specification has it. */
const author = z.strictObject({ name: z.string().min(1), url: z.url() });
const instant = z.iso.datetime({ offset: true });
const jsonShape = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	...{ title: z.string().min(1), description: z.string().min(1), language: z.string() },
	...{ home_page_url: z.url(), feed_url: z.url(), icon: z.url().optional(), authors: z.array(author).length(1) },
	items: z.array(
		z.strictObject({
			id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
			...{ url: z.url(), title: z.string().min(1), content_html: z.string().min(1), language: z.string() },
			...{ summary: z.string().min(1).optional(), image: z.url().optional(), banner_image: z.url().optional() },
			...{ date_published: instant, date_modified: instant },
			...{ authors: z.array(author).min(1).optional(), tags: z.array(z.string().min(1)).min(1) },
		}),
	),
});
const json = async (address: FeedAddress) => jsonShape.parse(JSON.parse((await feed('json', address)).text));

async function xmlErrors(xml: string, schema?: string): Promise<string[]> {
	const how = schema ? ({ schema: [schema], extension: 'relaxng' } as const) : ({ normalization: 'c14n' } as const);
	return (await validateXML({ xml, maxMemoryPages: 4096, ...how })).errors.map(({ message }) => message);
}

/** What is wrong with the three feeds of a list, and the ids and titles that they agree on. */
async function read(address: FeedAddress) {
	const [atom, rssText] = [(await feed('atom', address)).text, (await feed('rss', address)).text];
	expect(await xmlErrors(atom, ATOM_SCHEMA)).toEqual([]);
	expect(await xmlErrors(rssText)).toEqual([]);
	const [fromRss, fromAtom, { items }] = [
		await parser.parseString(rssText),
		await parser.parseString(atom),
		await json(address),
	];
	for (const { content_html } of items) expect(plainHtmlProblems(content_html)).toEqual([]);
	expect(fromRss.items.map((one) => [one.guid, one.title, one['content:encoded']])).toEqual(
		items.map((one) => [one.id, one.title, one.content_html]),
	);
	expect(fromAtom.items.map((one) => [one.id, one.title])).toEqual(items.map((one) => [one.id, one.title]));
	return items;
}
const idsIn = async (address: FeedAddress) => (await read(address)).map(({ id }) => id.slice('urn:uuid:'.length));

const correct = async (id: string, text: string, more: { above?: boolean; at?: Date } = {}) =>
	accepted(await correctStory(commandLine, id, { kind: 'correction', text, above: false, ...more }));
const at = (iso: string) => ({ publishedAt: new Date(iso) });

describe('a feed', () => {
	test.each([
		['rss', 'application/rss+xml; charset=utf-8'],
		['atom', 'application/atom+xml; charset=utf-8'],
		['json', 'application/feed+json; charset=utf-8'],
	] as const)('in %s is sent as %s', async (format, type) => {
		expect((await feed(format, PAPER)).type).toBe(type);
	});

	test('of a section without stories is empty, whole, and the same whenever it is asked for', async () => {
		expect(await read(of('section', 'empty'))).toEqual([]);
		for (const format of FEED_FORMATS) {
			const [first, second] = [await feed(format, of('section', 'empty')), await feed(format, of('section', 'empty'))];
			expect(first.answer).toEqual({});
			expect(first.text).toBe(second.text);
		}
		expect((await rss(of('section', 'empty'))).title).toBe('The Test: empty');
	});

	test('names the paper, its list, and where it stands itself', async () => {
		const made = await json(of('topic', 'wind'));
		expect(made).toMatchObject({
			...{ title: 'The Test: wind', home_page_url: `${SITE}/topics/wind`, language: 'en' },
			...{ feed_url: `${SITE}/topics/wind/feed.json`, authors: [{ name: 'The Test', url: `${SITE}/` }] },
		});
		await paper.publish({ by: ['Ana Ruiz'] });
		expect(await rss(of('byline', 'ana-ruiz'))).toMatchObject({
			...{ title: 'The Test: Ana Ruiz', link: `${SITE}/by/ana-ruiz`, feedUrl: `${SITE}/by/ana-ruiz/feed.xml` },
		});
		expect(await rss(PAPER)).toMatchObject({ title: 'The Test', link: `${SITE}/`, feedUrl: `${SITE}/feed.xml` });
	});

	test('has the newest 30 stories, newest first', async () => {
		const draft = { section: 'long', by: ['Prolific Writer'], topics: ['wind'] };
		const made: { id: string; minute: number }[] = [];
		for (const minute of Array.from({ length: 32 }, (_, i) => (i * 7) % 32)) {
			const publishedAt = new Date(Date.UTC(1999, 0, 1, 0, minute));
			made.push({ minute, id: await paper.publish(draft, { publishedAt }) });
		}
		const newest = made.toSorted((a, b) => b.minute - a.minute).map(({ id }) => id);
		for (const address of [of('section', 'long'), of('byline', 'prolific-writer'), of('topic', 'wind')]) {
			expect(await idsIn(address)).toEqual(newest.slice(0, 30));
		}
	});

	test('has a story once though one byline is credited twice', async () => {
		const credits = (['by', 'photography'] as const).map((role) => ({
			...{ bylineId: paper.id('Ben Johansen'), role, place: '' },
		}));
		const id = await paper.draft();
		accepted(await reviseStory(commandLine, id, { credits }));
		accepted(await publishStory(commandLine, id));
		expect((await idsIn(of('byline', 'ben-johansen'))).filter((one) => one === id)).toEqual([id]);
	});
});

describe('a story', () => {
	const inAllFeeds: Draft = { section: 'culture', topics: ['sea'], by: ['Ben Johansen'] };
	const addresses = [PAPER, of('section', 'culture'), of('topic', 'sea'), of('byline', 'ben-johansen')];
	const fed = async (id: string) => Promise.all(addresses.map(async (one) => (await idsIn(one)).includes(id)));

	test('is in feeds while it is live, and never after it was taken down', async () => {
		const id = await paper.draft({ ...inAllFeeds, headline: 'A zeppelin' });
		expect(await fed(id)).toEqual([false, false, false, false]);
		accepted(await publishStory(commandLine, id));
		expect(await fed(id)).toEqual([true, true, true, true]);
		accepted(await unpublishStory(commandLine, id));
		expect(await fed(id)).toEqual([false, false, false, false]);
		accepted(await publishStory(commandLine, id));
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect(await fed(id)).toEqual([false, false, false, false]);
	});

	test('is told as it was published, not as it is being written, and in its own words', async () => {
		const overrides = { headline: 'For search engines', description: 'For search engines' };
		const id = await paper.publish({ headline: 'Printed', standfirst: 'In short.', text: 'Printed text.', overrides });
		accepted(await reviseStory(commandLine, id, paper.changes({ headline: 'Draft', text: 'Draft text.' })));
		const [item] = await read(PAPER);
		expect(item).toMatchObject({ id: `urn:uuid:${id}`, title: 'Printed', summary: 'In short.' });
		expect(item?.content_html).toBe('<div lang="en" dir="ltr"><p>Printed text.</p></div>');
	});

	test('keeps its id when its slug and section change', async () => {
		const id = await paper.publish({ headline: 'First slug' });
		const [before] = await read(PAPER);
		accepted(await reviseStory(commandLine, id, paper.changes({ slug: 'second-slug', section: 'culture' })));
		accepted(await publishStory(commandLine, id));
		const [after] = await read(PAPER);
		expect(after?.id).toBe(before?.id);
		expect(before?.url).toMatch(/\/world\/.*\/first-slug$/);
		expect(after?.url).toMatch(/\/culture\/.*\/second-slug$/);
	});

	test('moves its time of change with a correction or a substantial update, and with nothing else', async () => {
		const id = await paper.publish({ section: 'moved' }, at('2001-01-01T10:00:00Z'));
		const times = async () => {
			const [item] = await read(of('section', 'moved'));
			const [same] = (await rss(of('section', 'moved'))).items;
			expect(same?.['atom:updated']).toBe(item?.date_modified);
			return [item?.date_published, item?.date_modified];
		};
		const published = '2001-01-01T10:00:00.000Z';
		expect(await times()).toEqual([published, published]);
		accepted(await publishStory(commandLine, id));
		expect(await times()).toEqual([published, published]);
		await correct(id, 'It was Monday.', { at: new Date('2001-01-03T10:00:00Z') });
		expect(await times()).toEqual([published, '2001-01-03T10:00:00.000Z']);
		accepted(await publishStory(commandLine, id, { updatedAt: new Date('2001-01-02T10:00:00Z') }));
		expect(await times()).toEqual([published, '2001-01-03T10:00:00.000Z']);
		accepted(await publishStory(commandLine, id, { updatedAt: new Date('2001-01-04T10:00:00Z') }));
		expect(await times()).toEqual([published, '2001-01-04T10:00:00.000Z']);
	});

	test('in a right-to-left language has that direction in every part', async () => {
		const id = await paper.publish({ language: 'ar', headline: 'قالت', text: 'قالت', by: ['Ana Ruiz'] });
		await correct(id, 'قالت', { at: new Date('2024-01-03T22:09:00Z') });
		const [item] = await read(PAPER);
		expect(item?.language).toBe('ar');
		expect(item?.content_html).toMatch(
			/^<div lang="ar" dir="rtl"><p>قالت<\/p><\/div>\n<p dir="rtl"><strong>Correction<\/strong> \(.+\): قالت<\/p>$/,
		);
	});

	test('of which only the day is known has that day’s start in the newsroom’s zone', async () => {
		await paper.publish({ section: 'moved' }, { ...at('2002-07-01T18:30:00Z'), precision: 'day' });
		expect((await read(of('section', 'moved')))[0]?.date_published).toBe('2002-07-01T04:00:00.000Z');
	});

	test('has one author for each name, with the address of their page', async () => {
		const credits = [
			{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place: 'Oslo' },
			{ bylineId: paper.id('Ben Johansen'), role: 'by' as const, place: '' },
			{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place: 'Bergen' },
			{ bylineId: paper.id('Prolific Writer'), role: 'photography' as const, place: '' },
		];
		const id = await paper.draft({ topics: ['sea', 'wind'] });
		accepted(await reviseStory(commandLine, id, { credits }));
		accepted(await publishStory(commandLine, id));
		const [item] = await read(PAPER);
		expect(item?.authors).toEqual([
			{ name: 'Ana Ruiz', url: `${SITE}/by/ana-ruiz` },
			{ name: 'Ben Johansen', url: `${SITE}/by/ben-johansen` },
		]);
		expect(item?.tags).toEqual(['world', 'sea', 'wind']);
		expect(item?.content_html).toMatch(/<p lang="en"><em>Photographs by Prolific Writer\.<\/em><\/p>$/);
		const { text } = await feed('rss', PAPER);
		expect(text.match(/<dc:creator>[^<]*/g)?.slice(0, 2)).toEqual(['<dc:creator>Ana Ruiz', '<dc:creator>Ben Johansen']);
		const atom = (await feed('atom', PAPER)).text;
		expect(atom.slice(atom.indexOf('<entry'))).toMatch(
			new RegExp(`<name>Ana Ruiz</name>\\s*<uri>${SITE}/by/ana-ruiz</uri>\\s*</author>\\s*<author>\\s*<name>Ben`),
		);
	});

	test('has its picture, its corrections, and whole addresses', async () => {
		const image = '018f6a52-0000-7000-8000-00000000000a';
		const file = { height: 400, format: 'jpeg' } as const;
		await write((tx) =>
			recordImage(tx, commandLine, {
				...{ id: image, width: 2000, height: 1000, alt: 'A “boat” & <sail>', caption: 'At sea.', credit: 'A. P.' },
				renditions: [
					{ ...file, width: 800, file: 'boat-800.jpg' },
					{ ...file, width: 711, file: 'boat-wide.jpg', crop: '16:9' },
				],
			}),
		);
		const id = await paper.draft({ leadImageId: image, dateline: { place: 'OSLO', zone: 'Europe/Oslo' } });
		accepted(await reviseStory(commandLine, id, { body: doc(p('See ', link('/about/ethics', 'ethics'), '.')) }));
		accepted(await publishStory(commandLine, id));
		await correct(id, 'It was 3 < 4.', { at: new Date('2024-01-03T22:09:00Z') });
		await correct(id, 'Of weight.', { above: true, at: new Date('2024-01-04T22:09:00Z') });
		const [item] = await read(PAPER);
		expect(item).toMatchObject({ image: `${SITE}/media/boat-800.jpg`, banner_image: `${SITE}/media/boat-wide.jpg` });
		expect(item?.content_html.replaceAll('\u00a0', ' ')).toBe(
			`<figure><img src="${SITE}/media/boat-800.jpg" width="800" height="400" alt="A “boat” &amp; &lt;sail&gt;" />` +
				'<figcaption>At sea. <small>A. P.</small></figcaption></figure>\n' +
				'<p><strong>Correction</strong> (Jan. 4, 2024, 5:09 p.m. EST): Of weight.</p>\n' +
				`<div lang="en" dir="ltr"><p>OSLO — See <a href="${SITE}/about/ethics">ethics</a>.</p></div>\n` +
				'<p><strong>Correction</strong> (Jan. 3, 2024, 5:09 p.m. EST): It was 3 &lt; 4.</p>',
		);
		expect((await feed('atom', PAPER)).text).toContain(
			`<link href="${SITE}/media/boat-800.jpg" rel="enclosure" type="image/jpeg"/>`,
		);
	});
});

describe('hostile text', () => {
	const texts = [
		...[']]>', 'a ]]> b <![CDATA[ c', 'AT&T', '&amp;', '&lt;b&gt;', '<script>alert(1)</script>', '"quoted" \'single\''],
		...['🏳️‍🌈 flags 👩‍👩‍👧', 'قال الرئيس', '\u202eright to left', '--> <!--', '<?xml version="1.0"?>', '&#0; &nope;'],
		...['<!DOCTYPE x [<!ENTITY e "e">]>&e;', '__proto__', '0', 'null', '{{7*7}}', '\\"\\u0000'],
	];

	test.each(texts)('%j reads in every format as it was typed', async (text) => {
		const named = `${text} name`;
		const id = await paper.publish({
			section: 'hostile',
			headline: text,
			standfirst: `${text} below`,
			text,
			kicker: text,
		});
		accepted(await reviseStory(commandLine, id, { body: doc(p(text), factBox(named, p(text))) }));
		accepted(await publishStory(commandLine, id));
		await correct(id, text);
		const [item] = await read(of('section', 'hostile'));
		expect(item).toMatchObject({ id: `urn:uuid:${id}`, title: text, summary: `${text} below` });
		expect(plainHtmlText(item?.content_html ?? '')).toContain(`${named} ${text}`.replace(/\s+/g, ' ').trim());
	});

	test('loses the characters that XML forbids, and nothing else', async () => {
		await paper.publish({ section: 'hostile', headline: 'a\ufffeb\u0001c\u{1ffff}d\u000be', text: 'f\uffffg\u001bh' });
		const [item] = await read(of('section', 'hostile'));
		expect(item?.title).toBe('abcd e');
		expect(plainHtmlText(item?.content_html ?? '')).toBe('fgh');
	});

	test('that leaves no headline leaves the address', async () => {
		await paper.publish({ section: 'hostile', headline: '\u0001', slug: 'no-headline' });
		const [item] = await read(of('section', 'hostile'));
		expect(item?.title).toBe(item?.url);
	});

	test('in the names of paper, topic and byline leaves whole feeds', async () => {
		const name = ']]> & <b>\ufffe';
		const settings = { language: 'en', zone: 'America/New_York', accent: '#123456' };
		await write((tx) => saveNewsroom(tx, commandLine, { ...settings, name, motto: name }));
		accepted(await renameByline(commandLine, paper.id('Ben Johansen'), { name, slug: 'hostile-name' }));
		const topicId = await write((tx) => createTopic(tx, commandLine, { slug: 'hostile-topic', name: `"${name}"\n'` }));
		const id = await paper.draft({ section: 'hostile', by: ['Ben Johansen'] });
		accepted(await reviseStory(commandLine, id, { topicIds: [topicId] }));
		accepted(await publishStory(commandLine, id));
		const [item] = await read(of('byline', 'hostile-name'));
		expect(item).toMatchObject({ authors: [{ name: ']]> & <b>' }], tags: ['hostile', `"]]> & <b>" '`] });
		const [told] = (await rss(of('topic', 'hostile-topic'))).items;
		expect(told?.categories).toEqual(item?.tags);
		expect((await rss(of('byline', 'hostile-name'))).title).toBe(']]> & <b>: ]]> & <b>');
		await write((tx) => saveNewsroom(tx, commandLine, { ...settings, name: 'The Test' }));
	});
});

describe('the address of a feed', () => {
	test.each(FEED_FORMATS)('of a byline that was renamed leads to its feed of today: %s', async (format) => {
		if (format === FEED_FORMATS[0]) {
			await paper.publish({ by: ['Before Wedding'] });
			accepted(await renameByline(commandLine, paper.id('Before Wedding'), { name: 'After Wedding' }));
		}
		const file = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }[format];
		expect(await feed(format, of('byline', 'before-wedding'))).toEqual({
			...{ answer: { status: 301, location: `/by/after-wedding/${file}` }, type: null, text: '' },
		});
	});

	test('of a section that was renamed leads to its feed of today, which keeps its id', async () => {
		const sectionId = paper.id('empty');
		const [before] = (await feed('atom', of('section', 'empty'))).text.match(/<id>[^<]*/) ?? [];
		await write(async (tx) => {
			const former = { noun: 'section' as const, slug: 'empty', targetId: sectionId, createdAt: await now(tx) };
			await tx.insert(formerSlug).values(former);
			await tx.update(section).set({ slug: 'vide' }).where(eq(section.id, sectionId));
		});
		expect((await feed('rss', of('section', 'empty'))).answer).toEqual({ status: 301, location: '/vide/feed.xml' });
		expect(before).toBe(`<id>urn:uuid:${sectionId}`);
		expect((await feed('atom', of('section', 'vide'))).text).toContain(before);
	});

	test.each(['section', 'topic', 'byline'] as const)('of an unknown %s is missing', async (noun) => {
		for (const format of FEED_FORMATS) {
			expect(await feed(format, of(noun, 'nobody'))).toEqual({ answer: { status: 404 }, type: null, text: '' });
		}
	});
});

test('a chart is fed as its numbers', async () => {
	const id = await paper.draft();
	const numbers = chart({
		...{ kind: 'line', title: 'Boats', description: 'They fell.', unit: '', source: '', labels: ['2023'] },
		series: [{ name: 'Boats', values: [12] }],
	});
	accepted(await reviseStory(commandLine, id, { body: doc(p('In numbers:'), numbers) }));
	accepted(await publishStory(commandLine, id));
	expect((await read(PAPER))[0]?.content_html).toContain('<th scope="row">2023</th><td>12</td>');
});

test('every feed has its address', async () => {
	const site = join(import.meta.dirname, '../../app/(site)');
	const lists = {
		'': ['The Test', `${SITE}/`, {}],
		'[section]': ['The Test: world', `${SITE}/world`, { section: 'world' }],
		'topics/[slug]': ['The Test: sea', `${SITE}/topics/sea`, { slug: 'sea' }],
		'by/[slug]': ['The Test: Ana Ruiz', `${SITE}/by/ana-ruiz`, { slug: 'ana-ruiz' }],
	} as const;
	for (const [folder, [title, page, params]] of Object.entries(lists)) {
		for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
			const { GET } = await import(join(site, folder, file, 'route.ts'));
			const response: Response = await GET(new Request(SITE), { params: Promise.resolve(params) });
			const text = await response.text();
			expect(text).toContain(title);
			expect(text).toContain(`${page.replace(/\/$/, '')}/${file}"`);
		}
	}
});
