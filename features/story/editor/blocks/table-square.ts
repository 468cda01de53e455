import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { CellSelection, TableMap } from '@tiptap/pm/tables';
import type { NodeOf } from '../../body/body-schema';
import { tableGrid } from '../../body/table-grid';
import { typeOf } from './block-nodes';
import { around } from './block-place';

/** As `makeSquare`; null: no table here, or nothing to be put right. */
export function squareTable({ tr }: EditorState): Transaction | null {
	return makeSquare(tr) ? tr : null;
}

/**
 * A body may hold a table whose rows differ in length, or whose cells overlap. The tools
 * count on a rectangle, so that is what it becomes before it is changed: the very one that
 * readers see. (prosemirror-tables' own `fixTables` can put cells outside of their row.)
 * The tools in turn can leave a row without a cell of its own, which the schema refuses.
 */
export function makeSquare(tr: Transaction): boolean {
	const { doc, selection } = tr;
	const table = around(selection, 'table');
	if (!table || isSquare(table.node)) return false;
	const { node, starts } = squared(table.node);
	const offsets = cellOffsets(table.node);
	const cellAt = (pos: number) => offsets.findLastIndex((offset) => offset <= pos - table.pos - 1);
	/** Where the same cell begins; the first, where a ragged table had prosemirror-tables find none. */
	const movedCell = (pos: number) => table.pos + 1 + (starts[Math.max(0, cellAt(pos))] ?? 1);
	/** The same place in the same cell. */
	const moved = (pos: number) => movedCell(pos) + (pos - table.pos - 1 - (offsets[cellAt(pos)] ?? 0));
	tr.replaceWith(table.pos, table.pos + table.node.nodeSize, node);
	if (selection instanceof CellSelection) {
		const [anchor, head] = [movedCell(selection.$anchorCell.pos), movedCell(selection.$headCell.pos)];
		tr.setSelection(CellSelection.create(tr.doc, anchor, head));
		return true;
	}
	const inside = doc.resolve(selection.from).depth > table.depth && doc.resolve(selection.to).depth > table.depth;
	if (inside) {
		const [$anchor, $head] = [tr.doc.resolve(moved(selection.anchor)), tr.doc.resolve(moved(selection.head))];
		tr.setSelection(TextSelection.between($anchor, $head));
	}
	return true;
}

/** Widths of columns may differ: nobody sees them. */
function isSquare(table: Node): boolean {
	for (let at = 0; at < table.childCount; at++) if (table.child(at).childCount === 0) return false;
	return (TableMap.get(table).problems ?? []).every(({ type }) => type === 'colwidth mismatch');
}

/** Where each cell begins, from the table's inner start on. */
function cellOffsets(table: Node): number[] {
	const offsets: number[] = [];
	table.forEach((row, rowAt) => {
		row.forEach((_, cellAt) => {
			offsets.push(rowAt + 1 + cellAt);
		});
	});
	return offsets;
}

type Square = { node: Node; starts: number[] };

function squared(table: Node): Square {
	const { schema } = table.type;
	const json: NodeOf<'table'> = table.toJSON(); // the editor's nodes are the schema's
	const known = new Map(json.content?.flatMap((row) => row.content ?? []).map((cell, at) => [cell, at]));
	const cells: Node[] = [];
	table.forEach((row) => {
		row.forEach((cell) => {
			cells.push(cell);
		});
	});
	const { head, body } = tableGrid(json);
	const rows = withoutCovered([...head, ...body]);
	const starts: number[] = [];
	let at = 0;
	const made = rows.map((row) => {
		at += 1;
		const content = row.map(({ node, colspan, rowspan }) => {
			const index = node ? known.get(node) : undefined;
			const before = index === undefined ? undefined : cells[index];
			if (index !== undefined) starts[index] = at;
			const colwidth = before?.attrs['colspan'] === colspan ? before.attrs['colwidth'] : null;
			const type = before?.type ?? typeOf(schema, 'tableCell');
			const attrs = { colspan, rowspan, colwidth };
			const cell = type.create(attrs, before?.content ?? typeOf(schema, 'paragraph').create());
			at += cell.nodeSize;
			return cell;
		});
		at += 1;
		return typeOf(schema, 'tableRow').create(null, content);
	});
	return { node: table.type.create(table.attrs, made), starts };
}

type Row = ReturnType<typeof tableGrid>['head'][number];

/** A row that is wholly covered from above has no cell of its own, which the schema does not allow. */
function withoutCovered(rows: readonly Row[]): Row[] {
	for (const [at, row] of rows.entries()) {
		if (row.length > 0) continue;
		for (const [above, cells] of rows.slice(0, at).entries()) {
			for (const cell of cells) if (above + cell.rowspan > at) cell.rowspan = Math.max(1, cell.rowspan - 1);
		}
	}
	return rows.filter((row) => row.length > 0);
}
