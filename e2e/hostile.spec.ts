import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Parser from 'rss-parser';
import { expect, test } from './paper';

/** Public lists when they lie beside the project; these cases of our own always. */
const corpora = resolve(import.meta.dirname, '..', '..', 'shared', 'corpora');
const OWN = [
	'<script>window.trapped = 1</script>',
	'"><img src=x onerror="window.trapped=1">',
	"javascript:window.trapped=1//'",
	'</title><svg onload=window.trapped=1>',
	'\u202Eright to left\u202C',
	'NULL" OR 1=1 -- *',
	'"unclosed phrase ( NEAR/2 ^ : -x',
	'%00%ff',
	'😀'.repeat(50),
	'Z̗̙a̶̢l̶̨g̷̢o̵̢',
];

function lines(file: string, read: (text: string) => string[]): string[] {
	const path = join(corpora, file);
	if (existsSync(path)) return read(readFileSync(path, 'utf8'));
	console.log(`  (${file} is not beside the project: only our own cases are tried)`);
	return [];
}

const naughty = [...OWN, ...lines('naughty-strings.json', (text) => JSON.parse(text) as string[])];
const payloads = [...OWN, ...lines('xss-payloads.txt', (text) => text.split('\n').filter(Boolean))];

test('every naughty string as a search query has a fitting page', async ({ request }) => {
	test.setTimeout(300_000);
	for (const query of naughty) {
		const response = await request.get(`/search?q=${encodeURIComponent(query.toWellFormed())}`);
		expect(response.status(), query).toBe(200);
		const html = await response.text();
		expect(html, query).not.toMatch(/SqliteError|PostgresError|\bat \S+ \(/);
	}
});

test('odd addresses have a fitting page, never a 500', async ({ paper }) => {
	const odd = [
		'/%',
		'/%ff',
		'/%00',
		'/%c3%28',
		'/news/%2e%2e/%2e%2e',
		'//evil.example/',
		'/\\evil.example',
		'/news//2026',
		'/news/2026/13/45/x',
		'/news/2026/02/30/x',
		'/news?page=-1',
		'/news?page=1e9',
		'/news?page=0',
		'/news?page=99999',
		'/by/',
		'/by',
		'/topics',
		'/search?page=abc',
		'/search?q=NEAR(a+b)+AND+NOT+"',
		'/search?q=a%00b&section=%00&by=%ff&from=2020-02-31&to=x',
		`/search?q=x&section=${'y'.repeat(10_000)}`,
		'/latest?page=-1',
		'/latest?page=1e9',
		'/archive/2026',
		'/archive/2026/13',
		'/archive/0000/00',
		'/archive/99999/01',
		'/archive/2026/11?page=99999',
		'/corrections?page=x',
		'/about',
		'/about/%00',
		'/about/__proto__',
		'/by/%F0%9F%98%80/feed.xml',
		'/%00/feed.xml',
		'/constructor/atom.xml',
		'/sitemap/x.xml',
		'/sitemap/2026-13.xml',
		'/sitemap/2026-11-99999999999.xml',
		'/sitemap/../sitemap.xml',
		'/news/2026/02/30/x/ninjs.json',
		'/news/2026/01/01/x/ninjs.json?page=2',
		'/feed.xml?page=5',
		'/FEED.XML',
		`/${'a'.repeat(5_000)}`,
		`/search?q=${'x'.repeat(10_000)}`,
		'/?x=1&x=2',
		'/NEWS',
		'/_next/image?url=%2Fa&w=64&q=75',
		'/_next/data/x.json',
		'/media/../stet.db',
		'/media/%2e%2e%2fstet.db',
		'/.env',
		'/.git/config',
		'/newsroom',
		'/api/auth/session',
		'/sign-in',
		'/_next/static/../../package.json',
		...naughty.map((text) => `/${encodeURIComponent(text.toWellFormed())}`),
	];
	for (const path of odd) {
		// Sent as it is: a URL object would tidy it up first.
		const status = await rawStatus(paper.origin, path);
		expect([200, 301, 307, 400, 404, 405, 414, 431], `${path.slice(0, 80)} → ${status}`).toContain(status);
	}
});

test('hostile text in a story is shown as text and runs nowhere', async ({ page, request, paper }) => {
	test.setTimeout(300_000);
	const folder = mkdtempSync(join(tmpdir(), 'stet-hostile-'));
	const sample = [...OWN, ...payloads.filter((_, n) => n % 25 === 0)].map((text) =>
		text.replace(/\p{Cc}/gu, ' ').toWellFormed(),
	);
	const path = join(folder, 'hostile.txt');
	writeFileSync(
		path,
		sample
			.filter((text) => text.trim() !== '')
			.map((text) => `Quoted: ${text}`)
			.join('\n\n'),
	);
	const { output } = await paper.importFiles(
		'--section',
		'news',
		'--headline',
		'</script><img src=x onerror=window.trapped=1>',
		'--publish',
		path,
	);
	const address = output.match(/published\s+(\/news\/\S+)/)?.[1] ?? '';
	expect(address, output).not.toBe('');
	await expect(async () => expect((await request.get(address)).status()).toBe(200)).toPass({ timeout: 15_000 });
	for (const shown of [
		address,
		'/',
		'/news',
		`/search?q=${encodeURIComponent('"><img src=x onerror=window.trapped=1>')}`,
	]) {
		await page.goto(shown);
		expect(await page.evaluate(() => 'trapped' in window), shown).toBe(false);
		expect(
			await page
				.locator('main [onerror], main [onload], main script:not([type="application/ld+json"]), main svg[onload]')
				.count(),
		).toBe(0);
	}
	for (const list of ['', '/news']) {
		for (const file of ['feed.xml', 'atom.xml']) {
			const feed = await new Parser().parseString(await (await request.get(`${list}/${file}`)).text());
			expect(feed.items[0]?.title).toBe('</script><img src=x onerror=window.trapped=1>');
		}
	}
	expect((await request.get(`${address}/ninjs.json`)).headers()['content-type']).toContain('json');
	await page.goto(address);
	await expect(page.getByText('<script>window.trapped = 1</script>').first()).toBeVisible();
	const ld = await page.locator('script[type="application/ld+json"]').first().textContent();
	expect(JSON.parse(ld ?? '').headline).toContain('</script>');
});

async function rawStatus(origin: string, path: string): Promise<number> {
	const { connect } = await import('node:net');
	const { port, host } = new URL(origin);
	return new Promise((done, fail) => {
		const socket = connect(Number(port), '127.0.0.1', () => {
			socket.write(`GET ${path.replace(/[\s]/g, '%20')} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
		});
		let answer = '';
		socket.on('data', (chunk) => {
			answer += chunk;
			const status = answer.match(/^HTTP\/1\.1 (\d{3})/);
			if (!status) return;
			socket.destroy();
			done(Number(status[1]));
		});
		socket.once('error', fail);
		socket.once('close', () => done(0));
	});
}
