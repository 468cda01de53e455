import type { Editor } from '@tiptap/core';
import { BLOCK_DEEDS } from './block-deeds';

/** Only what can be done is offered, so that the menu stays short. */
export function deedLines(editor: Editor) {
	const possible = BLOCK_DEEDS.filter((one) => one.isPossible(editor));
	const firstTurn = possible.find(({ turns }) => turns);
	return possible.map((one) => ({
		...one,
		label: one.turns ? `Turn into ${one.label.toLowerCase()}` : one.label,
		apart: one === firstTurn,
		run: () => one.run(editor),
	}));
}
