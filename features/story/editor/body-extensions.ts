import { type Extensions, Mark, Node } from '@tiptap/core';
import { bodySchema, MARK_ATTRS, type MarkName, NODE_ATTRS, type NodeName } from '../body/body-schema';
import { markForm, nodeForm } from './body-dom';

/**
 * The body schema as the editor needs it, made from the schema's own specs, so that a
 * document is edited under the very rules by which it is checked.
 */
export function bodyExtensions(): Extensions {
	return [...bodyNodes(), ...bodyMarks()];
}

export const bodyNodes = (): Node[] => nodeNames.map(nodeExtension);
export const bodyMarks = (): Mark[] => markNames.map(markExtension);

const nodeNames = Object.keys(bodySchema.nodes) as NodeName[]; // Object.keys forgets its keys' type
const markNames = Object.keys(bodySchema.marks) as MarkName[];

/** What is written in these is not joined by a key with what stands around them. */
const APART: readonly NodeName[] = ['pullQuote', 'figure', 'gallery', 'embed', 'questionAnswer', 'question', 'answer'];

function nodeExtension(name: NodeName): Node {
	const { attrs: _, tableRole, ...spec } = bodySchema.nodes[name]?.spec ?? {};
	const form = name === 'doc' || name === 'text' ? null : nodeForm(name);
	return Node.create({
		name,
		...{ content: spec.content, marks: spec.marks, group: spec.group, inline: spec.inline, atom: spec.atom },
		...{ code: spec.code, isolating: spec.isolating || APART.includes(name), topNode: name === 'doc' },
		// Text typed into a quote, a list or code stays in one when all of it is replaced.
		defining: ['heading', 'blockquote', 'listItem', 'codeBlock'].includes(name),
		addAttributes: () => attributes(NODE_ATTRS[name].shape),
		// Asked for every node there is, so it answers for its own alone.
		extendNodeSchema: (node) => (node.name === name && tableRole ? { tableRole } : {}),
		...(form && { parseHTML: () => form.parse, renderHTML: ({ node }) => form.render(node) }),
	});
}

function markExtension(name: MarkName): Mark {
	const { inclusive, excludes } = bodySchema.marks[name]?.spec ?? {};
	const form = markForm(name);
	return Mark.create({
		name,
		...{ inclusive, excludes },
		addAttributes: () => attributes(MARK_ATTRS[name].shape),
		parseHTML: () => form.parse,
		renderHTML: ({ mark }) => form.render(mark),
	});
}

type Shape = Record<string, { safeParse(value: undefined): { success: boolean; data?: unknown } }>;

/** With the defaults of the shapes that check them. The form of each node reads and writes them itself. */
function attributes(shape: Shape) {
	return Object.fromEntries(
		Object.entries(shape).map(([name, one]) => {
			const read = one.safeParse(undefined);
			return [name, { default: read.success ? read.data : null, rendered: false, parseHTML: () => undefined }];
		}),
	);
}
