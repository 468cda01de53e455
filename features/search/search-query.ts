import { nameKey } from '@/lib/fold';
import { searchWords, UNSTEMMED, withoutPossessives } from './search-words';

/** Words in this order, as a language would index them; the last may be only begun. */
type SearchForm = { words: string[]; begun: boolean };

/** One demand of a query. */
export type SearchTerm = {
	/** As each language would say it; any one of them will do. */
	forms: SearchForm[];
	/** The words as names have them: folded, not stemmed. */
	name: string;
	/** Whether the last word may be only begun. */
	prefix: boolean;
};

/** The search box takes 200. */
const LONGEST_QUERY = 1_000;
const MOST_TERMS = 12;
const MOST_WORDS_OF_A_TERM = 50;
const SHORTEST_PREFIX = 3;

/**
 * Reads what someone typed: words that must all be there, "words in quotes" in that
 * order, and the last word, with or without a star, also as the beginning of one.
 * Nothing else is syntax.
 */
export function readQuery(query: string, languages: readonly string[]): SearchTerm[] {
	const parts = query.slice(0, LONGEST_QUERY).split('"');
	const said = parts.flatMap((part, index) => {
		const quoted = index % 2 === 1 && index < parts.length - 1;
		return quoted ? [part] : part.split(/\s+/u);
	});
	const terms: SearchTerm[] = [];
	for (const words of said) {
		const forms = formsOf(words, languages);
		if (forms.length > 0) terms.push({ forms, name: nameKey(withoutPossessives(words)), prefix: false });
		if (terms.length === MOST_TERMS) break;
	}
	const last = terms.at(-1);
	if (last && query.length <= LONGEST_QUERY && isUnfinished(query)) {
		const typed = searchWords(last.name, UNSTEMMED).at(-1)?.length ?? 0;
		for (const form of last.forms) form.begun = mayBeBegun(form, typed);
		last.prefix = last.forms.some((form) => form.begun);
	}
	return terms;
}

const isUnfinished = (query: string) => /[\p{L}\p{M}\p{N}]\*?$/u.test(query);

/** Letters that a stem may have lost and still be the beginning of what was meant. */
const MOST_LOST = 2;

/**
 * A stem that is short, or that a language has cut down to little (Spanish makes "rep" of
 * "repair"), would be the beginning of too much: then the last word is a whole one.
 */
function mayBeBegun({ words }: SearchForm, typed: number): boolean {
	const length = words.at(-1)?.length ?? 0;
	return length >= SHORTEST_PREFIX && length >= typed - MOST_LOST;
}

/** Each different one, the newsroom's own language first. */
function formsOf(words: string, languages: readonly string[]): SearchForm[] {
	const forms = new Map<string, SearchForm>();
	for (const language of languages) {
		const form = searchWords(words, language).slice(0, MOST_WORDS_OF_A_TERM);
		if (form.length > 0) forms.set(form.join(' '), { words: form, begun: false });
	}
	return [...forms.values()];
}
