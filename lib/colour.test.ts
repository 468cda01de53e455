import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableOn } from './colour';

/** WCAG 2.2's definition, written a second time so that the first can be wrong. */
function contrast(one: string, other: string): number {
	const luminance = (hex: string) =>
		[1, 3, 5]
			.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

test.each([
	['as it can be read', '#0b5394', '#ffffff', '#000000', '#0b5394'],
	['just readable (4.54)', '#767676', '#ffffff', '#000000', '#767676'],
	['the paper itself becomes something else', '#ffffff', '#ffffff', '#000000', expect.not.stringMatching('#ffffff')],
])('%s: %s', (_, colour, paper, ink, expected) => {
	expect(readableOn(colour, paper, ink)).toEqual(expected);
});

test('a colour that can be read stays as it is; any other is moved until it can', () => {
	const channel = fc.integer({ min: 0, max: 255 });
	const papers = [
		['#fffefb', '#121317'],
		['#15161a', '#ece9e2'],
	] as const;
	fc.assert(
		fc.property(channel, channel, channel, (...rgb) => {
			const colour = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
			for (const [paper, ink] of papers) {
				const readable = readableOn(colour, paper, ink);
				expect(readable).toMatch(/^#[\da-f]{6}$/);
				expect(contrast(readable, paper)).toBeGreaterThanOrEqual(4.5);
				if (contrast(colour, paper) >= 4.5) expect(readable).toBe(colour);
			}
		}),
	);
});
