import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type ProsemirrorBinding, yCursorPluginKey, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { WorkingSession } from './working-session';

/**
 * Keeps the caret behind the letter that was typed last while others write in the same
 * paragraph. The binding (y-tiptap 3.0.9, recoverSelectionEndpoint) takes any other change
 * of a paragraph's words for a move, and then guesses by words where the caret was; Yjs
 * knows, unless the text itself was taken out and put in elsewhere. And a caret that was
 * moved just now is read before what others do is shown, which would put it back.
 */
export const steadyCaret = (session: Pick<WorkingSession, 'beforeOthers'>): Plugin =>
	new Plugin({
		view: (view) => {
			const binding: ProsemirrorBinding = ySyncPluginKey.getState(view.state).binding;
			const { doc } = binding;
			const keep = () => {
				const before: Caret | null = binding.beforeTransactionSelection;
				if (before && stands(before.anchor, doc) && stands(before.head, doc)) {
					before.absAnchor = undefined;
					before.absHead = undefined;
				}
			};
			doc.on('beforeObserverCalls', keep);
			const leave = session.beforeOthers(() => readCaret(view));
			return {
				destroy: () => {
					doc.off('beforeObserverCalls', keep);
					leave();
				},
			};
		},
	});

/** `tr`, or its like, if all that it does is to draw the carets of others anew, and the own one was moved just now. */
export function withCaretRead(view: EditorView, tr: Transaction): Transaction {
	const drawn: unknown = tr.getMeta(yCursorPluginKey);
	if (drawn === undefined || tr.docChanged || tr.selectionSet) return tr;
	const { state } = view;
	readCaret(view);
	return view.state === state ? tr : view.state.tr.setMeta(yCursorPluginKey, drawn);
}

/** Browsers tell of a moved caret some time after it has moved. */
function readCaret(view: EditorView): void {
	// prosemirror-view 1.x calls it for this very end, but leaves it out of its types.
	const { domObserver } = view as EditorView & { domObserver: { flush(): void } };
	if (view.hasFocus() && !view.composing) domObserver.flush();
}

/** What the binding remembers of a selection; without `abs…` it does not guess. */
type Caret = {
	anchor: Y.RelativePosition;
	head: Y.RelativePosition;
	absAnchor: number | undefined;
	absHead: number | undefined;
};

function stands(place: Y.RelativePosition, doc: Y.Doc): boolean {
	const found = Y.createAbsolutePositionFromRelativePosition(place, doc);
	if (!(found?.type instanceof Y.XmlText)) return false;
	for (let item = found.type._item; item !== null; item = parentOf(item)) if (item.deleted) return false;
	return true;
}

const parentOf = ({ parent }: Y.Item): Y.Item | null => (parent instanceof Y.AbstractType ? parent._item : null);
