import type { Verdict } from '@/lib/verdict';
import type { RevisionReason } from '../story-schema';

/** A revision as the list shows it. */
export type RevisionShown = {
	id: string;
	number: number;
	reason: RevisionReason;
	/** Of a restored one: the number of that which was brought back. */
	restored: number | null;
	/** Everyone who wrote since the one before, by the names of today; whoever made it if nobody did. */
	writers: string[];
	at: Date;
	headline: string;
	words: number;
	/** Readers have it. */
	live: boolean;
};

export type Revisions = {
	story: { id: string; headline: string; moves: number; live: boolean };
	revisions: RevisionShown[];
	page: number;
	more: boolean;
	/** Something was written that no revision holds. */
	unkept: boolean;
	/** May who asks keep or restore one? */
	mayRevise: Verdict;
};

/** What can be compared: the working copy, what readers have, or a revision by its id. */
export const NOW = 'now';
export const LIVE = 'live';

/** What was brought back and, in words, what of it is gone: "a topic". */
export type Restored = { number: number; leftOut: string[] };
