import type { DOMOutputSpec, Mark, Node, TagParseRule } from '@tiptap/pm/model';
import { isSafeHref } from '@/lib/safe-href';
import { MARK_ATTRS, type MarkName, NODE_ATTRS, type NodeName } from '../body/body-schema';

/**
 * How nodes and marks stand in the page while they are edited, and how they are read
 * back from what is pasted. What has no form of its own yet is kept whole: its attributes
 * travel beside it, and nothing of it is lost when it is cut and pasted.
 */
type Form<T> = { parse: TagParseRule[]; render: (thing: T) => DOMOutputSpec };

const plain = (tag: string, ...more: string[]): Form<unknown> => ({
	parse: [tag, ...more].map((one) => ({ tag: one })),
	render: () => [tag, 0],
});

/** Headings that the schema lacks become the nearest that it has. */
const headings: TagParseRule[] = [1, 2, 3, 4, 5, 6].map((level) => ({
	tag: `h${level}`,
	attrs: { level: Math.min(4, Math.max(2, level)) },
}));

const CELLS = { th: 'tableHeader', td: 'tableCell' } as const;

const cell = (tag: keyof typeof CELLS): Form<Node> => ({
	parse: keptRules(CELLS[tag]),
	render: ({ attrs }) => [
		tag,
		{ 'data-node': CELLS[tag], ...carried(attrs), colspan: attrs.colspan, rowspan: attrs.rowspan },
		0,
	],
});

const NODE_FORMS: Partial<Record<NodeName, Form<Node>>> = {
	paragraph: plain('p'),
	heading: { parse: headings, render: (node) => [`h${node.attrs.level}`, 0] },
	bulletList: plain('ul'),
	orderedList: {
		parse: [{ tag: 'ol', getAttrs: (list) => ({ start: startOf(list.getAttribute('start')) }) }],
		render: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: attrs.start }, 0],
	},
	listItem: plain('li'),
	blockquote: plain('blockquote'),
	horizontalRule: { parse: [{ tag: 'hr' }], render: () => ['hr'] },
	codeBlock: {
		parse: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: (element) => readCarried('codeBlock', element) ?? {} }],
		render: ({ attrs }) => ['pre', carried(attrs), ['code', 0]],
	},
	tableRow: { parse: keptRules('tableRow'), render: () => ['tr', { 'data-node': 'tableRow' }, 0] },
	tableHeader: cell('th'),
	tableCell: cell('td'),
	footnote: {
		parse: keptRules('footnote'),
		render: () => ['span', { 'data-node': 'footnote', class: 'writing-note' }, 0],
	},
};

const MARK_FORMS: Record<MarkName, Form<Mark>> = {
	bold: plain('strong', 'b'),
	italic: plain('em', 'i'),
	strike: plain('s', 'del'),
	code: plain('code'),
	superscript: plain('sup'),
	subscript: plain('sub'),
	link: {
		parse: [{ tag: 'a[href]', getAttrs: (link) => readLink(link.getAttribute('href') ?? '') }],
		// Not to be followed by a click that means to edit it.
		render: ({ attrs }) => ['a', { href: attrs.href, rel: 'noopener nofollow' }, 0],
	},
};

export const nodeForm = (name: NodeName): Form<Node> => NODE_FORMS[name] ?? kept(name);
export const markForm = (name: MarkName): Form<Mark> => MARK_FORMS[name];

/** As the desk calls what is shown as a plain block. */
const KEPT_NAMES: Partial<Record<NodeName, string>> = {
	pullQuote: 'Pull quote',
	figure: 'Picture',
	gallery: 'Gallery',
	embed: 'Embed',
	table: 'Table',
	factBox: 'Fact box',
	questionAnswer: 'Question and answer',
	documentLink: 'Document',
	chart: 'Chart',
};

export const isKeptBlock = (node: Node): boolean => Object.hasOwn(KEPT_NAMES, node.type.name);

function kept(name: NodeName): Form<Node> {
	return {
		parse: keptRules(name),
		render: (node) => {
			const attrs = { 'data-node': name, ...carried(node.attrs) };
			const label = KEPT_NAMES[name];
			const hole: DOMOutputSpec = ['div', { 'data-content': '' }, 0];
			if (!label) return ['div', attrs, hole];
			const title = typeof node.attrs.title === 'string' ? `${label}: ${node.attrs.title}` : label;
			const block = { ...attrs, class: 'writing-kept', contenteditable: 'false' };
			const head: DOMOutputSpec = ['div', { class: 'writing-kept-name' }, title];
			if (node.type.spec.content === undefined) return ['div', block, head];
			return ['div', block, head, name === 'table' ? ['table', ['tbody', { 'data-content': '' }, 0]] : hole];
		},
	};
}

function keptRules(name: NodeName): TagParseRule[] {
	return [
		{
			tag: `[data-node="${name}"]`,
			// Before the rules for plain elements, since it stands on one.
			priority: 60,
			contentElement: (element) =>
				element.querySelector<HTMLElement>(':scope [data-content]') ?? (element as HTMLElement), // nodes are read from HTML only
			getAttrs: (element) => readCarried(name, element),
		},
	];
}

const carried = (attrs: Record<string, unknown>): Record<string, string> =>
	Object.keys(attrs).length > 0 ? { 'data-attrs': JSON.stringify(attrs) } : {};

/** What is pasted may come from anywhere, so it is checked like anything that arrives. False: not this node. */
function readCarried(name: NodeName, element: Element): Record<string, unknown> | false {
	try {
		const read = NODE_ATTRS[name].safeParse(JSON.parse(element.getAttribute('data-attrs') ?? '{}'));
		return read.success ? read.data : false;
	} catch {
		return false;
	}
}

/** An address that may not be linked to leaves its words, without the link. */
const readLink = (href: string) => {
	const read = MARK_ATTRS.link.safeParse({ href });
	return read.success && isSafeHref(href) ? read.data : false;
};

function startOf(text: string | null): number {
	const read = NODE_ATTRS.orderedList.safeParse({ start: Number(text ?? 1) });
	return read.success ? read.data.start : 1;
}
