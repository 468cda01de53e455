import stemmers from 'snowball-stemmers';
import { fold } from '@/lib/fold';

/** Snowball's algorithms by language tag; other languages are searched by their folded words. */
const STEMMERS: Record<string, string> = {
	da: 'danish',
	de: 'german',
	en: 'english',
	es: 'spanish',
	fi: 'finnish',
	fr: 'french',
	hu: 'hungarian',
	it: 'italian',
	nb: 'norwegian',
	nl: 'dutch',
	no: 'norwegian',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	sv: 'swedish',
	tr: 'turkish',
};

/** Gives a word's stem, not yet folded. English accents are optional, so "résumés" must have the stem of "resumes". */
function stemmerFor(language: string): (word: string) => string {
	const tag = language.split('-')[0]?.toLowerCase() ?? '';
	const name = STEMMERS[tag];
	if (!name) return (word) => word;
	const stemmer = stemmers.newStemmer(name);
	return (word) => stemmer.stem(tag === 'en' ? fold(word) : word.toLowerCase());
}

/** Scripts written without spaces: they are indexed as overlapping pairs of characters. */
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = UNSPACED_SCRIPTS.map((script) => String.raw`\p{Script=${script}}`).join('');
const RUNS = new RegExp(String.raw`([${UNSPACED}][${UNSPACED}ー\p{M}]*)|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`, 'gu');

const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;

/** Longer "words" are noise, and Postgres refuses lexemes of 2 KB. */
const LONGEST = 60;

/**
 * The words of a text as both engines index them: folded, stemmed by the language,
 * in reading order. Only letters, marks and digits are ever in one.
 */
export function searchWords(text: string, language: string): string[] {
	const stem = stemmerFor(language);
	const words: string[] = [];
	for (const [run, unspaced] of text.normalize('NFC').replace(POSSESSIVE, '').matchAll(RUNS)) {
		if (unspaced) words.push(...pairs(fold(run)));
		else if (run.length <= LONGEST) words.push(...lettersOf(fold(stem(run))));
	}
	return words.filter(Boolean);
}

/** Folding takes some characters apart into several words and signs: "⑴" is "(1)" then. */
const lettersOf = (folded: string) => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function pairs(run: string): string[] {
	const letters = [...run];
	if (letters.length < 2) return letters;
	return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** One demand of a query: words in this order, the last of them perhaps only begun. */
export type SearchTerm = { words: string[]; prefix: boolean };

const MOST_TERMS = 12;
const MOST_WORDS_OF_A_TERM = 50;
const SHORTEST_PREFIX = 3;

/**
 * Reads what someone typed: words that must all be there, "words in quotes" in that
 * order, and the last word, with or without a star, also as the beginning of one.
 * Nothing else is syntax.
 */
export function readQuery(query: string, language: string): SearchTerm[] {
	const parts = query.split('"');
	const terms = parts.flatMap((part, index): SearchTerm[] => {
		const quoted = index % 2 === 1 && index < parts.length - 1;
		if (quoted) return [{ words: searchWords(part, language), prefix: false }];
		return part.split(/\s+/u).map((word) => ({ words: searchWords(word, language), prefix: false }));
	});
	const said = terms
		.filter((term) => term.words.length > 0)
		.slice(0, MOST_TERMS)
		.map((term) => ({ ...term, words: term.words.slice(0, MOST_WORDS_OF_A_TERM) }));
	const last = said.at(-1);
	if (last && /[\p{L}\p{M}\p{N}]\*?$/u.test(query) && (last.words.at(-1)?.length ?? 0) >= SHORTEST_PREFIX)
		last.prefix = true;
	return said;
}
