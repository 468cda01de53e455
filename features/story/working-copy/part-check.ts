import * as Y from 'yjs';
import { validateBody } from '../body/body-validate';
import { rawNode, tidied } from './working-body';

/** Whether parts of a document that an update touched still are what a story may hold. */

export type BlockTrouble = string | null;

/** Longer than any headline or standfirst; how long one may be to be published is not asked here. */
const MOST_LINE = 5_000;

export function rootOf(type: Y.AbstractType<unknown>): Y.AbstractType<unknown> {
	let root = type;
	while (root._item) root = root._item.parent as Y.AbstractType<unknown>; // of an applied item
	return root;
}

/** The block of the body, or the paragraph of a line, that `type` is or stands in; null if that was deleted. */
export function blockOf(type: Y.AbstractType<unknown>): Y.XmlElement | null {
	let block = type;
	for (;;) {
		const item = block._item;
		if (!item || item.deleted) return null;
		const parent = item.parent as Y.AbstractType<unknown>; // of an applied item
		if (!parent._item) return block instanceof Y.XmlElement ? block : null;
		block = parent;
	}
}

export function blockTrouble(block: Y.XmlElement): BlockTrouble {
	const raw = rawNode(block);
	const whole = validateBody({ type: 'doc', content: [raw] });
	if (whole.ok) return null;
	const rest = tidied(raw);
	const read = rest === null ? null : validateBody({ type: 'doc', content: [rest] });
	if (!read || read.ok) return null;
	const { path = '', message = '' } = read.problems[0] ?? {};
	return `its ${[block.nodeName, path.split('.').slice(2).join('.')].filter(Boolean).join(', ')}: ${message}`;
}

/** One paragraph without marks: the editor of a line knows nothing else, and would throw the rest away. */
export function lineTrouble(line: Y.XmlFragment): BlockTrouble {
	const [paragraph, ...others] = line.toArray();
	if (!paragraph) return null;
	const more = 'a headline, kicker or standfirst holds one line of plain text';
	if (others.length > 0 || !(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph') return more;
	let length = 0;
	for (const text of paragraph.toArray()) {
		if (!(text instanceof Y.XmlText)) return more;
		for (let item = text._start; item; item = item.right) {
			if (item.deleted) continue;
			if (!(item.content instanceof Y.ContentString)) return more;
			length += item.length;
		}
	}
	return length > MOST_LINE ? `a line holds at most ${MOST_LINE} characters` : null;
}
