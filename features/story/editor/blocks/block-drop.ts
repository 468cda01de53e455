import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { element } from './block-view';
import { dropPlace } from './drop-place';

/** Blocks are dropped between blocks, and a line shows where; words are dropped among words as ever. */
export const blockDrop = () =>
	new Plugin({
		view: (view) => new DropLine(view),
		props: {
			handleDrop(view, event, _, moved) {
				const { selection } = view.state;
				if (!moved || !isBlock(view) || !(selection instanceof NodeSelection)) return false;
				const place = dropPlace(view, event);
				if (!place) return false;
				move(view, selection, place.pos);
				return true;
			},
		},
	});

function isBlock({ state: { selection } }: EditorView): boolean {
	const { $from } = selection;
	return selection instanceof NodeSelection && ($from.depth === 0 || $from.parent.type.name === 'gallery');
}

function move(view: EditorView, selection: NodeSelection, pos: number): void {
	const { node } = selection;
	// Beside itself is where it is; a gallery cannot go into itself.
	if (pos >= selection.from && pos <= selection.to) return;
	const { tr } = view.state;
	tr.deleteSelection();
	const to = tr.mapping.map(pos);
	const $to = tr.doc.resolve(to);
	if (!$to.parent.canReplaceWith($to.index(), $to.index(), node.type)) return;
	tr.insert(to, node);
	view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, to)).scrollIntoView());
}

class DropLine {
	readonly #view: EditorView;
	readonly #line = element('div', 'block-drop');
	readonly #stop = new AbortController();

	constructor(view: EditorView) {
		this.#view = view;
		const { signal } = this.#stop;
		view.dom.addEventListener('dragover', (event) => this.#show(event), { signal });
		for (const type of ['dragend', 'drop'] as const)
			document.addEventListener(type, () => this.#line.remove(), { signal });
		view.dom.addEventListener(
			'dragleave',
			({ relatedTarget }) => {
				if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) this.#line.remove();
			},
			{ signal },
		);
	}

	destroy(): void {
		this.#stop.abort();
		this.#line.remove();
	}

	#show(event: DragEvent): void {
		const view = this.#view;
		const files = event.dataTransfer?.types.includes('Files') === true && !view.dragging;
		const place = view.editable && (files || (view.dragging && isBlock(view))) ? dropPlace(view, event) : null;
		if (!place) {
			this.#line.remove();
			return;
		}
		const { top, start, width, height } = place;
		Object.assign(this.#line.style, {
			top: `${top}px`,
			left: `${start}px`,
			width: `${width}px`,
			height: `${height}px`,
		});
		document.body.append(this.#line);
	}
}
