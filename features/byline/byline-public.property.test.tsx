import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from '@/components/json-ld';
import { atomFeed } from '@/features/feed/atom-feed';
import { makeFeed } from '@/features/feed/feed';
import type { FeedStory } from '@/features/feed/feed-queries';
import { jsonFeed } from '@/features/feed/json-feed';
import { rssFeed } from '@/features/feed/rss-feed';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { doc, p } from '@/features/story/body/body-build';
import { anyBody } from '@/features/story/body/testing-bodies';
import { jsonLdIn, profileProblems } from '@/features/story/testing-json-ld';
import { isStorable } from '@/lib/plain-text';
import { routes } from '@/lib/routes';
import { isSafeHref } from '@/lib/safe-href';
import { bylineJsonLd, creditedJsonLd } from './byline-json-ld';
import type { PublishedByline } from './byline-queries';
import { BYLINE_KINDS, BYLINE_STATUSES, bylineContent, CREDIT_ROLES } from './byline-schema';
import { AboutWriters } from './components/about-writers';
import { BylineIndex } from './components/byline-index';
import { BylinePageView } from './components/byline-page-view';
import { bylineLine, tagLine } from './credits/credit-grammar';
import { CreditLine } from './credits/credit-line';

/** Whatever a register holds, what readers and machines get of it is made without a throw. */

const ODD = [
	'',
	' ',
	'<script>',
	'\u2028',
	'\ufffe',
	'\u0001',
	'%',
	'%ff',
	'\u200b',
	':',
	'/',
	'#',
	'.',
	'-',
	'قال',
	'🗞',
];
const text = fc
	.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 })
	.map((parts) => parts.join('').slice(0, 60).toWellFormed())
	.filter(isStorable);

const href = fc.oneof(
	...[
		text,
		fc.webUrl({ withFragments: true, withQueryParameters: true }),
		fc.emailAddress().map((to) => `mailto:${to}`),
	],
	fc
		.tuple(fc.constantFrom('https:', 'HTTP://', 'https://a.example', 'mailto:', 'tel:', '/', '#'), text)
		.map((all) => all.join('')),
	fc.constantFrom(
		'https://[::1]/',
		'https:a',
		'https:',
		'tel:+1-212',
		'/by/ana',
		'#',
		'//x',
		'https://xn--a',
		'mailto:%ff@a.bc',
	),
);
const subtag = fc.oneof(
	fc.constantFrom(
		'en',
		'x',
		'u',
		'root',
		'und',
		'i',
		'Latn',
		'US',
		'419',
		'1901',
		'ca',
		'gregory',
		'klingon',
		'zh',
		'POSIX',
	),
	fc.stringMatching(/^[A-Za-z0-9]{1,9}$/),
);
const tag = fc.oneof(
	fc.array(subtag, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('-')),
	text,
);

const slug = fc.oneof(fc.constant(undefined), fc.stringMatching(/^[a-zé東ق0-9]{1,8}(-[a-zé東ق0-9]{1,8})?$/), text);
const input = fc.record({
	...{ slug, kind: fc.constantFrom(...BYLINE_KINDS), status: fc.constantFrom(...BYLINE_STATUSES) },
	...{ name: text, sortName: fc.option(text, { nil: undefined }), title: text, location: text },
	bio: fc.option(
		fc.oneof(
			text.map((words) => doc(p(words))),
			anyBody,
		),
	),
	beats: fc.array(text, { maxLength: 3 }),
	languages: fc.array(tag, { maxLength: 2 }),
	contacts: fc.array(fc.record({ label: text, href }), { maxLength: 2 }),
	sameAs: fc.array(href, { maxLength: 2 }),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

const paper: PublishedNewsroom = {
	...{ name: 'The Test', motto: '', language: 'en', zone: 'Pacific/Chatham', accent: '#123456' },
	...{ oxfordComma: true, logo: null, sections: [], policies: [] },
};
const siteUrl = new URL('https://paper.example');

const published = ({ bio, slug: own, sortName: _, ...row }: Input): PublishedByline => ({
	...{ ...row, slug: own ?? 'ana', id: 'id', portrait: null },
	bio: bio as PublishedByline['bio'], // a built body is a valid one: body-view.property.test.tsx
});

/** Everything that readers and machines are shown of a byline. */
function everything(byline: PublishedByline, sortName: string, language: string): string {
	const newsroom = { ...paper, language };
	const { name, slug: at, kind, status, title } = byline;
	const credits = CREDIT_ROLES.map((role) => ({ role, place: '', name, slug: at, kind }));
	const style = { language, oxfordComma: true };
	const feed = makeFeed({
		...{ format: 'rss', newsroom, since: new Date(0), siteUrl },
		head: { id: 'id', name, description: title, path: routes.byline(at) },
		stories: [story(credits)],
	});
	for (const write of [rssFeed, atomFeed, jsonFeed]) write(feed);
	return renderToStaticMarkup(
		<>
			<BylinePageView byline={byline} list={{ stories: [], page: 1, more: false }} newsroom={newsroom} />
			<AboutWriters writers={[byline]} language={language} />
			<BylineIndex bylines={[{ slug: at, name, sortName, title, status }]} language={language} />
			<CreditLine pieces={bylineLine(credits, style)} language={language} className="byline" />
			<CreditLine pieces={tagLine(credits, style)} language={language} className="tagline" />
			<JsonLd data={creditedJsonLd(byline, siteUrl)} />
		</>,
	);
}

const story = (credits: FeedStory['credits']): FeedStory => ({
	...{ id: 'id', address: '/world/2024/01/03/a', kicker: '', headline: 'A', standfirst: '', place: '' },
	...{ section: { slug: 'world', name: 'World' }, kind: 'news', language: 'en', oxfordComma: true, credits },
	...{ publishedAt: new Date(0), updatedAt: null, precision: 'minute', topics: [], image: null, images: new Map() },
	...{ corrections: [], body: doc(p('Text.')) as FeedStory['body'] }, // as above
});

const hrefs = (html: string) =>
	[...html.matchAll(/ href="([^"]*)"/g)].map(([, one = '']) => one.replaceAll('&amp;', '&'));
const languages = fc.constantFrom('en', 'tr', 'ar', 'en-x-ana', 'de-u-co-phonebk');

test('whatever the schema accepts is shown, and told to machines as it has to be', () => {
	let accepted = 0;
	/** As likely to be accepted as not: one odd field in a byline that is good. */
	const oneOdd = fc
		.tuple(input, fc.subarray(['name', 'slug', 'bio', 'languages', 'contacts', 'sameAs'] as const, { maxLength: 2 }))
		.map(([all, odd]) => ({
			...{
				...all,
				name: 'Ana',
				slug: undefined,
				bio: null,
				languages: [],
				contacts: [],
				sameAs: [],
				beats: all.beats.filter((one) => one.trim() !== ''),
			},
			...Object.fromEntries(odd.map((field) => [field, all[field]])),
		})) as fc.Arbitrary<Input>; // the same fields again
	fc.assert(
		fc.property(oneOdd, languages, (given, language) => {
			const { success, data } = bylineContent.safeParse(given);
			if (!success) return;
			accepted++;
			const byline = published({ ...given, ...data });
			const html = everything(byline, data.sortName ?? data.name, language);
			for (const one of hrefs(html)) expect(isSafeHref(one), one).toBe(true);
			const page = bylineJsonLd(byline, paper, siteUrl);
			expect(profileProblems(page)).toEqual([]);
			expect(jsonLdIn(html).length).toBe(4);
			const told = page['mainEntity'] as Record<string, unknown[] | undefined>; // as above
			expect(told['knowsLanguage'] ?? []).toEqual(data.languages);
			expect(told['contactPoint'] ?? []).toHaveLength(data.contacts.length);
		}),
		{ numRuns: 600 },
	);
	expect(accepted).toBeGreaterThan(150);
}, 60_000);

test('nothing that a register may hold from before makes a page throw', () => {
	fc.assert(
		fc.property(input, languages, (given, language) => {
			const byline = { ...published(given), slug: bylineContent.shape.slug.safeParse(given.slug).data ?? 'ana' };
			const html = everything(byline, given.sortName ?? given.name, language);
			for (const one of hrefs(html)) expect(isSafeHref(one), one).toBe(true);
			expect(profileProblems({ ...bylineJsonLd({ ...byline, name: 'Ana' }, paper, siteUrl) })).toEqual([]);
		}),
		{ numRuns: 200 },
	);
}, 60_000);
