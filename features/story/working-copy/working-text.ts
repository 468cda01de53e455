import { Node, Schema } from '@tiptap/pm/model';
import { updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { bodySchema } from '../body/body-schema';
import { validateBody } from '../body/body-validate';
import type { StoryTexts } from '../story-schema';
import { rawChildren, tidied } from './working-body';

/** A story's text as one Yjs document, which several people can write in at once. */

const LINES = ['kicker', 'headline', 'standfirst'] as const;
type Line = (typeof LINES)[number];

const NEWLINES = /\r\n|[\n\r\u2028\u2029]/g;

const lineSchema = new Schema({
	nodes: { doc: { content: 'paragraph' }, paragraph: { content: 'text*' }, text: {} },
});

export type ReadText = { ok: true; texts: StoryTexts } | { ok: false; problems: string[] };

/** The document that a working copy begins with. Made once: two of them would double the text. */
export function seedText(texts: StoryTexts): Uint8Array {
	const doc = new Y.Doc();
	rewriteDoc(doc, texts);
	const update = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return update;
}

/** What a document says. Nothing that it holds is left out: what no story may hold is told. */
export function readText(doc: Y.Doc): ReadText {
	const body = readBody(doc.getXmlFragment('body'));
	if (!body.ok) return { ok: false, problems: body.problems.map(({ path, message }) => `${path} ${message}`.trim()) };
	const line = (name: Line) => readLine(doc.getXmlFragment(name));
	return {
		ok: true,
		texts: { kicker: line('kicker'), headline: line('headline'), standfirst: line('standfirst'), body: body.body },
	};
}

function readBody(fragment: Y.XmlFragment) {
	const content = rawChildren(fragment);
	const whole = content.length > 0 ? validateBody({ type: 'doc', content }) : null;
	if (whole?.ok) return whole;
	const left = content.flatMap((node) => tidied(node) ?? []);
	return validateBody({ type: 'doc', content: left.length > 0 ? left : [{ type: 'paragraph' }] });
}

/** Of one line whatever happens: an editor of a line knows no other. */
export function readLine(fragment: Y.XmlFragment): string {
	return rawChildren(fragment)
		.map(({ content = [] }) => content.map(({ text = '' }) => text).join(''))
		.join(' ')
		.replace(NEWLINES, ' ');
}

/** Makes `doc` say what `texts` say by the smallest change, so that carets and co-editors' words stay where they are. */
export function rewriteDoc(doc: Y.Doc, texts: Partial<StoryTexts>): void {
	doc.transact(() => {
		for (const name of LINES) {
			const text = texts[name];
			if (text !== undefined) update(doc.getXmlFragment(name), lineDoc(text));
		}
		if (texts.body) update(doc.getXmlFragment('body'), Node.fromJSON(bodySchema, texts.body));
	});

	function update(fragment: Y.XmlFragment, node: Node): void {
		updateYFragment(doc, fragment, node, { mapping: new Map(), isOMark: new Map() });
	}
}

function lineDoc(text: string): Node {
	const line = text.replace(NEWLINES, ' ');
	return lineSchema.node('doc', null, [lineSchema.node('paragraph', null, line === '' ? [] : [lineSchema.text(line)])]);
}
