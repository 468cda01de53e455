import { describe, expect, test } from 'vitest';
import { firstEntryId } from './search-entry-queries';
import { NO_FILTERS, problemOfDays, rangeOfDays, readFilters } from './search-filters';

const days = (from: string, to: string) => ({ ...NO_FILTERS, from, to });

describe('days that cannot be are said to the reader', () => {
	test.each([
		['2024-02-31', '', '31 February 2024 is not a day'],
		['', '2023-02-29', '29 February 2023 is not a day'],
		['2024-13-01', '', '“2024-13-01” is not a day: days are written like 2024-01-31'],
		['yesterday', '', '“yesterday” is not a day: days are written like 2024-01-31'],
		['0000-01-01', '', '1 January 0 is not a day'],
		['2024-02-02', '2024-02-01', 'The first day is after the last one'],
	])('%s to %s', (from, to, problem) => {
		expect(problemOfDays(days(from, to))).toBe(problem);
	});

	test.each([
		['', ''],
		['2024-02-29', ''],
		['2024-02-29', '2024-02-29'],
		['0001-01-01', '9999-12-31'],
	])('%s to %s are days', (from, to) => {
		expect(problemOfDays(days(from, to))).toBeNull();
	});
});

describe('both days are included, in the newsroom’s zone', () => {
	test('over a change of clocks', () => {
		const { first, last } = rangeOfDays(days('2024-03-10', '2024-03-10'), 'America/New_York');
		expect(first).toBe(firstEntryId(new Date('2024-03-10T05:00:00Z')));
		expect(last).toBe(firstEntryId(new Date('2024-03-11T04:00:00Z')) - 1);
	});

	test('without days, everything is', () => {
		expect(rangeOfDays(NO_FILTERS, 'UTC')).toEqual({ first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER });
	});

	test('the farthest days are no trouble', () => {
		const { first, last } = rangeOfDays(days('0001-01-01', '9999-12-31'), 'Pacific/Kiritimati');
		expect(Number.isSafeInteger(first) && Number.isSafeInteger(last) && first < last).toBe(true);
	});
});

test('a parameter given twice is none', () => {
	expect(readFilters({ section: ['a', 'b'], by: ' x ' })).toEqual({ ...NO_FILTERS, by: 'x' });
});
