import type { Editor, NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { Block, Field } from './field-view';

type Parts = {
	dom: HTMLElement;
	contentDOM?: HTMLElement;
	/** Elements of the block's own: what happens in them is none of the editor's business. */
	own: readonly HTMLElement[];
	fields?: readonly Field[];
	update?: (node: Node) => void;
	destroy?: () => void;
};

/** A view in plain DOM: fifty of them cost what fifty elements cost. */
export const blockView =
	(make: (block: Block, node: Node, editor: Editor) => Parts): NodeViewRenderer =>
	({ node: first, view, getPos, editor }) => {
		const { dom, contentDOM, own, fields = [], update, destroy } = make({ view, getPos }, first, editor);
		const isOwn = (target: EventTarget | null) =>
			target instanceof globalThis.Node && own.some((one) => one.contains(target));
		const nodeView: NodeView = {
			dom,
			contentDOM: contentDOM ?? null,
			update(node) {
				if (node.type !== first.type) return false;
				for (const field of fields) field.update(node);
				update?.(node);
				return true;
			},
			stopEvent: ({ target, type }) => isOwn(target) && !type.startsWith('drag') && type !== 'drop',
			ignoreMutation(mutation: ViewMutationRecord) {
				if (mutation.type === 'selection') return isOwn(mutation.target);
				return !contentDOM?.contains(mutation.target) || mutation.target === dom;
			},
			...(destroy && { destroy }),
		};
		return nodeView;
	};

export function element<T extends keyof HTMLElementTagNameMap>(
	tag: T,
	className = '',
	...children: (globalThis.Node | string)[]
): HTMLElementTagNameMap[T] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

/** Furniture of a block: not text, and not to be typed into. */
export function furniture(className: string, ...children: (globalThis.Node | string)[]): HTMLElement {
	const made = element('div', className, ...children);
	made.contentEditable = 'false';
	return made;
}

export function button(label: string, text: string, press: () => void): HTMLButtonElement {
	const made = element('button', 'block-button', text);
	made.type = 'button';
	made.title = label;
	made.setAttribute('aria-label', label);
	// The editor keeps its selection.
	made.addEventListener('mousedown', (event) => event.preventDefault());
	made.addEventListener('click', press);
	return made;
}
