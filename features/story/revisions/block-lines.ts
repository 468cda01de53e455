import { type BodyNode, type ChartAttrs, MARK_ATTRS, type NodeOf } from '../body/body-schema';

/** A run of text and how it is set: "bold", "link to /a". */
export type Piece = { text: string; marks: readonly string[] };

/** A part of a story as two states of it are compared: a paragraph, a caption, a row of a table. */
export type Line = { label: string; pieces: Piece[]; image?: string };

const OUTSIDE_FIRST = Object.keys(MARK_ATTRS);
const NOTE: Piece = { text: '†', marks: ['footnote'] };
const CELL: Piece = { text: ' | ', marks: [] };

/** Everything that a block says, a line each, attributes included: what is not here is not compared word by word. */
export function linesOf(block: BodyNode): Line[] {
	switch (block.type) {
		case 'paragraph':
			return prose('Paragraph', block);
		case 'heading':
			return prose(`Heading ${block.attrs.level}`, block);
		case 'bulletList':
		case 'orderedList':
			return listLines(block, 1);
		case 'blockquote':
			return inside(block, 'Quotation');
		case 'pullQuote':
			return [...prose('Pull quote', block), ...said('Attribution', block.attrs.attribution)];
		case 'figure':
			return pictureLines(block);
		case 'gallery':
			return [...said('Gallery', `of ${children(block).length}`), ...children(block).flatMap(linesOf)];
		case 'embed':
			return [line('Embed', `${block.attrs.provider} ${block.attrs.id}`), ...caption(block)];
		case 'table':
			return [...said('Table', block.attrs.caption), ...children(block).map(rowLine), ...notesIn(block)];
		case 'codeBlock':
			return prose(block.attrs.language ? `Code (${block.attrs.language})` : 'Code', block);
		case 'horizontalRule':
			return [line('Rule', '')];
		case 'factBox':
			return [line('Fact box', block.attrs.title), ...inside(block, 'In the fact box')];
		case 'questionAnswer':
			return children(block).flatMap((part) =>
				part.type === 'question' ? prose('Question', part) : inside(part, 'Answer'),
			);
		case 'documentLink': {
			const { title, href, kind, pages } = block.attrs;
			return [
				...[line('Document', title), line('Document’s address', href)],
				...[...said('Kind of file', kind), ...said('Pages', pages === null ? '' : String(pages))],
			];
		}
		case 'chart':
			return chartLines(block.attrs);
		default:
			return children(block).flatMap(linesOf);
	}
}

export const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

export const line = (label: string, text: string): Line => ({
	label,
	pieces: text === '' ? [] : [{ text, marks: [] }],
});

const children = (node: BodyNode): BodyNode[] => node.content ?? [];
const said = (label: string, text: string) => (text === '' ? [] : [line(label, text)]);
const caption = (node: BodyNode) => (children(node).length > 0 ? prose('Caption', node) : []);

function prose(label: string, node: BodyNode): Line[] {
	return [{ label, pieces: piecesOf(node) }, ...notesIn(node)];
}

const notesIn = (node: BodyNode): Line[] =>
	node.type === 'footnote'
		? [{ label: 'Footnote', pieces: piecesOf(node) }]
		: children(node).flatMap((child) => notesIn(child));

function piecesOf(node: BodyNode): Piece[] {
	return children(node).map((child) =>
		child.type === 'footnote' ? NOTE : { text: child.text ?? '', marks: marksOf(child) },
	);
}

function marksOf({ marks = [] }: BodyNode): string[] {
	return marks
		.toSorted((a, b) => OUTSIDE_FIRST.indexOf(a.type) - OUTSIDE_FIRST.indexOf(b.type))
		.map((mark) => (mark.type === 'link' ? `link to ${mark.attrs.href}` : mark.type));
}

/** Paragraphs take the name of what they stand in; everything else adds it. */
const inside = (node: BodyNode, name: string): Line[] =>
	children(node).flatMap((child) =>
		linesOf(child).map((one) => ({ ...one, label: one.label === 'Paragraph' ? name : `${name}: ${one.label}` })),
	);

function listLines(list: NodeOf<'bulletList'> | NodeOf<'orderedList'>, depth: number): Line[] {
	const label = `${list.type === 'bulletList' ? 'Bulleted' : 'Numbered'} item${depth > 1 ? `, level ${depth}` : ''}`;
	const from = list.type === 'orderedList' && list.attrs.start !== 1 ? String(list.attrs.start) : '';
	const items = children(list).flatMap((item) =>
		children(item).flatMap((part, index) => {
			if (part.type === 'bulletList' || part.type === 'orderedList') return listLines(part, depth + 1);
			return prose(index === 0 ? label : `${label}, further paragraph`, part);
		}),
	);
	return [...said('Numbered from', from), ...items];
}

function pictureLines(figure: NodeOf<'figure'>): Line[] {
	const { image, alt, credit } = figure.attrs;
	return [
		{ ...line('Picture', ''), image },
		...[...caption(figure), ...said('Alternative text', alt), ...said('Credit', credit)],
	];
}

function rowLine(row: BodyNode): Line {
	const cells = children(row).map((cell) =>
		children(cell).flatMap((paragraph, index) => [
			...(index > 0 ? [{ text: ' ¶ ', marks: [] }] : []),
			...piecesOf(paragraph).map((piece) =>
				cell.type === 'tableHeader' ? { ...piece, marks: ['head of the table', ...piece.marks] } : piece,
			),
		]),
	);
	return { label: 'Row', pieces: cells.flatMap((pieces, index) => (index > 0 ? [CELL, ...pieces] : pieces)) };
}

function chartLines({ kind, title, description, unit, source, labels, series }: ChartAttrs): Line[] {
	const figures = labels.map((label, index) =>
		line('Figures', `${label}: ${series.map(({ name, values }) => `${name} ${values[index]}`).join(', ')}`),
	);
	return [
		...[line('Chart', title), line('Kind of chart', kind), line('Description', description)],
		...[...said('Unit', unit), ...figures, ...said('Source', source)],
	];
}

/** A short name of a block, for where it is only pointed at. */
export const openingOf = (lines: readonly Line[]): string => {
	const text = lines.map(textOf).find((one) => one.trim() !== '') ?? lines[0]?.label ?? '';
	const characters = [...text.trim()];
	return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text.trim();
};
