import { headlineFacet } from './search-facets';
import type { SearchTerm } from './search-query';

/** Words in this order, the last perhaps only begun; a facet is a sequence of one. */
type Sequence = { words: string[]; prefix: boolean };

/** What a story must have: of each clause at least one sequence. */
export type Match = Sequence[][];

/** A term and the facets of the bylines whose names it may mean instead. */
export type NamedTerm = SearchTerm & { bylines: string[] };

type Way = { begun: boolean; inHeadline?: boolean };

const facet = (word: string): Sequence => ({ words: [word], prefix: false });

/**
 * `filters` are facets of which a story must have one each. `begun` lets the unfinished last word be the beginning of one; `inHeadline`
 * wants all words there.
 */
export function matchOf(terms: readonly NamedTerm[], filters: readonly (readonly string[])[], way: Way): Match {
	const clauses = terms.map(({ forms, bylines }) => [
		...forms.map(({ words, begun }) => ({
			words: way.inHeadline ? words.map(headlineFacet) : words,
			prefix: way.begun && begun,
		})),
		...bylines.map(facet),
	]);
	return [...filters.map((filter) => filter.map(facet)), ...clauses];
}

/** Words hold nothing but letters, marks and digits, so quoting them is enough in both languages. */
export function ftsQuery(match: Match): string {
	const say = ({ words, prefix }: Sequence) => `"${words.join(' ')}"${prefix ? ' *' : ''}`;
	return match.map((clause) => `(${clause.map(say).join(' OR ')})`).join(' AND ');
}

/** `loosely`: with phrases' words in any place. Without phrases it is the same. */
export function tsQuery(match: Match, loosely = false): string {
	const say = ({ words, prefix }: Sequence) => {
		const quoted = words.map((word, index) => `'${word}'${prefix && index === words.length - 1 ? ':*' : ''}`);
		return `(${quoted.join(loosely ? ' & ' : ' <-> ')})`;
	};
	return match.map((clause) => `(${clause.map(say).join(' | ')})`).join(' & ');
}

export const hasPhrase = (match: Match): boolean =>
	match.some((clause) => clause.some(({ words }) => words.length > 1));
