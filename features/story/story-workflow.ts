import type { Actor } from '@/features/staff/actor';
import { judge, type Permission } from '@/features/staff/permissions';
import type { Verdict } from '@/lib/verdict';
import type { LiveState } from './story-schema';

/** What one may do to a story that is there. */
export type Move = 'revise' | 'publish' | 'unpublish' | 'kill' | 'correct';

type Rule = {
	from: readonly LiveState[];
	/** Why it cannot be done from elsewhere. */
	otherwise: string;
	permission: Permission;
};

/** The one table of moves; buttons and mutations both read it. */
export const MOVES: Record<Move, Rule> = {
	revise: {
		from: ['never', 'live', 'unpublished'],
		otherwise: 'A killed story cannot be worked on.',
		permission: 'story.edit',
	},
	publish: {
		from: ['never', 'live', 'unpublished'],
		otherwise: 'A killed story cannot be published again.',
		permission: 'story.publish',
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
	},
};

export function judgeMove(move: Move, story: { live: LiveState; own: boolean }, actor: Actor): Verdict {
	const rule = MOVES[move];
	const verdict = judge(rule.permission, actor, story.own);
	if (!verdict.allowed) return verdict;
	if (!rule.from.includes(story.live)) return { allowed: false, reason: rule.otherwise };
	return { allowed: true };
}
