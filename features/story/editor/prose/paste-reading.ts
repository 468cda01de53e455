import { pastedBlocks } from './paste-blocks';
import { pastedHtml } from './paste-html';
import { enough } from './paste-limit';

export type ReadPaste = { html: string; cut: boolean };

/** Pasted HTML as markup that a body may hold. `cut`: there was more than is read. */
export function readPaste(html: string): ReadPaste {
	const { blocks, cut } = pastedBlocks(html);
	const needed = enough(blocks);
	return { html: pastedHtml(needed), cut: cut && needed.length === blocks.length };
}
