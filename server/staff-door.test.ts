import { describe, expect, test } from 'vitest';
import { openHouse } from './testing-house';

const FROM_US = { 'Sec-Fetch-Site': 'same-origin' };
const nonceOf = (policy: unknown) => /'nonce-([^']+)'/.exec(String(policy))?.[1];

describe('a page of the newsroom', () => {
	test('is never kept, whatever the page itself says', async () => {
		const { ask } = await openHouse();
		for (const path of ['/newsroom', '/sign-in', '/api/auth/callback/directory']) {
			const { status, headers } = await ask(path);
			expect([path, status]).toEqual([path, 200]);
			expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
			expect(headers).not.toHaveProperty('x-stet-document');
			expect(headers).not.toHaveProperty('etag');
		}
	});

	test('has a nonce of its own, which the framework is told and nobody else can choose', async () => {
		const { ask, reached } = await openHouse();
		const [one, two] = [await ask('/newsroom'), await ask('/newsroom', { headers: { 'X-Nonce': 'bad' } })];
		const nonces = [one, two].map(({ headers }) => nonceOf(headers['content-security-policy']));
		expect(new Set([...nonces, undefined, 'bad']).size).toBe(4);
		expect(reached.map(({ headers }) => nonceOf(headers['content-security-policy']))).toEqual(nonces);
	});

	test('reaches the framework as it was asked for, with its cookies', async () => {
		const { ask, reached } = await openHouse();
		await ask('/newsroom/mail?status=failed', { headers: { Cookie: 'a=b', RSC: '1' } });
		expect(reached).toMatchObject([
			{ url: '/newsroom/mail?status=failed', method: 'GET', headers: { cookie: 'a=b', rsc: '1' } },
		]);
	});
});

describe('a page before the door', () => {
	test.each(['/sign-in', '/sign-in/reset/abc', '/newsroom/setup'])(
		'%s has no script of the framework, and needs none',
		async (path) => {
			const { ask } = await openHouse();
			const { body, headers } = await ask(path);
			expect(body.toString()).toBe('<h1>Newsroom</h1>');
			expect(headers['content-length']).toBe(String(body.length));
			expect(headers['content-security-policy']).toContain("script-src 'self'");
			expect(nonceOf(headers['content-security-policy'])).toBeUndefined();
			const head = await ask(path, { method: 'HEAD' });
			expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
				200,
				0,
				headers['content-length'],
			]);
		},
	);

	test('the desk’s keep theirs', async () => {
		const { ask } = await openHouse();
		expect((await ask('/newsroom')).body.toString()).toContain('<script>framework()</script>');
	});
});

describe('what changes something', () => {
	test('comes from a page of ours, or is refused before anything sees it', async () => {
		const { ask, reached, siteUrl } = await openHouse();
		const post = (headers: Record<string, string>) => ask('/newsroom', { method: 'POST', headers });
		for (const headers of [
			{},
			{ Origin: 'https://evil.example' },
			{ Origin: 'null' },
			{ 'Sec-Fetch-Site': 'cross-site' },
		]) {
			const reply = await post(headers as Record<string, string>); // each lacks what another has
			expect(reply).toMatchObject({
				status: 403,
				headers: { 'cache-control': 'private, no-store', connection: 'close' },
			});
		}
		expect(reached).toEqual([]);
		expect((await post(FROM_US)).status).toBe(200);
		expect((await post({ Origin: siteUrl.origin })).status).toBe(200);
		expect(reached).toHaveLength(2);
	});

	test('arrives with its body', async () => {
		const { raw, port, reached } = await openHouse();
		const body = 'email=a%40b&password=c';
		const head = `POST /sign-in/password HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close`;
		await raw(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
		expect(reached).toMatchObject([{ method: 'POST', url: '/sign-in/password', body }]);
	});

	test('is refused when it says it is too large', async () => {
		const { ask, reached } = await openHouse();
		const headers = { ...FROM_US, 'Content-Length': String(3 * 1024 * 1024) };
		const reply = await ask('/newsroom', { method: 'POST', headers }).catch((error: Error) => error);
		if (!(reply instanceof Error)) expect(reply.status).toBe(413);
		expect(reached).toEqual([]);
	});
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not possible there', async (method) => {
	const { ask, reached } = await openHouse();
	for (const path of ['/newsroom', '/sign-in', '/api/x']) {
		expect(await ask(path, { method, headers: FROM_US })).toMatchObject({
			status: 405,
			headers: { 'cache-control': 'private, no-store' },
		});
	}
	expect(reached).toEqual([]);
});

test.each([
	'//newsroom',
	'/newsroom//mail',
	'/newsroom%2Fmail',
	'/%6eewsroom',
	'/NEWSROOM',
	'/newsroom/../newsroom',
	'/newsroom/',
])('%s reaches no page of the newsroom, by any method', async (path) => {
	const { ask, reached } = await openHouse();
	expect([301, 404]).toContain((await ask(path)).status);
	expect((await ask(path, { method: 'POST', headers: FROM_US })).status).toBe(405);
	expect(reached).toEqual([]);
});

test('a name that is not ours reaches nothing', async () => {
	const { ask, reached } = await openHouse();
	expect((await ask('/newsroom', { headers: { Host: 'evil.example' } })).status).toBe(421);
	expect(
		(await ask('/sign-in/password', { method: 'POST', headers: { ...FROM_US, Host: 'evil.example' } })).status,
	).toBe(421);
	expect(reached).toEqual([]);
});
