import { describe, expect, test } from 'vitest';
import { openHouse } from './testing-house';

const FORGED: Record<string, string> = {
	'X-Forwarded-Host': 'evil.example',
	'X-Forwarded-Proto': 'https',
	'X-Forwarded-For': '127.0.0.1',
	'X-Forwarded-Port': '443',
	Forwarded: 'host=evil.example;proto=https',
	'X-Original-URL': '/newsroom',
	'X-Rewrite-URL': '/newsroom',
	'X-HTTP-Method-Override': 'DELETE',
	'X-Middleware-Subrequest': 'middleware:middleware:middleware:middleware:middleware',
	'X-Middleware-Rewrite': '/newsroom',
	'X-Middleware-Set-Cookie': 'a=b',
	'X-Invoke-Path': '/newsroom',
	'X-Invoke-Status': '500',
	'X-Matched-Path': '/newsroom',
	'X-Nextjs-Data': '1',
	'X-Nextjs-Rewrite': '/newsroom',
	'X-Now-Route-Matches': '1=a',
	'X-Prerender-Revalidate': 'x',
	'X-Nonce': 'bad',
	'Content-Security-Policy': "script-src 'nonce-bad'",
	'Content-Security-Policy-Report-Only': "script-src 'nonce-bad'",
	RSC: '1',
	'Next-Router-Prefetch': '1',
	'Next-Router-Segment-Prefetch': '/_tree',
	'Next-Router-State-Tree': '%5B%22%22%5D',
	'Next-Action': 'x',
	'Next-URL': '/newsroom',
	Cookie: '__prerender_bypass=1; __next_preview_data=x; next-auth.session-token=x; NEXT_LOCALE=de',
	Authorization: 'Basic YTpi',
	Accept: 'text/x-component',
	'Accept-Language': 'de',
	'User-Agent': 'Googlebot/2.1',
	Origin: 'https://evil.example',
	Referer: 'https://evil.example/',
	Purpose: 'prefetch',
	'Cache-Control': 'no-cache',
	Pragma: 'no-cache',
	'Sec-Fetch-Site': 'cross-site',
	DNT: '1',
	'Save-Data': 'on',
};

describe('forged headers and cookies never change a byte of an answer', () => {
	test.each(Object.keys(FORGED))('%s', async (name) => {
		const { ask, press } = await openHouse();
		for (const path of ['/news', '/never', '/newsroom']) {
			const forged = await ask(path, { headers: { [name]: FORGED[name] ?? '' } });
			const honest = await ask(path);
			expect(forged.body.equals(honest.body)).toBe(true);
			// The newsroom's pages have a nonce for each request, whoever asks for which.
			for (const { headers } of [forged, honest]) {
				const policy = String(headers['content-security-policy']);
				headers['content-security-policy'] = policy.replace(/'nonce-[\w+/=]{24}'/, '');
			}
			const same = { date: '', 'x-stet-document': '' };
			expect({ ...forged.headers, ...same }).toEqual({ ...honest.headers, ...same });
		}
		expect(press.count('/news')).toBe(1);
	});
});

describe('the name that is asked for', () => {
	const ours = (port: number) => [
		`localhost:${port}`,
		`LOCALHOST:${port}`,
		`localhost.:${port}`,
		`127.0.0.1:${port}`,
		`[::1]:${port}`,
	];
	const others = (port: number) => [
		'evil.example',
		`evil.example:${port}`,
		'localhost',
		`localhost:${port + 1}`,
		`localhost.evil.example:${port}`,
		`evil.example#@localhost:${port}`,
		`a@localhost:${port}`,
		`localhost:${port}/evil`,
		`localhost:${port}, evil.example`,
		`127.0.0.2:${port}`,
		`${'a'.repeat(300)}.example`,
	];

	test('is this machine’s in any of its spellings when the site is on it', async () => {
		const { ask, port } = await openHouse();
		for (const Host of ours(port)) expect([Host, (await ask('/', { headers: { Host } })).status]).toEqual([Host, 200]);
	});

	test('is answered 421 when it is another’s, before anything else', async () => {
		const { ask, port, press } = await openHouse();
		for (const Host of others(port)) {
			const { status, headers } = await ask('/', { headers: { Host }, method: 'GET' });
			expect([Host, status, headers['cache-control']]).toEqual([Host, 421, 'no-store']);
		}
		expect(press.rendered).toEqual([]);
	});

	test('must be the site’s own when that is not on this machine', async () => {
		const { ask, port } = await openHouse(() => 'https://paper.example');
		const status = async (Host: string) => (await ask('/', { headers: { Host } })).status;
		for (const host of ['paper.example', 'paper.example:443', 'Paper.Example.']) expect(await status(host)).toBe(200);
		for (const host of ['paper.example:80', 'www.paper.example', `localhost:${port}`, '127.0.0.1']) {
			expect(await status(host)).toBe(421);
		}
		expect((await ask('/')).headers['strict-transport-security']).toMatch(/^max-age=31536000/);
	});

	test('stands in the address when a proxy writes it there, whatever the header says', async () => {
		const { raw, port } = await openHouse();
		const get = (target: string, host: string) =>
			raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`).then((text) => text.slice(9, 12));
		expect(await get(`http://localhost:${port}/news`, 'evil.example')).toBe('200');
		expect(await get(`HTTP://127.0.0.1:${port}`, 'evil.example')).toBe('200');
		expect(await get(`http://localhost:${port}?page=2`, 'evil.example')).toBe('404');
		expect(await get('http://evil.example/news', `localhost:${port}`)).toBe('421');
		expect(await get(`http://evil.example@localhost:${port}/`, `localhost:${port}`)).toBe('421');
		expect(await get('ftp://evil.example/news', `localhost:${port}`)).toBe('400');
	});
});

describe('whatever is sent down the wire', () => {
	const target = (path: string) => (port: number) => `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n`;

	test.each<[string, (port: number) => string, string]>([
		['a null byte', target('/%00'), '404'],
		['wrong percent-encoding', target('/%'), '404'],
		['no UTF-8', target('/%ff'), '404'],
		['raw bytes of UTF-8', target('/caf\u00c3\u00a9'), '400'],
		['dot segments', target('/../../etc/passwd'), '404'],
		['encoded dot segments', target('/%2e%2e/%2e%2e/etc/passwd'), '404'],
		['two slashes', target('//news'), '404'],
		['an encoded slash', target('/news%2Fa'), '404'],
		['a fragment', target('/news#a'), '404'],
		['a path of 8 kB', target(`/${'a'.repeat(8_000)}`), '404'],
		['a query of 10 kB', target(`/news?x=${'a'.repeat(10_000)}`), '200'],
		['a query of 2,000 parameters', target(`/news?${'a&'.repeat(2_000)}`), '200'],
		['a broken query', target('/news?%&%ff=%00&='), '200'],
		['headers of 20 kB', (port) => `${target('/')(port)}X: ${'a'.repeat(20_000)}\r\n`, '431'],
		['the server itself', target('*'), '400'],
		['no host', () => 'GET / HTTP/1.1\r\n', '400'],
		['HTTP/1.0 without a host', () => 'GET / HTTP/1.0\r\n', '421'],
		['HTTP/1.0 with one', (port) => `GET / HTTP/1.0\r\nHost: localhost:${port}\r\n`, '200'],
		['two hosts', (port) => `${target('/')(port)}Host: evil.example\r\n`, '200'],
		['a space in the address', target('/a b'), '400'],
		['no HTTP', () => 'nonsense\r\n', '400'],
		['a header split in two', (port) => `${target('/')(port)}X: a\rb\r\n`, '400'],
		['a method of its own', (port) => `FOO / HTTP/1.1\r\nHost: localhost:${port}\r\n`, '400'],
	])('%s is answered, and not with 500', async (_, head, status) => {
		const { raw, port, ask, reported } = await openHouse();
		const answer = await raw(`${head(port)}Connection: close\r\n\r\n`);
		expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect((await ask('/')).status).toBe(200);
		expect(reported).toEqual([]);
	});

	test('a GET with a body does not become two requests', async () => {
		const { raw, port } = await openHouse();
		const inner = `GET /never HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
		const answer = await raw(
			`GET / HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: ${inner.length}\r\nConnection: close\r\n\r\n${inner}`,
		);
		expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
	});

	test('requests sent one behind the other are answered in their order', async () => {
		const { raw, port } = await openHouse();
		const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${more}\r\n`;
		const answer = await raw(get('/never') + get('/') + get('/news', 'Connection: close\r\n'));
		expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 200', 'HTTP/1.1 200']);
	});
});
