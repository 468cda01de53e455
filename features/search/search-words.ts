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

/** Of no language, or of one without a stemmer: words are found as they are written, folded. */
export const UNSTEMMED = 'und';

/** The language that a story's words are stemmed by, as the index remembers it. */
export function stemmedAs(language: string): string {
	const tag = language.split('-')[0]?.toLowerCase() ?? '';
	return Object.hasOwn(STEMMERS, tag) ? tag : UNSTEMMED;
}

type Stem = (word: string) => string;

/** Kept because making a stemmer costs more than stemming a headline. */
const stems = new Map<string, Stem>();

/** Gives a word's stem, not yet folded. English accents are optional, so "résumés" must have the stem of "resumes". */
function stemmerFor(language: string): Stem {
	const tag = stemmedAs(language);
	const name = STEMMERS[tag];
	if (!name) return (word) => word;
	const known = stems.get(name);
	if (known) return known;
	const stemmer = stemmers.newStemmer(name);
	const stem: Stem = (word) => stemmer.stem(tag === 'en' ? fold(word) : word.toLowerCase());
	stems.set(name, stem);
	return stem;
}

/** Scripts written without spaces: they are indexed as overlapping pairs of characters. */
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = UNSPACED_SCRIPTS.map((script) => String.raw`\p{Script=${script}}`).join('');
const RUNS = new RegExp(String.raw`([${UNSPACED}][${UNSPACED}ー\p{M}]*)|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`, 'gu');

const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;

/** Of the same length, so that places stay. */
export const withoutPossessives = (text: string): string => text.replace(POSSESSIVE, '  ');

/** Longer "words" are noise, and Postgres refuses lexemes of 2 KB. */
const LONGEST = 60;

/** A word as both engines index it, and where it stands in the text. */
export type SearchToken = { word: string; start: number; end: number };

/**
 * The words of a text (in NFC, to which their places belong) as both engines index them:
 * folded, stemmed by the language, in reading order. Only letters, marks and digits are
 * ever in one. With `initials`, words that begin with none of them may be left out, but
 * each has its `word`, "" if it was not looked at: a stem never changes how a word begins.
 */
export function searchTokens(text: string, language: string, initials?: ReadonlySet<string>): SearchToken[] {
	const stem = stemmerFor(language);
	const tokens: SearchToken[] = [];
	for (const match of withoutPossessives(text).matchAll(RUNS)) {
		const [run, unspaced] = match;
		const [start, end] = [match.index, match.index + run.length];
		if (unspaced) tokens.push(...pairs(run, start));
		else if (run.length > LONGEST) continue;
		else if (initials && !initials.has(initialOf(run))) tokens.push({ word: '', start, end });
		else for (const word of lettersOf(fold(stem(run)))) tokens.push({ word, start, end });
	}
	return tokens;
}

export function searchWords(text: string, language: string): string[] {
	return searchTokens(text.normalize('NFC'), language).map(({ word }) => word);
}

export const initialOf = (word: string): string =>
	/^[a-z0-9]/i.test(word) ? word.charAt(0).toLowerCase() : (/[\p{L}\p{N}]/u.exec(fold(word.slice(0, 4)))?.[0] ?? '');

/** Folding takes some characters apart into several words and signs: "⑴" is "(1)" then. */
const lettersOf = (folded: string) => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A mark, which folding takes away, belongs to the letter before it. */
function pairs(run: string, start: number): SearchToken[] {
	const letters: SearchToken[] = [];
	let end = start;
	for (const character of run) {
		const from = end;
		end += character.length;
		const last = letters.at(-1);
		const folded = [...fold(character)];
		if (folded.length === 0 && last) last.end = end;
		for (const word of folded) letters.push({ word, start: from, end });
	}
	if (letters.length < 2) return letters;
	return letters.slice(1).flatMap((letter, index) => {
		const before = letters[index];
		return before ? { word: before.word + letter.word, start: before.start, end: letter.end } : [];
	});
}
