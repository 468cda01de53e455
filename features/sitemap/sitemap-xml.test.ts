import { describe, expect, test } from 'vitest';
import { newsLanguage } from './news-language';
import { robotsText } from './robots';
import { partName, readPart } from './sitemap-part';
import { indexXml, newsXml, sitemapXml } from './sitemap-xml';
import { placesIn, sitemapProblems } from './testing-sitemap-schema';

const siteUrl = new URL('https://paper.example');
const lastModified = new Date('2024-01-03T22:09:00Z');

describe('what the schemas of these tests refuse', () => {
	const url = (inside: string) =>
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${inside}</url></urlset>`;
	test.each([
		['an address without an origin', url('<loc>/news</loc>')],
		['an address with a letter that is not encoded', url('<loc>https://paper.example/ñ</loc>')],
		['a time without an offset', url('<loc>https://paper.example/</loc><lastmod>2024-01-03T22:09:00</lastmod>')],
		['an element that the protocol lacks', url('<loc>https://paper.example/</loc><title>x</title>')],
		['what is not well-formed', '<urlset>'],
	])('is %s', async (_, xml) => {
		expect(await sitemapProblems(xml)).not.toEqual([]);
	});
});

describe('a sitemap', () => {
	test('gives addresses with an origin and times with an offset', async () => {
		const xml = sitemapXml([{ path: '/' }, { path: '/world/2024/01/03/%C3%B1', lastModified }], siteUrl);
		expect(await sitemapProblems(xml)).toEqual([]);
		expect(placesIn(xml)).toEqual(['/', '/world/2024/01/03/%C3%B1']);
		expect(xml).toContain('<lastmod>2024-01-03T22:09:00.000Z</lastmod>');
	});

	test('is named by the index', async () => {
		const xml = indexXml([{ path: '/sitemap/pages.xml' }, { path: '/sitemap/2024-01.xml', lastModified }], siteUrl);
		expect(await sitemapProblems(xml)).toEqual([]);
		expect(placesIn(xml)).toEqual(['/sitemap/pages.xml', '/sitemap/2024-01.xml']);
	});
});

describe('a news sitemap', () => {
	const entry = {
		path: '/world/2024/01/03/x',
		publication: 'The Test',
		language: 'en',
		published: '2024-01-03',
		title: 'x',
	};

	test('may be empty', async () => {
		expect(await sitemapProblems(newsXml([], siteUrl))).toEqual([]);
	});

	test.each([
		'Salt & water <b>rise</b> ]]> "here" &amp; there',
		'a\u0000b\u0008c\ufffed\u001f\r\n e',
		'مدينة \u{1f30a} \u202eabc',
		"</news:title><url><loc>https://evil.example/</loc></url><news:title>'",
	])('holds any headline: %j', async (title) => {
		const xml = newsXml([{ ...entry, title }], siteUrl);
		expect(await sitemapProblems(xml)).toEqual([]);
		expect(placesIn(xml)).toEqual([entry.path]);
	});
});

test.each([
	['en', 'en'],
	['en-US', 'en'],
	['pt-BR', 'pt'],
	['fil', 'fil'],
	['zh', 'zh-cn'],
	['zh-CN', 'zh-cn'],
	['zh-Hans-SG', 'zh-cn'],
	['zh-TW', 'zh-tw'],
	['zh-HK', 'zh-tw'],
	['zh-Hant', 'zh-tw'],
])('Google News calls %s %s', (tag, name) => {
	expect(newsLanguage(tag)).toBe(name);
});

describe('a part', () => {
	test.each([
		['pages.xml', 'pages' as const],
		['2024-01.xml', { month: '2024-01', number: 1 }],
		['2024-12-37.xml', { month: '2024-12', number: 37 }],
	])('is called %s', (file, part) => {
		expect(readPart(file)).toEqual(part);
		expect(`${partName(part)}.xml`).toBe(file);
	});

	test.each(['2024-13.xml', '2024-00.xml', '2024-01-1.xml', '2024-01-02', '2024-01-01.xml', '2024-1.xml', 'x.xml', ''])(
		'is never called %j',
		(file) => {
			expect(readPart(file)).toBeNull();
		},
	);
});

describe('robots.txt', () => {
	/** RFC 9309: the rule is the beginning of a path; "$" is its end. */
	const closed = [...robotsText(siteUrl).matchAll(/^Disallow: (.+)$/gm)].map(([, rule = '']) => rule);
	const isClosed = (path: string) =>
		closed.some((rule) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)));

	test.each([
		'/newsroom',
		'/newsroom/stories',
		'/api/x',
		'/preview/abc',
		'/sign-in/code',
		'/sign-in?next=x',
		'/sign-out',
		'/search',
		'/search?q=x',
	])('closes %s', (path) => {
		expect(isClosed(path)).toBe(true);
	});
	test.each(['/', '/news', '/apiary', '/search-and-rescue/2024/01/03/x', '/newsroom-notes', '/sitemap.xml'])(
		'leaves %s open',
		(path) => {
			expect(isClosed(path)).toBe(false);
		},
	);
	test('names both sitemaps with their origin', () => {
		expect(robotsText(siteUrl)).toMatch(
			/^Sitemap: https:\/\/paper\.example\/sitemap\.xml\nSitemap: https:\/\/paper\.example\/news-sitemap\.xml$/m,
		);
	});
});
