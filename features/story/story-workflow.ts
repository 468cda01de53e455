import type { Actor } from '@/features/staff/actor';
import type { LiveState } from './story-schema';

/** What one may do to a story that is there. */
export type Move = 'revise' | 'publish' | 'unpublish' | 'kill' | 'correct';
export type Verdict = { allowed: true } | { allowed: false; reason: string };

type Rule = {
	from: readonly LiveState[];
	/** Why it cannot be done from elsewhere. */
	otherwise: string;
	/** Who may: with any story, or with stories that they own or are credited on. */
	any: readonly Actor['role'][];
	own: readonly Actor['role'][];
};

/** The one table of moves; buttons and mutations both read it. */
export const MOVES: Record<Move, Rule> = {
	revise: {
		from: ['never', 'live', 'unpublished'],
		otherwise: 'A killed story cannot be worked on.',
		any: ['system', 'admin', 'editor'],
		own: ['reporter'],
	},
	publish: {
		from: ['never', 'live', 'unpublished'],
		otherwise: 'A killed story cannot be published again.',
		any: ['system', 'admin', 'editor'],
		own: ['reporter'],
	},
	unpublish: {
		from: ['live'],
		otherwise: 'Only a live story can be unpublished.',
		any: ['system', 'admin', 'editor'],
		own: ['reporter'],
	},
	kill: {
		from: ['live', 'unpublished'],
		otherwise: 'Only a story that has been published can be killed.',
		any: ['system', 'admin', 'editor'],
		own: [],
	},
	correct: {
		from: ['live'],
		otherwise: 'Only a live story can carry a correction.',
		any: ['system', 'admin', 'editor'],
		own: ['reporter'],
	},
};

export function judgeMove(move: Move, story: { live: LiveState; own: boolean }, actor: Actor): Verdict {
	const rule = MOVES[move];
	if (!rule.any.includes(actor.role)) {
		if (!rule.own.includes(actor.role)) return { allowed: false, reason: `A ${actor.role} may not ${move} a story.` };
		if (!story.own) return { allowed: false, reason: `A ${actor.role} may ${move} only their own stories.` };
	}
	if (!rule.from.includes(story.live)) return { allowed: false, reason: rule.otherwise };
	return { allowed: true };
}
