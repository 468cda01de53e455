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

const stemmerFor = (language: string) => {
	const name = STEMMERS[language.split('-')[0]?.toLowerCase() ?? ''];
	return name ? stemmers.newStemmer(name) : null;
};

/** Scripts written without spaces: they are indexed as overlapping pairs of characters. */
const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RUNS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[\p{L}\p{M}\p{N}]+/gu;

/** Longer "words" are noise, and Postgres refuses lexemes of 2 KB. */
const LONGEST = 60;

/**
 * The words of a text as both engines index them: folded, stemmed by the language,
 * in reading order. Only letters, marks and digits are ever in one.
 */
export function searchWords(text: string, language: string): string[] {
	const stemmer = stemmerFor(language);
	const words: string[] = [];
	for (const [run] of text
		.normalize('NFC')
		.replace(/['’ʼ]s\b/gu, '')
		.matchAll(RUNS)) {
		if (UNSPACED.test(run)) words.push(...pairs(fold(run)));
		else if (run.length <= LONGEST) words.push(fold(stemmer ? stemmer.stem(run.toLowerCase()) : run));
	}
	return words.filter(Boolean);
}

function pairs(run: string): string[] {
	const letters = [...run];
	if (letters.length < 2) return letters;
	return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** One demand of a query: words in this order, the last of them perhaps only begun. */
export type SearchTerm = { words: string[]; prefix: boolean };

const MOST_TERMS = 12;
const SHORTEST_PREFIX = 3;

/**
 * Reads what someone typed: words that must all be there, "words in quotes" in that
 * order, and the last word also as the beginning of one. Nothing else is syntax.
 */
export function readQuery(query: string, language: string): SearchTerm[] {
	const parts = query.split('"');
	const terms = parts.flatMap((part, index): SearchTerm[] => {
		const quoted = index % 2 === 1 && index < parts.length - 1;
		if (quoted) return [{ words: searchWords(part, language), prefix: false }];
		return part.split(/\s+/u).map((word) => ({ words: searchWords(word, language), prefix: false }));
	});
	const said = terms.filter((term) => term.words.length > 0).slice(0, MOST_TERMS);
	const last = said.at(-1);
	if (last && /[\p{L}\p{N}]$/u.test(query) && (last.words.at(-1)?.length ?? 0) >= SHORTEST_PREFIX) last.prefix = true;
	return said;
}
