import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodySchema } from '../../body/body-schema';
import { ownText } from './own-text';

test('everything that was typed is in the text that can be kept', () => {
	const doc = new Y.Doc();
	const text = (words: string) => ({ type: 'text', text: words });
	const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
	prosemirrorJSONToYXmlFragment(
		bodySchema,
		{ type: 'doc', content: [paragraph(text('Flood'))] },
		doc.getXmlFragment('headline'),
	);
	prosemirrorJSONToYXmlFragment(
		bodySchema,
		{
			type: 'doc',
			content: [
				paragraph(text('First.'), { type: 'footnote', content: [text('A note.')] }),
				{ type: 'factBox', attrs: { title: 'In short' }, content: [paragraph(text('Inside.'))] },
				paragraph(),
				paragraph(text('Last.')),
			],
		},
		doc.getXmlFragment('body'),
	);
	expect(ownText(doc)).toBe('Flood\n\nFirst. [A note.] \n\nIn short\n\nInside.\n\nLast.');
});

test('text in a node that nobody knows is not left out', () => {
	const doc = new Y.Doc();
	const poll = new Y.XmlElement('poll');
	poll.insert(0, [new Y.XmlText('Yes or no?')]);
	doc.getXmlFragment('body').insert(0, [poll]);
	expect(ownText(doc)).toBe('Yes or no?');
});
