import { scaleLinear } from 'd3-scale';
import type { ChartSeries } from './chart-data';

export type ValueScale = {
	/** From 0, the low end of the scale, to 1. */
	at: (value: number) => number;
	ticks: number[];
	low: number;
	high: number;
};

export const allValues = (series: readonly ChartSeries[]) => series.flatMap(({ values }) => values);

type Options = { ticks: number; fromZero: boolean; nice: boolean };

/** A scale that holds all values, also when they are all the same or all nought. */
export function valueScale(values: readonly number[], { ticks: count, fromZero, nice }: Options): ValueScale {
	let low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
	let high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	if (fromZero || low === high) {
		low = Math.min(0, low);
		high = Math.max(0, high);
	}
	if (high - low < 1e-300) high = low + 1;
	// Near the ends of what a number can be, neither their distance nor a rounder one is a number.
	const huge = !(high - low < 1e300);
	const unit = huge ? 2 ** 10 : 1;
	const scale = scaleLinear([low / unit, high / unit], [0, 1]);
	if (nice && !huge) scale.nice(count);
	const [from = 0, to = 1] = scale.domain();
	return {
		at: (value) => finite(scale(value / unit)),
		ticks: scale.ticks(count).map((tick) => tick * unit),
		low: from * unit,
		high: to * unit,
	};
}

const finite = (share: number) => (Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0);

/** A line may leave nought out only where its ups and downs would otherwise be lost. */
export function needsZero(values: readonly number[]): boolean {
	const low = Math.min(...values);
	const high = Math.max(...values);
	return (low <= 0 && high >= 0) || high - low > Math.max(Math.abs(low), Math.abs(high)) / 2;
}

/** A share of the drawing's length, as SVG writes it. */
export const percent = (share: number) => `${rounded(share * 100)}%`;
export const em = (length: number) => `${rounded(length)}em`;
export const rounded = (value: number) => Math.round(value * 100) / 100;

/** Gutters are whole em, each a class in the style sheet, because nothing here may set a style. */
export const gutter = (width: number) => Math.min(16, Math.ceil(width));
