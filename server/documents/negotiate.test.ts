import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseEncoding, judgeConditions } from './negotiate';

describe('chooseEncoding', () => {
	test.each([
		[undefined, 'identity'],
		['', 'identity'],
		['br', 'br'],
		['gzip', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['gzip, deflate', 'gzip'],
		['deflate', 'identity'],
		['GZIP', 'gzip'],
		['*', 'br'],
		['*;q=0.5, gzip', 'gzip'],
		['br;q=0', 'identity'],
		['br;q=0, gzip;q=0', 'identity'],
		['br;q=0, *', 'gzip'],
		['br;q=0.0, gzip;q=0.000', 'identity'],
		['br; q=0 , gzip', 'gzip'],
		['gzip;q=0.9, br;q=0.1', 'gzip'],
		['gzip;q=0.5, br;q=0.5', 'br'],
		['gzip;q=0.001', 'gzip'],
		['identity', 'identity'],
		['identity, gzip;q=0.5', 'identity'],
		['identity;q=0.5, gzip;q=0.9', 'gzip'],
		['identity;q=0, br', 'br'],
		// Nothing that we have is wanted: it is sent as it is, which is more use than a refusal.
		['identity;q=0', 'identity'],
		['*;q=0', 'identity'],
		['gzip;q=x', 'identity'],
		['br-x, xgzip', 'identity'],
	] as const)('%j → %s', (header, expected) => {
		expect(chooseEncoding(header)).toBe(expected);
		expect(chooseEncoding(header)).toBe(expected);
	});

	test('never throws, and what is refused with q=0 is never chosen', () => {
		fc.assert(fc.property(fc.string(), (header) => void chooseEncoding(header)));
		const part = fc.tuple(
			fc.constantFrom('br', 'gzip', 'identity', '*', 'zstd'),
			fc.constantFrom('', ';q=0', ';q=0.5', ';q=1'),
		);
		fc.assert(
			fc.property(fc.uniqueArray(part, { selector: ([name]) => name }), (parts) => {
				const chosen = chooseEncoding(parts.map(([name, q]) => name + q).join(', '));
				if (chosen !== 'identity') expect(parts).not.toContainEqual([chosen, ';q=0']);
			}),
		);
	});
});

const ETAG = '"abc-br"';
const AT = new Date('2026-01-31T12:00:00.700Z');
const SAME = 'Sat, 31 Jan 2026 12:00:00 GMT';
const BEFORE = 'Sat, 31 Jan 2026 11:59:59 GMT';
const AFTER = 'Sat, 31 Jan 2026 12:00:01 GMT';

describe('judgeConditions', () => {
	test.each([
		['without conditions', {}, 200],
		['If-None-Match: the tag', { 'if-none-match': ETAG }, 304],
		['If-None-Match: the tag, weakened on the way', { 'if-none-match': `W/${ETAG}` }, 304],
		['If-None-Match: a list with it', { 'if-none-match': `"x", W/"y" ,${ETAG}` }, 304],
		['If-None-Match: *', { 'if-none-match': '*' }, 304],
		['If-None-Match: another tag', { 'if-none-match': '"abc"' }, 200],
		['If-None-Match: the tag of another encoding', { 'if-none-match': '"abc-gzip"' }, 200],
		['If-None-Match: the tag without quotes', { 'if-none-match': 'abc-br' }, 200],
		['If-None-Match: nothing', { 'if-none-match': '' }, 200],
		['If-None-Match goes before If-Modified-Since', { 'if-none-match': '"x"', 'if-modified-since': AFTER }, 200],
		['If-Modified-Since: the same second', { 'if-modified-since': SAME }, 304],
		['If-Modified-Since: later', { 'if-modified-since': AFTER }, 304],
		['If-Modified-Since: earlier', { 'if-modified-since': BEFORE }, 200],
		['If-Modified-Since, as in 1994', { 'if-modified-since': 'Saturday, 31-Jan-26 12:00:00 GMT' }, 304],
		[
			'If-Modified-Since, as C prints it, which is GMT wherever we are',
			{ 'if-modified-since': 'Sat Jan 31 12:00:00 2026' },
			304,
		],
		['If-Modified-Since, as C prints it, earlier', { 'if-modified-since': 'Sat Jan 31 11:59:59 2026' }, 200],
		['If-Modified-Since: no date', { 'if-modified-since': 'yesterday' }, 200],
		['If-Modified-Since: a date of another form', { 'if-modified-since': '2099-01-01' }, 200],
		['If-Modified-Since: a number', { 'if-modified-since': '9999999999' }, 200],
		['If-Modified-Since: a day that is none', { 'if-modified-since': 'Sat, 99 Jan 2026 12:00:00 GMT' }, 200],
		['If-Match: the tag', { 'if-match': ETAG }, 200],
		['If-Match: *', { 'if-match': '*' }, 200],
		['If-Match: a list with it', { 'if-match': `"x", ${ETAG}` }, 200],
		['If-Match: another', { 'if-match': '"x"' }, 412],
		['If-Match compares strongly', { 'if-match': `W/${ETAG}` }, 412],
		['If-Match is judged first', { 'if-match': '"x"', 'if-none-match': ETAG }, 412],
		['If-Match and If-None-Match both hold', { 'if-match': ETAG, 'if-none-match': ETAG }, 304],
		['If-Unmodified-Since: the same second', { 'if-unmodified-since': SAME }, 200],
		['If-Unmodified-Since: earlier', { 'if-unmodified-since': BEFORE }, 412],
		['If-Unmodified-Since: no date', { 'if-unmodified-since': 'soon' }, 200],
		['If-Unmodified-Since counts only without If-Match', { 'if-match': ETAG, 'if-unmodified-since': BEFORE }, 200],
	] as const)('%s', (_, given, expected) => {
		expect(judgeConditions(given, ETAG, { lastModified: AT, sameSecond: false })).toBe(expected);
	});

	test('a date cannot mean a page that replaced another within its second', () => {
		const dates = { lastModified: AT, sameSecond: true };
		expect(judgeConditions({ 'if-modified-since': SAME }, ETAG, dates)).toBe(200);
		expect(judgeConditions({ 'if-unmodified-since': SAME }, ETAG, dates)).toBe(412);
		expect(judgeConditions({ 'if-none-match': ETAG }, ETAG, dates)).toBe(304);
	});
});
