import type { OfferedMove } from './main-move';

const OPEN = 'stet:move';

/** Moves that ask something before they are done. */
const ASKED = ['publish', 'schedule', 'return', 'hold', 'release', 'correct', 'unpublish', 'kill', 'delete'] as const;
export type AskedMove = (typeof ASKED)[number];

export const isAsked = (move: OfferedMove): move is AskedMove => (ASKED as readonly OfferedMove[]).includes(move); // widened to ask

/** Opens a move's dialog, of which the page has one, from wherever a button for it stands. */
export const openMove = (move: AskedMove): void => {
	document.dispatchEvent(new CustomEvent<AskedMove>(OPEN, { detail: move }));
};

export function whenMoveOpens(open: (move: AskedMove) => void): () => void {
	// Only `openMove` sends it.
	const heard = (event: Event) => open((event as CustomEvent<AskedMove>).detail);
	document.addEventListener(OPEN, heard);
	return () => document.removeEventListener(OPEN, heard);
}
