import { nameKey } from '@/lib/fold';
import { searchWords, withoutPossessives } from './search-words';

/** One demand of a query: the same words in this order, as each language would index them. */
export type SearchTerm = {
	/** Sequences of words; any one of them will do. */
	forms: string[][];
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
	if (last && query.length <= LONGEST_QUERY && isUnfinished(query)) last.prefix = last.forms.some(mayBeBegun);
	return terms;
}

const isUnfinished = (query: string) => /[\p{L}\p{M}\p{N}]\*?$/u.test(query);

/** Of a form that is too short for it, the last word is a whole one. */
export const mayBeBegun = (form: readonly string[]): boolean => (form.at(-1)?.length ?? 0) >= SHORTEST_PREFIX;

/** Each different one, the newsroom's own language first. */
function formsOf(words: string, languages: readonly string[]): string[][] {
	const forms = new Map<string, string[]>();
	for (const language of languages) {
		const form = searchWords(words, language).slice(0, MOST_WORDS_OF_A_TERM);
		if (form.length > 0) forms.set(form.join(' '), form);
	}
	return [...forms.values()];
}
