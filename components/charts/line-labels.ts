import { LINE } from './chart-axes';
import { type ChartData, seriesName } from './chart-data';
import { wrap } from './chart-text';
import { isWhole } from './chart-ticks';

/** Wider names would leave a phone no room for the lines. */
const WIDEST = 6.4;
/** A name further than this from the end of its line would be read as another's. */
const FURTHEST = 1.5;

/** A series' name at the end of its line; `y` is the baseline of its first line of text, in em. */
type EndLabel = { which: number; lines: string[]; y: number };

/** The names at the ends of lines, moved apart where they meet; null where a legend must do. */
export function endLabels(data: ChartData, down: (value: number) => number, height: number): EndLabel[] | null {
	if (data.series.length === 1 || data.labels.length === 1) return null;
	const named = data.series.map((series, which) => {
		const lines = wrap(seriesName(series, which), WIDEST, 2);
		const middle = down(series.values.at(-1) ?? 0);
		return { which, lines, name: seriesName(series, which), middle, size: lines.length * LINE };
	});
	if (!named.every(({ lines, name }) => isWhole(lines, name))) return null;

	const placed: { which: number; lines: string[]; top: number; wanted: number }[] = [];
	let free = -LINE;
	for (const { which, lines, middle, size } of named.toSorted((a, b) => a.middle - b.middle)) {
		const wanted = middle - size / 2;
		const top = Math.max(free, wanted);
		placed.push({ which, lines, top, wanted });
		free = top + size;
	}
	if (free > height + 2 * LINE || placed.some(({ top, wanted }) => top - wanted > FURTHEST)) return null;
	return placed.map(({ which, lines, top }) => ({ which, lines, y: top + 0.94 }));
}
