import { type Node, Slice } from '@tiptap/pm/model';
import type { BodyNode } from '../../body/body-schema';

/** One change may have a megabyte on its way to the server (working-copy-schema); form needs some of it. */
const MOST_BYTES = 700_000;
const BYTES_OF_NODE = 60;

const encoder = new TextEncoder();

/** As much of what is pasted as one change can hold, or null where all of it can. */
export function cutToLimit(slice: Slice, most = MOST_BYTES): Slice | null {
	let left = most;
	let end: number | null = null;
	slice.content.forEach((block, offset) => {
		if (end !== null) return;
		const bytes = bytesOf(block);
		if (bytes > left) end = offset + fitting(block, left);
		left -= bytes;
	});
	return end === null ? null : new Slice(slice.content.cut(0, end), 0, 0);
}

/** How much of a block's beginning fits: whole lines of a list and rows of a table, or a paragraph's letters. */
function fitting(block: Node, most: number): number {
	let left = most - BYTES_OF_NODE;
	let end = 0;
	if (block.isTextblock) {
		// No letter takes more than three bytes for each of its units.
		const text = block
			.textBetween(0, block.content.size, undefined, '\ufffc')
			.slice(0, Math.max(0, Math.floor(left / 3)));
		end = text.isWellFormed() ? text.length : text.length - 1;
	} else if (/^(?:bulletList|orderedList|table)$/.test(block.type.name)) {
		block.forEach((part, offset) => {
			left -= bytesOf(part);
			if (left >= 0) end = offset + part.nodeSize;
		});
	}
	return end === 0 ? 0 : end + 1;
}

type Sized = { text?: string | undefined; children: readonly Sized[] };

function bytesOf({ text, children }: Sized): number {
	const own = BYTES_OF_NODE + (text === undefined ? 0 : encoder.encode(text).length);
	return children.reduce((bytes, child) => bytes + bytesOf(child), own);
}

/** The blocks that can be needed, so that no browser builds a page of those that will be cut: one more than fits. */
export function enough(blocks: readonly BodyNode[], most = MOST_BYTES): readonly BodyNode[] {
	const sized = ({ text, content = [] }: BodyNode): Sized => ({ text, children: content.map(sized) });
	let left = most;
	const end = blocks.findIndex((block) => {
		left -= bytesOf(sized(block));
		return left < 0;
	});
	return end === -1 ? blocks : blocks.slice(0, end + 1);
}
