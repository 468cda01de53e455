import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeNext } from './safe-next';

const SITE = new URL('https://paper.example');

test.each([
	['/newsroom', '/newsroom'],
	['/newsroom/stories?status=draft&page=2#list', '/newsroom/stories?status=draft&page=2#list'],
	['/', '/'],
	['/by/łukasz', '/by/%C5%82ukasz'],
	['/newsroom/../newsroom/mail', '/newsroom/mail'],
	['/newsroom?next=//evil.example', '/newsroom?next=//evil.example'],
])('%s is a path of ours', (asked, led) => {
	expect(safeNext(asked, SITE)).toBe(led);
});

describe('what a browser could read as elsewhere is none', () => {
	test.each([
		'',
		'newsroom',
		'//evil.example',
		'/\\evil.example',
		'\\/evil.example',
		'/\t/evil.example',
		'/\n\\evil.example',
		'/.//evil.example',
		'/x/..//evil.example',
		'/%2e//evil.example',
		'https://paper.example/newsroom',
		'https:evil.example',
		'javascript:alert(1)',
		' /newsroom',
		'@evil.example',
	])('%j', (asked) => {
		expect(safeNext(asked, SITE)).toBeNull();
	});

	test('nothing asked for', () => {
		expect([safeNext(null, SITE), safeNext(undefined, SITE)]).toEqual([null, null]);
	});
});

test('whatever is asked for, a browser stays, and no header is broken', () => {
	const piece = fc.constantFrom(
		'/',
		'\\',
		'.',
		'..',
		'%2f',
		'%5c',
		'\t',
		'\n',
		'\r',
		' ',
		':',
		'@',
		'evil.example',
		'?',
		'#',
		'https',
		'。',
	);
	const asked = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(piece).map((pieces) => `/${pieces.join('')}`),
	);
	fc.assert(
		fc.property(asked, (text) => {
			const path = safeNext(text, SITE);
			if (path === null) return;
			expect(new URL(path, `${SITE.origin}/sign-in`).origin).toBe(SITE.origin);
			expect(path).toMatch(/^\/(?![/\\])[\u0021-\u007e]*$/);
		}),
		{ numRuns: 5_000 },
	);
});
