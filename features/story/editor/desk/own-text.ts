import * as Y from 'yjs';
import { TEXTS } from '../../story-schema';

/**
 * The text of a working copy as anyone can read it anywhere, for keeping it: headline,
 * standfirst and body with a blank line between paragraphs. It asks nothing of the schema,
 * so that it can save what the editor cannot show.
 */
export function ownText(doc: Y.Doc): string {
	return TEXTS.map((name) => blocks(doc.getXmlFragment(name)).join('\n\n'))
		.filter((text) => text.trim() !== '')
		.join('\n\n');
}

/** What a headline or standfirst says. */
export const lineText = (fragment: Y.XmlFragment): string => blocks(fragment).join(' ');

function blocks(parent: Y.XmlFragment): string[] {
	const found: string[] = [];
	let line = '';
	const end = () => {
		if (line !== '') found.push(line);
		line = '';
	};
	for (const child of parent.toArray()) {
		if (child instanceof Y.XmlText) line += plain(child);
		else if (child instanceof Y.XmlElement && child.nodeName === 'footnote') line += ` [${blocks(child).join(' ')}] `;
		else if (child instanceof Y.XmlElement) {
			end();
			found.push(...words(child), ...blocks(child));
		}
	}
	end();
	return found;
}

/** What a block says that is not typed in the text: titles, credits, descriptions. */
const words = (element: Y.XmlElement): string[] =>
	Object.entries(element.getAttributes()).flatMap(([name, value]) =>
		typeof value === 'string' && value !== '' && !['image', 'id', 'provider', 'kind'].includes(name) ? [value] : [],
	);

function plain(text: Y.XmlText): string {
	// A delta's inserts are strings, or things that no text of ours holds.
	const delta: { insert?: unknown }[] = text.toDelta();
	return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}
