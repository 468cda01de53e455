import type { Editor } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
	addColumnAfter,
	addColumnBefore,
	addRowAfter,
	addRowBefore,
	CellSelection,
	deleteColumn,
	deleteRow,
	isInTable,
	mergeCells,
	splitCell,
	TableMap,
	toggleHeaderCell,
	toggleHeaderColumn,
	toggleHeaderRow,
} from '@tiptap/pm/tables';
import { deleteBlock } from './block-commands';
import { around } from './block-place';
import { makeSquare, squareTable } from './table-square';

/** On a rectangle, which the table is made first if it is none, as part of the same change. */
export const inTable =
	(command: Command): Command =>
	(state, dispatch) => {
		if (!isInOneTable(state)) return false;
		const fix = squareTable(state);
		const whole = fix ? state.apply(fix) : state;
		if (!isInOneTable(whole)) return false;
		if (!dispatch) return command(whole);
		return command(whole, (tr) => {
			makeSquare(tr);
			if (fix) {
				for (const step of tr.steps) fix.step(step);
				fix.setSelection(tr.selection.getBookmark().resolve(fix.doc));
			}
			dispatch(fix ?? tr);
		});
	};

/** A selection can begin in one table and end in another. */
function isInOneTable(state: EditorState): boolean {
	const { $from, $to } = state.selection;
	const table = around(state.selection, 'table');
	return isInTable(state) && table !== null && $from.sharedDepth($to.pos) >= table.depth;
}

/** HTML reads no span beyond these, and no column beyond 200 is shown. */
const MOST_COLUMNS = 100;

const roomForColumns: Command = (state) => {
	const table = around(state.selection, 'table');
	return table !== null && TableMap.get(table.node).width < MOST_COLUMNS;
};
const both =
	(allowed: Command, command: Command): Command =>
	(state, dispatch, view) =>
		allowed(state) && command(state, dispatch, view);

/** The last row or column goes only with the table. */
const notAll =
	(command: Command, share: (rect: { width: number; height: number }) => number, of: 'rows' | 'columns'): Command =>
	(state, dispatch, view) => {
		const table = around(state.selection, 'table');
		if (!table) return false;
		if (share(TableMap.get(table.node)) === selectedCount(state, of)) return deleteBlock(state, dispatch, view);
		return command(state, dispatch, view);
	};

function selectedCount({ selection }: EditorState, of: 'rows' | 'columns'): number {
	const table = around(selection, 'table');
	if (!table) return 0;
	const map = TableMap.get(table.node);
	const start = table.pos + 1;
	if (selection instanceof CellSelection) {
		const rect = map.rectBetween(selection.$anchorCell.pos - start, selection.$headCell.pos - start);
		return of === 'rows' ? rect.bottom - rect.top : rect.right - rect.left;
	}
	const cell = around(selection, 'tableCell', 'tableHeader');
	if (!cell) return 0;
	const rect = map.findCell(cell.pos - start);
	return of === 'rows' ? rect.bottom - rect.top : rect.right - rect.left;
}

export type TableTool = { name: string; label: string; command: Command };

const tool = (name: string, label: string, command: Command): TableTool => ({ name, label, command: inTable(command) });

export const TABLE_TOOLS: readonly TableTool[] = [
	tool('row-above', 'Row above', addRowBefore),
	tool('row-below', 'Row below', addRowAfter),
	tool(
		'row-delete',
		'Delete row',
		notAll(deleteRow, ({ height }) => height, 'rows'),
	),
	tool('column-before', 'Column before', both(roomForColumns, addColumnBefore)),
	tool('column-after', 'Column after', both(roomForColumns, addColumnAfter)),
	tool(
		'column-delete',
		'Delete column',
		notAll(deleteColumn, ({ width }) => width, 'columns'),
	),
	tool('header-row', 'Header row', toggleHeaderRow),
	tool('header-column', 'Header column', toggleHeaderColumn),
	tool('header-cell', 'Header cell', toggleHeaderCell),
	tool('merge', 'Merge cells', mergeCells),
	tool('split', 'Split cell', splitCell),
	{
		name: 'table-delete',
		label: 'Delete table',
		command: (state, dispatch) => isInTable(state) && deleteBlock(state, dispatch),
	},
];

export const runTable = (editor: Editor, { command }: TableTool): boolean =>
	editor.isEditable && command(editor.state, editor.view.dispatch);
