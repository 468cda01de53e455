import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import inject from 'light-my-request';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forget, provide } from '@/lib/once';
import { NOWHERE } from './documents/address';
import { openHouse } from './testing-house';

const PLAIN_CSP = /^default-src 'none'; style-src 'self'/;

describe('a page', () => {
	test('comes with the headers that readers and caches are promised', async () => {
		const { ask } = await openHouse();
		const { status, headers, body } = await ask('/news');
		expect(status).toBe(200);
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'content-length': String(body.length),
			'cache-control': 'public, max-age=0, s-maxage=60',
			'last-modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
			etag: expect.stringMatching(/^"[\w-]+"$/),
			vary: 'Accept-Encoding',
			'x-stet-document': 'miss',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'permissions-policy': expect.stringContaining('camera=()'),
			'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
		});
		expect(headers).not.toHaveProperty('set-cookie');
		expect(headers).not.toHaveProperty('accept-ranges');
		expect((await ask('/news')).headers['x-stet-document']).toBe('hit');
	});

	test('is the same text in every encoding, each with its own tag', async () => {
		const { ask } = await openHouse();
		const as = (encoding: string) => ask('/news', { headers: { 'Accept-Encoding': encoding } });
		const [br, gzip, plain, refused] = [await as('gzip, br'), await as('gzip'), await as(''), await as('br;q=0')];
		expect([br, gzip, plain, refused].map(({ headers }) => headers['content-encoding'])).toEqual([
			'br',
			'gzip',
			undefined,
			undefined,
		]);
		const text = plain.body.toString();
		expect(text).toContain('Déjà vu');
		expect(brotliDecompressSync(br.body).toString()).toBe(text);
		expect(gunzipSync(gzip.body).toString()).toBe(text);
		expect(refused.body.toString()).toBe(text);
		expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
		for (const { headers, body } of [br, gzip, plain]) expect(headers['content-length']).toBe(String(body.length));
	});

	test.each(['br', 'gzip', 'identity'])(
		'HEAD answers the headers of GET, and nothing else, in %s',
		async (encoding) => {
			const { ask } = await openHouse();
			const headers = { 'Accept-Encoding': encoding };
			await ask('/news', { headers });
			const [get, head] = [await ask('/news', { headers }), await ask('/news', { headers, method: 'HEAD' })];
			expect(head.body).toHaveLength(0);
			expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
		},
	);

	test('is not sent again to one who has it', async () => {
		const { ask } = await openHouse();
		const headers = { 'Accept-Encoding': 'br' };
		const first = await ask('/news', { headers });
		const again = await ask('/news', { headers: { ...headers, 'If-None-Match': `"x", W/${first.headers.etag}` } });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		expect(again.headers).toMatchObject({
			etag: first.headers.etag,
			vary: 'Accept-Encoding',
			'cache-control': first.headers['cache-control'],
			'last-modified': first.headers['last-modified'],
			'x-stet-document': 'hit',
		});
		for (const name of ['content-type', 'content-length', 'content-encoding', 'transfer-encoding']) {
			expect(again.headers).not.toHaveProperty(name);
		}
		const since = { 'If-Modified-Since': String(first.headers['last-modified']) };
		expect((await ask('/news', { headers: since })).status).toBe(304);
		expect((await ask('/news', { headers: since, method: 'HEAD' })).status).toBe(304);
		const other = { 'Accept-Encoding': 'gzip', 'If-None-Match': String(first.headers.etag) };
		expect((await ask('/news', { headers: other })).status).toBe(200);
	});

	test('that changed is sent to one who has the old one', async () => {
		const { ask, press } = await openHouse();
		const { headers } = await ask('/news');
		press.pages.set('/news', 'new');
		press.edition(['/news']);
		const again = await ask('/news', { headers: { 'If-None-Match': String(headers.etag) } });
		expect([again.status, again.body.toString(), again.headers['x-stet-document']]).toEqual([200, 'new', 'miss']);
		const since = { 'If-Modified-Since': String(again.headers['last-modified']) };
		const changedTwiceInASecond = headers['last-modified'] === again.headers['last-modified'];
		expect((await ask('/news', { headers: since })).status).toBe(changedTwiceInASecond ? 200 : 304);
	});

	test('is not sent at all to one who wants another, and no cache may keep that', async () => {
		const { ask } = await openHouse();
		const { status, headers, body } = await ask('/news', { headers: { 'If-Match': '"x"' } });
		expect([status, body.length, headers['cache-control'], headers.etag]).toEqual([412, 0, 'no-store', undefined]);
		expect((await ask('/news')).status).toBe(200);
	});

	test.each(['bytes=0-9', 'bytes=5-2', 'bytes=-1', 'bytes=0-1,3-4', 'nonsense'])(
		'is whole whatever part of it is wanted: %s',
		async (range) => {
			const { ask } = await openHouse();
			const whole = await ask('/news');
			const part = await ask('/news', { headers: { Range: range, 'If-Range': String(whole.headers.etag) } });
			expect(part.status).toBe(200);
			expect(part.body.equals(whole.body)).toBe(true);
			expect(part.headers).not.toHaveProperty('content-range');
		},
	);

	test('conditions do not touch what is not 200', async () => {
		const { ask } = await openHouse();
		const { headers } = await ask('/never');
		expect((await ask('/never', { headers: { 'If-None-Match': String(headers.etag) } })).status).toBe(404);
		expect((await ask('/never', { headers: { 'If-Match': '"x"' } })).status).toBe(404);
	});
});

describe('what a page says of itself is what readers get', () => {
	test('moved', async () => {
		const { ask, press } = await openHouse();
		press.pages.set('/old', { body: 'It moved.', answer: { status: 301, location: '/new' } });
		expect(await ask('/old')).toMatchObject({ status: 301, headers: { location: '/new' } });
	});

	test('gone', async () => {
		const { ask, press } = await openHouse();
		press.pages.set('/killed', { body: 'It was removed.', answer: { status: 410 } });
		expect((await ask('/killed')).status).toBe(410);
	});

	test('missing: the same bytes and headers for a draft and for what never was', async () => {
		const { ask, press } = await openHouse();
		press.pages.set('/draft', { body: 'a page that knows more', answer: { status: 404 } });
		const [draft, never] = [await ask('/draft'), await ask('/never')];
		expect([draft.status, never.status]).toEqual([404, 404]);
		expect(draft.body.equals(never.body)).toBe(true);
		expect({ ...draft.headers, date: '' }).toEqual({ ...never.headers, date: '' });
	});
});

describe('what cannot be rendered', () => {
	test('is a plain 503 that may be asked for again soon', async () => {
		const { ask, press } = await openHouse();
		press.pages.set('/news', new Error('no database at postgres://u:secret@db'));
		const { status, headers, body } = await ask('/news');
		expect(status).toBe(503);
		expect(headers).toMatchObject({
			'retry-after': '5',
			'cache-control': 'no-store',
			'content-type': 'text/html; charset=utf-8',
			'x-content-type-options': 'nosniff',
			'content-security-policy': expect.stringMatching(PLAIN_CSP),
		});
		expect(body.toString()).not.toContain('secret');
		expect((await ask('/news', { method: 'HEAD' })).body).toHaveLength(0);
		expect(press.reported).toEqual(['/news Error: no database at postgres://u:secret@db']);
	});

	test('is served stale if it was there before', async () => {
		const { ask, press } = await openHouse();
		await ask('/news');
		press.pages.set('/news', new Error('down'));
		press.edition('all');
		expect(await ask('/news')).toMatchObject({ status: 200, headers: { 'x-stet-document': 'stale' } });
	});

	test('is still a 404 where nothing can be', async () => {
		const { ask, press } = await openHouse();
		press.pages.set(NOWHERE.key, new Error('down'));
		expect(await ask('/%00')).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
	});

	test.each([
		'/\r\nSet-Cookie: a=b',
		'/\u2028',
		'https://evil.example/',
		'//evil.example/',
		'/\\evil.example/',
		'news',
	])('because it would send readers to %j is not sent', async (location) => {
		const { ask, press, reported } = await openHouse();
		press.pages.set('/bad', { body: '', answer: { status: 301, location } });
		expect((await ask('/bad')).status).toBe(503);
		expect((await ask('/bad')).status).toBe(503);
		expect(press.reported).toHaveLength(1);
		expect(reported).toEqual([]);
	});
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
	'%s is not possible here',
	async (method) => {
		const { ask } = await openHouse();
		const reply = await ask('/news', { method });
		expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' } });
	},
);

describe('an address with a slash at its end', () => {
	test.each([
		['/news/', '/news'],
		['/news/?page=2&x=1', '/news?page=2'],
		['/caf%c3%a9/', '/caf%C3%A9'],
	])('%s is at %s', async (path, location) => {
		const { ask, press } = await openHouse();
		expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
		expect(press.rendered).toEqual([]);
	});

	test.each(['//evil.example/', '/%2Fevil.example/', '/%5Cevil.example/', '/\\evil.example/', '//', '/news//'])(
		'%s leads nowhere',
		async (path) => {
			const { ask } = await openHouse();
			const { status, headers } = await ask(path);
			expect([status, headers.location]).toEqual([404, undefined]);
		},
	);
});

describe('what is not the readers’', () => {
	test.each(['/newsroom/', '/%6Eewsroom', '/%5Fnext/image?url=x', '/_global-error', '/preview/x/y', '/preview/gone'])(
		'%s is missing, and nothing on the way may keep that',
		async (path) => {
			const { ask, press } = await openHouse();
			const missing = await ask('/never');
			const reply = await ask(path, {
				headers: { 'If-None-Match': String(missing.headers.etag), 'Accept-Encoding': 'br' },
			});
			expect(reply.status).toBe(404);
			expect(reply.body.equals(missing.body)).toBe(true);
			expect(reply.headers['cache-control']).toBe('private, no-store');
			expect(reply.headers).not.toHaveProperty('etag');
			expect(press.rendered.filter((key) => key !== NOWHERE.key)).toEqual(['/never']);
		},
	);
});

describe('files', () => {
	test.each(['/_next/static/there.css', '/reader/there.js', '/media/there.avif'])(
		'%s comes from its folder',
		async (path) => {
			const { ask, press } = await openHouse();
			expect((await ask(path)).body.toString()).toBe(`file ${path}`);
			expect(press.rendered).toEqual([]);
		},
	);

	test.each([
		'/_next/image?url=x',
		'/_next/data/x.json',
		'/_next/',
		'/reader/none.js',
		'/media/none.avif',
		'/media/../x',
		'/favicon.ico',
	])('%s is the one missing page, without a render of its own', async (path) => {
		const { ask, press } = await openHouse();
		expect((await ask(path)).status).toBe(404);
		expect(press.rendered).toEqual([NOWHERE.key]);
	});
});

describe('health', () => {
	afterEach(() => {
		forget('ready-check');
		vi.useRealTimers();
	});

	test.each([
		['the process answers', '/healthz', undefined, 200, 'ok\n'],
		['the database answers', '/readyz', async () => true, 200, 'ok\n'],
		['the database is gone', '/readyz', async () => Promise.reject(new Error('gone')), 503, 'not ready\n'],
		['the database says nothing of use', '/readyz', async () => false, 503, 'not ready\n'],
		['the newsroom has not started', '/readyz', undefined, 503, 'not ready\n'],
	])('%s: %s', async (_, path, check, status, text) => {
		if (check) provide('ready-check', check);
		const { ask } = await openHouse();
		const reply = await ask(path, { headers: { Host: '10.0.0.7:8080' } });
		expect([reply.status, reply.body.toString(), reply.headers['cache-control']]).toEqual([status, text, 'no-store']);
	});

	test('a database that never answers is not ready', async () => {
		const { door } = await openHouse();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		provide('ready-check', () => new Promise(() => {}));
		const asked = inject(door as Parameters<typeof inject>[0], '/readyz').then((reply) => reply);
		await vi.advanceTimersByTimeAsync(3_000);
		expect((await asked).statusCode).toBe(503);
	});
});
