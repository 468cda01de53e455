import type { Node } from '@tiptap/pm/model';
import type { NodeName } from '../../body/body-schema';

export type TextRange = { from: number; to: number };

/** A place in the text of a document, or of what a block says beside its text: then it is the block's place. */
export type Found = TextRange & { attribute: (TextRange & { name: string }) | null };

/** A run of text as one reads it: a paragraph, a caption, a cell's line, a footnote, a title. */
type Unit = { text: string; at: number } | { text: string; block: TextRange; name: string };

/** What blocks say in fields of their own. */
const FIELDS: Partial<Record<NodeName, readonly string[]>> = {
	table: ['caption'],
	factBox: ['title'],
	pullQuote: ['attribution'],
	figure: ['alt', 'credit'],
	documentLink: ['title'],
};

/**
 * The text units of a node, with their places counted from the node's own start. A character is
 * one place; what is no text takes as many U+FFFC as it has places, so that places in the text
 * are places in the document.
 */
function textUnits(node: Node): Unit[] {
	const units: Unit[] = [];
	const read = (one: Node, at: number) => {
		for (const name of FIELDS[one.type.name as NodeName] ?? []) {
			// another name is in no list
			const text: unknown = one.attrs[name];
			if (typeof text === 'string' && text !== '')
				units.push({ text, block: { from: at, to: at + one.nodeSize }, name });
		}
		if (one.inlineContent) {
			let text = '';
			one.forEach((child) => {
				text += child.isText ? (child.text ?? '') : '\ufffc'.repeat(child.nodeSize);
			});
			if (text !== '') units.push({ text, at: at + 1 });
		}
		one.forEach((child, offset) => {
			if (!child.isText) read(child, at + 1 + offset);
		});
	};
	read(node, 0);
	return units;
}

/**
 * Finds places in all text of a document. Blocks that did not change since are not read again:
 * ProseMirror keeps their nodes as they are.
 */
export function textFinder(find: (text: string) => TextRange[]): (doc: Node) => Found[] {
	const known = new WeakMap<Node, Found[]>();
	const within = (block: Node) => {
		const before = known.get(block);
		if (before) return before;
		const found = textUnits(block).flatMap((unit) =>
			find(unit.text).map(
				(range): Found =>
					'at' in unit
						? { from: range.from + unit.at, to: range.to + unit.at, attribute: null }
						: { ...unit.block, attribute: { ...range, name: unit.name } },
			),
		);
		known.set(block, found);
		return found;
	};
	return (doc) => {
		const found: Found[] = [];
		doc.forEach((block, offset) => {
			for (const one of within(block)) found.push({ ...one, from: one.from + offset, to: one.to + offset });
		});
		return found;
	};
}
