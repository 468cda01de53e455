import type { SearchTerm } from './search-query';
import { initialOf, type SearchToken, searchTokens } from './search-words';

/** A piece of a text; `hit` if it is what the reader looked for. */
export type MarkedPiece = { text: string; hit: boolean };

/** Where a term stands in a text: `term` is its place in the query. */
export type Hit = { start: number; end: number; term: number };

type Wanted = Pick<SearchTerm, 'forms'>;

/**
 * Finds in a text (in NFC) what the index found in it, by the same words in the same
 * order: any form of a word, a phrase only as a phrase. In reading order.
 */
export function findHits(text: string, language: string, terms: readonly Wanted[]): Hit[] {
	const initials = new Set(terms.flatMap(({ forms }) => forms.flatMap(({ words }) => words).map(initialOf)));
	const tokens = searchTokens(text, language, initials);
	const hits = terms.flatMap((term, index) =>
		term.forms.flatMap(({ words, begun }) => placesOf(words, begun, tokens, index)),
	);
	return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(form: readonly string[], begun: boolean, tokens: readonly SearchToken[], term: number): Hit[] {
	const is = (token: SearchToken | undefined, at: number) => {
		const [there, wanted] = [token?.word ?? '', form[at] ?? ''];
		return begun && at === form.length - 1 ? there.startsWith(wanted) : there === wanted;
	};
	return tokens.flatMap((token, index) => {
		if (!form.every((_, at) => is(tokens[index + at], at))) return [];
		const end = tokens[index + form.length - 1]?.end ?? token.end;
		return { start: token.start, end, term };
	});
}

/** Hits that touch or overlap are one mark. */
export function piecesOf(text: string, hits: readonly Hit[]): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let done = 0;
	for (const { start, end } of hits) {
		if (end <= done) continue;
		if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
		const last = pieces.at(-1);
		const more = text.slice(Math.max(start, done), end);
		if (last?.hit) last.text += more;
		else pieces.push({ text: more, hit: true });
		done = end;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
	return pieces;
}

export function marked(text: string, language: string, terms: readonly Wanted[]): MarkedPiece[] {
	const written = text.normalize('NFC');
	return piecesOf(written, findHits(written, language, terms));
}
