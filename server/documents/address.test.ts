import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routes } from '@/lib/routes';
import { MAX_SLUG, slugify } from '@/lib/slug';
import { mayBeDocument, readAddress } from './address';

const key = (target: string) => readAddress(target)?.key ?? null;

describe('a path in any spelling is one key', () => {
	test.each([
		['/', '/'],
		['/news', '/news'],
		['/caf%C3%A9', '/caf%C3%A9'],
		['/caf%c3%a9', '/caf%C3%A9'],
		['/cafe%CC%81', '/caf%C3%A9'],
		['/café', '/caf%C3%A9'],
		['/%6eews', '/news'],
		[
			'/%E0%A4%B8%E0%A4%AE%E0%A4%BE%E0%A4%9A%E0%A4%BE%E0%A4%B0',
			'/%E0%A4%B8%E0%A4%AE%E0%A4%BE%E0%A4%9A%E0%A4%BE%E0%A4%B0',
		],
		['/%F0%9F%97%9E', '/%F0%9F%97%9E'],
		['/a%27b', "/a'b"],
		['/a b', '/a%20b'],
		['/a%3Fb', '/a%3Fb'],
		['/a#b', '/a%23b'],
		['/a;b=c', '/a%3Bb%3Dc'],
		['/100%25', '/100%25'],
		['/%2541', '/%2541'],
		['/News', '/News'],
		['/news/', '/news'],
		['/news/?page=2', '/news?page=2'],
	])('%s → %s', (target, expected) => {
		expect(key(target)).toBe(expected);
	});
});

describe('what cannot be an address of a page is none', () => {
	test.each([
		['a null byte', '/%00'],
		['a null byte inside', '/news%00.html'],
		['a raw null byte', '/ne\u0000ws'],
		['a control character', '/a%0d%0aSet-Cookie:x'],
		['DEL', '/%7f'],
		['a lone percent sign', '/%'],
		['a percent sign at the end', '/news%'],
		['half an escape', '/%4'],
		['letters that are no hex', '/%zz'],
		['bytes that are not UTF-8', '/%ff'],
		['an overlong encoding', '/%C0%AF'],
		['an encoded surrogate', '/%ED%A0%80'],
		['half a surrogate pair', '/\ud800'],
		['a truncated sequence', '/%E0%A4'],
		['two slashes at the start', '//evil.example/a'],
		['only slashes', '//'],
		['two slashes inside', '/news//2024'],
		['two slashes at the end', '/news//'],
		['an encoded slash', '/news%2F2024'],
		['an encoded slash at the start', '/%2F%2Fevil.example/'],
		['a backslash', '/\\evil.example'],
		['an encoded backslash', '/%5Cevil.example/'],
		['a dot segment', '/news/./a'],
		['two dots', '/news/../etc/passwd'],
		['encoded dots', '/%2e%2e/etc/passwd'],
		['half-encoded dots', '/.%2e/'],
		['no slash', 'news'],
		['nothing', ''],
		['a whole address', 'http://127.0.0.1/news'],
		['the server itself', '*'],
		['a path longer than any of ours', `/${'a'.repeat(2_400)}`],
		['a path that is longer once it is encoded', `/${'é'.repeat(500)}`],
	])('%s', (_, target) => {
		expect(readAddress(target)).toBeNull();
	});
});

test('the longest section and slug that can be stored fit, in a script of three bytes a letter', () => {
	const longest = encodeURIComponent('न'.repeat(MAX_SLUG));
	const path = `/${longest}/2026/01/31/${longest}`;
	expect(key(path)).toBe(path);
});

describe('parameters', () => {
	test.each([
		['others are ignored', '/news?utm_source=x&fbclid=y', '/news'],
		['others are ignored beside ours', '/news?a=1&page=2&b=3', '/news?page=2'],
		['the framework’s are ignored', '/news?_rsc=abc&__nextLocale=de&nxtPsection=x', '/news'],
		['the first of a repeated one counts', '/news?page=2&page=3', '/news?page=2'],
		['names are told apart by case', '/news?PAGE=2', '/news'],
		['brackets are part of the name', '/news?page[]=2', '/news'],
		['page 1 is the page itself', '/news?page=1', '/news'],
		['an empty one is none', '/news?page=', '/news'],
		['a bare question mark is none', '/news?', '/news'],
		['what cannot be a page is kept for the page to refuse', '/news?page=-1', '/news?page=-1'],
		['they stand in our order', '/search?page=2&q=a', '/search?q=a&page=2'],
		['an encoded name is the same name', '/search?%71=a', '/search?q=a'],
		['only search searches', '/news?q=a', '/news'],
		['white space is one space, and none at the ends', '/search?q=+a%09%0A++b%20', '/search?q=a+b'],
		['null bytes and control characters are spaces', '/search?q=a%00b%07', '/search?q=a+b'],
		['NFD is NFC', '/search?q=cafe%CC%81', '/search?q=caf%C3%A9'],
		['wrong escapes become a character that says so', '/search?q=%ff%', '/search?q=%EF%BF%BD%25'],
		['a second question mark belongs to the value', '/search?q=a?page=3', '/search?q=a%3Fpage%3D3'],
		['the theme has a version', '/theme.css?v=1&page=2', '/theme.css?v=1'],
	])('%s', (_, target, expected) => {
		expect(key(target)).toBe(expected);
	});

	test('ten kilobytes of them make a short key', () => {
		expect(key(`/news?${'x=1&'.repeat(2_500)}page=2`)).toBe('/news?page=2');
		expect(key(`/search?q=${'ab%20'.repeat(2_000)}`)?.length).toBeLessThan(300);
		expect(key(`/search?q=${'%F0%9F%97%9E'.repeat(1_000)}`)?.length).toBeLessThan(2_500);
	});
});

test.each([
	['/', false, false],
	['/news', false, false],
	['/news?page=2', false, true],
	['/search', false, true],
	['/search?q=a', false, true],
	['/theme.css?v=made-up', false, true],
	['/news/', true, false],
	['/news/?x=1', true, false],
])('%s: asked for again without its slash %j, one of endlessly many %j', (target, redirect, endless) => {
	expect(readAddress(target)).toMatchObject({ redirect, endless });
});

test.each([
	['/newsroom', false],
	['/newsroom/stories/1', false],
	['/%6Eewsroom/stories', false],
	['/api/auth/session', false],
	['/sign-in', false],
	['/preview/abc', false],
	['/collab', false],
	['/media/a.avif', false],
	['/%72eader/reader.js', false],
	['/_next/image', false],
	['/%5Fnext/static/chunks/a.js', false],
	['/_global-error', false],
	['/', true],
	['/news', true],
	['/newsroom-politics', true],
	['/news/newsroom', true],
	['/apiary', true],
	['/theme.css', true],
	['/robots.txt', true],
])('%s may be a document: %j', (target, expected) => {
	expect(mayBeDocument(readAddress(target)?.path ?? '')).toBe(expected);
});

const piece = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string(),
	fc.constantFrom(
		'/',
		'%',
		'%2',
		'%2f',
		'%00',
		'%C3',
		'%A9',
		'?',
		'&',
		'=',
		'+',
		'page=',
		'q=',
		'.',
		'..',
		'\ud800',
		' ',
	),
);
const anyTarget = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('no text whatever throws, and a key read again is itself', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				anyTarget,
				anyTarget.map((tail) => `/${tail}`),
				anyTarget.map((q) => `/search?q=${q}`),
			),
			(target) => {
				const address = readAddress(target);
				if (!address) return;
				expect(readAddress(address.key)).toEqual({ ...address, redirect: false });
				expect(address.key).toMatch(/^\/[\x21-\x7e]*$/);
				expect(address.key).not.toMatch(/^\/\//);
			},
		),
		{ numRuns: 2_000 },
	);
});

test('a search of any length is cut to a key that is itself when it is read again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 150, maxLength: 1_000 }), (words) => {
			const first = key(`/search?${new URLSearchParams({ q: words.toWellFormed() })}`);
			expect(key(first ?? '')).toBe(first);
		}),
		{ examples: [[`${'a'.repeat(199)} b`], ['\u0958'.repeat(300)], [`${'a'.repeat(199)}\u{1f5de}`]] },
	);
});

test('every address that is built is the key that its document is kept under', () => {
	const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
	const slug = words.map((text) => slugify(text)).filter((text) => text !== '');
	const page = fc.integer({ min: 1, max: 99_999 });
	fc.assert(
		fc.property(slug, slug, page, (one, other, number) => {
			const built = [
				routes.front(),
				routes.section(one, number),
				routes.topic(one, number),
				routes.byline(one, number),
				routes.story({ section: one, day: '2026-01-31', slug: other }),
				routes.search({ q: one, page: number }),
				routes.theme('558e7633a49f'),
			];
			for (const address of built) expect(key(address)).toBe(address);
		}),
	);
});
