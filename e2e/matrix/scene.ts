import type { MergeRequest } from '@/features/byline/credit-change/merge-mutations';
import type { ReassignInput } from '@/features/byline/credit-change/reassign-schema';
/** What a scene of the matrix has, as its specs are told. */
export type Scene = {
	number: number;
	/** Account ids by part. */
	ids: Record<string, string>;
	emails: Record<string, string>;
	/** Sessions and the values of their cookies, by person. */
	sessions: Record<string, { id: string; cookie: string }>;
	/** Of links that were mailed, good for one hour. */
	tokens: { invitation: string; reset: string; address: string; setup: string; preview: string; takenBack: string };
	/** An invitation that lies in the outbox folder. */
	mail: string;
	/** Stories by what they have been through, and what hangs on them; see stories.ts. */
	stories: Stories;
	/** The draft's first; more was written since. */
	revision: string;
	/** The link behind `tokens.preview`. */
	link: string;
	/** A list of the desk that the owner named. */
	view: string;
	/** Of which no reader has seen any. */
	picture: string;
	/** Nobody writes under it. */
	byline: string;
	/** What a merge and a reassignment ask for, and one that was made and can be undone. */
	merge: MergeRequest & { others: string[] };
	reassign: ReassignInput;
	change: string;
	/** Of which nobody said that they are two, and of which somebody did. */
	pairs: Record<'likely' | 'apart', { one: string; other: string }>;
	/** Of what importing `namesOf(number)` would do. */
	print: string;
	/** Out of which a portrait can be cut. */
	portrait: string;
	/** The same people by the name under which stories know them. */
	actors: Record<string, string>;
};

/** The owner's, but for `lent`, which is a colleague's and shared with the reporter. */
export const STORY_PARTS = [
	...(['draft', 'reviewed', 'scheduled', 'held', 'binned'] as const),
	...(['shared', 'lent', 'live'] as const),
];
export type StoryPart = (typeof STORY_PARTS)[number];
export type Stories = Record<StoryPart, string>;
