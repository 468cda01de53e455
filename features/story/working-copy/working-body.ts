import type { Mark } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { bodySchema } from '../body/body-schema';

/** How the body stands in its Yjs fragment, as y-tiptap writes it: elements, and runs of text with marks. */

type RawMark = { type: string; attrs: unknown };
/** A body node before anything of it was checked. */
export type RawNode = {
	type: string;
	attrs?: Record<string, unknown>;
	content?: RawNode[];
	marks?: RawMark[];
	text?: string;
};

/** Deeper than any body may be, so that reading ends before the stack does. */
const MOST_DEPTH = 60;
/** What is no node at all. It counts as text, so that nothing around it can be dropped for it. */
const unknown = (): RawNode => ({ type: 'unknown', text: '?' });

export function rawNode(element: Y.XmlElement, depth = 0): RawNode {
	const content = depth > MOST_DEPTH ? [unknown()] : rawChildren(element, depth + 1);
	const attrs: Record<string, unknown> = element.getAttributes();
	return { type: element.nodeName, attrs, ...(content.length > 0 && { content }) };
}

export function rawChildren(parent: Y.XmlFragment, depth = 0): RawNode[] {
	const nodes: RawNode[] = [];
	for (const child of parent.toArray()) {
		if (child instanceof Y.XmlText) for (const run of rawRuns(child)) append(nodes, run);
		else if (child instanceof Y.XmlElement) nodes.push(rawNode(child, depth));
		else nodes.push(unknown());
	}
	return nodes;
}

/** Two texts that came to stand side by side are one, as they are on the screen. */
function append(nodes: RawNode[], run: RawNode): void {
	const last = nodes.at(-1);
	if (last?.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.text += run.text;
	else nodes.push(run);
}

type Run = { insert: unknown; attributes?: Record<string, unknown> };

function rawRuns(text: Y.XmlText): RawNode[] {
	return text.toDelta().map(({ insert, attributes }: Run): RawNode => {
		if (typeof insert !== 'string') return unknown();
		const marks = allowedTogether(attributes ?? {});
		return { type: 'text', text: insert, ...(marks.length > 0 && { marks }) };
	});
}

/**
 * In the schema's order. Two people can at once set marks that exclude each other; which
 * of them stays is the schema's decision, as it is when one person sets both.
 */
function allowedTogether(attributes: Record<string, unknown>): RawMark[] {
	const names = Object.keys(attributes);
	const order = Object.keys(bodySchema.marks);
	const known = order.filter((name) => names.includes(name)).flatMap((name) => bodySchema.marks[name]?.create() ?? []);
	const kept = known.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []).map(({ type }) => type.name);
	// What the schema does not know stays, to be refused by name.
	const all = [...kept, ...names.filter((name) => !order.includes(name))];
	return all.map((type) => ({ type, attrs: attributes[type] }));
}

/**
 * Without the containers that lost what they held because two people at once deleted its
 * parts: an empty list, a gallery without pictures. Editors drop them too (y-tiptap
 * deletes an element that cannot stand). What holds text is never dropped.
 */
export function tidied(node: RawNode): RawNode | null {
	const type = Object.hasOwn(bodySchema.nodes, node.type) ? bodySchema.nodes[node.type] : undefined;
	if (!type || !node.content?.length) return type && !canStand(node) ? null : node;
	const content = node.content.flatMap((child) => tidied(child) ?? []);
	const rest = { ...node, content };
	return canStand(rest) || hasText(rest) ? rest : null;
}

function canStand({ type, content = [] }: RawNode): boolean {
	let match = bodySchema.nodes[type]?.contentMatch;
	for (const child of content) {
		const next = Object.hasOwn(bodySchema.nodes, child.type) ? bodySchema.nodes[child.type] : undefined;
		match = (next && match?.matchType(next)) ?? undefined;
	}
	return match?.validEnd ?? false;
}

const hasText = (node: RawNode): boolean => Boolean(node.text) || (node.content ?? []).some(hasText);
