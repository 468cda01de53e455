import { describe, expect, it } from 'vitest';
import { timeChoices } from './time-choices';

describe('the times that a refusal lets choose from', () => {
	it('are read with what they are called', () => {
		expect(timeChoices('earlier=Nov. 3, 2024, 1:30 a.m. EDT | later=Nov. 3, 2024, 1:30 a.m. EST')).toEqual([
			{ value: 'earlier', label: 'Nov. 3, 2024, 1:30 a.m. EDT' },
			{ value: 'later', label: 'Nov. 3, 2024, 1:30 a.m. EST' },
		]);
	});

	it.each(['', 'This is not a time.', 'earlier='])('are none in “%s”', (told) => {
		expect(timeChoices(told)).toEqual([]);
	});
});
