import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Between which blocks something is dropped, and the line on the screen that says so. */
export type DropPlace = { pos: number; top: number; start: number; width: number; height: number };

/** What is dragged goes before or behind the block under the pointer, as the pointer is on its first or second half. */
export function dropPlace(view: EditorView, event: DragEvent): DropPlace | null {
	const { selection } = view.state;
	const picture = selection instanceof NodeSelection ? selection.node.type.name === 'figure' : !view.dragging;
	return (picture ? inGallery(view, event) : null) ?? betweenBlocks(view, event);
}

function inGallery(view: EditorView, { target, clientX }: DragEvent): DropPlace | null {
	const dom = target instanceof Element ? target.closest<HTMLElement>('.block-gallery-pictures > .block-figure') : null;
	const caption = dom?.querySelector('.block-caption');
	if (!dom || !caption) return null;
	const $inside = view.state.doc.resolve(view.posAtDOM(caption, 0));
	const { left, right, top, height } = dom.getBoundingClientRect();
	const before = clientX < (left + right) / 2;
	return {
		pos: before ? $inside.before() : $inside.after(),
		top,
		start: before ? left - 6 : right + 4,
		width: 2,
		height,
	};
}

function betweenBlocks(view: EditorView, { clientY }: DragEvent): DropPlace | null {
	const { doc } = view.state;
	const under = view.posAtCoords({
		left: view.dom.getBoundingClientRect().left + view.dom.clientWidth / 2,
		top: clientY,
	});
	if (!under) return null;
	const $place = doc.resolve(under.inside === -1 ? under.pos : Math.max(under.inside, 0));
	const at = $place.depth > 0 ? $place.before(1) : $place.pos;
	const dom = view.nodeDOM(at);
	const node = doc.nodeAt(at);
	if (!(dom instanceof HTMLElement) || !node) return null;
	const { top, bottom, left, width } = dom.getBoundingClientRect();
	const before = clientY < (top + bottom) / 2;
	return { pos: before ? at : at + node.nodeSize, top: before ? top - 6 : bottom + 4, start: left, width, height: 2 };
}
