import { diffArrays } from 'diff';
import { isLanguage } from '@/lib/language';
import { type Line, type Piece, textOf } from './block-lines';

/** `set`: the same words, set in another way than `was`. */
export type WordRun =
	| { change: 'same' | 'removed' | 'added'; pieces: Piece[] }
	| { change: 'set'; pieces: Piece[]; was: readonly string[] };

/** How much may still be spent on words; beyond it a line is shown as it was, then as it is. */
export type Effort = { left: number };

/** Some 100 ms: words that differ in one line cost their square. */
export const newEffort = (): Effort => ({ left: 600_000 });

type Token = { text: string; pieces: Piece[] };

/** The words of two lines, those that are on one side only marked. */
export function markWords(before: Line, after: Line, language: string, effort: Effort): WordRun[] {
	const [old, young] = [tokensOf(before, language), tokensOf(after, language)];
	const most = Math.floor(Math.sqrt(Math.max(0, effort.left)));
	const changes = diffArrays(
		old.map(({ text }) => text),
		young.map(({ text }) => text),
		{ maxEditLength: most },
	);
	const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most;
	effort.left -= edits ** 2 + old.length + young.length;
	if (!changes) return [...run('removed', before.pieces), ...run('added', after.pieces)];
	const runs: WordRun[] = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of changes) {
		if (removed) {
			runs.push(...run('removed', piecesOf(old.slice(i, i + count))));
			i += count;
		} else if (added) {
			runs.push(...run('added', piecesOf(young.slice(j, j + count))));
			j += count;
		} else {
			for (let step = 0; step < count; step++) runs.push(...kept(old[i++], young[j++]));
		}
	}
	return joined(gathered(slid(runs)));
}

const run = (change: 'same' | 'removed' | 'added', pieces: Piece[]): WordRun[] =>
	pieces.length > 0 ? [{ change, pieces }] : [];

function kept(before: Token | undefined, after: Token | undefined): WordRun[] {
	if (!before || !after) return [];
	if (sameSetting(before.pieces, after.pieces)) return [{ change: 'same', pieces: after.pieces }];
	return [{ change: 'set', pieces: after.pieces, was: [...new Set(before.pieces.flatMap(({ marks }) => marks))] }];
}

/** Words as the language divides them, however marks divide the runs: "im<b>possible</b>" is one. */
function tokensOf(line: Line, language: string): Token[] {
	const segmenter = segmenterOf(language);
	const tokens: Token[] = [];
	let [piece, from] = [0, 0];
	for (const { segment } of segmenter.segment(textOf(line))) {
		const pieces: Piece[] = [];
		for (let left = segment.length; left > 0; ) {
			const source = line.pieces[piece];
			if (!source) break;
			const text = source.text.slice(from, from + left);
			if (text !== '') pieces.push({ text, marks: source.marks });
			left -= text.length;
			from += text.length;
			if (from >= source.text.length) [piece, from] = [piece + 1, 0];
		}
		tokens.push({ text: segment, pieces });
	}
	return tokens;
}

let known: { language: string; segmenter: Intl.Segmenter } | null = null;

function segmenterOf(language: string): Intl.Segmenter {
	if (known?.language !== language) {
		known = {
			language,
			segmenter: new Intl.Segmenter(isLanguage(language) ? language : 'en', { granularity: 'word' }),
		};
	}
	return known.segmenter;
}

const piecesOf = (tokens: readonly Token[]): Piece[] => joinedPieces(tokens.flatMap(({ pieces }) => pieces));

const sameMarks = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

const sameSetting = (one: readonly Piece[], other: readonly Piece[]) =>
	one.length === other.length &&
	one.every(({ text, marks }, index) => {
		const against = other[index];
		return against?.text === text && sameMarks(against.marks, marks);
	});

/** Of two equal spaces around added or removed words the later is taken as the one that stayed, so that the words stand together. */
function slid(runs: readonly WordRun[]): WordRun[] {
	const out = [...runs];
	for (const [index, space] of runs.entries()) {
		const [before, next] = [out[index - 1], out[index + 1]];
		const [gap, tail] = [space.pieces[0], next?.pieces.at(-1)];
		if (!before || !next || !gap || !tail || space.pieces.length > 1 || !isSpace(space)) continue;
		if (next.change === 'set' || next.change === 'same' || before.change !== next.change) continue;
		if (!tail.text.endsWith(gap.text) || tail.text === gap.text || !sameMarks(tail.marks, gap.marks)) continue;
		const rest = { ...tail, text: tail.text.slice(0, -gap.text.length) };
		out[index] = { change: next.change, pieces: [gap, ...next.pieces.slice(0, -1), rest] };
		out[index + 1] = space;
	}
	return out;
}

/** A space alone between two changes would only break them up: it is part of both. */
function gathered(runs: readonly WordRun[]): WordRun[] {
	const out: WordRun[] = [];
	let removed: Piece[] = [];
	let added: Piece[] = [];
	const flush = () => {
		out.push(...run('removed', removed), ...run('added', added));
		[removed, added] = [[], []];
	};
	for (const [index, one] of runs.entries()) {
		if (one.change === 'removed') removed.push(...one.pieces);
		else if (one.change === 'added') added.push(...one.pieces);
		else if (isSpace(one) && removed.length > 0 && added.length > 0 && replacesNext(runs, index)) {
			removed.push(...one.pieces);
			added.push(...one.pieces);
		} else {
			flush();
			out.push(one);
		}
	}
	flush();
	return out;
}

const isSpace = ({ change, pieces }: WordRun) => change === 'same' && pieces.every(({ text }) => text.trim() === '');

const replacesNext = (runs: readonly WordRun[], index: number) => {
	const next = [runs[index + 1]?.change, runs[index + 2]?.change];
	return next.includes('removed') && next.includes('added');
};

function joined(runs: readonly WordRun[]): WordRun[] {
	const out: WordRun[] = [];
	for (const one of runs) {
		const last = out.at(-1);
		if (last && continues(last, one)) last.pieces = joinedPieces([...last.pieces, ...one.pieces]);
		else out.push({ ...one, pieces: joinedPieces(one.pieces) });
	}
	return out;
}

function continues(last: WordRun, next: WordRun): boolean {
	if (last.change !== 'set' || next.change !== 'set') return last.change === next.change;
	return sameMarks(last.was, next.was) && sameMarks(marksOf(last), marksOf(next));
}

const marksOf = ({ pieces }: WordRun) => [...new Set(pieces.flatMap(({ marks }) => marks))];

function joinedPieces(pieces: readonly Piece[]): Piece[] {
	const out: Piece[] = [];
	for (const { text, marks } of pieces) {
		const last = out.at(-1);
		if (last && sameMarks(last.marks, marks)) last.text += text;
		else out.push({ text, marks });
	}
	return out;
}
