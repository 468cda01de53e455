import type { Actor } from '@/features/staff/actor';
import { judge, type Permission } from '@/features/staff/permissions';
import type { Verdict } from '@/lib/verdict';
import type { HoldKind, LiveState, Stage } from './story-schema';

/** What one may do to a story that is there. */
export type Move =
	| 'revise'
	| 'submit'
	| 'ready'
	| 'return'
	| 'publish'
	| 'unpublish'
	| 'kill'
	| 'correct'
	| 'schedule'
	| 'unschedule'
	| 'hold'
	| 'release'
	| 'duplicate'
	| 'delete'
	| 'undelete'
	| 'share'
	| 'preview';

/** The facts by which a move is judged. None of them follows from another, but that what is in the bin was never live. */
export type Standing = {
	live: LiveState;
	stage: Stage;
	held: HoldKind | null;
	/** One is there, even if it could not be kept. */
	scheduled: boolean;
	deleted: boolean;
	/** The actor owns it, is credited on it, or it was shared with them. */
	own: boolean;
};

type Rule = {
	permission: Permission;
	from: readonly LiveState[];
	/** Why it cannot be done from elsewhere. */
	otherwise: string;
	stages?: { from: readonly Stage[]; otherwise: string };
	/** It brings a story nearer to readers, or out of sight of who holds it. */
	stoppedByHold?: true;
	/** What must be there for it to be done, or must not. */
	needs?: { fact: 'held' | 'scheduled' | 'deleted'; is: boolean; otherwise: string };
};

const WORKABLE: readonly LiveState[] = ['never', 'live', 'unpublished'];
const NOT_WORKABLE = 'A killed story cannot be worked on.';
const workable = { from: WORKABLE, otherwise: NOT_WORKABLE };

/** The one table of moves; buttons and mutations both read it. */
export const MOVES: Record<Move, Rule> = {
	revise: { ...workable, permission: 'story.edit' },
	submit: {
		...{ ...workable, permission: 'story.edit' },
		stages: { from: ['draft'], otherwise: 'It has been submitted already.' },
	},
	ready: {
		...{ ...workable, permission: 'story.publish' },
		stages: { from: ['draft', 'in review'], otherwise: 'It is ready already.' },
	},
	return: {
		...{ ...workable, permission: 'story.edit' },
		stages: { from: ['in review', 'ready'], otherwise: 'It is a draft already.' },
	},
	publish: {
		from: WORKABLE,
		otherwise: 'A killed story cannot be published again.',
		permission: 'story.publish',
		stoppedByHold: true,
	},
	unpublish: {
		from: ['live'],
		otherwise: 'Only a live story can be unpublished.',
		permission: 'story.unpublish',
	},
	kill: {
		from: ['live', 'unpublished'],
		otherwise: 'Only a story that has been published can be killed.',
		permission: 'story.kill',
	},
	correct: {
		from: ['live'],
		otherwise: 'Only a live story can carry a correction.',
		permission: 'story.correct',
		stoppedByHold: true,
	},
	schedule: {
		from: WORKABLE,
		otherwise: 'A killed story cannot be published again.',
		permission: 'story.publish',
		stoppedByHold: true,
	},
	unschedule: {
		...{ ...workable, permission: 'story.publish' },
		needs: { fact: 'scheduled', is: true, otherwise: 'It is not scheduled.' },
	},
	hold: {
		...{ ...workable, permission: 'story.hold' },
		needs: { fact: 'held', is: false, otherwise: 'It is on hold already.' },
	},
	release: {
		...{ ...workable, permission: 'story.hold' },
		needs: { fact: 'held', is: true, otherwise: 'It is not on hold.' },
	},
	duplicate: { ...workable, permission: 'story.read' },
	delete: {
		from: ['never'],
		otherwise: 'Only what was never published can be deleted.',
		permission: 'story.delete',
		stoppedByHold: true,
	},
	undelete: {
		from: ['never'],
		otherwise: 'It is not in the bin.',
		permission: 'story.delete',
		needs: { fact: 'deleted', is: true, otherwise: 'It is not in the bin.' },
	},
	share: { ...workable, permission: 'story.share' },
	preview: { ...workable, permission: 'story.share' },
};

const no = (reason: string): Verdict => ({ allowed: false, reason });

export function judgeMove(move: Move, standing: Standing, actor: Actor): Verdict {
	const rule = MOVES[move];
	const verdict = judge(rule.permission, actor, standing.own);
	if (!verdict.allowed) return verdict;
	if (!rule.from.includes(standing.live)) return no(rule.otherwise);
	if (standing.deleted && move !== 'undelete') return no('It is in the bin: take it out first.');
	if (rule.needs && Boolean(standing[rule.needs.fact]) !== rule.needs.is) return no(rule.needs.otherwise);
	if (rule.stoppedByHold && standing.held) {
		return no(`It is on ${standing.held} hold: until that is released, it cannot be ${DONE[move] ?? 'moved'}.`);
	}
	if (rule.stages && !rule.stages.from.includes(standing.stage)) return no(rule.stages.otherwise);
	return { allowed: true };
}

/** What a hold stops, as it completes "it cannot be …". */
const DONE: Partial<Record<Move, string>> = {
	publish: 'published',
	correct: 'corrected',
	schedule: 'scheduled',
	delete: 'deleted',
};

export function judgeMoves(standing: Standing, actor: Actor): Record<Move, Verdict> {
	const verdicts = Object.keys(MOVES).map((move) => [move, judgeMove(move as Move, standing, actor)]);
	return Object.fromEntries(verdicts) as Record<Move, Verdict>; // the keys are those of MOVES
}
