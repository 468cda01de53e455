import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin } from '@tiptap/pm/state';
import { isKeptBlock } from './body-dom';

/**
 * What is shown as a plain block is one thing: the caret never stands inside of it, and
 * typing does not take its place. It can be selected, moved and deleted as a whole.
 */
export const keptBlocks = () =>
	new Plugin({
		appendTransaction: (_done, _before, state) => {
			const at = keptAround(state);
			const known = state.selection instanceof NodeSelection && state.selection.from === at;
			return at === null || known ? null : state.tr.setSelection(NodeSelection.create(state.doc, at));
		},
		props: { handleTextInput: ({ state }) => keptAround(state) !== null },
	});

/** Where the kept block begins that holds, or is, all that is selected. */
function keptAround({ selection }: EditorState): number | null {
	const outer = keptAt(selection.$from);
	if (outer !== null) return outer === keptAt(selection.$to) ? outer : null;
	return selection instanceof NodeSelection && isKeptBlock(selection.node) ? selection.from : null;
}

/** The outermost: a gallery, not the picture in it. */
function keptAt(place: ResolvedPos): number | null {
	for (let depth = 1; depth <= place.depth; depth++) {
		if (isKeptBlock(place.node(depth))) return place.before(depth);
	}
	return null;
}
