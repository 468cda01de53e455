import { describe, expect, it } from 'vitest';
import { tickWriter } from './chart-numbers';
import { needsZero, valueScale } from './chart-scales';
import { clip, textWidth, wrap } from './chart-text';
import { columnTicks, lineTicks } from './chart-ticks';

const scale = (...values: number[]) => valueScale(values, { ticks: 5, fromZero: true, nice: true });

describe('a scale', () => {
	it.each([
		[[3, 9], 0, 10],
		[[-3, 9], -4, 10],
		[[-9, -3], -10, 0],
		[[0, 0], 0, 1],
		[[7, 7], 0, 7],
	])('of %j reaches from %d to %d', (values, low, high) => {
		expect(scale(...values)).toMatchObject({ low, high });
	});

	it('places every value within itself', () => {
		const { at, ticks } = scale(Number.MAX_VALUE, -Number.MAX_VALUE);
		expect([at(-Number.MAX_VALUE), at(0), at(Number.MAX_VALUE)].map((share) => Math.round(share * 10))).toEqual([
			0, 5, 10,
		]);
		expect(ticks.every(Number.isFinite)).toBe(true);
	});

	it.each([
		[[100, 101], false],
		[[2200, 3000], false],
		[[10, 90], true],
		[[-5, 5], true],
		[[-101, -100], false],
	])('of a line through %j begins at nought: %s', (values, zero) => {
		expect(needsZero(values)).toBe(zero);
	});
});

describe('the figures of an axis', () => {
	it.each([
		[[0, 0.02, 0.04], '', ['0.00', '0.02', '0.04']],
		[[-20, 0, 20], '%', ['−20%', '0%', '20%']],
		[[0, 500_000, 1_000_000], '', ['0', '500K', '1M']],
		[[0, 1_000, 2_000], '£', ['£0', '£1,000', '£2,000']],
		[[5], '', ['5']],
	])('%j in "%s" are written alike', (ticks, unit, written) => {
		expect(ticks.map(tickWriter(ticks, 'en', unit))).toEqual(written);
	});
});

describe('text', () => {
	it('is cut with an ellipsis, never within a letter', () => {
		expect(clip('Northumberland', 5)).toBe('Northum…');
		expect(clip('👩‍🚀👩‍🚀👩‍🚀', 2)).not.toContain('\ufffd');
		expect(clip('short', 50)).toBe('short');
	});

	it('is broken between words, in scripts without spaces between letters', () => {
		expect(wrap('United Arab Emirates', 7, 2)).toEqual(['United Arab', 'Emirates']);
		expect(wrap('イギリス連合王国', 4, 2)).toEqual(['イギリス', '連合王国']);
		expect(wrap('One two three four five', 4, 2)).toEqual(['One two', expect.stringMatching(/^three.*…$/)]);
		expect(textWidth('日本')).toBeGreaterThan(textWidth('ab'));
	});
});

describe('ticks', () => {
	const labels = (count: number) => Array.from({ length: count }, (_, at) => String(1900 + at));

	it.each([1, 2, 7, 34, 124, 400])('of %d labels never meet on a phone', (count) => {
		for (const ticks of [columnTicks(labels(count), 3), lineTicks(labels(count), 3)]) {
			const shown = ticks.filter(({ only }) => only !== 'wide').map(({ index }) => index);
			const perLabel = 17.5 / Math.max(1, count - 1);
			for (const [at, index] of shown.slice(1).entries()) {
				expect((index - (shown[at] ?? 0)) * perLabel).toBeGreaterThan(count > 7 ? textWidth('1900') : 0);
			}
			expect(shown[0]).toBe(0);
		}
		expect(lineTicks(labels(count), 3).at(-1)?.index).toBe(count - 1);
	});
});
