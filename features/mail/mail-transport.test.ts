import { describe, expect, test } from 'vitest';
import { isPermanent, openTransport, troubleOf } from './mail-transport';

describe('a password goes over an encrypted line only', () => {
	test.each([
		['smtp://user:word@mail.example:587', true],
		['smtp://user:word@127.0.0.1:2525', false],
		['smtp://user:word@localhost', false],
		['smtp://mail.example', false],
	])('%s: TLS demanded %s', (url, demanded) => {
		expect(openTransport(url, 1_000).options).toMatchObject({ requireTLS: demanded });
	});
});

test('the server is waited for as long as it is said, unless SMTP_URL says otherwise', () => {
	const { options } = openTransport('smtp://u:p%2Fw@mail.example:587?greetingTimeout=7', 1_000);
	expect(options).toMatchObject({
		...{ connectionTimeout: 1_000, socketTimeout: 1_000, dnsTimeout: 1_000, greetingTimeout: 7 },
		...{ host: 'mail.example', port: 587, auth: { user: 'u', pass: 'p/w' } },
	});
});

describe('trouble in words', () => {
	const url = 'smtp://desk%40paper:s%2Fecret@mail.example';

	test.each([
		['only its first line', new Error('550 No\r\nline two'), '550 No'],
		[
			'neither user nor password, in either spelling',
			new Error('no desk@paper desk%40paper s/ecret s%2Fecret'),
			'no … … … …',
		],
		['no character that cannot be stored', new Error('a\u0000b\ud800c'), 'a b\ufffdc'],
		['something, always', new Error(''), 'It failed.'],
		['what is no Error', 'away', 'away'],
	])('holds %s', (_, error, expected) => {
		expect(troubleOf(error, url)).toBe(expected);
	});

	test('is short', () => {
		expect(troubleOf(new Error('x'.repeat(5_000)))).toHaveLength(200);
	});
});

test.each([
	[550, 'RCPT TO', true],
	[554, 'DATA', true],
	[451, 'RCPT TO', false],
	[550, 'MAIL FROM', false],
	[535, 'AUTH PLAIN', false],
	[502, 'EHLO', false],
])('%i to %s: given up is %s', (responseCode, command, permanent) => {
	expect(isPermanent(Object.assign(new Error('no'), { responseCode, command }))).toBe(permanent);
});
