import { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { plainText } from '@/lib/plain-text';
import { type Body, bodySchema, MARK_ATTRS, NODE_ATTRS } from './body-schema';

/** Deeper or longer than any story; a guard against documents made to exhaust us. */
const MAX_DEPTH = 24;
const MAX_NODES = 50_000;
const MAX_TEXT = 2_000_000;

type BodyProblem = { path: string; message: string };
export type BodyResult = { ok: true; body: Body } | { ok: false; problems: BodyProblem[] };

const shape = z.strictObject({
	type: z.string(),
	attrs: z.record(z.string(), z.unknown()).optional(),
	content: z.array(z.unknown()).optional(),
	marks: z.array(z.strictObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() })).optional(),
	text: plainText(MAX_TEXT).optional(),
});

type Count = { nodes: number; text: number };

/**
 * Checks a body document against the schema, every node, mark and attribute of it.
 * What the schema does not know is refused with its place ("content.3.attrs.level"),
 * never dropped. Attributes left out get their defaults.
 */
export function validateBody(input: unknown): BodyResult {
	const problems: BodyProblem[] = [];
	const node = readNode(input, [], problems, { nodes: 0, text: 0 });
	if (problems.length > 0) return { ok: false, problems };
	try {
		const parsed = Node.fromJSON(bodySchema, node);
		if (parsed.type.name !== 'doc') return refusal('a body begins with a "doc" node');
		parsed.check();
	} catch (error) {
		return refusal(error instanceof Error ? error.message : String(error));
	}
	return { ok: true, body: node as Body }; // checked node by node above
}

/** `validateBody` as a zod shape, for the schemas of what holds a body. */
export const bodyShape = z.unknown().transform((input, context): Body => {
	const read = validateBody(input);
	if (read.ok) return read.body;
	for (const { path, message } of read.problems.slice(0, 20)) {
		context.addIssue({ code: 'custom', message, path: path.split('.') });
	}
	return z.NEVER;
});

function refusal(message: string): BodyResult {
	return { ok: false, problems: [{ path: '', message }] };
}

function readNode(input: unknown, path: (string | number)[], problems: BodyProblem[], count: Count): unknown {
	const fail = (message: string, at: (string | number)[] = path) => {
		problems.push({ path: at.join('.'), message });
	};
	if (path.length > MAX_DEPTH * 2) return fail('is nested too deeply');
	if (++count.nodes > MAX_NODES) {
		if (count.nodes === MAX_NODES + 1) fail(`has more than ${MAX_NODES} nodes`);
		return;
	}
	const read = shape.safeParse(input);
	if (!read.success) return report(read.error, path, problems);
	const { type, attrs, content, marks, text } = read.data;
	const attrShape = lookUp(NODE_ATTRS, type);
	if (!attrShape) return fail(`unknown node "${type}"`);
	const attrsRead = attrShape.safeParse(attrs ?? {});
	if (!attrsRead.success) report(attrsRead.error, [...path, 'attrs'], problems);
	if ((type === 'text') !== (text !== undefined)) fail('only a text node has text, and it must');
	count.text += text?.length ?? 0;
	if (count.text > MAX_TEXT) return fail(`has more than ${MAX_TEXT} characters`);
	return {
		type,
		attrs: attrsRead.data,
		...(marks && { marks: marks.map((mark, index) => readMark(mark, [...path, 'marks', index], problems)) }),
		...(content && {
			content: content.map((child, index) => readNode(child, [...path, 'content', index], problems, count)),
		}),
		...(text !== undefined && { text }),
	};
}

function readMark(mark: { type: string; attrs?: unknown }, path: (string | number)[], problems: BodyProblem[]) {
	const attrShape = lookUp(MARK_ATTRS, mark.type);
	if (!attrShape) {
		problems.push({ path: path.join('.'), message: `unknown mark "${mark.type}"` });
		return;
	}
	const read = attrShape.safeParse(mark.attrs ?? {});
	if (!read.success) report(read.error, [...path, 'attrs'], problems);
	return { type: mark.type, attrs: read.data };
}

/** Own keys only, so that a node called "constructor" is as unknown as it looks. */
function lookUp(table: Record<string, z.ZodType>, name: string): z.ZodType | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}

function report(error: z.ZodError, path: (string | number)[], problems: BodyProblem[]): void {
	for (const issue of error.issues) {
		problems.push({ path: [...path, ...issue.path.map(String)].join('.'), message: issue.message });
	}
}
