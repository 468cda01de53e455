import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCells, readNumber, writeCells } from './chart-cells';

test.each([
	['1204', 'en', 1204],
	['1,204', 'en', 1204],
	['1,204.5', 'en', 1204.5],
	['1.204,5', 'en', 1204.5],
	['1.204', 'de', 1204],
	['1.204', 'en', 1.204],
	['1,204', 'de', 1.204],
	['3,5', 'en', 3.5],
	['1 204', 'fr', 1204],
	['1’204', 'de-CH', 1204],
	['−3', 'en', -3],
	['41 %', 'en', 41],
	['$1,200', 'en', 1200],
	['-$5', 'en', -5],
	['12 €', 'de', 12],
	['1e3', 'en', 1000],
	['', 'en', null],
	['n/a', 'en', null],
	['1.2.3', 'en', null],
	['12 boats', 'en', null],
])('%j in %s is the figure %j', (cell, language, value) => {
	expect(readNumber(cell, language)).toBe(value);
});

test.each([
	['a spreadsheet', 'Year\tBoats\tCrew\n2024\t41\t1,200\n2025\t42\t1,300\n'],
	['CSV', 'Year,Boats,Crew\r\n2024,41,"1,200"\r\n2025,42,"1,300"'],
	['CSV with semicolons', '"Year";"Boats";"Crew"\n"2024";41;1200\n"2025";42;1300'],
])('cells of %s are labels and named series', (_, text) => {
	expect(readCells(text, 'en')).toEqual({
		ok: true,
		cells: {
			labels: ['2024', '2025'],
			series: [
				{ name: 'Boats', values: [41, 42] },
				{ name: 'Crew', values: [1200, 1300] },
			],
		},
	});
});

test('without a row of names every line is a value', () => {
	expect(readCells('A\t1\nB\t2', 'en')).toMatchObject({
		ok: true,
		cells: { labels: ['A', 'B'], series: [{ name: '' }] },
	});
});

test.each([
	['one column', 'A\nB', /two columns/],
	['words among the figures', '\tBoats\nA\t1\nB\tmany', /Line 3, column 2 holds “many”/],
	['an empty cell', 'A\t1\t2\nB\t3', /Line 2, column 3 is empty/],
	['nine series', `A${'\t1'.repeat(9)}`, /8 series; these are 9/],
	['names without figures', 'Year\tBoats', /no figures/],
])('%s is told, and where', (_, text, message) => {
	expect(readCells(text, 'en')).toEqual({ ok: false, message: expect.stringMatching(message) });
});

test('cells that are written are read as the same again', () => {
	const label = fc.stringMatching(/^[A-Za-z][a-z ]{0,8}[a-z]$/);
	const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((one) => one / 4);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(label, value, value), { minLength: 1, maxLength: 20 }),
			fc.boolean(),
			(lines, named) => {
				const cells = {
					labels: lines.map(([one]) => one),
					series: [
						{ name: named ? 'First' : '', values: lines.map(([, one]) => one) },
						{ name: named ? 'Second' : '', values: lines.map(([, , one]) => one) },
					],
				};
				expect(readCells(writeCells(cells), 'en')).toEqual({ ok: true, cells });
			},
		),
	);
});
