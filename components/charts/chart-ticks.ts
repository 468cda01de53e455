import { widest, wrap } from './chart-text';

/** The width a chart can count on, in em, on a small phone, and from the 30rem that the style sheet calls wide. */
export const PHONE = 20.5;
const WIDE = 36;
const GAP = 0.9;
/** A label wider than this is cut; the numbers table has it whole. */
const LONGEST = 9;

/** One label below an axis. `only` names the one width at which it is shown. */
export type LabelTick = { index: number; lines: string[]; only?: 'narrow' | 'wide' };

/** The labels below columns: all of them, broken into lines if need be, or every so many. */
export function columnTicks(labels: readonly string[], gutters: number): LabelTick[] {
	return wrapped(labels, gutters) ?? thinned(labels, gutters, (most) => labels.length * (1.3 * most + GAP));
}

/** The labels below a line, whose ends are always named and stand within the drawing. */
export function lineTicks(labels: readonly string[], gutters: number): LabelTick[] {
	return thinned(labels, gutters, (most) => (labels.length - 1) * (1.4 * most + GAP), true);
}

/** Whether every label can be written below its column on a phone. */
export const allFit = (labels: readonly string[], gutters: number) => wrapped(labels, gutters) !== null;

function wrapped(labels: readonly string[], gutters: number): LabelTick[] | null {
	const room = (PHONE - gutters) / labels.length - 0.4;
	const ticks = labels.map((label, index) => ({ index, lines: wrap(label, room, 3) }));
	return ticks.every(({ index, lines }) => isWhole(lines, labels[index] ?? '')) ? ticks : null;
}

/** Whether nothing was cut from a label when it was broken into lines. */
export const isWhole = (lines: readonly string[], label: string) =>
	lines.join('').replace(/\s/g, '') === label.replace(/\s/g, '');

/** `needed` is the width at which all labels could be written, for a widest label of so many em. */
type Needed = (most: number) => number;

function thinned(labels: readonly string[], gutters: number, needed: Needed, endsToo = false): LabelTick[] {
	const all = needed(Math.min(widest(labels), LONGEST));
	const steps = labels.every((label) => /^\d+$/.test(label)) ? ROUND_STEPS : STEPS;
	const shown = (width: number) => {
		const least = all / Math.max(width - gutters, 4);
		return new Set(every(labels.length, steps.find((step) => step >= least) ?? Math.ceil(least), endsToo));
	};
	const narrow = shown(PHONE);
	const wide = shown(WIDE);
	return [...new Set([...narrow, ...wide])]
		.sort((a, b) => a - b)
		.map((index) => ({
			index,
			lines: wrap(labels[index] ?? '', LONGEST, 1),
			only: narrow.has(index) ? (wide.has(index) ? undefined : 'narrow') : 'wide',
		}));
}

/** Between years, those that people count in; between other labels also those of months and quarters. */
const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200];
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 50, 60];

function every(count: number, step: number, endsToo: boolean): number[] {
	const indexes = Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
	const end = count - 1;
	if (!endsToo || indexes.at(-1) === end) return indexes;
	return [...indexes.filter((index) => index === 0 || end - index >= step), end];
}
