import fc from 'fast-check';
import RssParser from 'rss-parser';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isStorable } from '@/lib/plain-text';
import { atomFeed } from './atom-feed';
import { makeFeed } from './feed';
import { oneLine } from './feed-entry';
import type { FeedStory } from './feed-queries';
import { jsonFeed } from './json-feed';
import { rssFeed } from './rss-feed';
import { ATOM_SCHEMA } from './testing-atom-schema';

/** Feeds of stories whose every text is whatever a keyboard, a pasteboard or a spiteful hand can make. */

const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				']]>',
				'<![CDATA[',
				'</title>',
				'&',
				'&amp;',
				'<b>',
				'"',
				"'",
				'\ufffe',
				'\u0001',
				' ',
				'\n',
				'قال',
			),
			fc.string({ unit: 'binary', maxLength: 6 }),
		),
		{ maxLength: 8 },
	)
	.map((parts) => parts.join('').toWellFormed())
	.filter(isStorable);
const time = fc.date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const slug = fc.stringMatching(/^[a-zé東ق]{1,8}$/);

const credit = fc.record({
	role: fc.constantFrom('by' as const, 'photography' as const),
	kind: fc.constantFrom('person' as const, 'agency' as const, 'desk' as const, 'pseudonym' as const),
	place: text,
	name: text,
	slug,
});
const story: fc.Arbitrary<FeedStory> = fc.record({
	...{ id: fc.uuid(), address: slug.map((part) => `/world/2024/01/03/${encodeURIComponent(part)}`) },
	...{ kicker: text, headline: text, standfirst: text, place: text, section: fc.record({ slug, name: text }) },
	...{ kind: fc.constant('news' as const), language: fc.constantFrom('en', 'ar', 'pt-BR') },
	...{ publishedAt: time, updatedAt: fc.option(time), precision: fc.constantFrom('minute' as const, 'day' as const) },
	oxfordComma: fc.boolean(),
	...{ credits: fc.array(credit, { maxLength: 3 }), topics: fc.array(text, { maxLength: 3 }) },
	...{ image: fc.constant(null), images: fc.constant(new Map()) },
	corrections: fc.array(
		fc.record({ id: fc.uuid(), kind: fc.constant('correction' as const), text, above: fc.boolean(), at: time }),
		{ maxLength: 2 },
	),
	body: text.map((words) => ({
		...{ type: 'doc' as const, attrs: {} },
		content: [{ type: 'codeBlock' as const, attrs: { language: null }, content: [textNode(words)] }],
	})),
});
const textNode = (words: string) => ({ type: 'text' as const, attrs: {}, text: words });

const newsroom = fc.record({
	...{ name: text, motto: text, language: fc.constant('en'), logo: fc.constant(null) },
	zone: fc.constantFrom('Pacific/Chatham', 'America/New_York'),
});
const head = fc.record({
	id: fc.option(fc.uuid()),
	name: text,
	description: text,
	path: slug.map((part) => `/${part}`),
});

it('whatever is written, feeds are valid, and two of their readers agree with what was written', async () => {
	const parser = new RssParser();
	await fc.assert(
		fc.asyncProperty(fc.array(story, { maxLength: 4 }), newsroom, head, time, async (stories, paper, list, since) => {
			const siteUrl = new URL('https://paper.example');
			const feed = makeFeed({ format: 'rss', head: list, stories, newsroom: paper, since, siteUrl });
			const [rss, atom] = [rssFeed(feed), atomFeed(feed)];
			const room = { maxMemoryPages: 4096 };
			expect((await validateXML({ xml: rss, normalization: 'c14n', ...room })).errors).toEqual([]);
			const schema = { schema: [ATOM_SCHEMA], extension: 'relaxng' } as const;
			expect((await validateXML({ xml: atom, ...schema, ...room })).errors).toEqual([]);
			const titles = stories.map((one) => oneLine(one.headline) || new URL(one.address, siteUrl).href);
			for (const xml of [rss, atom]) {
				expect((await parser.parseString(xml)).items.map(({ title }) => title)).toEqual(titles);
			}
			expect(JSON.parse(jsonFeed(feed)).items.map(({ title }: { title: string }) => title)).toEqual(titles);
		}),
		{ numRuns: 40 },
	);
}, 60_000);
