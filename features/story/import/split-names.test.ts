import { describe, expect, test } from 'vitest';
import { splitNames } from './split-names';

describe('who is named', () => {
	test.each<[rule: string, byline: string, names: string[]]>([
		['one name', 'Ben Johansen', ['Ben Johansen']],
		['two by “and”', 'Ana Ruiz and Ben Johansen', ['Ana Ruiz', 'Ben Johansen']],
		['three', 'Ana Ruiz, Li Wei and Ben Johansen', ['Ana Ruiz', 'Li Wei', 'Ben Johansen']],
		['three with a comma before “and”', 'Ana Ruiz, Li Wei, and Ben Johansen', ['Ana Ruiz', 'Li Wei', 'Ben Johansen']],
		['an ampersand', 'Ana Ruiz & Ben Johansen', ['Ana Ruiz', 'Ben Johansen']],
		['only commas, one without its space', 'Ana Ruiz,Ben Johansen', ['Ana Ruiz', 'Ben Johansen']],
		['all capitals stay as typed', 'ANA RUIZ AND BEN JOHANSEN', ['ANA RUIZ', 'BEN JOHANSEN']],
		['spaces of any kind are one space', ' Ana\u00a0 Ruiz \t and\u202fBen  Johansen ', ['Ana Ruiz', 'Ben Johansen']],
		['“and” and “in” inside a word', 'Anderson Cooper and Sandy Inman', ['Anderson Cooper', 'Sandy Inman']],
		['a surname And, a given name In', 'Metin And and Kim In Soo', ['Metin And', 'Kim In Soo']],
		['an ampersand inside a word', 'AT&T Archive', ['AT&T Archive']],
		['a suffix belongs to its name', 'Sammy Davis, Jr. and Ana Ruiz, Ph.D.', ['Sammy Davis, Jr.', 'Ana Ruiz, Ph.D.']],
		['a desk', 'The Editorial Board', ['The Editorial Board']],
		['an agency', 'Reuters', ['Reuters']],
		['particles', "Ludwig van der Rohe and Mary O'Brien", ['Ludwig van der Rohe', "Mary O'Brien"]],
		['other scripts', '山田太郎、佐藤花子 and Мария Иванова', ['山田太郎', '佐藤花子', 'Мария Иванова']],
		['Arabic with its comma', 'ليلى حداد، أحمد منصور', ['ليلى حداد', 'أحمد منصور']],
		['120 characters', 'A'.repeat(120), ['A'.repeat(120)]],
	])('%s', (_rule, byline, names) => {
		expect(splitNames(byline)).toEqual({ ok: true, value: names.map((name) => ({ name, place: '' })) });
	});
});

describe('where they were', () => {
	test.each<[rule: string, byline: string, credits: [name: string, place: string][]]>([
		['one place', 'Ana Ruiz in Washington', [['Ana Ruiz', 'Washington']]],
		[
			'only the last name’s',
			'Ana Ruiz and Ben Johansen in Washington',
			[
				['Ana Ruiz', ''],
				['Ben Johansen', 'Washington'],
			],
		],
		[
			'each its own',
			'Ana Ruiz in Kyiv, Li Wei in New York and Ben Johansen in Łódź',
			[
				['Ana Ruiz', 'Kyiv'],
				['Li Wei', 'New York'],
				['Ben Johansen', 'Łódź'],
			],
		],
		[
			'in capitals',
			'ANA RUIZ IN WASHINGTON AND LI WEI',
			[
				['ANA RUIZ', 'WASHINGTON'],
				['LI WEI', ''],
			],
		],
		['a script without capitals', 'Li Wei in 東京', [['Li Wei', '東京']]],
		['no place in small letters', 'A mother in mourning', [['A mother in mourning', '']]],
		[
			'a place’s region after its comma',
			'Ana Ruiz in Washington, D.C., Li Wei in Austin, Texas, and Ben Johansen',
			[
				['Ana Ruiz', 'Washington, D.C.'],
				['Li Wei', 'Austin, Texas'],
				['Ben Johansen', ''],
			],
		],
		[
			'but one word only, and one time only',
			'Ana Ruiz in Austin, Texas, Reuters and Li Wei in Rome, Ben Johansen',
			[
				['Ana Ruiz', 'Austin, Texas'],
				['Reuters', ''],
				['Li Wei', 'Rome'],
				['Ben Johansen', ''],
			],
		],
		['a suffix before it', 'Sammy Davis, Jr. in Paris', [['Sammy Davis, Jr.', 'Paris']]],
	])('%s', (_rule, byline, credits) => {
		expect(splitNames(byline)).toEqual({ ok: true, value: credits.map(([name, place]) => ({ name, place })) });
	});
});

test.each([
	['no name', '  ', 'says “By” but names no one'],
	['nothing after “and”', 'Ana Ruiz and', 'no name beside it'],
	['nothing between commas', 'Ana Ruiz, , Ben Johansen', 'no name beside it'],
	['nothing before a comma', ', Ana Ruiz', 'no name beside it'],
	['no letters', 'Ana Ruiz and ***', 'has “***” where a name belongs'],
	['a name over 120 characters', `Ana Ruiz and ${'B'.repeat(121)}`, 'more than 120 characters: “BBB'],
	['a place over 120 characters', `Ana Ruiz in ${'B'.repeat(121)}`, 'place of more than 120 characters'],
])('%s is refused', (_rule, byline, message) => {
	expect(splitNames(byline)).toEqual({ ok: false, message: expect.stringContaining(message) });
});
