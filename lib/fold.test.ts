import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nameKey } from './fold';

describe('fold: the same word, however it is typed', () => {
	test.each([
		['Caf\u00e9', 'cafe'],
		['Cafe\u0301', 'cafe'],
		['\u0141\u00f3d\u017a', 'lodz'],
		['S\u00f8rensen', 'sorensen'],
		['\u0110or\u0111e', 'dorde'],
		['Stra\u00dfe', 'strasse'],
		['\u1e9e', 'ss'],
		['\u00c6sir', 'aesir'],
		['\u0153uvre', 'oeuvre'],
		['\u00deorl\u00e1kur', 'thorlakur'],
		['I\u015f\u0131k', 'isik'],
		['\u0130stanbul', 'istanbul'],
		['ISTANBUL', 'istanbul'],
		['Nguy\u1ec5n', 'nguyen'],
		['\ufb01n', 'fin'],
		['\uff21\uff22', 'ab'],
		['\u0391\u03b8\u03ae\u03bd\u03b1', '\u03b1\u03b8\u03b7\u03bd\u03b1'],
		['', ''],
	])('%s → %s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test('does the same to what was folded, to what was in capitals first and to either normal form', () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(...'A\u00e9e\u0301\u0141\u0131I\u0130\u00df\u00c6 -\u65b0\u0928\u093f\u064b'),
				}),
				(text) => {
					expect(fold(fold(text))).toBe(fold(text));
					expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
				},
			),
		);
	});
});

test.each([
	['Siobh\u00e1n  O\u2019Neill', 'siobhan o neill'],
	['Smith, J. R.', 'smith j r'],
	['Jean-Luc', 'jean luc'],
	['  ', ''],
	['\u4f50\u85e4 \u82b1\u5b50', '\u4f50\u85e4 \u82b1\u5b50'],
])('nameKey(%j) is %j', (name, key) => {
	expect(nameKey(name)).toBe(key);
});
