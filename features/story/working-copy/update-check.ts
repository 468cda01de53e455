import * as Y from 'yjs';
import { isStorable } from '@/lib/plain-text';
import { MARK_ATTRS, NODE_ATTRS } from '../body/body-schema';
import { TEXTS } from '../story-schema';
import { MOST_UPDATE_BYTES } from './working-copy-schema';

/**
 * What one update brings, looked at before anything of it is applied: whatever is no text,
 * known element or known mark is named here, and the update goes no further.
 */

export type Checked<T> = { ok: true; value: T } | { ok: false; reason: string };

/** How many parts a story may have: room for any, and below what a body may hold. */
export const MOST_PARTS = 40_000;

const ROOTS: ReadonlySet<string> = new Set(TEXTS);

/** The Yjs clients whose structs `update` holds, with where these end. */
export function checkUpdate(update: Uint8Array): Checked<Map<number, number>> {
	if (update.byteLength > MOST_UPDATE_BYTES) return no('it is larger than one change may be');
	let decoded: ReturnType<typeof Y.decodeUpdate>;
	try {
		decoded = Y.decodeUpdate(update);
	} catch {
		return no('it cannot be read');
	}
	const clients = new Map<number, number>();
	let parts = 0;
	for (const struct of decoded.structs) {
		clients.set(struct.id.client, struct.id.clock + struct.length);
		if (!(struct instanceof Y.Item)) continue;
		const { parent } = struct as { parent: unknown }; // before it is applied, a root stands here by its name
		if (typeof parent === 'string' && (!ROOTS.has(parent) || struct.parentSub !== null)) {
			return no(`stories have no part called "${shown(parent)}"`);
		}
		// Counted before they are applied: so many at once would keep everybody else waiting.
		if (struct.content instanceof Y.ContentType && ++parts > MOST_PARTS)
			return no('with it the story would be larger than any may be');
		const trouble = contentTrouble(struct.content);
		if (trouble) return no(trouble);
	}
	return { ok: true, value: clients };
}

function contentTrouble(content: Y.Item['content']): string | null {
	if (content instanceof Y.ContentDeleted || content instanceof Y.ContentAny) return null;
	if (content instanceof Y.ContentString) {
		return isStorable(content.str) ? null : 'it holds a character that cannot be stored';
	}
	if (content instanceof Y.ContentFormat) return markTrouble(content.key, content.value);
	if (!(content instanceof Y.ContentType)) return 'it holds something that is not text';
	if (content.type instanceof Y.XmlText) return null;
	if (!(content.type instanceof Y.XmlElement) || content.type instanceof Y.XmlHook)
		return 'it holds something that is not text';
	const { nodeName } = content.type;
	const known = Object.hasOwn(NODE_ATTRS, nodeName) && nodeName !== 'doc' && nodeName !== 'text';
	return known ? null : `stories have no "${shown(nodeName)}"`;
}

/** `null` ends a mark. */
function markTrouble(name: string, value: unknown): string | null {
	if (!Object.hasOwn(MARK_ATTRS, name)) return `stories have no "${shown(name)}"`;
	if (value === null) return null;
	const read = MARK_ATTRS[name as keyof typeof MARK_ATTRS].safeParse(value); // an own key, just checked
	return read.success ? null : `its ${name} ${read.error.issues[0]?.message ?? 'cannot be used'}`;
}

/**
 * What an item may be depends on where it came to stand, which only is known when it has
 * been applied: text in a run of text, elements and runs in elements, attributes on elements.
 */
export function placeTrouble(item: Y.Item): string | null {
	const { parent, parentSub, content } = item;
	if (content instanceof Y.ContentDeleted) return null;
	if (parent instanceof Y.XmlText) {
		const fits = parentSub === null && (content instanceof Y.ContentString || content instanceof Y.ContentFormat);
		return fits ? null : 'it holds something that is not text';
	}
	if (parent instanceof Y.XmlElement && parentSub !== null) {
		return content instanceof Y.ContentAny ? null : 'it holds something that is not text';
	}
	const isPart = parentSub === null && content instanceof Y.ContentType;
	// Loose text beside paragraphs would be seen by nobody.
	const fits = parent instanceof Y.XmlElement ? isPart : isPart && content.type instanceof Y.XmlElement;
	return fits ? null : 'it holds something that is not text';
}

/** What `transaction` added and has not taken away again, as it now stands in `doc`. */
export function* newItems(doc: Y.Doc, { beforeState, afterState }: Y.Transaction): Generator<Y.Item> {
	for (const [client, end] of afterState) {
		const start = beforeState.get(client) ?? 0;
		const structs = doc.store.clients.get(client);
		if (end === start || !structs) continue;
		for (let index = Y.findIndexSS(structs, start); index < structs.length; index++) {
			const struct = structs[index];
			if (struct instanceof Y.Item && !struct.deleted) yield struct;
		}
	}
}

/** How many nodes of a body an item can come to: a mark can begin or end a run of text. */
export const weightOf = ({ content }: Y.Item): number =>
	content instanceof Y.ContentType || content instanceof Y.ContentFormat ? 1 : 0;

const shown = (name: string) =>
	name
		.toWellFormed()
		.replace(/[^\p{L}\p{N}_ -]/gu, '')
		.slice(0, 40);

export const no = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
