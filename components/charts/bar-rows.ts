import { LINE } from './chart-axes';
import { wrap } from './chart-text';
import { isWhole } from './chart-ticks';

/** Labels up to this wide stand before their bars; where one is wider, all stand above. */
const BESIDE = 8.6;
const ABOVE = 21;
const BETWEEN_BARS = 0.15;
const BETWEEN_ROWS = 0.7;

/** One label with its bars, from the top of the drawing down, in em. */
type BarRow = { lines: string[]; labelY: number; barTops: number[] };
type BarRows = { beside: boolean; thickness: number; rows: BarRow[]; height: number };

export function barRows(labels: readonly string[], series: number): BarRows {
	const besideLines = labels.map((label) => wrap(label, BESIDE, 2));
	const beside = labels.every((label, at) => isWhole(besideLines[at] ?? [], label));
	const thickness = series === 1 ? 1.5 : 1.05;
	const bars = series * (thickness + BETWEEN_BARS) - BETWEEN_BARS;
	const rows: BarRow[] = [];
	let top = 0;
	for (const [at, label] of labels.entries()) {
		const lines = beside ? (besideLines[at] ?? []) : wrap(label, ABOVE, 2);
		const text = lines.length * LINE;
		const height = beside ? Math.max(bars, text) : text + 0.15 + bars;
		const first = beside ? top + (height - bars) / 2 : top + text + 0.15;
		rows.push({
			lines,
			labelY: top + 0.94 + (beside ? (height - text) / 2 : 0),
			barTops: Array.from({ length: series }, (_, which) => first + which * (thickness + BETWEEN_BARS)),
		});
		top += height + BETWEEN_ROWS;
	}
	return { beside, thickness, rows, height: top - BETWEEN_ROWS + 0.1 };
}
