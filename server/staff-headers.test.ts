import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { believableHeaders } from './staff-headers';

const siteUrl = new URL('https://paper.example');

/** What reaches a page of a request with these headers. */
function believed(given: Record<string, string>, { isDoor = false, trustProxy = [] as string[], method = 'GET' } = {}) {
	const request = new IncomingMessage(new Socket());
	request.method = method;
	Object.defineProperty(request.socket, 'remoteAddress', { value: '10.0.0.2' });
	request.headers = { host: 'paper.example', ...given };
	believableHeaders(request, { siteUrl, trustProxy, policy: "script-src 'nonce-ours'", path: '/newsroom?a=b', isDoor });
	return request;
}

const KNOWN = {
	host: 'paper.example',
	'x-forwarded-host': 'paper.example',
	'x-forwarded-proto': 'https',
	'x-stet-network': '10.0.0.2',
	'x-stet-path': '/newsroom?a=b',
	'content-security-policy': "script-src 'nonce-ours'",
};

test('what only the server can know is what it says, whatever a request claims', () => {
	const forged = {
		...{ 'x-stet-path': '/newsroom/profile/security', 'x-stet-network': '127.0.0.1', 'x-stet-actor': 'admin' },
		...{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1' },
		...{ 'x-forwarded-port': '1', forwarded: 'for=127.0.0.1', 'x-real-ip': '127.0.0.1' },
		...{ 'x-middleware-subrequest': 'middleware', 'x-middleware-rewrite': '/', 'x-nextjs-data': '1', 'x-nonce': 'bad' },
		...{ 'content-security-policy': "script-src 'nonce-bad'", 'content-security-policy-report-only': 'x' },
	};
	expect(believed(forged).headers).toEqual(KNOWN);
});

test('nor can it be said in headers that are read raw', () => {
	const { rawHeaders } = believed({ 'x-nonce': 'bad', cookie: 'a=b' });
	expect(rawHeaders).toEqual([...Object.entries({ ...KNOWN, cookie: 'a=b' })].sort(byHost).flat());
});

const byHost = ([a]: [string, string], [b]: [string, string]) => order(a) - order(b);
const order = (name: string) => ['host', 'cookie'].indexOf(name) + (['host', 'cookie'].includes(name) ? 0 : 9);

test('the framework’s navigation reaches the desk, and no page before the door', () => {
	const asked = {
		rsc: '1',
		'next-action': 'x',
		'next-router-state-tree': '[]',
		'next-url': '/',
		'x-action-forwarded': '1',
	};
	expect(believed(asked).headers).toMatchObject(asked);
	const { 'content-security-policy': _, ...known } = KNOWN;
	expect(believed(asked, { isDoor: true }).headers).toEqual(known);
});

test('an address behind a trusted proxy is the one that it names', () => {
	const headers = { 'x-forwarded-for': '192.0.2.1, 198.51.100.7' };
	expect(believed(headers, { trustProxy: ['10.0.0.0/8'] }).headers['x-stet-network']).toBe('198.51.100.7');
});

test('an origin, having been checked, is told in the site’s own spelling, and where none was checked there is none', () => {
	for (const origin of ['https://PAPER.example', 'null']) {
		expect(believed({ origin }, { method: 'POST' }).headers.origin).toBe('https://paper.example');
		expect(believed({ origin }).headers).not.toHaveProperty('origin');
	}
	expect(believed({}, { method: 'POST' }).headers.origin).toBe('https://paper.example');
});
