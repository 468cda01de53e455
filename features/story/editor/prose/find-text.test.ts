import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findText, type Query } from './find-text';

const found = (text: string, sought: string, more: Partial<Query> = {}) =>
	findText(text, { text: sought, matchCase: false, wholeWords: false, ignoreAccents: false, ...more }).map(
		({ from, to }) => text.slice(from, to),
	);

test.each<[string, string, Partial<Query>, string[]]>([
	['The cat, the CAT', 'the', {}, ['The', 'the']],
	['The cat, the CAT', 'the', { matchCase: true }, ['the']],
	['cat catalog bobcat', 'cat', { wholeWords: true }, ['cat']],
	['cat. (cat) cat’s', 'cat', { wholeWords: true }, ['cat', 'cat', 'cat']],
	['«Été», été_x étés', 'été', { wholeWords: true }, ['Été']],
	['C++ and C++11', 'C++', { wholeWords: true }, ['C++', 'C++']],
	['José jose', 'jose', {}, ['jose']],
	['José jose', 'jose', { ignoreAccents: true }, ['José', 'jose']],
	['jose', 'José', { ignoreAccents: true }, ['jose']],
	['Jose\u0301', 'josé', {}, ['Jose\u0301']],
	['Jose\u0301', 'jose', {}, []],
	['“Yes,” it’s', '"yes," it\'s', {}, ['“Yes,” it’s']],
	['5\u00a0km', '5 km', {}, ['5\u00a0km']],
	['aaaa', 'aa', {}, ['aa', 'aa']],
	['İstanbul istanbul', 'istanbul', { matchCase: true }, ['istanbul']],
	['Straße', 's', {}, ['S']],
	['a.c abc', 'a.c', {}, ['a.c']],
	['東京と東京都', '東京', {}, ['東京', '東京']],
	['👩‍🚀 and 🚀', '🚀', {}, ['🚀', '🚀']],
	['nothing', '', {}, []],
	['note\ufffc\ufffcnote', 'notenote', {}, []],
])('in %j, %j (%j) finds %j', (text, sought, more, expected) => {
	expect(found(text, sought, more)).toEqual(expected);
});

test('finds stand in order, do not overlap, and are as the text has them', () => {
	const letters = fc.string({
		unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', 'ß', 'İ', ' ', '😀', '’', '.'),
		maxLength: 40,
	});
	const options = fc.record({ matchCase: fc.boolean(), wholeWords: fc.boolean(), ignoreAccents: fc.boolean() });
	fc.assert(
		fc.property(letters, letters, options, (text, sought, more) => {
			let end = 0;
			for (const { from, to } of findText(text, { text: sought, ...more })) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeGreaterThan(from);
				expect(text.slice(from, to).isWellFormed()).toBe(true);
				end = to;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
	);
});

test('a part of any text is found in it, as it is', () => {
	const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(any, any, any, (before, sought, after) => {
			const ranges = findText(`${before} ${sought} ${after}`, {
				text: sought,
				matchCase: true,
				wholeWords: false,
				ignoreAccents: false,
			});
			expect(ranges.length).toBeGreaterThan(0);
		}),
	);
});
