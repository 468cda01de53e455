import type { BodyNode } from '../../body/body-schema';
import { oneLine, paragraphsOf, without } from './paste-inline';
import { readMarker } from './paste-list';
import { readNotes } from './paste-notes';
import {
	type Around,
	assembled,
	BREAK,
	codePieces,
	itemOf,
	type Piece,
	picturePieces,
	quotePieces,
	SPACE,
	textPieces,
} from './paste-pieces';
import { marksWithin, readStyles } from './paste-style';
import { isLayout, pastedTable } from './paste-table';
import { type Pasted, pastedText, readPasted } from './paste-tree';
import { pastedAddress } from './pasted-address';

/** Each begins a line of its own and is nothing else to a story. */
const PLACES = new Set(
	[
		'p div section article main header footer aside address center figure figcaption details summary fieldset legend',
		'dl dt dd li tr td th tbody thead tfoot table caption html body form ul ol menu',
	].flatMap((line) => line.split(' ')),
);

/**
 * Pasted HTML as blocks that a body may hold. Pictures that came without their file leave a note
 * that they are to come. `cut`: there was more than is read.
 */
export function pastedBlocks(html: string): { blocks: BodyNode[]; cut: boolean } {
	const { root, styles, cut } = readPasted(html);
	const styleOf = readStyles(styles);
	const notes = readNotes(root);

	const within = (element: Pasted, around: Around): Piece[] => element.kids.flatMap((kid) => pieces(kid, around));

	function pieces(node: Pasted | string, around: Around): Piece[] {
		if (typeof node === 'string') return textPieces(node, around);
		const note = notes.byReference.get(node);
		if (note) return notePieces(note);
		if (notes.places.has(node) || node.attributes['style']?.includes('footnote-list')) return [];
		const style = styleOf(node);
		const inside: Around = {
			...around,
			simple: marksWithin(node, style, around.simple),
			keepLines: /^(?:pre|break-spaces)/.test(style['white-space'] ?? '') || around.keepLines,
		};
		const place = () => [BREAK, ...within(node, inside), BREAK];
		switch (node.tag) {
			case 'br':
				return [BREAK];
			case 'hr':
				return [{ kind: 'block', block: { type: 'horizontalRule', attrs: {} } }];
			case 'img':
				return picturePieces(node);
			case 'a':
				return within(node, { ...inside, href: pastedAddress(node.attributes['href'] ?? '') ?? around.href });
			case 'h1':
			case 'h2':
			case 'h3':
			case 'h4':
			case 'h5':
			case 'h6':
				return headingPieces(Number(node.tag[1]), within(node, inside));
			case 'ul':
			case 'ol':
			case 'menu':
				return listPieces(node, { ...inside, level: around.level + 1 });
			case 'li':
				return itemOf(within(node, inside), { level: around.level + 1, ordered: false, number: null });
			case 'blockquote':
				return quotePieces(within(node, { ...inside, level: 0 }));
			case 'pre':
				return codePieces(node);
			case 'table':
				return isLayout(node) ? place() : tablePieces(node, inside);
			case 'p':
			case 'div':
				return officePieces(node, inside) ?? place();
			default:
				return PLACES.has(node.tag) ? place() : within(node, inside);
		}
	}

	function notePieces(note: Pasted): Piece[] {
		const words = (node: Pasted | string): (Pasted | string)[] => {
			if (typeof node === 'string') return [node];
			const href = node.tag === 'a' ? (node.attributes['href'] ?? '') : '';
			if (href.startsWith('#')) return [];
			return [{ ...node, kids: node.kids.flatMap(words) }];
		};
		const around: Around = { simple: new Set(), href: null, level: 0, keepLines: false };
		const runs = note.kids
			.flatMap(words)
			.flatMap((kid) => pieces(kid, around))
			.flatMap((piece): BodyNode[] =>
				piece.kind === 'run'
					? [piece.run]
					: piece.kind === 'block'
						? paragraphsOf([piece.block]).flatMap(({ content }) => content ?? [])
						: [SPACE],
			);
		const content = oneLine(runs.filter(({ type }) => type === 'text'));
		return content.length > 0 ? [{ kind: 'run', run: { type: 'footnote', attrs: {}, content } }] : [];
	}

	function headingPieces(size: number, inside: Piece[]): Piece[] {
		const level = size <= 2 ? 2 : size === 3 ? 3 : 4;
		return assembled(inside).map((block) =>
			block.type === 'paragraph'
				? {
						kind: 'block',
						block: { type: 'heading', attrs: { level }, content: oneLine(without('bold', block.content ?? [])) },
					}
				: { kind: 'block', block },
		);
	}

	function listPieces(list: Pasted, around: Around): Piece[] {
		const ordered = list.tag === 'ol';
		let number = ordered ? wholeNumber(list.attributes['start']) : null;
		return list.kids.flatMap((kid): Piece[] => {
			if (typeof kid === 'string' || kid.tag !== 'li' || notes.places.has(kid)) return pieces(kid, around);
			// Word for the web writes each line as a list of its own and says its level beside it.
			const said = wholeNumber(kid.attributes['data-aria-level']);
			const inside = { ...around, simple: marksWithin(kid, styleOf(kid), around.simple) };
			const made = itemOf(within(kid, inside), {
				level: said ?? around.level,
				ordered,
				number: wholeNumber(kid.attributes['value']) ?? number,
			});
			number = null;
			return made;
		});
	}

	function tablePieces(table: Pasted, around: Around): Piece[] {
		const cell = (element: Pasted) =>
			paragraphsOf(
				assembled(
					within(element, { ...around, level: 0, simple: marksWithin(element, styleOf(element), around.simple) }),
				),
			);
		const block = pastedTable(table, cell);
		return block ? [{ kind: 'block', block }] : [];
	}

	/** What Word says by classes and styles of its own. */
	function officePieces(element: Pasted, around: Around): Piece[] | null {
		const name = element.attributes['class'] ?? '';
		const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(element.attributes['style'] ?? '')?.[1];
		if (level !== undefined) {
			const marker = readMarker(markerOf(element));
			return itemOf(within(withoutMarker(element), around), { level: Number(level), ...marker });
		}
		if (/\bMso(?:Title|Subtitle)\b/.test(name)) return headingPieces(2, within(element, around));
		if (/\bMso(?:Intense)?Quote\b/.test(name)) return quotePieces(within(element, around), 'italic');
		return null;
	}

	const blocks = assembled(within(root, { simple: new Set(), href: null, level: 0, keepLines: false }));
	return { blocks, cut };
}

const isMarker = (node: Pasted | string): boolean =>
	typeof node !== 'string' && /mso-list\s*:\s*ignore/i.test(node.attributes['style'] ?? '');

const markerOf = (element: Pasted): string =>
	element.kids.map((kid) => (typeof kid === 'string' ? '' : isMarker(kid) ? pastedText(kid) : markerOf(kid))).join('');

const withoutMarker = (element: Pasted): Pasted => ({
	...element,
	kids: element.kids.flatMap((kid) => (isMarker(kid) ? [] : [typeof kid === 'string' ? kid : withoutMarker(kid)])),
});

function wholeNumber(text: string | undefined): number | null {
	const number = Number(text ?? Number.NaN);
	return Number.isInteger(number) && number >= 0 && number <= 100_000 ? number : null;
}
