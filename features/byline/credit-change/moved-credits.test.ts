import { describe, expect, test } from 'vitest';
import type { KeptCredit } from '../byline-schema';
import { groupMoved, movedCredits } from './moved-credits';

const list = (...bylines: string[]): KeptCredit[] =>
	bylines.map((bylineId, position) => ({ position, bylineId, role: 'by', place: '' }));

describe('credits only moved', () => {
	test.each([
		['one', list('a'), list('z'), { from: 'a', to: 'z' }],
		['one among others', list('a', 'b', 'c'), list('a', 'z', 'c'), { from: 'b', to: 'z' }],
		['all of one', list('a', 'b', 'a'), list('z', 'b', 'z'), { from: 'a', to: 'z' }],
		['to one who is there', list('a', 'b'), list('b', 'b'), { from: 'a', to: 'b' }],
		['some of one', list('a', 'a'), list('z', 'a'), null],
		['two to one', list('a', 'b'), list('z', 'z'), null],
		['one to two', list('a', 'a'), list('y', 'z'), null],
		['swapped', list('a', 'b'), list('b', 'a'), null],
		['one gone', list('a', 'b'), list('b'), null],
		['nothing', list('a'), list('a'), null],
		['none', [], [], null],
	])('%s', (_, before, after, expected) => {
		expect(movedCredits(before, after)).toEqual(expected);
	});

	test.each([['role', 'data'] as const, ['place', 'Oslo'] as const, ['position', 4] as const])(
		'not where the %s changed too',
		(field, value) => {
			expect(
				movedCredits(list('a'), [{ position: 0, bylineId: 'z', role: 'by', place: '', [field]: value }]),
			).toBeNull();
		},
	);
});

test('those that moved alike are told together', () => {
	const one = { before: list('a'), after: list('z') };
	const two = { before: list('b', 'a'), after: list('b', 'z') };
	const three = { before: list('c'), after: list('z') };
	const four = { before: list('a', 'c'), after: list('z') };
	expect(groupMoved([one, two, three, four])).toEqual({
		moved: [
			{ from: 'a', to: 'z', stories: [one, two] },
			{ from: 'c', to: 'z', stories: [three] },
		],
		rest: [four],
	});
});
