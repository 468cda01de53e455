import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '@/features/staff/actor';
import { bodyText } from '@/features/story/body/body-text';
import { importStory } from '@/features/story/import/import-mutations';
import { countRows, openNewsroom, read } from '@/scripts/testing/newsroom';
import { searchPublished } from './search-queries';
import { readQuery } from './search-query';
import { searchWords } from './search-words';

/** Strings that break text handling, if the public list lies where it is kept. */
const CORPUS = new URL('../../../shared/corpora/naughty-strings.json', import.meta.url);

const OWN = [
	...['', ' ', '\t', 'null', 'undefined', 'true', 'NaN', 'constructor', '__proto__', 'toString', '0', '-1', '1e5', '½'],
	...['"', '""', '" OR ""="', "'", "''", '\\', '\\\\', '%', '_', '*', '-', '--', '(', ')', ':', '^', '{}', '[]', '<>'],
	..."'; DROP TABLE story; --|1 OR 1=1|NEAR(a b)|a AND|AND|OR|NOT|NOT a|a NOT b|headline:a|a:*|a <-> b|a & b|!a".split(
		'|',
	),
	...[
		'⁰⁴⁵',
		'₀₁₂',
		'Ω≈ç√∫˜µ≤≥÷',
		'田中さんにあげて下さい',
		'𠜎𠜱𠝹𠱓',
		'パーティーへ行かないか',
		'ﷺ',
		'⑴ ⒈ ㍿ ﬃ ŉ',
		'ᚠᛇᚻ',
	],
	...[
		'Ṱ̺̺̕o͞ ̷i̲̬͇̪n̝̗v̟̜̘o͘k͖e',
		'\u202e\u2066right to left',
		'ǅ İ ı ß ẞ ŸŹ',
		'a\u0301\u0301\u0301',
		'\u0301',
		'👩‍👩‍👧‍👦 👾',
		'\u200b',
		'\ufeff',
	],
	...[
		'a\u0000b',
		'\u0001',
		'\u007f',
		'\u0085',
		'\u2028',
		'\ud800',
		'a\udfff',
		'\uffff',
		'\u{10ffff}',
		'e\u0301l\u00e9ment',
	],
	...['<script>alert(1)</script>', '{{7*7}}', '%s%n', '../../etc/passwd', 'http://a.example/?q=a&b=c#d', 'CON'],
	...['date 2024-13-45 By', 'date 2024-01-04 By A, and B', '99/99/9999 99:99 XM ZZZ', '01/03/2024 05:09 PM', 'By'],
];

const naughty = [
	...new Set([...OWN, ...(existsSync(CORPUS) ? (JSON.parse(readFileSync(CORPUS, 'utf8')) as string[]) : [])]),
];

type Text = { id: string; fields: string[][] };
const texts: Text[] = [];

beforeAll(async () => {
	await openNewsroom();
});

test('as a story’s text each of them is printed as it came, or refused with a message and nothing left', async () => {
	let refused = 0;
	for (const [index, text] of naughty.entries()) {
		const before = await countRows();
		const file = { name: 'naughty.txt', bytes: new TextEncoder().encode(text) };
		const options = { headline: `Of strings ${index}`, section: 'world', publish: true };
		const result = await importStory(commandLine, file, options);
		if (!result.ok) {
			refused++;
			expect(result.message, JSON.stringify(text)).toMatch(/^(the file|line \d+) ./);
			expect(await countRows()).toEqual(before);
			continue;
		}
		const story = await read(result.value.address ?? '');
		const written = [story.headline, story.standfirst, bodyText(story.body)];
		texts.push({ id: story.id, fields: written.map((part) => searchWords(part, 'en')) });
	}
	expect(refused).toBeGreaterThan(10);
	expect(texts.length).toBeGreaterThan(50);
});

/** What the rules of search say, without an index. */
function expected(query: string): Set<string> {
	const terms = readQuery(query, ['en']);
	const has = ({ fields }: Text) =>
		terms.every(({ forms }) =>
			forms.some(({ words, begun: mayBe }) =>
				fields.some((field) =>
					field.some((_, start) =>
						words.every((word, i) => {
							const there = field[start + i];
							const begun = mayBe && i === words.length - 1;
							return begun ? there?.startsWith(word) : there === word;
						}),
					),
				),
			),
		);
	return new Set(terms.length === 0 ? [] : texts.filter(has).map((text) => text.id));
}

async function found(query: string): Promise<Set<string>> {
	const ids: string[] = [];
	for (let page = 1; ; page++) {
		const { list } = await searchPublished(query, 'en', page);
		ids.push(...list.stories.map((card) => card.id));
		if (!list.more) return new Set(ids);
	}
}

describe('as a query each of them finds what the rules say, on both engines', () => {
	test('as typed', async () => {
		for (const query of naughty) expect(await found(query), JSON.stringify(query)).toEqual(expected(query));
	});

	test('in quotes', async () => {
		for (const text of naughty) {
			const query = `"${text}"`;
			expect(await found(query), JSON.stringify(query)).toEqual(expected(query));
		}
	});

	test('behind another word', async () => {
		for (const text of naughty) {
			const query = `strings ${text}`;
			expect(await found(query), JSON.stringify(query)).toEqual(expected(query));
		}
	});
});
