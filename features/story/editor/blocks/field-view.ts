import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { NODE_ATTRS, type NodeName } from '../../body/body-schema';
import { enter } from './block-place';

/**
 * Attributes that are words, typed where the block stands. Each letter is a change of the
 * document, so that co-editors see it and it can be undone; what the schema refuses stays
 * in the field, with the reason, and is not put into the document.
 */
export type FieldSpec = {
	name: string;
	label: string;
	placeholder?: string;
	/** From what is typed to the attribute, and back. */
	read?: (typed: string) => unknown;
	show?: (value: unknown) => string;
	/** In the words of the desk, if the schema refuses it. */
	wrong?: string;
};

export type Block = { view: EditorView; getPos: () => number | undefined };
export type Field = { dom: HTMLElement; input: HTMLTextAreaElement; update: (node: Node) => void };

let fields = 0;

export function makeField(block: Block, first: Node, spec: FieldSpec): Field {
	const id = `block-field-${++fields}`;
	const dom = document.createElement('span');
	dom.className = `block-field block-field-${spec.name}`;
	dom.contentEditable = 'false';
	const input = document.createElement('textarea');
	Object.assign(input, { id, rows: 1, placeholder: spec.placeholder ?? spec.label, autocomplete: 'off' });
	input.setAttribute('aria-label', spec.label);
	const wrong = document.createElement('span');
	Object.assign(wrong, { id: `${id}-wrong`, className: 'block-field-wrong', hidden: true });
	wrong.setAttribute('role', 'alert');
	dom.append(input, wrong);
	let node = first;

	const show = (one: Node) => (spec.show ?? String)(one.attrs[spec.name] ?? '');
	const tell = (message: string | null) => {
		wrong.hidden = message === null;
		wrong.textContent = message ?? '';
		if (message === null) input.removeAttribute('aria-invalid');
		else input.setAttribute('aria-invalid', 'true');
		input.setAttribute('aria-describedby', message === null ? '' : wrong.id);
	};
	input.value = show(first);
	input.addEventListener('input', () => {
		// A field is one line, as it will be set.
		const typed = input.value.replaceAll(/\s*\n\s*/g, ' ');
		if (typed !== input.value) input.value = typed;
		tell(setField(block, node, spec, typed));
	});
	input.addEventListener('focus', () => {
		input.readOnly = !block.view.editable;
	});
	input.addEventListener('blur', () => {
		input.value = show(node);
		tell(null);
	});
	input.addEventListener('keydown', (event) => {
		if ((event.key !== 'Enter' && event.key !== 'Escape') || event.isComposing) return;
		event.preventDefault();
		const pos = block.getPos();
		if (pos !== undefined) block.view.dispatch(enter(block.view.state.tr, pos));
		block.view.focus();
	});
	return {
		dom,
		input,
		update(next) {
			node = next;
			const shown = show(next);
			// What someone is typing and the schema refuses is theirs until they leave the field.
			const refused = input.hasAttribute('aria-invalid') && document.activeElement === input;
			if (!refused && input.value !== shown) input.value = shown;
		},
	};
}

/** Null, or why what was typed cannot stand. */
function setField({ view, getPos }: Block, node: Node, spec: FieldSpec, typed: string): string | null {
	const pos = getPos();
	if (pos === undefined || !view.editable) return 'This story cannot be changed at the moment.';
	const value = readField(node.type.name as NodeName, spec, typed); // the editor's nodes are the schema's
	if (!value.ok) return value.message;
	if (view.state.doc.nodeAt(pos)?.type === node.type) {
		view.dispatch(view.state.tr.setNodeAttribute(pos, spec.name, value.value));
	}
	return null;
}

function readField(
	type: NodeName,
	spec: FieldSpec,
	typed: string,
): { ok: true; value: unknown } | { ok: false; message: string } {
	const shape: Record<string, { safeParse: (value: unknown) => { success: boolean; data?: unknown; error?: Error } }> =
		NODE_ATTRS[type].shape;
	const read = shape[spec.name]?.safeParse(spec.read ? spec.read(typed) : typed);
	if (!read?.success) return { ok: false, message: spec.wrong ?? `${spec.label}: this cannot be kept.` };
	return { ok: true, value: read.data };
}
