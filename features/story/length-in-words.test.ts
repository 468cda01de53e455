import { expect, it } from 'vitest';
import { lengthInWords } from './length-in-words';

it.each([
	[412, null, '412'],
	[412, 600, '412 of 600'],
	[1412, 1200, '1,412 of 1,200'],
])('%d words, %s commissioned: %s', (words, commissioned, told) => {
	expect(lengthInWords(words, commissioned, 'en')).toBe(told);
});
