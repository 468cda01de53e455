import { describe, expect, test } from 'vitest';
import { chart, doc, factBox, figure, footnote, p, pullQuote, table } from './body/body-build';
import type { Body } from './body/body-schema';
import { checkForPublication, picturesOf } from './story-checks';
import { type StoryContentInput, storyContent } from './story-schema';

const IMAGE = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const SECTION = '01890000-0000-7000-8000-000000000003';
const BYLINE = '01890000-0000-7000-8000-000000000004';

const PLAIN = { image: IMAGE, alt: '', credit: '' };

const whole: StoryContentInput = {
	...{ headline: 'Harbour opens', standfirst: 'After a year.', language: 'en', sectionId: SECTION },
	...{ credits: [{ bylineId: BYLINE, role: 'by', place: 'Lisbon' }], body: doc(p('Ships came in.')) },
};
const problems = (
	changes: Partial<StoryContentInput>,
	alts: [string, string][] = [
		[IMAGE, 'A ship.'],
		[OTHER, ''],
	],
) => checkForPublication(storyContent.parse({ ...whole, ...changes }), { alts: new Map(alts) });
const messages = (...given: Parameters<typeof problems>) => problems(...given).map(({ message }) => message);

test('nothing is wrong with a whole story', () => {
	expect(problems({})).toEqual([]);
});

test.each<[Partial<StoryContentInput>, string, 'error' | 'warning']>([
	[{ headline: ' ' }, 'It has no headline.', 'error'],
	[{ sectionId: null }, 'It is in no section.', 'error'],
	[{ body: doc(p(' ')) }, 'It has no text.', 'error'],
	[{ standfirst: '' }, 'It has no standfirst.', 'warning'],
])('%j', (changes, message, weight) => {
	expect(problems(changes)).toEqual([{ weight, message }]);
});

test('no byline is asked for in words; any credit of the role by will do', () => {
	const message = 'It has no byline: credit a desk, or say why.';
	for (const credits of [[], [{ bylineId: BYLINE, role: 'editing' as const }]]) {
		expect(problems({ credits })).toEqual([{ weight: 'warning', message, asks: 'noByline' }]);
	}
	expect(problems({ credits: [{ bylineId: BYLINE, role: 'by' }] })).toEqual([]);
});

describe('TK, to come', () => {
	test.each<[Partial<StoryContentInput>, string]>([
		[{ kicker: 'TK' }, 'the kicker'],
		[{ headline: 'Harbour opens, TK dead' }, 'the headline'],
		[{ standfirst: 'After TKK years.' }, 'the standfirst'],
		[{ body: doc(p('It cost ', 'TK', ' crowns.')) }, 'the text'],
		[{ body: doc(p('Text.', footnote('TK'))) }, 'the text'],
		[{ body: doc(p('Text.'), pullQuote('So it is.', 'TK')) }, 'the text'],
		[{ body: doc(p('Text.'), figure({ ...PLAIN, alt: 'TK' })) }, 'the text'],
		[{ body: doc(p('Text.'), figure(PLAIN, 'Captain TK')) }, 'the text'],
		[{ body: doc(p('Text.'), factBox('TK', p('Facts.'))) }, 'the text'],
		[{ overrides: { description: 'TK' } }, 'what search engines and social sites are told'],
		[{ notes: 'TK: ask the captain' }, 'the notes'],
	])('is found: %j', (changes, field) => {
		expect(problems(changes)).toEqual([{ weight: 'warning', message: `There is a TK in ${field}.` }]);
	});

	test('is found in the title of a chart', () => {
		const data = {
			kind: 'bar' as const,
			title: 'TK',
			description: 'Ships',
			unit: '',
			source: '',
			labels: ['a'],
			series: [{ name: 'n', values: [1] }],
		};
		expect(messages({ body: doc(p('Text.'), chart(data)) })).toEqual(['There is a TK in the text.']);
	});

	test.each(['ATKINS', 'tk', 'LATKES', 'TKO', 'İTK', 'TK1'])('is not seen in %s', (word) => {
		expect(problems({ headline: word, body: doc(p(word)) })).toEqual([]);
	});

	test('is told of each field once', () => {
		expect(messages({ headline: 'TK and TK', body: doc(p('TK'), p('TK')) })).toEqual([
			'There is a TK in the headline.',
			'There is a TK in the text.',
		]);
	});
});

describe('pictures', () => {
	const body = (...figures: { image: string; alt?: string }[]): Body =>
		doc(p('Text.'), ...figures.map((one) => figure({ ...PLAIN, ...one })));

	test('need a description, their own or the one on record', () => {
		expect(messages({ body: body({ image: IMAGE }) })).toEqual([]);
		expect(messages({ body: body({ image: OTHER, alt: 'A quay.' }) })).toEqual([]);
		expect(messages({ body: body({ image: OTHER, alt: ' ' }) })).toEqual(['A picture in the text has no alt text.']);
		expect(messages({ body: body({ image: OTHER }, { image: OTHER }) })).toEqual([
			'2 pictures in the text have no alt text.',
		]);
	});

	test('the lead image needs one on record', () => {
		expect(messages({ leadImageId: IMAGE })).toEqual([]);
		expect(messages({ leadImageId: OTHER })).toEqual(['The lead image has no alt text.']);
	});

	test('that are not on record are missed', () => {
		expect(messages({ leadImageId: OTHER, body: body({ image: IMAGE }) }, [])).toEqual(['2 pictures are missing.']);
	});

	test('of a story are those of the text, the lead image and the one for social sites, once each', () => {
		const content = storyContent.parse({
			...whole,
			leadImageId: IMAGE,
			overrides: { imageId: OTHER },
			body: body({ image: IMAGE }),
		});
		expect(picturesOf(content)).toEqual([IMAGE, OTHER]);
	});
});

test('a dateline is honest if someone credited reported from there', () => {
	const dateline = (place: string) => ({ dateline: { place, zone: 'Europe/Lisbon' } });
	expect(messages(dateline('LISBON '))).toEqual([]);
	expect(messages(dateline('Porto'))).toEqual([
		'It is datelined Porto, but nobody who is credited reported from there.',
	]);
});

test('a table says what it says', () => {
	expect(messages({ body: doc(p('Text.'), table('Ships, TK', ['a'], ['b'])) })).toEqual(['There is a TK in the text.']);
});
