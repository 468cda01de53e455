import type { BodyNode } from '../../body/body-schema';
import { isBlankLine, oneLine, paragraph, paragraphsOf, without } from './paste-inline';
import { type PastedItem, pastedLists } from './paste-list';
import { bodyMarks, type Marks } from './paste-style';
import { cleanText, oneSpaced } from './paste-text';
import type { Pasted } from './paste-tree';

/** What stands in a place, before it is known what it is part of. */
export type Piece =
	| { kind: 'run'; run: BodyNode }
	| { kind: 'break' }
	| { kind: 'block'; block: BodyNode }
	| PastedItem;

/** What is known of where one stands. `keepLines`: a line break in the text is one. */
export type Around = Marks & { level: number; keepLines: boolean };

export const BREAK: Piece = { kind: 'break' };

export const SPACE: BodyNode = { type: 'text', attrs: {}, text: ' ' };

export function textPieces(text: string, around: Around): Piece[] {
	const lines = around.keepLines ? text.split(/\r\n?|\n/) : [text];
	const marks = bodyMarks(around);
	return lines.flatMap((line, index): Piece[] => {
		const said = oneSpaced(line);
		const run: BodyNode = { type: 'text', attrs: {}, text: said, ...(marks.length > 0 && { marks }) };
		return [...(index > 0 ? [BREAK] : []), ...(said === '' ? [] : [{ kind: 'run', run } as const])];
	});
}

/** A picture from elsewhere is never shown from there. What it showed is written down, to be replaced by one of ours. */
export function picturePieces({ attributes }: Pasted): Piece[] {
	const tiny = [attributes['width'], attributes['height']].some(
		(size) => size !== undefined && Number.parseInt(size, 10) <= 2,
	);
	const alt = oneSpaced(attributes['alt'] ?? '')
		.trim()
		.slice(0, 300);
	if (tiny || alt === '') return [];
	const text = `[TK picture: ${alt.replace(/[[\]]/g, '')}]`;
	return [BREAK, { kind: 'run', run: { type: 'text', attrs: {}, text } }, BREAK];
}

/** `look`: what the program says a quote by, beside its style. */
export function quotePieces(inside: Piece[], look = ''): Piece[] {
	const content = paragraphsOf(assembled(inside)).map((line) => paragraph(oneLine(without(look, line.content ?? []))));
	return content.length > 0 ? [{ kind: 'block', block: { type: 'blockquote', attrs: {}, content } }] : [];
}

export function codePieces(pre: Pasted): Piece[] {
	const lines = (node: Pasted | string): string =>
		typeof node === 'string' ? node : node.tag === 'br' ? '\n' : node.kids.map(lines).join('');
	const text = cleanText(lines(pre))
		.replace(/\r\n?/g, '\n')
		.replace(/^\n|\n$/g, '');
	if (text.trim() === '') return [];
	return [
		{
			kind: 'block',
			block: { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', attrs: {}, text }] },
		},
	];
}

/** Lines of a list within an item stand after it; what follows them is still its own. */
export function itemOf(
	inside: Piece[],
	{ level, ordered, number }: Pick<PastedItem, 'level' | 'ordered' | 'number'>,
): Piece[] {
	const made: Piece[] = [];
	let own: Piece[] = [];
	let begun = false;
	const end = () => {
		const blocks = paragraphsOf(assembled(own));
		own = [];
		if (blocks.length === 0 && begun) return;
		if (blocks.length === 0) blocks.push(paragraph([]));
		made.push({ kind: 'item', level, ordered, number, blocks, continued: begun });
		begun = true;
	};
	for (const piece of inside) {
		if (piece.kind !== 'item') own.push(piece);
		else {
			end();
			made.push(piece);
		}
	}
	if (own.length > 0) end();
	return made;
}

export function assembled(inside: readonly Piece[]): BodyNode[] {
	const blocks: BodyNode[] = [];
	let runs: BodyNode[] = [];
	let items: PastedItem[] = [];
	const endLine = () => {
		const line = oneLine(runs);
		runs = [];
		if (isBlankLine(line)) return;
		endList();
		blocks.push(paragraph(line));
	};
	const endList = () => {
		blocks.push(...pastedLists(items));
		items = [];
	};
	for (const piece of inside) {
		if (piece.kind === 'run') runs.push(piece.run);
		else endLine();
		if (piece.kind === 'item') items.push(piece);
		if (piece.kind === 'block') {
			endList();
			blocks.push(piece.block);
		}
	}
	endLine();
	endList();
	return blocks;
}
