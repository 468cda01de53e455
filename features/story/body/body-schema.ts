import { type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model';
import { z } from 'zod';
import { plainText, requiredText } from '@/lib/plain-text';
import { isSafeHref } from '@/lib/safe-href';

/**
 * The body document's one definition: which nodes and marks there are, what may
 * stand inside what, and which attributes each carries. The validator, the
 * renderers and the editor all read it. Node names follow Tiptap's own.
 *
 * Raise the version whenever a stored document could come to mean something else.
 */
export const BODY_VERSION = 1;

export const EMBED_PROVIDERS = [
	'youtube',
	'vimeo',
	'x',
	'instagram',
	'tiktok',
	'datawrapper',
	'soundcloud',
	'spotify',
] as const;

export const CHART_KINDS = ['bar', 'column', 'line'] as const;

const none = z.strictObject({});
const href = plainText(2_000).refine(isSafeHref, 'is not an address that may be linked to');
const span = z.int().min(1).max(100).default(1);
const cell = z.strictObject({
	colspan: span,
	rowspan: span,
	colwidth: z.array(z.int().min(0)).max(100).nullable().default(null),
});

const chart = z
	.strictObject({
		kind: z.enum(CHART_KINDS),
		title: requiredText(200),
		/** What the picture shows, in words, for those who do not see it. */
		description: requiredText(1_000),
		unit: plainText(40).default(''),
		source: plainText(300).default(''),
		labels: z.array(plainText(100)).min(1).max(400),
		series: z
			.array(z.strictObject({ name: plainText(100), values: z.array(z.number()).min(1).max(400) }))
			.min(1)
			.max(8),
	})
	.refine((data) => data.series.every((one) => one.values.length === data.labels.length), {
		message: 'needs one value for each label in every series',
	});

/** Attributes by node; a node that is not listed here does not exist. */
export const NODE_ATTRS = {
	doc: none,
	text: none,
	paragraph: none,
	heading: z.strictObject({ level: z.int().min(2).max(4) }),
	bulletList: none,
	orderedList: z.strictObject({ start: z.int().min(0).max(100_000).default(1) }),
	listItem: none,
	blockquote: none,
	pullQuote: z.strictObject({ attribution: plainText(200).default('') }),
	figure: z.strictObject({
		image: z.uuid(),
		alt: plainText(1_000).default(''),
		credit: plainText(300).default(''),
	}),
	gallery: none,
	embed: z.strictObject({
		provider: z.enum(EMBED_PROVIDERS),
		/** The provider's own identifier, never markup or an address. */
		id: z.string().regex(/^[A-Za-z0-9@_.:/-]{1,200}$/),
	}),
	table: z.strictObject({ caption: plainText(300).default('') }),
	tableRow: none,
	tableHeader: cell,
	tableCell: cell,
	codeBlock: z.strictObject({ language: plainText(40).nullable().default(null) }),
	horizontalRule: none,
	factBox: z.strictObject({ title: requiredText(200) }),
	questionAnswer: none,
	question: none,
	answer: none,
	documentLink: z.strictObject({
		href,
		title: requiredText(300),
		/** File type as a reader knows it: "PDF". */
		kind: plainText(20).default(''),
		pages: z.int().min(1).max(100_000).nullable().default(null),
	}),
	chart,
	footnote: none,
} as const;

/** Attributes by mark. */
export const MARK_ATTRS = {
	bold: none,
	italic: none,
	strike: none,
	code: none,
	superscript: none,
	subscript: none,
	link: z.strictObject({ href }),
} as const;

export type NodeName = keyof typeof NODE_ATTRS;
export type MarkName = keyof typeof MARK_ATTRS;
export type BodyMark = {
	[M in MarkName]: { type: M; attrs: z.output<(typeof MARK_ATTRS)[M]> };
}[MarkName];
export type BodyNode = {
	[N in NodeName]: {
		type: N;
		attrs: z.output<(typeof NODE_ATTRS)[N]>;
		content?: BodyNode[];
		marks?: BodyMark[];
		text?: string;
	};
}[NodeName];
export type NodeOf<N extends NodeName> = Extract<BodyNode, { type: N }>;
/** A whole, validated body. */
export type Body = NodeOf<'doc'>;
export type ChartAttrs = NodeOf<'chart'>['attrs'];

/** What may stand where: ProseMirror content expressions. */
const STRUCTURE: Record<NodeName, NodeSpec> = {
	doc: { content: 'block+' },
	paragraph: { group: 'block prose', content: 'inline*' },
	text: { group: 'inline' },
	heading: { group: 'block prose', content: 'inline*' },
	bulletList: { group: 'block prose list', content: 'listItem+' },
	orderedList: { group: 'block prose list', content: 'listItem+' },
	listItem: { content: 'paragraph (paragraph | list)*' },
	blockquote: { group: 'block prose', content: 'paragraph+' },
	pullQuote: { group: 'block', content: 'text*' },
	// The caption is the figure's content, so that it can hold links and be co-edited.
	figure: { group: 'block', content: 'text*' },
	gallery: { group: 'block', content: 'figure+' },
	embed: { group: 'block', content: 'text*' },
	table: { group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true },
	tableRow: { content: '(tableHeader | tableCell)+', tableRole: 'row' },
	tableHeader: { content: 'paragraph+', tableRole: 'header_cell', isolating: true },
	tableCell: { content: 'paragraph+', tableRole: 'cell', isolating: true },
	codeBlock: { group: 'block', content: 'text*', marks: '', code: true },
	horizontalRule: { group: 'block' },
	factBox: { group: 'block', content: 'prose+', isolating: true },
	questionAnswer: { group: 'block', content: 'question answer' },
	question: { content: 'text*' },
	answer: { content: 'prose+' },
	documentLink: { group: 'block', atom: true },
	chart: { group: 'block', atom: true },
	footnote: { group: 'inline', inline: true, content: 'text*' },
};

/** Marks that cannot stand together. */
const EXCLUSIONS: Record<MarkName, MarkSpec> = {
	link: { inclusive: false },
	bold: {},
	italic: {},
	strike: {},
	superscript: { excludes: 'subscript superscript' },
	subscript: { excludes: 'subscript superscript' },
	code: { excludes: 'bold italic strike superscript subscript code' },
};

/** ProseMirror's own defaults are never used: the shapes above fill and check attributes first. */
function withAttrs<S extends NodeSpec | MarkSpec>(
	structure: Record<string, S>,
	attrs: Record<string, z.ZodObject>,
): Record<string, S> {
	return Object.fromEntries(
		Object.entries(structure).map(([name, spec]) => [
			name,
			{
				...spec,
				attrs: Object.fromEntries(Object.keys(attrs[name]?.shape ?? {}).map((key) => [key, { default: null }])),
			},
		]),
	);
}

export const bodySchema = new Schema({
	nodes: withAttrs(STRUCTURE, NODE_ATTRS),
	marks: withAttrs(EXCLUSIONS, MARK_ATTRS),
});
