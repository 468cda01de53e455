import * as Y from 'yjs';
import { MARK_ATTRS, NODE_ATTRS } from '../../body/body-schema';
import { TEXTS } from '../../story-schema';

const ATTRIBUTES = new Set(Object.values(NODE_ATTRS).flatMap((shape) => Object.keys(shape.shape)));

/**
 * What a change brings that this editor does not know. The binding of the editor deletes
 * such things from the shared text (y-tiptap, createNodeFromYElement), so nothing that
 * has any may come near it.
 */
export function unknownIn(update: Uint8Array): string[] {
	return [
		...new Set(Y.decodeUpdate(update).structs.flatMap((struct) => (struct instanceof Y.Item ? unknown(struct) : []))),
	];
}

function unknown({ content, parent, parentSub }: Y.Item): string[] {
	const found: string[] = [];
	// As decoded, a parent that is a text is only named.
	const root: unknown = parent;
	if (typeof root === 'string' && !(TEXTS as readonly string[]).includes(root)) found.push(`a text called "${root}"`);
	if (parentSub !== null && !ATTRIBUTES.has(parentSub)) found.push(`"${parentSub}"`);
	if (content instanceof Y.ContentFormat && !Object.hasOwn(MARK_ATTRS, markName(content.key))) {
		found.push(`the mark "${content.key}"`);
	}
	if (content instanceof Y.ContentType) {
		if (content.type instanceof Y.XmlElement) {
			if (!Object.hasOwn(NODE_ATTRS, content.type.nodeName)) found.push(`a "${content.type.nodeName}"`);
		} else if (!(content.type instanceof Y.XmlText)) found.push('something that is no text');
	}
	return found;
}

/** Marks that may overlap themselves are stored with a hash behind their name. */
const markName = (key: string): string => key.replace(/--[a-zA-Z0-9+/=]{8}$/, '');
