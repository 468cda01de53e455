import { Fragment, type Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { BodyNode, NodeName } from '../../body/body-schema';
import { nodeOf, typeOf } from './block-nodes';
import { enter, outerBlock } from './block-place';

/** In the place of an empty paragraph, else below the block that the caret stands in. */
export function insertBlocks(...blocks: BodyNode[]): Command {
	return (state, dispatch) => {
		const place = outerBlock(state);
		if (!place) return false;
		if (!dispatch) return true;
		const made = blocks.map((block) => nodeOf(state.schema, block));
		const replaced = isEmptyParagraph(place.node);
		const pos = replaced ? place.pos : place.end;
		const { tr } = state;
		tr.replaceWith(pos, place.end, Fragment.from(made));
		const end = pos + made.reduce((size, { nodeSize }) => size + nodeSize, 0);
		writeOn(tr, end);
		// Behind a rule one goes on writing.
		const only = made.length === 1 && made[0]?.type.name === 'horizontalRule';
		dispatch((only ? writeBelow(tr, end) : enter(tr, pos)).scrollIntoView());
		return true;
	};
}

/** A block that ends the text would leave no place to write on. */
function writeOn(tr: Transaction, end: number): void {
	if (end === tr.doc.content.size) tr.insert(end, typeOf(tr.doc.type.schema, 'paragraph').create());
}

export const isEmptyParagraph = (node: Node): boolean => node.type.name === 'paragraph' && node.content.size === 0;

/** The caret goes below the outermost block, into the empty paragraph there or a new one. */
export const leaveBlock: Command = (state, dispatch) => {
	const place = outerBlock(state);
	if (!place) return false;
	dispatch?.(writeBelow(state.tr, place.end).scrollIntoView());
	return true;
};

/** The caret goes into the empty paragraph at `end`, or a new one there. */
export function writeBelow(tr: Transaction, end: number): Transaction {
	const next = tr.doc.nodeAt(end);
	if (!next || !isEmptyParagraph(next)) tr.insert(end, typeOf(tr.doc.type.schema, 'paragraph').create());
	return tr.setSelection(TextSelection.create(tr.doc, end + 1));
}

/** Within these, neighbours can change places. */
const ORDERED: readonly NodeName[] = ['doc', 'gallery', 'bulletList', 'orderedList', 'factBox', 'answer', 'blockquote'];

type Movable = { parent: Node; index: number; start: number; pos: number; node: Node };

/** The innermost thing at the selection that has a neighbour on that side to change places with. */
function movable({ selection }: EditorState, step: 1 | -1): Movable | null {
	const { $from, $to } = selection;
	for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth--) {
		const parent = $from.node(depth);
		if (!(ORDERED as string[]).includes(parent.type.name)) continue; // node types have any name
		const index = $from.index(depth);
		const neighbour = index + step;
		const one = neighbour >= 0 && neighbour < parent.childCount ? parent.maybeChild(index) : null;
		// Several blocks are not one thing to move.
		if (!one || $to.pos > $from.posAtIndex(index, depth) + one.nodeSize) continue;
		return { parent, index, start: $from.start(depth), pos: $from.posAtIndex(index, depth), node: one };
	}
	return null;
}

/** Moves a block, a list item or a gallery's picture one place up (-1) or down (1). */
export function moveBlock(step: 1 | -1): Command {
	return (state, dispatch) => {
		const found = movable(state, step);
		if (!found) return false;
		if (!dispatch) return true;
		const { parent, index, pos, node } = found;
		const neighbour = parent.child(index + step);
		const [from, size] =
			step === 1 ? [pos + node.nodeSize, neighbour.nodeSize] : [pos - neighbour.nodeSize, neighbour.nodeSize];
		const to = step === 1 ? pos : pos + node.nodeSize - size;
		// It is the neighbour that goes, so that whoever writes in the block keeps the caret.
		const { tr } = state;
		tr.delete(from, from + size).insert(to, neighbour);
		const { anchor, head } = state.selection;
		const by = step * neighbour.nodeSize;
		const selection =
			state.selection instanceof NodeSelection
				? NodeSelection.create(tr.doc, anchor + by)
				: TextSelection.between(tr.doc.resolve(anchor + by), tr.doc.resolve(head + by));
		dispatch(tr.setSelection(selection).scrollIntoView());
		return true;
	};
}

export const duplicateBlock: Command = (state, dispatch) => {
	const place = outerBlock(state);
	if (!place) return false;
	if (dispatch) dispatch(enter(state.tr.insert(place.end, place.node), place.end).scrollIntoView());
	return true;
};

export const deleteBlock: Command = (state, dispatch) => {
	const place = outerBlock(state);
	if (!place) return false;
	if (!dispatch) return true;
	const { tr } = state;
	if (state.doc.childCount === 1) tr.replaceWith(place.pos, place.end, typeOf(state.schema, 'paragraph').create());
	else tr.delete(place.pos, place.end);
	const $place = tr.doc.resolve(Math.min(place.pos, tr.doc.content.size));
	dispatch(tr.setSelection(TextSelection.near($place)).scrollIntoView());
	return true;
};

/** The last picture of a gallery goes with the gallery. */
export const deleteLastPicture: Command = (state, dispatch) => {
	const { selection } = state;
	if (!(selection instanceof NodeSelection)) return false;
	const { parent } = selection.$from;
	return parent.type.name === 'gallery' && parent.childCount === 1 && deleteBlock(state, dispatch);
};

/** Selects a block of the document's own level: prose by its words, all else whole. */
export function selectBlock(pos: number): Command {
	return ({ doc, tr }, dispatch) => {
		const node = doc.nodeAt(pos);
		if (!node) return false;
		const first = TextSelection.near(doc.resolve(pos + 1), 1);
		const last = TextSelection.near(doc.resolve(pos + node.nodeSize - 1), -1);
		const prose = node.type.spec.group?.includes('prose') === true && first.from < last.to;
		dispatch?.(
			tr.setSelection(prose ? TextSelection.create(doc, first.from, last.to) : NodeSelection.create(doc, pos)),
		);
		return true;
	};
}
