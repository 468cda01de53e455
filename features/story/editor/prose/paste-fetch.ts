import type { readPaste } from './paste-reading';

type Reader = typeof readPaste;

let reader: Reader | null = null;
let coming: Promise<Reader> | null = null;

/** What reads pasted HTML, if it is here already. */
export const pasteReader = (): Reader | null => reader;

/** It is large and not everyone pastes, so it comes when someone begins to write. Asked again after a failure. */
export function fetchPasteReader(): Promise<Reader> {
	coming ??= import('./paste-reading').then(
		(part) => {
			reader = part.readPaste;
			return reader;
		},
		(error: unknown) => {
			coming = null;
			throw error;
		},
	);
	return coming;
}
