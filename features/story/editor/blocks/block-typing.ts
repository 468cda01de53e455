import type { Slice } from '@tiptap/pm/model';
import { NodeSelection, Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { leaveBlock } from './block-commands';

/** Letters that a browser would put into the wrong place, or in the place of a block. */
export const blockTyping = () =>
	new Plugin({
		// In a gallery only pictures fit: ProseMirror puts words there into a figure that it makes up.
		filterTransaction: (tr) => isFromOthers(tr) || !tr.steps.some((step) => lacksPicture(addedBy(step))),
		props: {
			handlePaste({ state, dispatch }, _, slice) {
				const { selection } = state;
				const inGallery = selection instanceof NodeSelection && selection.$from.parent.type.name === 'gallery';
				if (inGallery && slice.content.firstChild?.type.name !== 'figure') leaveBlock(state, dispatch);
				return false;
			},
			handleKeyPress(view, event) {
				if (!view.editable || event.ctrlKey || event.metaKey || [...event.key].length !== 1) return false;
				const { selection } = view.state;
				// A block that is selected stays: what is typed goes below it.
				if (selection instanceof NodeSelection && selection.node.isBlock) {
					leaveBlock(view.state, view.dispatch);
					type(view, event.key);
					return true;
				}
				// Browsers do not tell the end of a note from the sentence behind it, and would choose one of the two.
				const { $from, empty } = selection;
				const near = [$from.parent, $from.nodeBefore, $from.nodeAfter].some((one) => one?.type.name === 'footnote');
				if (!near || !empty) return false;
				type(view, event.key);
				return true;
			},
		},
	});

/** As if the browser had typed it: Markdown and typography see it too. */
function type(view: EditorView, letter: string): void {
	const { from, to } = view.state.selection;
	const insert = () => view.state.tr.insertText(letter, from, to).scrollIntoView();
	if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))) view.dispatch(insert());
}

const isFromOthers = (tr: Transaction): boolean => tr.getMeta(ySyncPluginKey) !== undefined;

const addedBy = (step: unknown): Slice | null =>
	step instanceof ReplaceStep || step instanceof ReplaceAroundStep ? step.slice : null;

function lacksPicture(slice: Slice | null): boolean {
	let lacks = false;
	slice?.content.descendants((node) => {
		if (node.type.name === 'figure' && typeof node.attrs['image'] !== 'string') lacks = true;
		return node.type.name !== 'figure';
	});
	return lacks;
}
