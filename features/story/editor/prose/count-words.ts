import type { Node } from '@tiptap/pm/model';
import type { BodyNode } from '../../body/body-schema';
import { bodyText, countWords } from '../../body/body-text';

export type Count = { words: number; characters: number };

/**
 * Counts words and characters as everything else that counts them does. A block that did not
 * change is not read again: ProseMirror keeps its node as it is.
 */
export function wordCounter(language: string): (doc: Node) => Count {
	const known = new WeakMap<Node, Count>();
	const counted = (block: Node): Count => {
		const before = known.get(block);
		if (before) return before;
		const count = countBody([block.toJSON()], language);
		known.set(block, count);
		return count;
	};
	return (doc) => {
		const sum = { words: 0, characters: 0 };
		doc.forEach((block) => {
			const { words, characters } = counted(block);
			sum.words += words;
			sum.characters += characters;
		});
		return sum;
	};
}

/** Of what is selected, however little of a block that is. */
export const countSelected = (doc: Node, from: number, to: number, language: string): Count =>
	countBody(doc.cut(from, to).content.toJSON() ?? [], language);

function countBody(content: BodyNode[], language: string): Count {
	const body = { type: 'doc', attrs: {}, content } as const;
	return { words: countWords(body, language), characters: letters(bodyText(body)) };
}

/** As a person counts them, spaces too: line ends are none, and a letter outside the first plane is one. */
const letters = (text: string): number => [...text.replaceAll('\n', '')].length;
