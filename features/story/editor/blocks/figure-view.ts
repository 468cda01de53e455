import type { Editor, NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { deleteLastPicture, moveBlock } from './block-commands';
import { contextOf } from './block-context';
import { ask } from './block-prompt';
import { blockView, button, element, furniture } from './block-view';
import { type Block, makeField } from './field-view';
import type { Picture } from './picture-schema';

/** The picture, what it shows in words, its caption as text of the story, and whose it is. */
export const figureView: NodeViewRenderer = blockView((block, node, editor) => {
	const shown = element('img', 'block-picture');
	Object.assign(shown, { alt: '', draggable: true, loading: 'lazy', decoding: 'async' });
	const missing = element('p', 'figure-missing');
	missing.hidden = true;
	const tools = furniture('block-tools', ...toolsOf(editor, block));
	const frame = furniture('block-frame', shown, missing);
	frame.addEventListener('mousedown', (event) => select(block, event));
	const caption = element('span', 'block-caption');
	const alt = makeField(block, node, {
		name: 'alt',
		label: 'Description for those who cannot see it',
		placeholder: 'Describe the picture for those who cannot see it',
	});
	const credit = makeField(block, node, { name: 'credit', label: 'Credit', placeholder: 'Credit' });
	const dom = element(
		'figure',
		'block-figure',
		frame,
		tools,
		element('figcaption', '', caption, ' ', credit.dom),
		alt.dom,
	);
	dom.dataset['node'] = 'figure';

	let current = node;
	const place = (picture: Picture | null) => {
		const file = picture?.src ?? '';
		shown.hidden = file === '';
		missing.hidden = file !== '';
		missing.textContent = picture
			? 'This picture has no file.'
			: 'This picture is not on record, or cannot be reached.';
		if (!picture || file === '') return;
		if (shown.getAttribute('src') !== file) shown.src = file;
		Object.assign(shown, { width: picture.width, height: picture.height });
		dom.classList.toggle('figure-tall', picture.height > picture.width);
		caption.dataset['placeholder'] = picture.caption.trim() || 'Caption';
		credit.input.placeholder = picture.credit.trim() || 'Credit';
		alt.input.placeholder = picture.alt.trim()
			? `On record: ${picture.alt.trim()}`
			: 'Describe the picture for those who cannot see it';
		dom.classList.toggle('block-wants-alt', picture.alt.trim() === '' && current.attrs['alt'].trim() === '');
	};
	const update = (next: Node) => {
		current = next;
		const id: string = next.attrs['image'];
		shown.alt = next.attrs['alt'];
		caption.classList.toggle('block-empty', next.content.size === 0);
		const { pictures } = contextOf(editor);
		const known = pictures.known(id);
		if (known !== undefined) place(known);
		else pictures.get(id).then((found) => current.attrs['image'] === id && place(found));
	};
	caption.dataset['placeholder'] = 'Caption';
	update(node);
	return { dom, contentDOM: caption, own: [frame, tools, alt.dom, credit.dom], fields: [alt, credit], update };
});

function toolsOf(editor: Editor, block: Block): HTMLElement[] {
	const onFigure = (run: () => void) => () => {
		const pos = block.getPos();
		if (pos === undefined || !editor.isEditable) return;
		editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, pos)));
		run();
	};
	const move = (step: 1 | -1) => onFigure(() => moveBlock(step)(editor.state, editor.view.dispatch));
	return [
		button('Move the picture up', '↑', move(-1)),
		button('Move the picture down', '↓', move(1)),
		button(
			'Choose another picture',
			'Replace',
			onFigure(() => ask(editor, { kind: 'replace-picture', at: block.getPos() ?? 0 })),
		),
		button(
			'Remove the picture',
			'Remove',
			onFigure(() => removeFigure(editor)),
		),
	];
}

function removeFigure(editor: Editor): void {
	if (!deleteLastPicture(editor.state, editor.view.dispatch)) editor.commands.deleteSelection();
	editor.commands.focus();
}

/** A press on the picture takes hold of the whole figure, so that it can be dragged. */
function select({ view, getPos }: Block, event: MouseEvent): void {
	const pos = getPos();
	if (pos === undefined || event.button !== 0) return;
	view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
	view.focus();
}
