import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { typeOf } from './block-nodes';
import { around } from './block-place';

/** A note where the selection ends, with the caret in it. */
export const insertFootnote: Command = (state, dispatch) => {
	const { $to, to } = state.selection;
	const note = typeOf(state.schema, 'footnote');
	// Not every line of text may hold one: a caption may not.
	if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), note)) return false;
	if (!dispatch) return true;
	const { tr } = state;
	tr.insert(to, note.create());
	dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView());
	return true;
};

/** From a note back into the sentence, behind it. */
export const leaveFootnote: Command = (state, dispatch) => {
	const note = around(state.selection, 'footnote');
	if (!note || state.selection instanceof NodeSelection) return false;
	dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, note.pos + note.node.nodeSize)).scrollIntoView());
	return true;
};

/** The arrows step into a note and out of it, place by place, which browsers do not do for nested text. */
export function stepThroughFootnote(step: 1 | -1): Command {
	return (state, dispatch) => {
		const { $from, empty } = state.selection;
		if (!empty) return false;
		const move = (pos: number) => {
			dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos)).scrollIntoView());
			return true;
		};
		if ($from.parent.type.name === 'footnote') {
			const atEdge = step === 1 ? $from.parentOffset === $from.parent.content.size : $from.parentOffset === 0;
			return atEdge ? move(step === 1 ? $from.after() : $from.before()) : false;
		}
		const beside = step === 1 ? $from.nodeAfter : $from.nodeBefore;
		return beside?.type.name === 'footnote' ? move($from.pos + step) : false;
	};
}

/** Backspace behind a note, or Delete before it, selects it first; within an empty one it takes it away. */
export function deleteFootnote(step: 1 | -1): Command {
	return (state, dispatch) => {
		const { $from, empty } = state.selection;
		if (!empty) return false;
		if ($from.parent.type.name === 'footnote') {
			if ($from.parent.content.size === 0) {
				dispatch?.(state.tr.delete($from.before(), $from.after()).scrollIntoView());
				return true;
			}
			return step === 1 ? $from.parentOffset === $from.parent.content.size : $from.parentOffset === 0;
		}
		const beside = step === 1 ? $from.nodeAfter : $from.nodeBefore;
		if (beside?.type.name !== 'footnote') return false;
		const pos = step === 1 ? $from.pos : $from.pos - beside.nodeSize;
		dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
		return true;
	};
}
