import type { BodyMark, BodyNode, ChartAttrs, NodeOf } from './body-schema';

/** Writes body nodes by hand: for imports, the demo newsroom and tests. */

type Inline = string | BodyNode;

function inline(parts: Inline[]): BodyNode[] {
	return parts
		.filter((part) => part !== '')
		.map((part) => (typeof part === 'string' ? { type: 'text', attrs: {}, text: part } : part));
}

function marked(mark: BodyMark, parts: Inline[]): BodyNode {
	const [first, ...rest] = inline(parts);
	if (first?.type !== 'text' || rest.length > 0) throw new Error('a mark here spans one run of text');
	return { ...first, marks: [...(first.marks ?? []), mark] };
}

export const doc = (...content: BodyNode[]): NodeOf<'doc'> => ({ type: 'doc', attrs: {}, content });
export const p = (...parts: Inline[]): BodyNode => ({ type: 'paragraph', attrs: {}, content: inline(parts) });
export const h = (level: 2 | 3 | 4, ...parts: Inline[]): BodyNode => ({
	type: 'heading',
	attrs: { level },
	content: inline(parts),
});

export const bold = (...parts: Inline[]) => marked({ type: 'bold', attrs: {} }, parts);
export const italic = (...parts: Inline[]) => marked({ type: 'italic', attrs: {} }, parts);
export const strike = (...parts: Inline[]) => marked({ type: 'strike', attrs: {} }, parts);
export const code = (...parts: Inline[]) => marked({ type: 'code', attrs: {} }, parts);
export const sup = (...parts: Inline[]) => marked({ type: 'superscript', attrs: {} }, parts);
export const sub = (...parts: Inline[]) => marked({ type: 'subscript', attrs: {} }, parts);
export const link = (href: string, ...parts: Inline[]) => marked({ type: 'link', attrs: { href } }, parts);
export const footnote = (...parts: Inline[]): BodyNode => ({ type: 'footnote', attrs: {}, content: inline(parts) });

/** An item is a line of text, or the blocks that it holds. */
type Item = Inline | Inline[] | { blocks: BodyNode[] };

function items(list: Item[]): BodyNode[] {
	return list.map((item) => ({
		type: 'listItem',
		attrs: {},
		content: typeof item === 'object' && 'blocks' in item ? item.blocks : [p(...(Array.isArray(item) ? item : [item]))],
	}));
}

export const bullets = (...list: Item[]): BodyNode => ({ type: 'bulletList', attrs: {}, content: items(list) });
export const numbers = (...list: Item[]): BodyNode => ({
	type: 'orderedList',
	attrs: { start: 1 },
	content: items(list),
});
export const quote = (...paragraphs: BodyNode[]): BodyNode => ({
	type: 'blockquote',
	attrs: {},
	content: paragraphs,
});
export const pullQuote = (text: string, attribution = ''): BodyNode => ({
	type: 'pullQuote',
	attrs: { attribution },
	content: inline([text]),
});
export const rule = (): BodyNode => ({ type: 'horizontalRule', attrs: {} });
export const codeBlock = (text: string, language: string | null = null): BodyNode => ({
	type: 'codeBlock',
	attrs: { language },
	content: inline([text]),
});

/** `image` is the id of an image on record. */
export const figure = (attrs: { image: string; alt: string; credit: string }, ...caption: Inline[]): BodyNode => ({
	type: 'figure',
	attrs,
	content: inline(caption),
});
export const gallery = (...figures: BodyNode[]): BodyNode => ({ type: 'gallery', attrs: {}, content: figures });
export const embed = (attrs: NodeOf<'embed'>['attrs'], ...caption: Inline[]): BodyNode => ({
	type: 'embed',
	attrs,
	content: inline(caption),
});

const one = { colspan: 1, rowspan: 1, colwidth: null };

/** A table whose first row is its head. */
export const table = (caption: string, head: string[], ...rows: Inline[][]): BodyNode => ({
	type: 'table',
	attrs: { caption },
	content: [
		{
			type: 'tableRow',
			attrs: {},
			content: head.map((text) => ({ type: 'tableHeader', attrs: one, content: [p(text)] })),
		},
		...rows.map(
			(cells): BodyNode => ({
				type: 'tableRow',
				attrs: {},
				content: cells.map((cell) => ({ type: 'tableCell', attrs: one, content: [p(cell)] })),
			}),
		),
	],
});

export const factBox = (title: string, ...content: BodyNode[]): BodyNode => ({
	type: 'factBox',
	attrs: { title },
	content,
});
export const qa = (question: string, ...answer: BodyNode[]): BodyNode => ({
	type: 'questionAnswer',
	attrs: {},
	content: [
		{ type: 'question', attrs: {}, content: inline([question]) },
		{ type: 'answer', attrs: {}, content: answer },
	],
});
export const documentLink = (attrs: NodeOf<'documentLink'>['attrs']): BodyNode => ({ type: 'documentLink', attrs });
export const chart = (attrs: ChartAttrs): BodyNode => ({ type: 'chart', attrs });
