import type { NodeViewRenderer } from '@tiptap/core';
import { ask } from './block-prompt';
import { blockView, button, element, furniture } from './block-view';

export const galleryView: NodeViewRenderer = blockView(({ getPos }, _, editor) => {
	const grid = element('div', 'block-gallery-pictures');
	const add = furniture(
		'block-tools block-tools-below',
		button('Add pictures to the gallery', 'Add pictures', () => {
			const at = getPos();
			if (at !== undefined && editor.isEditable) ask(editor, { kind: 'add-pictures', at });
		}),
	);
	const dom = element('div', 'block-gallery', grid, add);
	dom.setAttribute('role', 'group');
	dom.setAttribute('aria-label', 'Gallery');
	return { dom, contentDOM: grid, own: [add] };
});
