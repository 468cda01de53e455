import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { newBlock, nodeOf, typeOf } from './block-nodes';
import { enter, outerBlock, type Place } from './block-place';

const plain = (node: Node) => {
	let text = true;
	node.forEach((child) => {
		text &&= child.isText;
	});
	return text;
};

/** The one line of text that a block is, if it can be set large: a footnote could not go with it. */
function lineOf({ node }: Place): Node | null {
	const line = node.type.name === 'blockquote' && node.childCount === 1 ? node.firstChild : node;
	return line && ['paragraph', 'heading'].includes(line.type.name) && plain(line) ? line : null;
}

export const intoPullQuote: Command = (state, dispatch) => {
	const place = outerBlock(state);
	const line = place && lineOf(place);
	if (!place || !line) return false;
	if (dispatch) {
		const quote = typeOf(state.schema, 'pullQuote').create({ attribution: '' }, line.content);
		dispatch(enter(state.tr.replaceWith(place.pos, place.end, quote), place.pos).scrollIntoView());
	}
	return true;
};

/** All the prose that is selected, in one box. */
export const intoFactBox: Command = (state, dispatch) => {
	const { $from, $to } = state.selection;
	const first = $from.index(0);
	const last = outerBlock(state)?.index ?? -1;
	const blocks: Node[] = [];
	for (let at = first; at <= last; at++) blocks.push(state.doc.child(at));
	const place = outerBlock(state);
	if (!place || blocks.length === 0 || $to.pos < $from.pos) return false;
	if (!blocks.every(({ type }) => type.spec.group?.includes('prose'))) return false;
	if (!dispatch) return true;
	const box = nodeOf(state.schema, newBlock.factBox()).copy(Fragment.from(blocks));
	const pos = $from.depth > 0 ? $from.before(1) : $from.pos;
	dispatch(enter(state.tr.replaceWith(pos, place.end, box), pos).scrollIntoView());
	return true;
};

/** A box, an interview or a pull quote as running text again, with its title and whoever said it. */
export const fromBox: Command = (state, dispatch) => {
	const place = outerBlock(state);
	const blocks = place && proseOf(place.node, state.schema);
	if (!place || !blocks) return false;
	if (!dispatch) return true;
	const { tr } = state;
	tr.replaceWith(place.pos, place.end, blocks);
	dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos + 1))).scrollIntoView());
	return true;
};

function proseOf(node: Node, schema: Schema): Node[] | null {
	const paragraph = typeOf(schema, 'paragraph');
	switch (node.type.name) {
		case 'pullQuote': {
			const by: string = node.attrs['attribution'].trim();
			const words = by === '' ? node.content : node.content.addToEnd(schema.text(` — ${by}`));
			return [paragraph.create(null, words)];
		}
		case 'factBox':
			return [typeOf(schema, 'heading').create({ level: 3 }, schema.text(node.attrs['title'])), ...children(node)];
		case 'questionAnswer':
			return children(node).flatMap((part) =>
				part.type.name === 'question' ? [paragraph.create(null, part.content)] : children(part),
			);
		case 'codeBlock':
			return [paragraph.create(null, node.content)];
		default:
			return null;
	}
}

const children = (node: Node): Node[] => Array.from({ length: node.childCount }, (_, at) => node.child(at));
