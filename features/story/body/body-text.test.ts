import { describe, expect, it } from 'vitest';
import {
	bold,
	chart,
	doc,
	documentLink,
	embed,
	factBox,
	figure,
	footnote,
	gallery,
	p,
	pullQuote,
	qa,
	table,
} from './body-build';
import { bodyText, countWords, readingMinutes } from './body-text';

const id = '018f6a52-0000-7000-8000-000000000001';
const visits = chart({
	kind: 'column',
	title: 'Visits fell',
	description: 'Columns by year',
	unit: 'thousand',
	source: 'Council',
	labels: ['2022', '2023'],
	series: [{ name: 'Visits', values: [1, 2] }],
});

describe('the text of a body', () => {
	it('has a line for each paragraph, with footnotes after the sentence that they would break', () => {
		expect(
			bodyText(doc(p('It pas', bold('sed'), footnote('By 12 to 9.'), ' on\u000bMonday.'), p(' '), p('Then rain.'))),
		).toBe('It passed on Monday.\nBy 12 to 9.\nThen rain.');
	});

	it('has captions, cells, boxes, questions, titles of documents and the words of charts', () => {
		const text = bodyText(
			doc(
				figure({ image: id, alt: 'alt', credit: 'credit' }, 'Caption.'),
				gallery(figure({ image: id, alt: '', credit: '' }, 'First.')),
				embed({ provider: 'vimeo', id: '1' }, 'Film.'),
				table('Costs', ['Pool', 'Cost'], ['Gala', '£8']),
				factBox('Facts', p('Deep.')),
				qa('Why?', p('Gas.')),
				pullQuote('Never.', 'Wren'),
				documentLink({ href: '/a', title: 'Report', kind: 'PDF', pages: 3 }),
				visits,
			),
		);
		expect(text.split('\n')).toEqual([
			...['Caption.', 'First.', 'Film.', 'Costs', 'Pool', 'Cost', 'Gala', '£8', 'Facts', 'Deep.', 'Why?', 'Gas.'],
			...[
				'Never.',
				'Wren',
				'Report',
				'Visits fell',
				'Columns by year',
				'thousand',
				'Visits',
				'2022',
				'2023',
				'Council',
			],
		]);
	});
});

describe('words', () => {
	it.each([
		['en', 'Don’t stop: it’s 3.5 per cent – really.', 7],
		['de', 'Die Rindfleischetikettierung, 2024', 3],
		['ja', '東京都は火曜日に決定した。', 7],
		['ar', 'قال رئيس البلدية إن القرار نهائي.', 6],
		['en', '— … !', 0],
	])('in %s: %s', (language, text, words) => {
		expect(countWords(doc(p(text)), language)).toBe(words);
	});

	it('are counted across marks as they are read', () => {
		expect(countWords(doc(p('un', bold('believ'), 'able')), 'en')).toBe(1);
	});

	it('of a chart are those of its title', () => {
		expect(countWords(doc(visits), 'en')).toBe(2);
	});

	it.each([
		[0, 1],
		[238, 1],
		[600, 3],
		[11_000, 46],
	])('%i take %i minutes', (words, minutes) => {
		expect(readingMinutes(words)).toBe(minutes);
	});
});
