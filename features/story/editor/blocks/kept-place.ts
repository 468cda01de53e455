import type { EditorState, Transaction } from '@tiptap/pm/state';
import {
	absolutePositionToRelativePosition,
	type ProsemirrorBinding,
	relativePositionToAbsolutePosition,
	ySyncPluginKey,
} from '@tiptap/y-tiptap';

/**
 * A place in the text that stays where it is while others write. A change that comes from
 * the shared document replaces the whole of ProseMirror's, so that its mapping tells
 * nothing; there the place is found again by what stands beside it in the shared one.
 */
export type KeptPlace = { pos: number; shared: unknown };

export function keepPlace(state: EditorState, pos: number): KeptPlace {
	const binding = bindingOf(state);
	const shared = binding ? absolutePositionToRelativePosition(pos, binding.type, binding.mapping) : null;
	return { pos, shared };
}

/** `before` is the state that the transaction begins from; `side`, where it comes to stand of what is put in just there. */
export function movePlace(place: KeptPlace, tr: Transaction, before: EditorState, side: 1 | -1 = 1): KeptPlace {
	if (!tr.docChanged) return place;
	const binding = bindingOf(before);
	const fromOthers: boolean = tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
	if (fromOthers && binding && place.shared) {
		const pos = relativePositionToAbsolutePosition(binding.doc, binding.type, place.shared, binding.mapping);
		if (pos !== null) return { ...place, pos: Math.min(pos, tr.doc.content.size) };
	}
	return { ...place, pos: tr.mapping.map(place.pos, side) };
}

function bindingOf(state: EditorState): ProsemirrorBinding | null {
	const shared: { binding?: ProsemirrorBinding | null } | undefined = ySyncPluginKey.getState(state);
	return shared?.binding ?? null;
}
