import type { Editor } from '@tiptap/core';
import { joinBackward, joinForward } from '@tiptap/pm/commands';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import type { NodeName } from '../../body/body-schema';
import { isEmptyParagraph, leaveBlock, writeBelow } from './block-commands';
import { newBlock, nodeOf } from './block-nodes';
import { around, enter, isWithin } from './block-place';
import { inTable } from './table-tools';

/** Enter in running text. What is selected goes first, since Tiptap would split where the text no longer is. */
export function splitText(editor: Editor): boolean {
	const { selection } = editor.state;
	const across = selection instanceof TextSelection && !selection.$from.sameParent(selection.$to);
	if (across) editor.commands.deleteSelection();
	return editor.commands.splitListItem('listItem') || (across && editor.commands.splitBlock());
}

/** Their text is one line that belongs to the block: it is never split, nor joined with what stands around. */
const LINES: readonly NodeName[] = ['figure', 'pullQuote', 'embed', 'question'];
const KEPT_APART: readonly NodeName[] = ['factBox', 'answer', 'tableCell', 'tableHeader'];

/** Enter at the end of what one line holds. */
export const enterInLine: Command = (state, dispatch) => {
	const { selection, doc, tr, schema } = state;
	const line = around(selection, ...LINES);
	if (!line || selection instanceof NodeSelection) return false;
	const end = line.pos + line.node.nodeSize;
	if (line.node.type.name === 'question') {
		const whole = around(selection, 'questionAnswer');
		// An empty question ends the interview.
		if (whole && whole.node.textContent === '') {
			tr.replaceWith(whole.pos, whole.pos + whole.node.nodeSize, nodeOf(schema, { type: 'paragraph', attrs: {} }));
			dispatch?.(tr.setSelection(TextSelection.create(tr.doc, whole.pos + 1)).scrollIntoView());
		} else dispatch?.(enter(tr, end).scrollIntoView());
		return true;
	}
	const sibling = around(selection, 'gallery') ? doc.resolve(end).nodeAfter : null;
	if (!sibling) return leaveBlock(state, dispatch);
	dispatch?.(enter(tr, end).scrollIntoView());
	return true;
};

/** Enter in the empty last paragraph of a box leaves it; that of an answer asks the next question. */
export const leaveBox: Command = (state, dispatch) => {
	const box = around(state.selection, 'factBox', 'answer');
	const { $from, empty } = state.selection;
	if (!box || !empty || $from.depth !== box.depth + 1 || !isEmptyParagraph($from.parent)) return false;
	if (box.node.childCount < 2 || $from.index(box.depth) !== box.node.childCount - 1) return false;
	if (!dispatch) return true;
	const { tr } = state;
	tr.delete($from.before(), $from.after());
	const after = tr.mapping.map(box.pos + box.node.nodeSize);
	if (box.node.type.name === 'answer') {
		const end = after + 1;
		dispatch(enter(tr.insert(end, nodeOf(state.schema, newBlock.questionAnswer())), end).scrollIntoView());
		return true;
	}
	dispatch(writeBelow(tr, after).scrollIntoView());
	return true;
};

/** Deleting at the edge of a block selects the block, so that nothing disappears unseen. */
export function atEdge(step: 1 | -1): Command {
	return (state, dispatch, view) => {
		const { $from, empty } = state.selection;
		if (!empty || !$from.parent.isTextblock) return false;
		if (step === -1 ? $from.parentOffset > 0 : $from.parentOffset < $from.parent.content.size) return false;
		const line = around(state.selection, ...LINES);
		if (line) {
			const whole = line.node.type.name === 'question' ? around(state.selection, 'questionAnswer') : line;
			if (step === -1 && whole) dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, whole.pos)));
			return true;
		}
		const join = step === -1 ? joinBackward : joinForward;
		// Where joining is not possible, the browser would do it all the same.
		return isWithin($from, ...KEPT_APART) && $from.parent.type.name !== 'codeBlock'
			? join(state, dispatch, view) || !hasNeighbour(state.selection, step)
			: false;
	};
}

function hasNeighbour({ $from }: { $from: TextSelection['$from'] }, step: 1 | -1): boolean {
	const parent = $from.node($from.depth - 1);
	const index = $from.index($from.depth - 1) + step;
	return index >= 0 && index < parent.childCount;
}

export const addRowAndGo: Command = (state, dispatch, view) => {
	if (!isInTable(state) || !view) return false;
	if (!inTable(addRowAfter)(state, dispatch, view)) return false;
	return goToNextCell(1)(view.state, view.dispatch);
};
