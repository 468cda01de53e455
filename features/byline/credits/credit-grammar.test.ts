import { describe, expect, test } from 'vitest';
import { type BylineKind, CREDIT_ROLES, type CreditRole } from '../byline-schema';
import {
	authorsOf,
	bylineLine,
	type CreditPiece,
	type NamedCredit,
	piecesToText,
	tagLanguage,
	tagLine,
	writersLine,
} from './credit-grammar';

/** "photography: Ben Johansen @ Oslo"; a name alone wrote the story, "agency Reuters" is of that kind. */
function credit(said: string): NamedCredit {
	const [, role = 'by', kind = 'person', name = '', place = ''] =
		said.match(/^(?:([a-z ]+): )?(?:(agency|desk|pseudonym) )?(.*?)(?: @ (.*))?$/) ?? [];
	const slug = name.toLowerCase().replaceAll(' ', '-');
	return { role: role as CreditRole, kind: kind as BylineKind, name, slug, place };
}

type Say = (credits: readonly NamedCredit[], style: { language: string; oxfordComma: boolean }) => CreditPiece[];

const say = (how: Say, credits: readonly string[], language = 'en', oxfordComma = true) =>
	piecesToText(how(credits.map(credit), { language, oxfordComma }), how === tagLine ? tagLanguage(language) : language);
const line = (credits: readonly string[], language?: string, oxfordComma?: boolean) =>
	say(bylineLine, credits, language, oxfordComma);
const tags = (credits: readonly string[], language?: string) => say(tagLine, credits, language);

/** Latin letters in an Arabic line are isolated; told apart here so that the table can be read. */
const isolated = (said: string) => said.replaceAll('[', '\u2068').replaceAll(']', '\u2069');

describe('the byline line', () => {
	const LANGUAGES = ['en', 'es', 'de', 'fr', 'ar'] as const;
	const table: [credits: string[], ...said: [en: string, es: string, de: string, fr: string, ar: string]][] = [
		[[], '', '', '', '', ''],
		[['photography: A'], '', '', '', '', ''],
		[['Ana Ruiz'], 'By Ana Ruiz', 'Por Ana Ruiz', 'Von Ana Ruiz', 'Par Ana Ruiz', 'بقلم [Ana Ruiz]'],
		[['A', 'B'], 'By A and B', 'Por A y B', 'Von A und B', 'Par A et B', 'بقلم [A] و[B]'],
		[['A', 'B', 'C'], 'By A, B, and C', 'Por A, B y C', 'Von A, B und C', 'Par A, B et C', 'بقلم [A] و[B] و[C]'],
		[['A', 'photography: X', 'B'], 'By A and B', 'Por A y B', 'Von A und B', 'Par A et B', 'بقلم [A] و[B]'],
		[['A @ Oslo'], 'By A in Oslo', 'Por A en Oslo', 'Von A, Oslo', 'Par A (Oslo)', 'بقلم [A] في [Oslo]'],
		[
			['A @ Oslo', 'B @ Oslo'],
			...(['By A and B in Oslo', 'Por A y B en Oslo', 'Von A und B, Oslo', 'Par A et B, Oslo'] as const),
			'بقلم [A] و[B] في [Oslo]',
		],
		[
			['A @ Oslo', 'B @ Rome'],
			...(['By A in Oslo and B in Rome', 'Por A en Oslo y B en Rome', 'Von A (Oslo) und B (Rome)'] as const),
			...(['Par A (Oslo) et B (Rome)', 'بقلم [A] في [Oslo] و[B] في [Rome]'] as const),
		],
		[
			['A', 'B @ Oslo'],
			...(['By A and B (Oslo)', 'Por A y B (Oslo)', 'Von A und B (Oslo)', 'Par A et B (Oslo)'] as const),
			'بقلم [A] و[B] ([Oslo])',
		],
		[
			['A @ Oslo', 'B', 'C @ Oslo'],
			...(['By A (Oslo), B, and C (Oslo)', 'Por A (Oslo), B y C (Oslo)', 'Von A (Oslo), B und C (Oslo)'] as const),
			...(['Par A (Oslo), B et C (Oslo)', 'بقلم [A] ([Oslo]) و[B] و[C] ([Oslo])'] as const),
		],
		[
			['A @ Oslo', 'photography: X @ Bergen'],
			...(['By A in Oslo', 'Por A en Oslo', 'Von A, Oslo', 'Par A (Oslo)', 'بقلم [A] في [Oslo]'] as const),
		],
		[['agency Reuters'], 'Reuters', 'Reuters', 'Reuters', 'Reuters', '[Reuters]'],
		[['agency AP @ Oslo'], ...(['AP in Oslo', 'AP en Oslo', 'AP, Oslo', 'AP (Oslo)', '[AP] في [Oslo]'] as const)],
		[['agency AP', 'agency EFE'], ...(['AP and EFE', 'AP y EFE', 'AP und EFE', 'AP et EFE', '[AP] و[EFE]'] as const)],
		[['A', 'agency AP'], ...(['By A and AP', 'Por A y AP', 'Von A und AP', 'Par A et AP', 'بقلم [A] و[AP]'] as const)],
		[['desk Desk'], 'By Desk', 'Por Desk', 'Desk', 'Par Desk', 'بقلم [Desk]'],
		[
			['desk Desk', 'agency AP'],
			...(['By Desk and AP', 'Por Desk y AP', 'Desk und AP', 'Par Desk et AP', 'بقلم [Desk] و[AP]'] as const),
		],
		[['pseudonym Argus'], 'By Argus', 'Por Argus', 'Von Argus', 'Par Argus', 'بقلم [Argus]'],
		[
			['أحمد علي', 'سارة حسن @ القاهرة'],
			...(['By [أحمد علي] and [سارة حسن] ([القاهرة])', 'Por [أحمد علي] y [سارة حسن] ([القاهرة])'] as const),
			...(['Von [أحمد علي] und [سارة حسن] ([القاهرة])', 'Par [أحمد علي] et [سارة حسن] ([القاهرة])'] as const),
			'بقلم أحمد علي وسارة حسن (القاهرة)',
		],
		[
			['李小龍', '村上春樹'],
			...([
				'By 李小龍 and 村上春樹',
				'Por 李小龍 y 村上春樹',
				'Von 李小龍 und 村上春樹',
				'Par 李小龍 et 村上春樹',
			] as const),
			'بقلم [李小龍] و[村上春樹]',
		],
	];

	test.each(
		table.flatMap(([credits, ...said]) =>
			LANGUAGES.map((language, at) => [language, credits, said[at] ?? ''] as const),
		),
	)('%s: %j is "%s"', (language, credits, said) => expect(line(credits, language)).toBe(isolated(said)));

	test.each([
		'Rip van der Meer',
		'María de la O',
		'Prince',
		'Ferdinand and Co.',
		'Sammy Davis Jr.',
		'In Oslo',
		'By Golly',
	])('prints the name %s as it is', (name) => {
		expect(line([name])).toBe(`By ${name}`);
		expect(line([name, 'B'])).toBe(`By ${name} and B`);
		expect(line(['B', name], 'de')).toBe(`Von B und ${name}`);
	});

	test('says a place with a region as it is, and keeps its comma with it in an Arabic line', () => {
		expect(line(['A @ Ogden, Utah'])).toBe('By A in Ogden, Utah');
		expect(line(['سارة @ Ogden, Utah'], 'ar')).toBe(isolated('بقلم سارة في [Ogden, Utah]'));
	});
});

describe('a list of three', () => {
	test.each([
		['en', true, 'By A, B, and C'],
		['en', false, 'By A, B and C'],
		['en-GB', true, 'By A, B, and C'],
		['en-GB', false, 'By A, B and C'],
		['es', true, 'Por A, B y C'],
		['de-AT', true, 'Von A, B und C'],
		['fr-CA', true, 'Par A, B et C'],
	] as const)('in %s, asked for a serial comma: %s, is "%s"', (language, oxfordComma, said) => {
		expect(line(['A', 'B', 'C'], language, oxfordComma)).toBe(said);
	});

	test('has no comma between two, whatever is asked for', () => {
		expect(line(['A', 'B'], 'en', true)).toBe('By A and B');
	});

	test.each([
		['en', true, 'By A; A pilot, name withheld; and B'],
		['en', false, 'By A; A pilot, name withheld; and B'],
		['es', false, 'Por A; A pilot, name withheld; y B'],
		['fr', false, 'Par A\u202f; A pilot, name withheld\u202f; et B'],
	] as const)(
		'in %s, asked for a serial comma: %s, is divided by semicolons where a name has a comma: "%s"',
		(language, oxfordComma, said) => {
			expect(line(['A', 'pseudonym A pilot, name withheld', 'B'], language, oxfordComma)).toBe(said);
		},
	);
});

describe('the Spanish "and"', () => {
	test.each(['Inés', 'Iñaki', 'Íñigo', 'I\u0301ñigo', 'Hilario', 'Isabel', 'Yglesias', 'Yves', 'Ígor'])(
		'is e before %s',
		(name) => expect(line(['Ana', name], 'es-MX')).toBe(`Por Ana e ${name}`),
	);
	test.each(['Hierro', 'Iolanda', 'Yolanda', 'Y. Pérez', 'Hugo', 'Ben', 'Élmer', '伊藤', '1'])(
		'is y before %s',
		(name) => expect(line(['Ana', name], 'es')).toBe(`Por Ana y ${name}`),
	);
	test('looks at the last name alone', () => {
		expect(line(['Ana', 'Inés', 'Ben'], 'es')).toBe('Por Ana, Inés y Ben');
		expect(line(['Ana', 'Ben', 'Inés'], 'es')).toBe('Por Ana, Ben e Inés');
	});
});

describe('the tag line', () => {
	test.each([
		[[], ''],
		[['Ana Ruiz'], ''],
		[['photography: Cy Dee'], 'Photographs by Cy Dee.'],
		[['additional reporting: A', 'additional reporting: B @ Rome'], 'Additional reporting by A and B (Rome).'],
		[['additional reporting: A @ Rome', 'additional reporting: B @ Rome'], 'Additional reporting by A and B in Rome.'],
		[['compiled from: agency Reuters', 'compiled from: agency AP'], 'Compiled from Reuters and AP.'],
	])('%j: "%s"', (credits, said) => expect(tags(credits)).toBe(said));

	const said = {
		en:
			'Additional reporting by A and Z; photographs by B; illustrations by C; video by D; data by E; edited by F; ' +
			'translated by G; research by H; compiled from I.',
		es:
			'Información adicional de A y Z; fotografías de B; ilustraciones de C; video de D; datos de E; edición de F; ' +
			'traducción de G; documentación de H; con información de I.',
		de:
			'Mitarbeit: A und Z; Fotos: B; Illustrationen: C; Video: D; Daten: E; Redaktion: F; Übersetzung: G; ' +
			'Recherche: H; mit Material von I.',
		fr:
			'Collaboration : A et Z ; photographies : B ; illustrations : C ; vidéo : D ; données : E ; édition : F ; ' +
			'traduction : G ; documentation : H ; avec I.',
		ar:
			'تغطية إضافية: [A] و[Z]؛ تصوير: [B]؛ رسوم: [C]؛ فيديو: [D]؛ بيانات: [E]؛ تحرير: [F]؛ ' +
			'ترجمة: [G]؛ بحث: [H]؛ المصدر: [I].',
	};

	test.each(Object.entries(said))(
		'in %s has every role in its own order, whatever the order of the credits',
		(language, words) => {
			const others = CREDIT_ROLES.filter((role) => role !== 'by');
			const credits = [...others.map((role, at) => `${role}: ${'ABCDEFGHI'[at]}`), 'additional reporting: Z'];
			const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
			expect(plain(tags(credits, language))).toBe(isolated(words));
			const turned = [
				...others.map((role, at) => `${role}: ${'ABCDEFGHI'[at]}`).toReversed(),
				'additional reporting: Z',
			];
			expect(plain(tags(turned, language))).toBe(isolated(words));
		},
	);

	test('begins with a capital, with or without an accent', () => {
		expect(tags(['editing: A'], 'fr')).toBe('Édition\u00a0: A.');
		expect(tags(['compiled from: agency dpa'], 'de')).toBe('Mit Material von dpa.');
	});
});

describe('a language without words of its own', () => {
	test.each([
		['it', 'A, B e C'],
		['pt-BR', 'A, B e C'],
		['ja', 'A、B、C'],
		['he', isolated('[A], [B] ו-[C]')],
		['tlh', 'A, B, and C'],
	])('%s has the names alone, joined as it joins them: "%s"', (language, words) => {
		expect(line(['A', 'B', 'C'], language)).toBe(words);
	});

	test('has Hebrew’s "and" as the name that follows asks', () => {
		expect(line(['אנה', 'בן'], 'he')).toBe('אנה ובן');
	});

	test('has places in brackets, and the roles in English', () => {
		expect(line(['Ana @ Roma', 'Ben @ Roma'], 'it')).toBe('Ana (Roma) e Ben (Roma)');
		expect(tags(['photography: Ana', 'photography: Ben'], 'it')).toBe('Photographs by Ana and Ben.');
		expect([tagLanguage('it'), tagLanguage('fr-CA'), tagLanguage('en-GB')]).toEqual(['en', 'fr-CA', 'en-GB']);
	});
});

describe('in pieces', () => {
	test('every name stands by itself with its address, so that a page can link it', () => {
		const credits = ['Ana Ruiz @ Oslo', 'Ben Johansen @ Oslo'].map(credit);
		expect(bylineLine(credits, { language: 'en', oxfordComma: true })).toEqual([
			...['By ', { name: 'Ana Ruiz', slug: 'ana-ruiz' }, ' and ', { name: 'Ben Johansen', slug: 'ben-johansen' }],
			...[' in ', { place: 'Oslo' }],
		]);
	});

	test('the writers have no "by" before them', () => {
		expect(say(writersLine, ['Ana @ Oslo', 'photography: Cy', 'Ben @ Oslo'])).toBe('Ana and Ben in Oslo');
		expect(say(writersLine, ['agency Reuters'])).toBe('Reuters');
	});
});

test('authors are those who wrote it, once each, in the order of the credits', () => {
	const credits = [
		'photography: Cy',
		'Ben @ Oslo',
		'agency AP',
		'Ben @ Rome',
		'editing: Ana',
		'compiled from: agency EFE',
	];
	expect(authorsOf(credits.map(credit)).map(({ name, place }) => [name, place])).toEqual([
		['Ben', 'Oslo'],
		['AP', ''],
	]);
});
