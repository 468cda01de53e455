import { findHits, type Hit, type MarkedPiece, piecesOf } from './search-marks';
import type { SearchTerm } from './search-query';

/** Some two lines and a half, and how far apart hits may be to stand in one snippet. */
const LENGTH = 240;
const APART = 180;
/** How far an end may move to fall between two words. */
const SLACK = 24;
/** A book's length of text would keep everybody else waiting. */
const MOST_READ = 100_000;

/** What a body says around the place that has the most of what was looked for; null if that is not in it. */
export function snippetOf(
	body: string,
	language: string,
	terms: readonly Pick<SearchTerm, 'forms'>[],
): MarkedPiece[] | null {
	const text = body.slice(0, MOST_READ).toWellFormed().normalize('NFC').replaceAll('\n', ' ');
	const hits = findHits(text, language, terms);
	const best = bestCluster(hits);
	if (!best) return null;
	const { start, end } = around(text, best);
	const within = hits
		.filter((hit) => hit.start < end && hit.end > start)
		.map((hit) => ({ ...hit, start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start }));
	const pieces = piecesOf(text.slice(start, end), within);
	return [
		...(start > 0 ? [{ text: '… ', hit: false }] : []),
		...pieces,
		...(end < text.length || body.length > MOST_READ ? [{ text: ' …', hit: false }] : []),
	];
}

type Span = { start: number; end: number };

/** The most different terms, then the most hits, then the first. */
function bestCluster(hits: readonly Hit[]): Span | null {
	let best: (Span & { terms: number; hits: number }) | null = null;
	for (const [index, first] of hits.entries()) {
		let last = index;
		while ((hits[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= first.start + APART) last++;
		const cluster = hits.slice(index, last + 1);
		const terms = new Set(cluster.map((hit) => hit.term)).size;
		if (best && (terms < best.terms || (terms === best.terms && cluster.length <= best.hits))) continue;
		best = { start: first.start, end: Math.max(...cluster.map((hit) => hit.end)), terms, hits: cluster.length };
	}
	return best;
}

/** The cluster with as much text before as after, cut between words where there are spaces. */
function around(text: string, { start, end }: Span): Span {
	const room = Math.max(0, LENGTH - (end - start)) / 2;
	const from = Math.max(0, Math.min(Math.floor(start - room), text.length - LENGTH));
	const to = Math.min(text.length, from + Math.max(LENGTH, end - start));
	return { start: from === 0 ? 0 : wordStart(text, from, start), end: wordEnd(text, to, end) };
}

function wordStart(text: string, from: number, before: number): number {
	const space = text.indexOf(' ', from);
	if (space !== -1 && space < Math.min(before, from + SLACK)) return space + 1;
	return isWithinPair(text, from) ? from - 1 : from;
}

function wordEnd(text: string, to: number, after: number): number {
	if (to >= text.length) return text.length;
	const space = text.lastIndexOf(' ', to);
	if (space >= Math.max(after, to - SLACK)) return space;
	return isWithinPair(text, to) ? to + 1 : to;
}

/** Between the two halves of one character outside the basic plane. */
const isWithinPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
