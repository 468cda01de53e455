import fc from 'fast-check';
import { MOVES } from './writer-deeds';

/** What happens in a generated sequence, as numbers that fit wherever the story stands. */

const DEEDS = [
	...Array<'type'>(14).fill('type'),
	...([
		'erase',
		'erase',
		'erase',
		'begin',
		'begin',
		'embolden',
		'saved',
		'saved',
		'offline',
		'online',
		'reopen',
	] as const),
	...([
		'field',
		'field',
		'field rivals',
		'rivals',
		'rivals',
		'restore',
		'restore',
		'due',
		'checkpoint',
		'compact',
	] as const),
	...MOVES,
] as const;

const fraction = fc.nat(999).map((number) => number / 1_000);

const step = fc.record({
	deed: fc.constantFrom<(typeof DEEDS)[number] | 'kill'>(...DEEDS, 'kill'),
	who: fc.nat(2),
	place: fc.record({
		field: fc.constantFrom('body' as const, 'body', 'body', 'headline', 'standfirst', 'kicker'),
		part: fraction,
		at: fraction,
	}),
	many: fc.integer({ min: 1, max: 4 }),
	/** Of moves that are made at once, and of revisions, which. */
	which: fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** With the server killed now and then, as it comes. */
export const sequence = fc.array(step, { minLength: 10, maxLength: 40 });

/** With the server killed exactly once, while people write. */
export const sequenceWithKill = fc
	.tuple(fc.array(step, { minLength: 10, maxLength: 30 }), step, fraction)
	.map(([steps, one, where]) => {
		const others = steps.map((other) => (other.deed === 'kill' ? { ...other, deed: 'type' as const } : other));
		return others.toSpliced(Math.floor(where * others.length), 0, { ...one, deed: 'kill' });
	});
