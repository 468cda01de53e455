import { widest, wrap } from './chart-text';

/** What a drawing can count on, in em: a small phone, and a column of text on a desk. */
const NARROW = 19;
const WIDE = 42;
const GAP = 0.9;
/** A label wider than this is cut; the numbers table has it whole. */
const LONGEST = 9;

/** One label below an axis. `only` names the one width at which it is shown. */
export type LabelTick = { index: number; lines: string[]; only?: 'narrow' | 'wide' };

/** The labels below columns: all of them, broken into lines if need be, or every so many. */
export function columnTicks(labels: readonly string[]): LabelTick[] {
	return wrapped(labels) ?? thinned(labels, (width, most) => Math.ceil((labels.length * (most + GAP)) / width));
}

/** The labels below a line, whose ends are always named and stand within the drawing. */
export function lineTicks(labels: readonly string[]): LabelTick[] {
	const steps = Math.max(1, labels.length - 1);
	return thinned(labels, (width, most) => Math.ceil((steps * (1.5 * most + GAP)) / width), true);
}

/** Whether every label can be written below its column on a phone. */
export const allFit = (labels: readonly string[]) => wrapped(labels) !== null;

function wrapped(labels: readonly string[]): LabelTick[] | null {
	const room = NARROW / labels.length - 0.4;
	const ticks = labels.map((label, index) => ({ index, lines: wrap(label, room, 3) }));
	return ticks.every(({ index, lines }) => isWhole(lines, labels[index] ?? '')) ? ticks : null;
}

/** Whether nothing was cut from a label when it was broken into lines. */
export const isWhole = (lines: readonly string[], label: string) =>
	lines.join('').replace(/\s/g, '') === label.replace(/\s/g, '');

type StepFor = (width: number, most: number) => number;

function thinned(labels: readonly string[], stepFor: StepFor, endsToo = false): LabelTick[] {
	const most = Math.min(widest(labels), LONGEST);
	const narrow = new Set(every(labels.length, round(stepFor(NARROW, most)), endsToo));
	const wide = new Set(every(labels.length, round(stepFor(WIDE, most)), endsToo));
	return [...new Set([...narrow, ...wide])]
		.sort((a, b) => a - b)
		.map((index) => ({
			index,
			lines: wrap(labels[index] ?? '', LONGEST, 1),
			only: narrow.has(index) ? (wide.has(index) ? undefined : 'narrow') : 'wide',
		}));
}

/** Steps that people count in. */
function round(step: number): number {
	return [1, 2, 5, 10, 20, 25, 50, 100, 200].find((one) => one >= step) ?? step;
}

function every(count: number, step: number, endsToo: boolean): number[] {
	const indexes = Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
	const end = count - 1;
	if (!endsToo || indexes.at(-1) === end) return indexes;
	return [...indexes.filter((index) => index === 0 || end - index >= step), end];
}
