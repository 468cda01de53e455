import { expect, test } from 'vitest';
import { routes } from '@/lib/routes';
import { storyLinks } from './story-links';

const STORY = routes.story({ section: 'news', day: '2026-01-31', slug: 'caf\u00e9-opens' });

test.each([
	['as routes writes it', `<a href="${STORY}">x</a>`],
	['with a fragment', `<a href="${STORY}#top">x</a>`],
	['with a query', `<a href="${STORY}?page=2&amp;x=1">x</a>`],
	['with a slash at its end', `<a href="${STORY}/">x</a>`],
	['in capitals and single quotes', `<A HREF='${STORY}'>x</A>`],
	['with the site before it', `<a href="https://paper.example${STORY}">x</a>`],
	['spelt in lower-case hex', `<a href="${STORY.toLowerCase()}">x</a>`],
	['not percent-encoded', '<a href="/news/2026/01/31/caf\u00e9-opens">x</a>'],
	['in NFD', '<a href="/news/2026/01/31/cafe\u0301-opens">x</a>'],
	['in JSON-LD', `<script type="application/ld+json">{"url":"https://paper.example${STORY}"}</script>`],
	['in a feed', `<link>https://paper.example${STORY}</link>`],
])('a story that is linked is found %s', (_, page) => {
	expect(storyLinks(page)).toEqual([STORY]);
});

test('each is found once, however often it is linked', () => {
	expect(storyLinks(`<a href="${STORY}"></a><a href="${STORY}"></a><a href="/a/2026/01/31/b"></a>`)).toEqual([
		STORY,
		'/a/2026/01/31/b',
	]);
});

test('other addresses are no stories', () => {
	const others = [
		'/',
		'/news',
		'/news?page=2',
		'/by/a-person',
		'/media/2026-01-31.avif',
		'/a/26/1/3/b',
		'/2026/01/31/b',
	];
	expect(storyLinks(others.map((href) => `<a href="${href}">x</a>`).join(''))).toEqual([]);
});
