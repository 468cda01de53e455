import { describe, expect, test } from 'vitest';
import { SOCKET_REASONS } from '../../working-copy/working-copy-schema';
import { type SavingFacts, savingState } from './saving-state';

const yesNo = [true, false];
const every: SavingFacts[] = yesNo.flatMap((unsent) =>
	yesNo.flatMap((connected) =>
		yesNo.flatMap((overdue) =>
			(['all', 'pending', 'failed'] as const).flatMap((kept) =>
				[null, ...Object.values(SOCKET_REASONS)].flatMap((ended) =>
					[null, 1_000].map((savedAt) => ({ unsent, connected, overdue, kept, ended, savedAt })),
				),
			),
		),
	),
);
const told = (rule: (facts: SavingFacts) => boolean) => every.filter(rule).map((facts) => savingState(facts).kind);

describe('of every combination of what is known', () => {
	test('saved is said only of text of which the server has acknowledged all', () => {
		expect(told(({ unsent }) => unsent)).not.toContain('saved');
		expect(told(({ savedAt }) => savedAt === null)).not.toContain('saved');
	});

	test('kept on this device is said only when the device has said so', () => {
		expect(told(({ kept }) => kept !== 'all')).not.toContain('kept');
	});

	test('text that is nowhere is never called anything milder once it is late, off line or ended', () => {
		const nowhere = told(
			({ unsent, kept, connected, overdue, ended }) =>
				unsent && kept === 'failed' && (!connected || overdue || ended !== null),
		);
		expect(new Set(nowhere)).toEqual(new Set(['nowhere', 'unmergeable']));
	});

	test('what cannot be merged is said, whatever else is true', () => {
		for (const ended of [SOCKET_REASONS.otherGeneration, SOCKET_REASONS.refused]) {
			expect(new Set(told((facts) => facts.ended === ended))).toEqual(new Set(['unmergeable']));
		}
	});

	test('time never makes it better', () => {
		const worth = { saved: 4, opening: 3, saving: 2, kept: 1, unmergeable: 1, nowhere: 0 };
		for (const facts of every.filter(({ overdue }) => !overdue)) {
			const [now, later] = [savingState(facts), savingState({ ...facts, overdue: true })];
			expect(worth[later.kind]).toBeLessThanOrEqual(worth[now.kind]);
		}
	});

	test('no other end than those two stands in the way of saved text being called saved', () => {
		const saved = every.filter(
			({ unsent, savedAt, ended }) =>
				!unsent && savedAt !== null && ended !== 'refused' && ended !== 'other-generation',
		);
		for (const facts of saved) expect(savingState(facts)).toEqual({ kind: 'saved', at: 1_000 });
	});
});
