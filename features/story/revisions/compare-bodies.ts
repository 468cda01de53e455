import type { Body, BodyNode } from '../body/body-schema';
import { align, findMoves, type Pair, type Part } from './align';
import { type Line, line, linesOf, openingOf, textOf } from './block-lines';
import { type Effort, markWords, newEffort, type WordRun } from './mark-words';

type LineChange = 'same' | 'changed' | 'removed' | 'added';
/** `wasLabel`: what it was set as before, if it is another thing now. */
export type ComparedLine = { label: string; wasLabel?: string; change: LineChange; runs: WordRun[]; image?: string };

/**
 * `set`: the same words in another shape, such as a cell that is two columns wide now.
 * `away`: moved, from here; `here`: to here, with its words compared to what they were there.
 */
export type BlockChange = LineChange | 'set' | 'away' | 'here';
export type ComparedBlock = { change: BlockChange; lines: ComparedLine[]; opening: string };

type Block = Part & { lines: Line[] };
type Row = Part & { line: Line };

/** Two states of a body, block by block in the order of the later one; what was removed stands where it stood. */
export function compareBodies(
	before: Body,
	after: Body,
	language: string,
	effort: Effort = newEffort(),
): ComparedBlock[] {
	const pairs = align(blocksOf(before), blocksOf(after));
	const one = pairs.flatMap((pair) => (pair.after === null ? [pair.before] : []));
	const other = pairs.flatMap((pair) => (pair.before === null ? [pair.after] : []));
	const moves = findMoves(one, other);
	const origins = new Map([...moves].map(([from, to]) => [to, from]));
	return pairs.map((pair) => compareBlock(pair, moves, origins, language, effort));
}

function compareBlock(
	{ before, after }: Pair<Block>,
	moves: Map<Block, Block>,
	origins: Map<Block, Block>,
	language: string,
	effort: Effort,
): ComparedBlock {
	const opening = openingOf((after ?? before).lines);
	if (after === null) {
		const change = moves.has(before) ? 'away' : 'removed';
		return { change, opening, lines: before.lines.map((one) => alone(one, 'removed')) };
	}
	const origin = before ?? origins.get(after);
	if (!origin) return { change: 'added', opening, lines: after.lines.map((one) => alone(one, 'added')) };
	const lines = compareLines(origin.lines, after.lines, language, effort);
	if (before === null) return { change: 'here', opening, lines };
	if (before.key === after.key) return { change: 'same', opening, lines };
	return { change: lines.every(({ change }) => change === 'same') ? 'set' : 'changed', opening, lines };
}

function compareLines(before: readonly Line[], after: readonly Line[], language: string, effort: Effort) {
	return align(before.map(rowOf), after.map(rowOf)).map((pair): ComparedLine => {
		if (pair.after === null) return alone(pair.before.line, 'removed');
		if (pair.before === null) return alone(pair.after.line, 'added');
		return compareLine(pair.before.line, pair.after.line, language, effort);
	});
}

function compareLine(before: Line, after: Line, language: string, effort: Effort): ComparedLine {
	if (keyOfLine(before) === keyOfLine(after)) return alone(after, 'same');
	return {
		...{ label: after.label, change: 'changed', runs: markWords(before, after, language, effort) },
		...(before.label !== after.label && { wasLabel: before.label }),
		...(after.image && { image: after.image }),
	};
}

/** Two wordings of one line, such as a headline. */
export const compareTexts = (label: string, before: string, after: string, language: string): ComparedLine =>
	compareLine(line(label, before), line(label, after), language, newEffort());

function alone(one: Line, change: 'same' | 'removed' | 'added'): ComparedLine {
	const { label, pieces, image } = one;
	return { label, change, runs: pieces.length > 0 ? [{ change, pieces }] : [], ...(image && { image }) };
}

const blocksOf = (body: Body): Block[] =>
	(body.content ?? []).map((node) => {
		const lines = linesOf(node);
		return { kind: node.type, key: keyOf(node), lines, words: wordsOf(() => lines.map(textOf).join('\n')) };
	});

const rowOf = (one: Line): Row => ({
	...{ line: one, key: keyOfLine(one) },
	kind: one.image === undefined ? one.label : `picture ${one.image}`,
	words: wordsOf(() => textOf(one)),
});

/** Scripts that put no spaces between words go by characters here: it is only to find what belongs together. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu;

function wordsOf(text: () => string): () => ReadonlySet<string> {
	let words: Set<string> | undefined;
	return () => {
		words ??= new Set(text().match(WORD));
		return words;
	};
}

const keyOfLine = ({ label, pieces, image = '' }: Line) =>
	JSON.stringify([label, image, pieces.map(({ text, marks }) => [text, ...marks])]);

/** Engines and editors order attributes as they like, and leave out what is empty or not. */
const keyOf = ({ type, attrs, marks = [], text = '', content = [] }: BodyNode): string =>
	JSON.stringify([
		type,
		entries(attrs),
		marks.map((mark) => [mark.type, entries(mark.attrs)]).sort(),
		text,
		content.map(keyOf),
	]);

const entries = (attrs: object): unknown =>
	Object.entries(attrs)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => [name, isObject(value) ? entries(value) : value]);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
