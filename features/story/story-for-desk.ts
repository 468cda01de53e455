import type { BylineKind, CreditRole } from '@/features/byline/byline-schema';
import type { PublishedImage } from '@/features/media/media-schema';
import type { Verdict } from '@/lib/verdict';
import type { PublicationProblem } from './story-checks';
import type { CorrectionKind, HoldKind, LiveState, MoveName, Stage, WorkingFields } from './story-schema';
import type { Move } from './story-workflow';

type Person = { actor: string; name: string };

export type DeskCredit = {
	bylineId: string;
	name: string;
	slug: string;
	role: CreditRole;
	place: string;
	kind: BylineKind;
	former: boolean;
};

/** Something that was done with a story, as its history tells it. */
export type MoveShown = {
	number: number;
	move: MoveName;
	who: string;
	at: Date;
	revisionId: string | null;
	details: Record<string, string | number | boolean>;
};

/** A story as the page on which it is written needs it. Text is not here: it is in the working copy. */
export type StoryForDesk = {
	id: string;
	/** Of the working copy, as it was when the page was made. */
	headline: string;
	words: number;
	stage: Stage;
	live: LiveState;
	/** How many moves were made: what the next move says that it saw. */
	moves: number;
	owner: Person | null;
	shares: Person[];
	/** The person asking. */
	mayEdit: boolean;
	powers: Record<Move, Verdict>;
	hold: {
		id: string;
		kind: HoldKind;
		reason: string;
		who: string;
		at: Date;
		until: Date | null;
		untilWall: string;
		zone: string;
	} | null;
	schedule: {
		id: string;
		dueAt: Date;
		wall: string;
		zone: string;
		who: string;
		substantial: boolean;
		trouble: string;
	} | null;
	deletedAt: Date | null;
	/** The newsroom's: by its clock publications are scheduled. */
	zone: string;
	/** Where readers have it, and where they would have it if it were published now. */
	address: string | null;
	addressToBe: string | null;
	publishedAt: Date | null;
	updatedAt: Date | null;
	killNotice: string | null;
	/** Live, and the working copy has what readers do not. */
	changed: boolean;
	corrections: { id: string; kind: CorrectionKind; text: string; above: boolean; at: Date; who: string }[];
	fields: WorkingFields;
	fieldsVersion: number;
	credits: DeskCredit[];
	topics: { id: string; name: string; slug: string }[];
	leadImage: PublishedImage | null;
	sharingImage: PublishedImage | null;
	/** What stands between it and readers, from what the server has. */
	problems: PublicationProblem[];
	/** The newest first. */
	history: MoveShown[];
};
