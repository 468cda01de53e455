import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodySchema } from '../../body/body-schema';
import { validateBody } from '../../body/body-validate';
import { anyBody } from '../../body/testing-bodies';
import { unknownIn } from './known-text';

function written(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	change(doc);
	return Y.encodeStateAsUpdate(doc);
}

test('every body that the schema takes is known', () => {
	fc.assert(
		fc.property(anyBody, (made) => {
			const read = validateBody(made);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const update = written((doc) => prosemirrorJSONToYXmlFragment(bodySchema, read.body, doc.getXmlFragment('body')));
			expect(unknownIn(update)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
}, 60_000);

test.each<[string, (body: Y.XmlFragment, doc: Y.Doc) => void]>([
	['a node', (body) => body.insert(0, [new Y.XmlElement('poll')])],
	['a node inside of one', (body) => body.insert(0, [element('blockquote', new Y.XmlElement('poll'))])],
	['a mark', (body) => body.insert(0, [element('paragraph', formatted('blink'))])],
	['an attribute', (body) => body.insert(0, [element('heading', null, { level: '2', colour: 'red' })])],
	['a name from the language itself', (body) => body.insert(0, [new Y.XmlElement('constructor')])],
	['a text beside the four', (_, doc) => doc.getText('notes').insert(0, 'x')],
	['a list of the language', (_, doc) => doc.getArray('kicker').push([new Y.Array()])],
])('%s that is not known is found', (_, change) => {
	expect(unknownIn(written((doc) => change(doc.getXmlFragment('body'), doc)))).not.toEqual([]);
});

function element(
	name: string,
	child: Y.XmlElement | Y.XmlText | null,
	attrs: Record<string, string> = {},
): Y.XmlElement {
	const made = new Y.XmlElement(name);
	for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value);
	if (child) made.insert(0, [child]);
	return made;
}

function formatted(mark: string): Y.XmlText {
	const text = new Y.XmlText();
	text.insert(0, 'words', { [mark]: {} });
	return text;
}
