import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlug, isSlug, MAX_SLUG, slugify } from './slug';

test.each([
	['a', true],
	['ferry-9', true],
	['2026-01', true],
	['caf\u00e9', true],
	['\u0938\u092e\u093e\u091a\u093e\u0930', true],
	['\u65b0\u805e-2', true],
	['a'.repeat(MAX_SLUG), true],
	['a'.repeat(MAX_SLUG + 1), false],
	['cafe\u0301', false],
	['Ferry', false],
	['', false],
	['-', false],
	['-a', false],
	['a-', false],
	['a--b', false],
	['a b', false],
	['a_b', false],
	['a/b', false],
	['a.b', false],
	['..', false],
	['a\u0000', false],
	['\u0301a', false],
	['a\n', false],
	['\ud800', false],
])('isSlug(%j) is %j', (text, expected) => {
	expect(isSlug(text)).toBe(expected);
});

describe('slugify', () => {
	test.each([
		['Ferry fares to rise by 12%', 'ferry-fares-to-rise-by-12'],
		["The mayor's plan", 'the-mayors-plan'],
		['The mayor\u2019s plan', 'the-mayors-plan'],
		['Caf\u00e9 Zo\u00eb', 'cafe-zoe'],
		['Cafe\u0301', 'cafe'],
		['\u0141\u00f3d\u017a \u2014 S\u00f8r', 'lodz-sor'],
		['ISTANBUL \u0130stanbul', 'istanbul-istanbul'],
		['\u0938\u092e\u093e\u091a\u093e\u0930 \u0906\u091c', '\u0938\u092e\u093e\u091a\u093e\u0930-\u0906\u091c'],
		['\u65b0\u805e\u3001\u4eca\u65e5', '\u65b0\u805e-\u4eca\u65e5'],
		['--a__b  c--', 'a-b-c'],
		['\ud83d\uddde Extra!', 'extra'],
		['\ud83d\uddde', ''],
		['!?', ''],
		['', ''],
	])('%j → %j', (text, expected) => {
		expect(slugify(text)).toBe(expected);
	});

	test('cuts between words where it can', () => {
		expect(slugify('one two three', 7)).toBe('one-two');
		expect(slugify('one two three', 8)).toBe('one-two');
		expect(slugify('abcdefghij', 4)).toBe('abcd');
	});

	test('whatever it is given, the answer is a slug or nothing', () => {
		const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
		fc.assert(
			fc.property(anything, fc.integer({ min: 1, max: MAX_SLUG }), (text, max) => {
				const slug = slugify(text, max);
				expect([slug, slug === '' || isSlug(slug)]).toEqual([slug, true]);
				expect(slug.length).toBeLessThanOrEqual(max);
				expect(slugify(slug, max)).toBe(slug);
			}),
			{ numRuns: 5_000 },
		);
	});
});

test('freeSlug gives the first that is not taken', async () => {
	const taken = new Set(['a', 'a-2']);
	expect(await freeSlug('a', async (slug) => taken.has(slug))).toBe('a-3');
	expect(await freeSlug('b', async (slug) => taken.has(slug))).toBe('b');
});
