import { expect, test } from 'vitest';
import { commonHeaders, readerHeaders } from './policy';

const HTTP = new URL('http://localhost:3000');
const HTTPS = new URL('https://paper.example');

const directives = (headers: Record<string, string>) =>
	new Map(
		(headers['Content-Security-Policy'] ?? '').split('; ').map((part) => {
			const [name = '', ...values] = part.split(' ');
			return [name, values.join(' ')];
		}),
	);

test('readers’ pages load nothing but our own, run no inline script, and stand in nobody’s frame', () => {
	expect(Object.fromEntries(directives(readerHeaders(HTTP, [])))).toEqual({
		'default-src': "'none'",
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self' data:",
		'font-src': "'self'",
		'connect-src': "'self'",
		'frame-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'self'",
		'frame-ancestors': "'none'",
	});
});

test('only the providers of embeds may be framed', () => {
	const headers = readerHeaders(HTTP, ['https://a.example', 'https://b.example']);
	expect(directives(headers).get('frame-src')).toBe('https://a.example https://b.example');
});

test('HTTPS is demanded for good only of a site that has it', () => {
	expect(commonHeaders(HTTP)).not.toHaveProperty('Strict-Transport-Security');
	expect(commonHeaders(HTTPS)['Strict-Transport-Security']).toMatch(/^max-age=31536000/);
	expect(readerHeaders(HTTPS, [])).toMatchObject(commonHeaders(HTTPS));
});
