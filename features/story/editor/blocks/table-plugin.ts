import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { CellSelection, tableEditing } from '@tiptap/pm/tables';
import { squareTable } from './table-square';

/**
 * Selection, arrows and paste in tables. A table that arrives ragged is left as it came: if
 * everyone who opens it put it right at once, each would add the cells that the others add.
 * The first change that a person makes to its rows or columns does that.
 */
export function tablePlugin(): Plugin {
	const { spec } = tableEditing({ allowTableNodeSelection: true });
	const { appendTransaction, props } = spec;
	return new Plugin({
		...spec,
		props: {
			...props,
			handlePaste(view, event, slice) {
				const fix = squareTable(view.state);
				if (fix) view.dispatch(fix);
				return props?.handlePaste?.call(this, view, event, slice) ?? false;
			},
		},
		// Told that nothing has changed, it looks after the selection and leaves the tables alone.
		appendTransaction(transactions: readonly Transaction[], _: EditorState, state: EditorState) {
			return appendTransaction?.call(this, transactions, state, state);
		},
	});
}

/**
 * A table that a change leaves ragged has rows and columns that prosemirror-tables 1.x looks for in
 * vain, and throws: the change would be lost, a colleague's too. The caret does instead.
 */
const { map } = CellSelection.prototype;
CellSelection.prototype.map = function (doc, mapping) {
	try {
		return map.call(this, doc, mapping);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return TextSelection.near(doc.resolve(mapping.map(this.$anchorCell.pos)));
	}
};
