import type { BodyNode } from '../../body/body-schema';
import { paragraph } from './paste-inline';
import { oneSpaced } from './paste-text';
import { elementsOf, type Pasted, pastedText } from './paste-tree';

/** More is a spreadsheet and no table for readers. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;

/** Mails and old pages are laid out in tables: with tables within, or with a single cell in each row. */
export function isLayout(table: Pasted): boolean {
	if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return true;
	if ([...elementsOf(table)].some(({ tag }) => tag === 'table')) return true;
	return rowsOf(table).every(({ row }) => cellsOf(row).length <= 1);
}

/** `cell` gives what a cell holds, as paragraphs. Rows without a word at the end of a selection are left out. */
export function pastedTable(table: Pasted, cell: (element: Pasted) => BodyNode[]): BodyNode | null {
	const rows = rowsOf(table)
		.slice(0, MOST_ROWS)
		.flatMap(({ row, head }): BodyNode[] => {
			const cells = cellsOf(row).slice(0, MOST_COLUMNS);
			return cells.length > 0
				? [{ type: 'tableRow', attrs: {}, content: cells.map((one) => cellOf(one, head, cell(one))) }]
				: [];
		});
	while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
	if (rows.length === 0) return null;
	const title = table.kids.find((kid) => typeof kid !== 'string' && kid.tag === 'caption');
	const caption = title ? oneSpaced(pastedText(title)).trim().slice(0, 300) : '';
	return { type: 'table', attrs: { caption }, content: rows };
}

function cellOf({ tag, attributes }: Pasted, head: boolean, content: BodyNode[]): BodyNode {
	const attrs = {
		colspan: span(attributes['colspan'], MOST_COLUMNS),
		rowspan: span(attributes['rowspan'], 100),
		colwidth: null,
	};
	const type = tag === 'th' || head ? 'tableHeader' : 'tableCell';
	return { type, attrs, content: content.length > 0 ? content : [paragraph([])] };
}

const rowsOf = (table: Pasted, head = false): { row: Pasted; head: boolean }[] =>
	table.kids.flatMap((kid) => {
		if (typeof kid === 'string') return [];
		if (kid.tag === 'tr') return [{ row: kid, head }];
		return /^(?:thead|tbody|tfoot)$/.test(kid.tag) ? rowsOf(kid, kid.tag === 'thead') : [];
	});

const cellsOf = (row: Pasted): Pasted[] =>
	row.kids.flatMap((kid) => (typeof kid !== 'string' && /^t[dh]$/.test(kid.tag) ? [kid] : []));

const isEmpty = (row: BodyNode | undefined): boolean =>
	(row?.content ?? []).every(({ content }) => (content ?? []).every((line) => (line.content ?? []).length === 0));

function span(text: string | undefined, most: number): number {
	const number = Number(text ?? 1);
	return Number.isInteger(number) ? Math.min(most, Math.max(1, number)) : 1;
}
