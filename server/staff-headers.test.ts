import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { StaffAddress } from './staff-address';
import { believableHeaders } from './staff-headers';

const siteUrl = new URL('https://paper.example');

type Asked = { kind?: StaffAddress['kind']; trustProxy?: string[]; method?: string };

/** What reaches a page of a request with these headers. */
function believed(given: Record<string, string>, { kind = 'desk', trustProxy = [], method = 'GET' }: Asked = {}) {
	const request = new IncomingMessage(new Socket());
	request.method = method;
	Object.defineProperty(request.socket, 'remoteAddress', { value: '10.0.0.2' });
	request.headers = { host: 'paper.example', ...given };
	believableHeaders(request, { siteUrl, trustProxy, policy: "script-src 'nonce-ours'", path: '/newsroom?a=b', kind });
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
	expect(believed(asked, { kind: 'door' }).headers).toEqual(known);
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

test('a preview that was given out is asked for by nobody in particular', () => {
	const { headers } = believed({ cookie: 'stet-session=someone', rsc: '1' }, { kind: 'shared' });
	expect(headers).not.toHaveProperty('cookie');
	expect(headers).not.toHaveProperty('rsc');
	expect(believed({ cookie: 'stet-session=someone' }, { kind: 'preview' }).headers).toHaveProperty('cookie');
});

test('only a page that someone opens is a visit, and nobody can claim or deny one', () => {
	const visit = (given: Record<string, string>, more: Asked = {}) =>
		believed(given, { kind: 'shared', ...more }).headers['x-stet-visit'];
	expect(visit({})).toBe('1');
	expect(visit({ 'x-stet-visit': '0' })).toBe('1');
	expect(visit({ 'x-stet-visit': '1' }, { method: 'HEAD' })).toBeUndefined();
	expect(visit({ 'x-stet-visit': '1' }, { kind: 'desk' })).toBeUndefined();
	for (const ahead of ['prefetch', 'prefetch;prerender']) expect(visit({ 'sec-purpose': ahead })).toBeUndefined();
	for (const name of ['purpose', 'x-purpose', 'x-moz']) expect(visit({ [name]: 'prefetch' })).toBeUndefined();
});
