import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSegment } from './segment';

test.each([
	['news', 'news'],
	['caf%C3%A9', 'caf\u00e9'],
	['cafe%CC%81', 'caf\u00e9'],
	['caf\u00e9', 'caf\u00e9'],
	['%E6%96%B0%E8%81%9E', '\u65b0\u805e'],
	['a%2Fb', 'a/b'],
	['100%25', '100%'],
	['%', ''],
	['%zz', ''],
	['%ff', ''],
	['', ''],
])('%j is %j', (segment, expected) => {
	expect(readSegment(segment)).toBe(expected);
});

test('what is encoded comes back, in NFC; nothing throws', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(readSegment(encodeURIComponent(text))).toBe(text.normalize('NFC'));
		}),
	);
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readSegment(text)));
});
