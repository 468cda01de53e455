import { moveInWords } from '../move-words';
import type { MoveShown } from '../story-for-desk';
import type { MoveName } from '../story-schema';

type Clock = { zone: string; language: string };

/** A move in words that a form can show. */
export type MoveTold = { number: number; words: string };

/** These change nothing of what a form showed. */
const HARMLESS: readonly MoveName[] = ['share', 'unshare', 'revise', 'restore'];

/** What happened to a story, the newest first, for forms that are open while it happens. */
export const toldMoves = (history: readonly MoveShown[], clock: Clock): MoveTold[] =>
	history
		.filter(({ move }) => !HARMLESS.includes(move))
		.map((move) => ({ number: move.number, words: moveInWords(move, clock) }));
