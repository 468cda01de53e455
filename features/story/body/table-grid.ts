import type { BodyNode, NodeOf } from './body-schema';
import { ownText } from './body-text';

/** A cell as it stands in a table without gaps or overlaps. `node` is null where a short row was filled up. */
export type GridCell = {
	node: NodeOf<'tableCell'> | NodeOf<'tableHeader'> | null;
	column: number;
	colspan: number;
	rowspan: number;
};
type Grid = { columns: number; head: GridCell[][]; body: GridCell[][] };

/** Beyond this many columns a cell spans only one: a guard against tables made to exhaust us. */
const MOST_COLUMNS = 200;

/** HTML reads no more from `colspan`. */
const MOST_SPANNED = 1_000;

/**
 * The cells of a table in their columns. The schema lets any row be of any length and
 * spans of any size; HTML wants a rectangle whose cells neither overlap nor leave their
 * section (WHATWG HTML, 4.9.12 "Table model"), so spans are cut and rows filled to fit.
 */
export function tableGrid(table: NodeOf<'table'>): Grid {
	const rows = (table.content ?? []).map(({ content }) => content ?? []);
	const headed = rows.findIndex((row) => row.some(({ type }) => type !== 'tableHeader'));
	const head = layOut(rows.slice(0, headed === -1 ? 1 : headed));
	const body = layOut(rows.slice(head.length));
	const columns = squeeze([...head, ...body].flat());
	return { columns, head: filled(head, columns), body: filled(body, columns) };
}

function layOut(rows: readonly BodyNode[][]): GridCell[][] {
	/** By column: the row before which it is taken by a cell from above. */
	const takenUntil: number[] = [];
	return rows.map((row, at) => {
		let column = 0;
		return row.flatMap((node) => {
			if (node.type !== 'tableCell' && node.type !== 'tableHeader') return [];
			while ((takenUntil[column] ?? 0) > at) column++;
			const start = column;
			const most = start < MOST_COLUMNS ? node.attrs.colspan : 1;
			const rowspan = Math.min(node.attrs.rowspan, rows.length - at);
			do takenUntil[column++] = at + rowspan;
			while (column - start < most && (takenUntil[column] ?? 0) <= at);
			return [{ node, column: start, colspan: column - start, rowspan }];
		});
	});
}

/** Takes out the columns in which no cell begins, and says how many are left. */
function squeeze(cells: readonly GridCell[]): number {
	const starts = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
	const place = new Map(starts.map((column, at) => [column, at]));
	const before = (column: number) => place.get(column) ?? starts.findIndex((start) => start > column);
	for (const cell of cells) {
		const end = before(cell.column + cell.colspan);
		cell.column = before(cell.column);
		cell.colspan = (end === -1 ? starts.length : end) - cell.column;
	}
	return starts.length;
}

/** Every row as wide as the table; what a cell from above covers stays free. */
function filled(rows: readonly GridCell[][], columns: number): GridCell[][] {
	const coveredUntil = new Array<number>(columns).fill(0);
	return rows.map((row, at) => {
		for (const { column, colspan, rowspan } of row) coveredUntil.fill(at + rowspan, column, column + colspan);
		const gaps: GridCell[] = [];
		for (let column = 0; column < columns; column++) {
			if ((coveredUntil[column] ?? 0) > at) continue;
			const gap = gaps.at(-1);
			if (gap && gap.column + gap.colspan === column && gap.colspan < MOST_SPANNED) gap.colspan++;
			else gaps.push({ node: null, column, colspan: 1, rowspan: 1 });
		}
		return [...row, ...gaps].sort((a, b) => a.column - b.column);
	});
}

/** A figure with its sign, currency and unit: "−1,204.5", "$3.2m", "41 %", and the dash that stands for none. */
const NUMBER = /^[\p{Sc}+−–-]{0,3}\s?\p{Nd}[\p{Nd}.,\s'’]*(%|‰|\p{Sc}|pp|k|m|bn|tn)?$|^[–—-]$/iu;

/** The columns, but the first, in which every filled cell below the head is a number. */
export function numberColumns({ body }: Grid): Set<number> {
	const seen = new Map<number, boolean>();
	for (const { node, column, colspan } of body.flat()) {
		const text = node?.content?.map(ownText).join(' ').trim() ?? '';
		if (text === '' || colspan > 1 || column === 0) continue;
		seen.set(column, (seen.get(column) ?? true) && NUMBER.test(text));
	}
	return new Set([...seen].filter(([, isNumber]) => isNumber).map(([column]) => column));
}
