import { expect, test } from 'vitest';
import { weeksOfYear } from './byline-rhythm';

test('a year is 53 weeks, each from its Monday, this one last', () => {
	// 2 a.m. on Tuesday in London is still Monday evening in New York.
	const weeks = weeksOfYear(new Date('2024-03-12T01:00:00Z'), 'America/New_York');
	expect(weeks).toHaveLength(53);
	expect(weeks[0]?.day).toBe('2023-03-13');
	expect(weeks.at(-1)?.day).toBe('2024-03-11');
	expect(new Set(weeks.map(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual(new Set([1]));
});

test('on a Sunday the week is not over', () => {
	expect(weeksOfYear(new Date('2024-03-10T12:00:00Z'), 'UTC').at(-1)?.day).toBe('2024-03-04');
});

test('a week begins at the newsroom’s midnight, also where clocks changed in the one before', () => {
	const starts = weeksOfYear(new Date('2024-03-12T12:00:00Z'), 'America/New_York').map(({ start }) => start);
	expect(starts.slice(-2).map((start) => start.toISOString())).toEqual([
		'2024-03-04T05:00:00.000Z',
		'2024-03-11T04:00:00.000Z',
	]);
});
