import { describe, expect, it } from 'vitest';
import type { Actor } from '@/features/staff/actor';
import type { StoryForDesk } from '../story-for-desk';
import { HOLD_KINDS, LIVE_STATES, STAGES } from '../story-schema';
import { judgeMoves } from '../story-workflow';
import { mainMove, moveLabel, movesOffered } from './main-move';

type Standing = Parameters<typeof mainMove>[0];

const editor: Actor = { id: 'account:editor', role: 'editor' };
const reporter: Actor = { id: 'account:reporter', role: 'reporter' };
const onlyWrites: Actor = { ...reporter, mayPublish: false };

const at = new Date('2024-01-03T12:00:00Z');
const HOLD: NonNullable<StoryForDesk['hold']> = {
	...{ id: 'h', kind: 'legal', reason: 'names', who: 'Ida', at, until: null, untilWall: '', zone: '' },
};
const DUE: NonNullable<StoryForDesk['schedule']> = {
	...{
		id: 's',
		dueAt: at,
		wall: '2024-01-03T07:00',
		zone: 'America/New_York',
		who: 'Ida',
		substantial: false,
		trouble: '',
	},
};

function standing(actor: Actor, more: Partial<Omit<Standing, 'powers'>>): Standing {
	const story = {
		live: 'never',
		stage: 'draft',
		changed: false,
		hold: null,
		schedule: null,
		deletedAt: null,
		...more,
	} as const;
	const facts = { live: story.live, stage: story.stage, held: story.hold?.kind ?? null };
	const powers = judgeMoves(
		{ ...facts, scheduled: story.schedule !== null, deleted: story.deletedAt !== null, own: true },
		actor,
	);
	return { ...story, powers };
}

describe('the one large button', () => {
	it.each<[string, Actor, Partial<Omit<Standing, 'powers'>>, string | null]>([
		['a draft, for who may publish', reporter, {}, 'Publish…'],
		['a draft, for who may not', onlyWrites, {}, 'Submit for review'],
		['what is in review, for who may not publish', onlyWrites, { stage: 'in review' }, 'Publish…'],
		['what is in review, for an editor', editor, { stage: 'in review' }, 'Publish…'],
		['what is live and as readers have it', editor, { live: 'live' }, null],
		['what is live with changes', editor, { live: 'live', changed: true }, 'Publish changes…'],
		['what was unpublished', editor, { live: 'unpublished' }, 'Publish…'],
		['what is scheduled', editor, { schedule: DUE }, 'Change its time…'],
		['what missed its time', editor, { schedule: { ...DUE, trouble: 'It has no text.' } }, 'Publish now…'],
		['what is held, for who may release', editor, { hold: HOLD, schedule: DUE }, 'Release the hold…'],
		['what is held, for a reporter', reporter, { hold: HOLD }, 'Publish…'],
		['what is killed', editor, { live: 'killed' }, null],
		['what is in the bin', reporter, { deletedAt: at }, 'Bring back from the bin'],
	])('for %s', (_, actor, more, label) => {
		const story = standing(actor, more);
		const move = mainMove(story);
		expect(move && moveLabel(move, story)).toBe(label);
	});

	it('is refused with the reason where a hold stands in the way', () => {
		const { powers } = standing(reporter, { hold: HOLD });
		expect(powers.publish).toMatchObject({ allowed: false, reason: expect.stringContaining('hold') });
	});
});

describe('what else is offered', () => {
	const everyStanding = (actor: Actor): Standing[] =>
		LIVE_STATES.flatMap((live) =>
			STAGES.flatMap((stage) =>
				[null, ...HOLD_KINDS].flatMap((kind) =>
					[null, DUE].flatMap((schedule) =>
						[true, false].map((changed) =>
							standing(actor, { live, stage, changed, schedule, hold: kind && { ...HOLD, kind } }),
						),
					),
				),
			),
		);

	it('is nothing twice, and not the large button again', () => {
		for (const story of everyStanding(editor)) {
			const moves = [mainMove(story), ...movesOffered(story)];
			expect(new Set(moves).size).toBe(moves.length);
		}
	});

	it('leaves out no move that an admin could make, but to bring to readers what they have already', () => {
		const admin: Actor = { id: 'account:admin', role: 'admin' };
		for (const story of everyStanding(admin)) {
			const offered: (string | null)[] = [mainMove(story), ...movesOffered(story)];
			const asReadersHaveIt = story.live === 'live' && !story.changed;
			const possible = Object.entries(story.powers).flatMap(([move, { allowed }]) => (allowed ? [move] : []));
			const elsewhere = [
				'revise',
				'share',
				'preview',
				...(asReadersHaveIt ? ['submit', 'ready', 'publish', 'schedule'] : []),
			];
			expect(possible.filter((move) => !elsewhere.includes(move) && !offered.includes(move))).toEqual([]);
		}
	});

	it('of what is in the bin is the way back', () => {
		const story = standing(editor, { deletedAt: at });
		expect([mainMove(story), ...movesOffered(story)]).toContain('undelete');
	});
});
