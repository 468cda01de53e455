import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChartData, ChartKind } from './chart-data';
import { StoryChart } from './story-chart';

const KINDS: ChartKind[] = ['bar', 'column', 'line'];
const chart = (kind: ChartKind, values: number[][], more: Partial<ChartData> = {}): ChartData => ({
	kind,
	title: 'Title',
	description: 'Described',
	unit: '',
	source: '',
	labels: values[0]?.map((_, at) => `L${at}`) ?? [],
	series: values.map((own, at) => ({ name: `S${at + 1}`, values: own })),
	...more,
});
const draw = (data: ChartData, language = 'en') =>
	renderToStaticMarkup(<StoryChart data={data} id="chart-1" language={language} />);
const drawing = (html: string) =>
	/<svg class="chart-drawing.*?<\/desc>(.*)<\/svg>(?:<p|<details)/.exec(html)?.[1] ?? '';
const textsOf = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const range = (count: number, at: (n: number) => number = (n) => n) => Array.from({ length: count }, (_, n) => at(n));

const CASES: [string, number[][]][] = [
	['one value', [[42]]],
	['one nought', [[0]]],
	['noughts', [[0, 0, 0]]],
	['equal values', [[7, 7, 7]]],
	['equal negative values', [[-7, -7]]],
	['values of both signs', [[3, -2.5, 0]]],
	[
		'several series of both signs',
		[
			[1, 2],
			[-1, 5],
			[0, 0],
		],
	],
	['400 values', [range(400, (n) => Math.sin(n / 9) * 50)]],
	['400 values in 8 series', range(8).map((k) => range(400, (n) => n * k))],
	['the ends of what a number can be', [[Number.MAX_VALUE, -Number.MAX_VALUE, 0]]],
	['the least that a number can be', [[Number.MIN_VALUE, 0]]],
	['billions and thousandths', [[1.5e9, 0.0004, -3e8]]],
];

describe.each(KINDS)('a %s chart', (kind) => {
	it.each(CASES)('of %s is drawn with numbers only', (_, values) => {
		const html = draw(chart(kind, values));
		expect(drawing(html)).not.toBe('');
		expect(html).not.toMatch(/NaN|Infinity|undefined|style=/);
		for (const [, width] of html.matchAll(/(?:width|height|r)="([^"]*)"/g)) expect(width).not.toMatch(/^-/);
	});

	it('is named by its title and described in words', () => {
		const html = draw(chart(kind, [[1, 2]]));
		expect(html).toContain('role="img" aria-labelledby="chart-1-title chart-1-description"');
		expect(html).toMatch(/id="chart-1-title"[^>]*>Title</);
		expect(html).toContain('<desc id="chart-1-description">Described</desc>');
	});

	it('has every label and every digit in its table', () => {
		const long = 'A label that is far too long to be written beside anything '.repeat(2).trim();
		const html = draw(chart(kind, [[0.1, -1234567.125]], { labels: [long, 'b'] }));
		expect(html).toContain(`<th scope="row" dir="auto">${long}</th><td class="number">0.1</td>`);
		expect(html).toContain('<td class="number">−1,234,567.125</td>');
	});

	it('of any numbers is drawn', () => {
		const value = fc.double({ noNaN: true, noDefaultInfinity: true });
		const data = fc.integer({ min: 1, max: 40 }).chain((count) => {
			const row = <T,>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: count, maxLength: count });
			return fc.tuple(
				row(fc.string({ unit: fc.constantFrom('a', ' ', 'é', '字', '👩‍🚀') })),
				fc.array(row(value), { minLength: 1, maxLength: 8 }),
			);
		});
		fc.assert(
			fc.property(data, ([labels, values]) => {
				expect(drawing(draw(chart(kind, values, { labels }), 'ar'))).not.toMatch(/NaN|Infinity|\de[+-]?\d/);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('labels', () => {
	const years = range(34).map((n) => String(1991 + n));

	it('are thinned to what fits, fewer where it is narrow', () => {
		const html = drawing(draw(chart('line', [range(400)], { labels: range(400).map((n) => `Day ${n}`) })));
		const shown = textsOf(html).filter((text) => text?.startsWith('Day'));
		expect(shown.length).toBeLessThan(14);
		expect(html).toMatch(/<g class="chart-wide"><text[^>]*>Day/);
	});

	it('of a line name its first and its last', () => {
		const texts = textsOf(drawing(draw(chart('line', [range(34)], { labels: years }))));
		expect(texts).toEqual(expect.arrayContaining(['1991', '2024']));
		expect(texts).not.toContain('2023');
	});

	it('of few columns are broken into lines rather than left out', () => {
		const texts = textsOf(
			drawing(draw(chart('column', [[1, 2, 3, 4]], { labels: ['New York', 'Los Angeles', 'Rome', 'Bonn'] }))),
		);
		expect(texts).toEqual(expect.arrayContaining(['Los', 'Angeles', 'Rome']));
	});

	it('that are names and do not fit make columns lie down', () => {
		const labels = range(8).map((n) => `Constituency ${'ABCDEFGH'[n]}`);
		const texts = textsOf(drawing(draw(chart('column', [range(8)], { labels }))));
		expect(texts.filter((text) => text?.startsWith('Constituency'))).toHaveLength(8);
	});

	it('beyond what a picture can hold make bars stand up', () => {
		expect(drawing(draw(chart('bar', [range(121)])))).toContain('<path');
		expect(drawing(draw(chart('bar', [range(120)])))).not.toContain('<path');
	});
});

describe('series', () => {
	const legend = (data: ChartData) => draw(data).includes('chart-legend');

	it('of a line are named at their ends where the names fit', () => {
		const data = chart(
			'line',
			[
				[1, 9],
				[5, 2],
			],
			{
				series: [
					{ name: 'Gas', values: [1, 9] },
					{ name: 'Coal', values: [5, 2] },
				],
			},
		);
		expect(legend(data)).toBe(false);
		expect(textsOf(drawing(draw(data)))).toEqual(expect.arrayContaining(['Gas', 'Coal']));
	});

	it.each<[string, ChartData]>([
		[
			'end together',
			chart('line', [
				[1, 9],
				[5, 9],
				[4, 9],
				[2, 9],
			]),
		],
		[
			'have long names',
			chart(
				'line',
				[
					[1, 9],
					[5, 2],
				],
				{
					series: [
						{ name: 'Photosynthesising', values: [1, 9] },
						{ name: 'B', values: [5, 2] },
					],
				},
			),
		],
		[
			'are columns',
			chart('column', [
				[1, 9],
				[5, 2],
			]),
		],
		[
			'are bars',
			chart('bar', [
				[1, 9],
				[5, 2],
			]),
		],
	])('are told in a legend where they %s', (_, data) => {
		expect(legend(data)).toBe(true);
	});

	it('that stand alone need none', () => {
		for (const kind of KINDS) expect(legend(chart(kind, [[1, 2]]))).toBe(false);
	});
});

describe('figures', () => {
	const texts = (unit: string, values: number[], language = 'en') =>
		textsOf(drawing(draw(chart('bar', [values], { unit }), language)));

	it.each<[string, number, string, string]>([
		['%', -9.5, 'en', '−9.5%'],
		['$', -320e6, 'en', '−$320M'],
		['€', 1234.5, 'de', '€1.234,5'],
		['tonnes', 1204, 'en', '1,204'],
		['', 0.0004, 'en', '0.0004'],
	])('in "%s" of %d in %s', (unit, value, language, written) => {
		expect(texts(unit, [value], language)).toContain(written);
	});

	it('have their unit above them when it is a word', () => {
		expect(draw(chart('bar', [[1]], { unit: 'tonnes' }))).toContain('>S1, tonnes</span>');
		expect(draw(chart('bar', [[1]], { unit: '%' }))).toContain('>S1</span>');
	});
});
