import { describe, expect, test } from 'vitest';
import type { Actor } from '@/features/staff/actor';
import { HOLD_KINDS, LIVE_STATES, type LiveState, STAGES, type Stage } from './story-schema';
import { judgeMove, judgeMoves, MOVES, type Move, type Standing } from './story-workflow';

const ROLES = ['reporter', 'editor', 'admin', 'system'] as const;
const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({ id: `account:${role}`, role, ...more });
const moves = Object.keys(MOVES) as Move[];

/** The rules written out once more, from the manual and not from the code, so that none changes by accident. */
type Expected = {
	from: readonly LiveState[];
	/** Reporters with their own stories: always, where the newsroom lets them publish, or never. */
	reporters: 'own' | 'publishers' | 'never';
	stages?: readonly Stage[];
	held?: boolean;
	scheduled?: true;
	deleted?: true;
};

const WORK = ['never', 'live', 'unpublished'] as const;
const EXPECTED: Record<Move, Expected> = {
	revise: { from: WORK, reporters: 'own' },
	submit: { from: WORK, reporters: 'own', stages: ['draft'] },
	ready: { from: WORK, reporters: 'publishers', stages: ['draft', 'in review'] },
	return: { from: WORK, reporters: 'own', stages: ['in review', 'ready'] },
	publish: { from: WORK, reporters: 'publishers', held: false },
	unpublish: { from: ['live'], reporters: 'publishers' },
	kill: { from: ['live', 'unpublished'], reporters: 'never' },
	correct: { from: ['live'], reporters: 'own', held: false },
	schedule: { from: WORK, reporters: 'publishers', held: false },
	unschedule: { from: WORK, reporters: 'publishers', scheduled: true },
	hold: { from: WORK, reporters: 'never', held: false },
	release: { from: WORK, reporters: 'never', held: true },
	duplicate: { from: WORK, reporters: 'own' },
	delete: { from: ['never'], reporters: 'own', held: false },
	undelete: { from: ['never'], reporters: 'own', deleted: true },
	share: { from: WORK, reporters: 'own' },
	preview: { from: WORK, reporters: 'own' },
};

const YES_NO = [true, false] as const;
const STANDINGS: Standing[] = LIVE_STATES.flatMap((live) =>
	STAGES.flatMap((stage) =>
		[null, ...HOLD_KINDS].flatMap((held) =>
			YES_NO.flatMap((scheduled) =>
				YES_NO.flatMap((deleted) => YES_NO.map((own) => ({ live, stage, held, scheduled, deleted, own }))),
			),
		),
	),
);

function isExpected(move: Move, standing: Standing, asks: Actor): boolean {
	const { from, reporters, stages, held, scheduled, deleted } = EXPECTED[move];
	if (asks.role === 'reporter') {
		if (reporters === 'never' || !standing.own) return false;
		if (reporters === 'publishers' && asks.mayPublish === false) return false;
	}
	return (
		from.includes(standing.live) &&
		standing.deleted === (deleted ?? false) &&
		(stages === undefined || stages.includes(standing.stage)) &&
		(held === undefined || held === (standing.held !== null)) &&
		(!scheduled || standing.scheduled)
	);
}

describe.each(moves)('%s', (move) => {
	describe.each(ROLES)('%s', (role) => {
		test.each(YES_NO)(`in all ${STANDINGS.length} states, reporters publish: %s`, (mayPublish) => {
			const asks = actor(role, { mayPublish });
			for (const standing of STANDINGS) {
				const verdict = judgeMove(move, standing, asks);
				expect(verdict.allowed, JSON.stringify(standing)).toBe(isExpected(move, standing, asks));
				if (!verdict.allowed) expect(verdict.reason).toMatch(/^[A-Z].*\.$/);
			}
		});
	});

	test('who may not is told so, whatever state the story is in', () => {
		const others = STANDINGS.filter(({ own }) => !own);
		const reasons = others.map((standing) => JSON.stringify(judgeMove(move, standing, actor('reporter'))));
		expect(new Set(reasons).size).toBe(1);
	});
});

test('nobody makes a move out of killed', () => {
	for (const standing of STANDINGS.filter(({ live }) => live === 'killed')) {
		for (const role of ROLES) {
			const verdicts = Object.values(judgeMoves(standing, actor(role)));
			expect(verdicts.filter(({ allowed }) => allowed)).toEqual([]);
		}
	}
});

test('of what is in the bin nothing can be done but to take it out', () => {
	for (const standing of STANDINGS.filter(({ deleted }) => deleted)) {
		const verdicts = Object.entries(judgeMoves(standing, actor('admin')));
		const allowed = verdicts.filter(([, verdict]) => verdict.allowed).map(([move]) => move);
		expect(allowed).toEqual(standing.live === 'never' ? ['undelete'] : []);
	}
});

describe('a hold', () => {
	const held = STANDINGS.filter((one) => one.held !== null && !one.deleted && one.live === 'live' && one.own);

	test('stops everybody, Stet itself included, from bringing a story to readers, and says which hold it is', () => {
		for (const standing of held) {
			for (const role of ROLES) {
				for (const move of ['publish', 'schedule', 'correct'] as const) {
					const verdict = judgeMove(move, standing, actor(role));
					expect(verdict.allowed).toBe(false);
					if (!verdict.allowed) expect(verdict.reason).toContain(`on ${standing.held} hold`);
				}
			}
		}
	});

	test('keeps nobody from writing on, or from taking the story down', () => {
		for (const standing of held) {
			for (const move of ['revise', 'unpublish', 'kill'] as const) {
				expect(judgeMove(move, standing, actor('editor'))).toEqual({ allowed: true });
			}
		}
	});
});

test('all verdicts at once are those of each move', () => {
	for (const standing of STANDINGS.slice(0, 40)) {
		const all = judgeMoves(standing, actor('editor'));
		expect(Object.keys(all).sort()).toEqual([...moves].sort());
		for (const move of moves) expect(all[move]).toEqual(judgeMove(move, standing, actor('editor')));
	}
});
