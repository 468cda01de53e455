import { expect, test } from 'vitest';
import { isStorable, plainText, requiredText } from './plain-text';

test.each([
	['', true, false],
	[' \n', true, false],
	['words', true, true],
	['\u65b0\u805e \ud83d\uddde', true, true],
	['12345678', true, true],
	['123456789', false, false],
	['a\u0000b', false, false],
	['\ud800', false, false],
	['a\udfff', false, false],
	['\udfff\ud800', false, false],
])('%j may be stored %j, and is enough where something is needed %j', (text, stored, enough) => {
	expect(plainText(8).safeParse(text).success).toBe(stored);
	expect(requiredText(8).safeParse(text).success).toBe(enough);
	if (text.length <= 8) expect(isStorable(text)).toBe(stored);
});

test('only text is text', () => {
	for (const value of [1, null, undefined, ['a'], { a: 1 }]) expect(plainText(8).safeParse(value).success).toBe(false);
});
