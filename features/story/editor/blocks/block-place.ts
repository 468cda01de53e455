import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { NodeName } from '../../body/body-schema';

/** A block of the document's own level. */
export type Place = { pos: number; end: number; index: number; node: Node };

/** The outermost block in which the selection ends. */
export function outerBlock({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): Place | null {
	const { $to } = selection;
	const index = $to.depth > 0 ? $to.index(0) : Math.max(0, $to.index(0) - ($to.nodeBefore ? 1 : 0));
	return blockNumber(doc, selection instanceof NodeSelection && $to.depth === 0 ? selection.$from.index(0) : index);
}

function blockNumber(doc: Node, index: number): Place | null {
	if (index >= doc.childCount) return null;
	const node = doc.child(index);
	let pos = 0;
	for (let before = 0; before < index; before++) pos += doc.child(before).nodeSize;
	return { pos, end: pos + node.nodeSize, index, node };
}

/** The nearest node around the caret that is one of these, with its depth; or the selected node itself. */
export function around(selection: Selection, ...names: NodeName[]): { node: Node; pos: number; depth: number } | null {
	const { $from } = selection;
	const wanted = (node: Node) => (names as string[]).includes(node.type.name); // node types have any name
	if (selection instanceof NodeSelection && wanted(selection.node)) {
		return { node: selection.node, pos: selection.from, depth: $from.depth + 1 };
	}
	for (let depth = $from.depth; depth > 0; depth--) {
		const node = $from.node(depth);
		if (wanted(node)) return { node, pos: $from.before(depth), depth };
	}
	return null;
}

export const isWithin = ($place: ResolvedPos, ...names: NodeName[]): boolean =>
	Array.from({ length: $place.depth }, (_, at) => $place.node(at + 1)).some(
		({ type }) => (names as string[]).includes(type.name), // as above
	);

/** The caret goes to the first text of the node at `pos`; what has none is selected whole. */
export function enter(tr: Transaction, pos: number): Transaction {
	const node = tr.doc.nodeAt(pos);
	if (!node) return tr;
	if (node.isAtom || node.isLeaf) return tr.setSelection(NodeSelection.create(tr.doc, pos));
	const near = TextSelection.near(tr.doc.resolve(pos + 1), 1);
	const inside = near.from > pos && near.to < pos + node.nodeSize;
	return tr.setSelection(inside ? near : NodeSelection.create(tr.doc, pos));
}
