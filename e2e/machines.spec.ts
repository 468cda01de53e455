import type { APIRequestContext } from '@playwright/test';
import Parser from 'rss-parser';
import { expect, storyAddresses, test } from './paper';

const LISTS = ['', '/shore', '/topics/harbor', '/by/lukasz-wrobel'];

const textAt = async (request: APIRequestContext, path: string) => (await request.get(path)).text();
const pathOf = (address: string) => new URL(address).pathname;

test('feeds of everything, a section, a topic and a byline are read by a parser of others', async ({
	request,
	paper,
}) => {
	for (const list of LISTS) {
		for (const [file, type] of [
			['feed.xml', 'application/rss+xml; charset=utf-8'],
			['atom.xml', 'application/atom+xml; charset=utf-8'],
		]) {
			const response = await request.get(`${list}/${file}`);
			expect(response.headers()['content-type'], `${list}/${file}`).toBe(type);
			const feed = await new Parser().parseString(await response.text());
			expect(feed.title).toContain('The Port Merrow Ledger');
			expect(feed.items.length).toBeGreaterThan(1);
			for (const item of feed.items.slice(0, 3)) {
				expect(new URL(item.link ?? '').origin).toBe(paper.origin);
				expect((await request.get(pathOf(item.link ?? ''))).status()).toBe(200);
			}
		}
		const feed = await (await request.get(`${list}/feed.json`)).json();
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.items.length).toBeGreaterThan(1);
		expect(feed.items[0].content_html).toContain('<p');
	}
});

test('a page names its one address and its feeds, and readers of feeds find them', async ({ request, paper }) => {
	for (const list of ['/shore', '/topics/harbor', '/by/lukasz-wrobel']) {
		const html = await textAt(request, `${list}?page=1&utm_source=elsewhere`);
		expect(html).toContain(`<link rel="canonical" href="${paper.origin}${list}"/>`);
		for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
			expect(html).toContain(`href="${paper.origin}${list}/${file}"`);
	}
});

test('the sitemap leads to every story, and robots to the sitemap', async ({ request, paper }) => {
	const robots = await textAt(request, '/robots.txt');
	for (const path of ['/sitemap.xml', '/news-sitemap.xml']) expect(robots).toContain(`Sitemap: ${paper.origin}${path}`);
	const stories = await storyAddresses(request);
	expect(new Set(stories).size).toBe(stories.length);
	for (const address of stories) expect((await request.get(address)).status(), address).toBe(200);
	const shown: string[] = [];
	for (const page of ['/latest', '/latest?page=2', '/latest?page=3']) {
		const found = (await textAt(request, page)).matchAll(/class="card-headline"><a href="([^"]*)"/g);
		shown.push(...[...found].map(([, address = '']) => address));
	}
	expect(new Set(stories)).toEqual(new Set(shown));
	const news = await textAt(request, '/news-sitemap.xml');
	expect(news).toContain('<news:name>The Port Merrow Ledger</news:name>');
	expect([...news.matchAll(/<loc>/g)].length).toBeLessThan(stories.length);
});

test('a story says the same to search engines, social sites and agencies', async ({ request, paper }) => {
	for (const address of (await storyAddresses(request)).slice(0, 12)) {
		const html = await textAt(request, address);
		const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
			JSON.parse(json),
		);
		const article = data.find((one) => /Article$/.test(one['@type']));
		const ninjs = await (await request.get(`${address}/ninjs.json`)).json();
		const headline = /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
		expect(article, address).toBeTruthy();
		expect(data.some((one) => one['@type'] === 'BreadcrumbList')).toBe(true);
		expect(article.headline.replaceAll('&', '&amp;')).toBe(headline);
		expect(ninjs.headlines[0].value).toBe(article.headline);
		// What nobody is credited with, such as letters, is the paper's own.
		const people = article.author.filter((author: { '@type': string }) => author['@type'] !== 'NewsMediaOrganization');
		for (const author of people) expect(ninjs.by, address).toContain(author.name);
		expect(article.mainEntityOfPage['@id'] ?? article.mainEntityOfPage).toBe(`${paper.origin}${address}`);
		expect(html).toContain(`<meta property="og:url" content="${paper.origin}${address}"/>`);
		for (const author of article.author) expect((await request.get(pathOf(author.url))).status()).toBe(200);
		for (const { url } of [article.image ?? []].flat()) expect((await request.get(pathOf(url))).status()).toBe(200);
	}
});
