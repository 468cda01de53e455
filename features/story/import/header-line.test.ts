import { expect, test } from 'vitest';
import { readHeaderLine } from './header-line';

test.each<[rule: string, line: string, day: string, names: string[]]>([
	['date and name', 'date 2024-01-04 By Ben Johansen', '2024-01-04', ['Ben Johansen']],
	['in any case', 'DATE 2024-01-04 BY ANA RUIZ', '2024-01-04', ['ANA RUIZ']],
	['small letters', 'date 2024-01-04 by Ana Ruiz and Li Wei', '2024-01-04', ['Ana Ruiz', 'Li Wei']],
	['no name', 'date 2024-01-04', '2024-01-04', []],
	['with colons', 'Date: 2024-01-04 By: Ana Ruiz', '2024-01-04', ['Ana Ruiz']],
	['odd spaces', '\u00a0 date\t2024-01-04\u00a0\u00a0By  Ana Ruiz ', '2024-01-04', ['Ana Ruiz']],
	['a leap day', 'date 2024-02-29', '2024-02-29', []],
	['a name that begins with By', 'date 2024-01-04 By Byron Smith', '2024-01-04', ['Byron Smith']],
])('%s: %j', (_rule, line, day, names) => {
	const credits = names.map((name) => ({ name, place: '' }));
	expect(readHeaderLine(line)).toEqual({ ok: true, value: { day, credits } });
});

test.each([
	[
		'a day that no calendar has',
		'date 2023-02-29 By Ana Ruiz',
		'has the date 2023-02-29, which is not in the calendar',
	],
	['another order', 'date 01/04/2024 By Ana Ruiz', 'has the date “01/04/2024”; write it as year-month-day'],
	['no hyphens', 'date 20240104', 'write it as year-month-day'],
	['a month by name', 'Date Jan. 4, 2024 By Ana Ruiz', 'has the date “Jan. 4, 2024”; write it as'],
	['a name without By', 'date 2024-01-04 Ana Ruiz', 'has “Ana Ruiz” after its date'],
	['a word that only begins with By', 'date 2024-01-04 Byron Smith', 'has “Byron Smith” after its date'],
	['By without a name', 'date 2024-01-04 By', 'names no one'],
])('%s is refused: %j', (_rule, line, message) => {
	expect(readHeaderLine(line)).toEqual({ ok: false, message: expect.stringContaining(message) });
});

test.each([
	'Date night is back.',
	'Date 5 of the trial began with a question.',
	'Date may be set by the judge in March, a clerk said.',
	'Dates 2024-01-04 and later are free.',
	'The date 2024-01-04 By Ben Johansen',
	'Date by date, the record grew.',
	'',
])('a sentence is no header: %j', (line) => {
	expect(readHeaderLine(line)).toBeNull();
});
