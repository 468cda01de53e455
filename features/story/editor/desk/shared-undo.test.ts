import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { SharedUndo } from './shared-undo';

function written() {
	const doc = new Y.Doc();
	const undo = new SharedUndo(doc);
	const write = (name: string, words: string, origin: unknown = ySyncPluginKey) =>
		doc.transact(() => {
			const paragraph = new Y.XmlElement('paragraph');
			paragraph.insert(0, [new Y.XmlText(words)]);
			doc.getXmlFragment(name).push([paragraph]);
		}, origin);
	const text = (name: string) =>
		doc
			.getXmlFragment(name)
			.toString()
			.replaceAll(/<[^>]+>/g, ' ')
			.trim();
	return { doc, undo, write, text };
}

test('one history leads back through all four texts, the last change first', () => {
	const { undo, write, text } = written();
	write('headline', 'Flood');
	undo.manager.stopCapturing();
	write('body', 'Water.');
	undo.undo();
	expect([text('headline'), text('body')]).toEqual(['Flood', '']);
	undo.undo();
	expect(text('headline')).toBe('');
	undo.redo();
	undo.redo();
	expect([text('headline'), text('body')]).toEqual(['Flood', 'Water.']);
});

test('what a colleague wrote, or what came from this device or the page, is not undone', () => {
	const { undo, write, text } = written();
	write('body', 'Mine.');
	undo.manager.stopCapturing();
	write('body', 'Theirs.', 'the server');
	undo.undo();
	expect(text('body')).toBe('Theirs.');
	undo.undo();
	expect(text('body')).toBe('Theirs.');
});

test('what the desk puts right by itself is not a thing to undo', () => {
	const { doc, undo, text } = written();
	doc.transact((transaction) => {
		transaction.meta.set('addToHistory', false);
		doc.getXmlFragment('kicker').push([new Y.XmlElement('paragraph')]);
	}, ySyncPluginKey);
	expect(undo.undo()).toBe(false);
	expect(text('kicker')).toBe('');
	expect(doc.getXmlFragment('kicker').length).toBe(1);
});
