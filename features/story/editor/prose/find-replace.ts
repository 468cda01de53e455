import type { EditorState, Transaction } from '@tiptap/pm/state';
import { NODE_ATTRS, type NodeName } from '../../body/body-schema';
import type { Found } from './text-units';

/**
 * Puts other words in the place of what was found, in one step to undo. They take the marks that
 * the first letter had. From the end, so that no place moves before its turn.
 */
export function replaceFound(state: EditorState, found: readonly Found[], words: string): Transaction {
	const { tr } = state;
	for (const { from, to, attribute } of found.toReversed()) {
		if (attribute !== null) {
			const node = tr.doc.nodeAt(from);
			const text = String(node?.attrs[attribute.name] ?? '');
			const made = text.slice(0, attribute.from) + words + text.slice(attribute.to);
			// A title may not be empty, and no field is without end: what the server would refuse stays as it is.
			const shape = NODE_ATTRS[node?.type.name as NodeName]; // the editor's nodes are the body's
			if (shape.safeParse({ ...node?.attrs, [attribute.name]: made }).success)
				tr.setNodeAttribute(from, attribute.name, made);
		} else if (words === '') tr.delete(from, to);
		else tr.replaceWith(from, to, state.schema.text(words, state.doc.nodeAt(from)?.marks));
	}
	return tr;
}
