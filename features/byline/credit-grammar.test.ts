import { describe, expect, test } from 'vitest';
import { CREDIT_ROLES, type CreditRole } from './byline-schema';
import { bylineLine, type NamedCredit, piecesToText, tagLine } from './credit-grammar';

/** "photography: Ben Johansen @ Oslo"; a name alone wrote the story. */
function credit(said: string): NamedCredit {
	const [, role, name = '', place = ''] = said.match(/^(?:([a-z ]+): )?(.*?)(?: @ (.*))?$/) ?? [];
	return { role: (role ?? 'by') as CreditRole, name, slug: name.toLowerCase().replaceAll(' ', '-'), place };
}

const line = (credits: string[], language = 'en') => piecesToText(bylineLine(credits.map(credit), language));
const tags = (credits: string[], language = 'en') => piecesToText(tagLine(credits.map(credit), language));

describe('the byline line', () => {
	test.each([
		[[], ''],
		[['photography: Cy Dee'], ''],
		[['Ana Ruiz'], 'By Ana Ruiz'],
		[['Ana Ruiz', 'Ben Johansen'], 'By Ana Ruiz and Ben Johansen'],
		[['Ana Ruiz', 'Ben Johansen', 'Cy Dee'], 'By Ana Ruiz, Ben Johansen, and Cy Dee'],
		[['Ana Ruiz', 'photography: Cy Dee', 'Ben Johansen'], 'By Ana Ruiz and Ben Johansen'],
	])('%j: "%s"', (credits, said) => expect(line(credits)).toBe(said));

	test.each([
		[['Ana Ruiz @ Oslo'], 'By Ana Ruiz in Oslo'],
		[['Ana Ruiz @ Washington', 'Ben Johansen @ Washington'], 'By Ana Ruiz and Ben Johansen in Washington'],
		[['Ana Ruiz @ Oslo', 'Ben Johansen @ Bergen'], 'By Ana Ruiz in Oslo and Ben Johansen in Bergen'],
		[['Ana Ruiz @ Oslo', 'Ben Johansen'], 'By Ana Ruiz in Oslo and Ben Johansen'],
		[['Ana Ruiz', 'Ben Johansen @ Oslo'], 'By Ana Ruiz and Ben Johansen in Oslo'],
		[['A @ Oslo', 'B @ Oslo', 'C @ Bergen'], 'By A in Oslo, B in Oslo, and C in Bergen'],
	])('says a place that all share once, and others with each name: %j', (credits, said) => {
		expect(line(credits)).toBe(said);
	});

	test('does not take the place of someone who did something else', () => {
		expect(line(['Ana Ruiz @ Oslo', 'photography: Cy Dee @ Bergen'])).toBe('By Ana Ruiz in Oslo');
	});
});

describe('the tag line', () => {
	test.each([
		[[], ''],
		[['Ana Ruiz'], ''],
		[['photography: Cy Dee'], 'Photographs by Cy Dee.'],
		[['additional reporting: A', 'additional reporting: B @ Rome'], 'Additional reporting by A and B in Rome.'],
		[['compiled from: Reuters', 'compiled from: AP'], 'Compiled from Reuters and AP.'],
	])('%j: "%s"', (credits, said) => expect(tags(credits)).toBe(said));

	test('has the roles in their own order, whatever the order of the credits', () => {
		const others = CREDIT_ROLES.filter((role) => role !== 'by');
		const said =
			'Additional reporting by additional reporting; photographs by photography; illustrations by illustration; ' +
			'video by video; data by data; edited by editing; translated by translation; research by research; ' +
			'compiled from compiled from.';
		expect(tags(others.map((role) => `${role}: ${role}`))).toBe(said);
		expect(tags(others.toReversed().map((role) => `${role}: ${role}`))).toBe(said);
	});
});

describe('in pieces', () => {
	test('every name stands by itself with its address, so that a page can link it', () => {
		expect(bylineLine([credit('Ana Ruiz @ Oslo'), credit('Ben Johansen @ Oslo')], 'en')).toEqual([
			'By ',
			{ name: 'Ana Ruiz', slug: 'ana-ruiz' },
			' and ',
			{ name: 'Ben Johansen', slug: 'ben-johansen' },
			' in Oslo',
		]);
	});

	test.each(['Smith, Jones and Co.', '0', '{0}', '</a>', 'Ana in Oslo'])('a name is never taken apart: %s', (name) => {
		const pieces = bylineLine([credit('Ana Ruiz'), { ...credit('B'), name }], 'en');
		expect(pieces.at(-1)).toEqual({ name, slug: 'b' });
	});
});

describe('in other languages', () => {
	test.each([
		['de', 'By A, B und C'],
		['es', 'By A, B y C'],
		['ar', 'By A وB وC'],
		['ja', 'By A、B、C'],
		['tlh', 'By A, B, and C'],
	])('%s joins names as it does', (language, said) => {
		expect(line(['A', 'B', 'C'], language)).toBe(said);
		const pieces = bylineLine(['A', 'B', 'C'].map(credit), language);
		expect(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))).toEqual(['A', 'B', 'C']);
	});

	test('100 names are all there', () => {
		const names = Array.from({ length: 100 }, (_, i) => `Name ${i}`);
		for (const language of ['en', 'ar', 'de', 'zh']) {
			const pieces = bylineLine(names.map(credit), language);
			expect(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))).toEqual(names);
		}
	});
});
