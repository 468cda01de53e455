import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { forget, provide } from '@/lib/once';
import { routes } from '@/lib/routes';
import type { IsSomeone } from './staff-door';
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

describe('a request of the framework’s own', () => {
	test('is led to the door where nobody is signed in, and back to the page that it was for', async () => {
		const { ask, reached } = await openHouse();
		provide<IsSomeone>('is-someone', async (cookies) => cookies === 'who=someone');
		onTestFinished(() => forget('is-someone'));
		const own = (cookie: string) => ({ headers: { Cookie: cookie, RSC: '1' } });
		const nobody = await ask('/newsroom/mail?status=failed&_rsc=1a', own('who=nobody'));
		expect([nobody.status, nobody.headers.location]).toEqual([303, routes.signIn('/newsroom/mail?status=failed')]);
		expect(nobody.headers['cache-control']).toBe('private, no-store');
		expect(reached).toEqual([]);
		expect((await ask('/newsroom/mail?_rsc=1a', own('who=someone'))).status).toBe(200);
		expect(reached[0]?.headers['x-stet-path']).toBe('/newsroom/mail');
		// The page itself says where to go, as it does without script.
		expect((await ask('/newsroom/mail', { headers: { Cookie: 'who=nobody' } })).status).toBe(200);
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

describe('a story’s preview', () => {
	const policyOf = (headers: IncomingHttpHeaders) => String(headers['content-security-policy']);

	test('for staff is a reader’s page, which the desk may show in a frame', async () => {
		const { ask, reached } = await openHouse();
		const { body, headers } = await ask('/newsroom/stories/1/preview', { headers: { Cookie: 'a=b', RSC: '1' } });
		expect(body.toString()).toBe('<h1>Newsroom</h1>');
		expect(policyOf(headers)).toContain("script-src 'self';");
		expect(policyOf(headers)).toContain("frame-ancestors 'self'");
		expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
		expect(headers).not.toHaveProperty('set-cookie');
		expect(reached[0]?.headers).toMatchObject({ cookie: 'a=b' });
		expect(reached[0]?.headers).not.toHaveProperty('rsc');
	});

	test('that was given out is shown to nobody in particular, kept nowhere, and tells no one where it was', async () => {
		const { ask, reached } = await openHouse();
		const { status, body, headers } = await ask('/preview/token', { headers: { Cookie: 'stet-session=x' } });
		expect([status, body.toString()]).toEqual([200, '<h1>Newsroom</h1>']);
		expect(policyOf(headers)).toContain("frame-ancestors 'none'");
		expect(headers).toMatchObject({
			'cache-control': 'private, no-store',
			'x-robots-tag': 'noindex',
			'referrer-policy': 'no-referrer',
		});
		expect(headers).not.toHaveProperty('x-stet-document');
		expect(reached[0]?.headers).not.toHaveProperty('cookie');
	});

	test('lets its pictures through by a cookie that goes with nothing else, one for each link', async () => {
		const { ask } = await openHouse();
		const cookies = [];
		for (const path of ['/preview/one', '/preview/two']) cookies.push((await ask(path)).headers['set-cookie']?.[0]);
		for (const [index, token] of ['one', 'two'].entries()) {
			expect(cookies[index]).toMatch(
				new RegExp(`^stet-preview-[0-9a-f]{12}=${token}; Path=/media; HttpOnly; SameSite=Lax$`),
			);
		}
		expect(cookies[0]?.split('=')[0]).not.toBe(cookies[1]?.split('=')[0]);
		const secure = await openHouse(() => 'https://paper.example');
		expect((await secure.ask('/preview/one')).headers['set-cookie']?.[0]).toMatch(/; Secure$/);
	});

	test('of a link that leads nowhere is the paper’s own page for what is missing, byte for byte', async () => {
		const { ask } = await openHouse();
		const [gone, other, odd] = [await ask('/preview/gone'), await ask('/preview/gone-too'), await ask('/preview/x/y')];
		expect(gone.status).toBe(404);
		expect(gone.body.toString()).toContain('There is no such page');
		expect(gone.headers['cache-control']).toBe('private, no-store');
		for (const reply of [other, odd]) {
			expect({ ...reply, headers: { ...reply.headers, date: '' } }).toEqual({
				...gone,
				headers: { ...gone.headers, date: '' },
			});
		}
		expect(gone.headers).not.toHaveProperty('set-cookie');
	});

	test('that cannot be made says so instead of looking taken back', async () => {
		const { ask, reported } = await openHouse();
		expect((await ask('/preview/broken')).status).toBe(503);
		expect(reported.join()).not.toContain('/preview/');
	});

	test.each(['POST', 'PUT', 'DELETE'])('can only be read: %s', async (method) => {
		const { ask, reached } = await openHouse();
		expect((await ask('/preview/token', { method, headers: FROM_US })).status).toBe(405);
		expect(reached).toEqual([]);
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
