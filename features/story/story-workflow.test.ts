import { describe, expect, test } from 'vitest';
import type { Actor } from '@/features/staff/actor';
import { LIVE_STATES, type LiveState } from './story-schema';
import { judgeMove, MOVES, type Move } from './story-workflow';

const ROLES = ['reporter', 'editor', 'admin', 'system'] as const;
const actor = (role: Actor['role']): Actor => ({ id: `account:${role}`, role });
const moves = Object.keys(MOVES) as Move[];

/** From which states each move is made, by those who may make it with any story. */
const FROM: Record<Move, readonly LiveState[]> = {
	revise: ['never', 'live', 'unpublished'],
	publish: ['never', 'live', 'unpublished'],
	unpublish: ['live'],
	kill: ['live', 'unpublished'],
	correct: ['live'],
};

/** What a reporter may do with a story that is theirs. */
const REPORTERS_OWN: readonly Move[] = ['revise', 'publish', 'unpublish', 'correct'];

describe.each(moves)('%s', (move) => {
	const cases = LIVE_STATES.flatMap((live) =>
		ROLES.flatMap((role) => [true, false].map((own) => ({ live, role, own }))),
	);

	test.each(cases)('$role, $live story, own: $own', ({ live, role, own }) => {
		const verdict = judgeMove(move, { live, own }, actor(role));
		const may = role !== 'reporter' || (own && REPORTERS_OWN.includes(move));
		expect(verdict.allowed).toBe(may && FROM[move].includes(live));
		if (!verdict.allowed) expect(verdict.reason).toMatch(/^[A-Z].*\.$/);
	});

	test('who may not is told so, whatever state the story is in', () => {
		const reasons = LIVE_STATES.map((live) => judgeMove(move, { live, own: false }, actor('reporter')));
		expect(new Set(reasons.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
	});
});

test('nobody makes a move out of killed', () => {
	for (const move of moves) {
		for (const role of ROLES) expect(judgeMove(move, { live: 'killed', own: true }, actor(role)).allowed).toBe(false);
	}
});
