import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const ASKED = 'stet:link';

/**
 * Mod-K with words selected, or in a link, asks for its address. Anywhere else the key stays the
 * desk's own: it opens the palette, which listens further out.
 */
export const linkKey = () =>
	Extension.create({
		name: 'linkKey',
		addProseMirrorPlugins: () => [
			new Plugin({
				props: {
					handleKeyDown(view, event) {
						const mod = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
						if (!mod || event.key.toLowerCase() !== 'k' || !isLinkable(view)) return false;
						event.stopPropagation();
						event.preventDefault();
						// By then the editor knows of a selection that was made a moment ago.
						requestAnimationFrame(() => view.dom.dispatchEvent(new Event(ASKED)));
						return true;
					},
				},
			}),
		],
	});

function isLinkable({ state, editable, dom }: EditorView): boolean {
	const { link } = state.schema.marks;
	const { empty, $from } = state.selection;
	const drawn = document.getSelection();
	const some = !empty || (drawn !== null && !drawn.isCollapsed && dom.contains(drawn.anchorNode));
	return editable && link !== undefined && (some || link.isInSet($from.marks()) !== undefined);
}

/** Where several could answer, such as the tool above the page and the one beside the words, the first does. */
export function onLinkAsked({ dom }: EditorView, answer: () => void): () => void {
	const asked = (event: Event) => {
		event.stopImmediatePropagation();
		answer();
	};
	dom.addEventListener(ASKED, asked);
	return () => dom.removeEventListener(ASKED, asked);
}
