import { expect, test } from 'vitest';
import { searchWords } from '@/features/search/search-words';
import { bodyText, countWords } from '@/features/story/body/body-text';
import { bodyShape } from '@/features/story/body/body-validate';
import { vesselOf, writeStory } from './story-writer';

const SECTIONS = ['news', 'city-hall', 'business', 'shore', 'schools', 'culture', 'sports', 'opinion', 'world'];
const written = SECTIONS.flatMap((section) =>
	Array.from({ length: 60 }, (_, number) => writeStory(number * 7, section)),
);

test('a story’s words, put together from pieces, are those that the index would find in its text', () => {
	for (const { headline, standfirst, body, bodyWords } of written) {
		expect(headline.words).toEqual(searchWords(headline.text, 'en'));
		expect(standfirst.words).toEqual(searchWords(standfirst.text, 'en'));
		expect(bodyWords).toEqual(searchWords(bodyText(body), 'en'));
	}
});

test('its number of words is what readers would count', () => {
	for (const { body, words } of written) expect(words).toBe(countWords(body, 'en'));
});

test('its body is one that may be stored', () => {
	for (const { body } of written) expect(bodyShape.parse(body)).toEqual(body);
});

test('no gap of a sentence is left open, and sentences begin with a capital', () => {
	for (const { headline, standfirst, body } of written) {
		for (const text of [headline.text, standfirst.text, ...bodyText(body).split('\n')]) {
			expect(text).not.toMatch(/[{}]/);
			expect(text).toMatch(/^[“\p{Lu}\d$]/u);
		}
	}
});

test('the same number gives the same story, another number another', () => {
	expect(writeStory(4_711, 'news')).toEqual(writeStory(4_711, 'news'));
	expect(writeStory(4_712, 'news').body).not.toEqual(writeStory(4_711, 'news').body);
});

test('a vessel’s name stands in one story alone, in whatever form it is searched for', () => {
	const names = Array.from({ length: 20_000 }, (_, number) => vesselOf(number)).filter((name) => name !== null);
	expect(names).toHaveLength(2_000);
	expect(new Set(names.flatMap((name) => searchWords(name, 'en')))).toHaveProperty('size', 2_000);
});
