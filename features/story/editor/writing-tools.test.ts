import { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { doc, link, p } from '../body/body-build';
import type { Body } from '../body/body-schema';
import { validateBody } from '../body/body-validate';
import { keysInWords } from './prose-tools';
import { readTypedAddress } from './typed-address';
import { writingExtensions } from './writing-extensions';
import { TOOLS } from './writing-tools';

/** An editor without a page, its first block selected. */
function write(content: Body): Editor {
	const editor = new Editor({ element: null, extensions: writingExtensions(), content, injectCSS: false });
	editor.commands.setTextSelection({ from: 1, to: editor.state.doc.firstChild?.nodeSize ?? 1 });
	return editor;
}
const tool = (name: string) => TOOLS.find((one) => one.name === name) ?? expect.fail(`no tool ${name}`);
const blocks = (editor: Editor) => {
	const read = validateBody(editor.getJSON());
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.body.content;
};

test.each([
	['heading-2', { type: 'heading', attrs: { level: 2 } }],
	['heading-4', { type: 'heading', attrs: { level: 4 } }],
	['bulletList', { type: 'bulletList' }],
	['orderedList', { type: 'orderedList', attrs: { start: 1 } }],
	['blockquote', { type: 'blockquote' }],
])('%s is put on, shown as on, valid for the server, and taken off again', (name, expected) => {
	const editor = write(doc(p('Some words')));
	expect(tool(name).isOn(editor)).toBe(false);
	tool(name).run(editor);
	expect(blocks(editor)).toMatchObject([expected]);
	expect(tool(name).isOn(editor)).toBe(true);
	tool(name).run(editor);
	expect(blocks(editor)).toMatchObject([{ type: 'paragraph' }]);
});

test.each(['bold', 'italic'])('%s is put on and taken off', (name) => {
	const editor = write(doc(p('Some words')));
	tool(name).run(editor);
	expect(blocks(editor)).toMatchObject([{ content: [{ marks: [{ type: name }] }] }]);
	tool(name).run(editor);
	expect(editor.isActive(name)).toBe(false);
});

test('a link keeps its words when it goes', () => {
	const editor = write(doc(p(link('https://example.org', 'Words'))));
	editor.chain().extendMarkRange('link').unsetMark('link').run();
	expect(blocks(editor)).toMatchObject([{ content: [{ text: 'Words' }] }]);
	expect(editor.isActive('link')).toBe(false);
});

test.each([
	['https://example.org/a?b', 'https://example.org/a?b'],
	['example.org', 'https://example.org'],
	[' example.org/a ', 'https://example.org/a'],
	['/corrections', '/corrections'],
	['ana@paper.example', 'mailto:ana@paper.example'],
	['tel:+15555550142', 'tel:+15555550142'],
	['javascript:alert(1)', null],
	['java\nscript:alert(1)', null],
	['data:text/html,x', null],
	['//evil.example', null],
	['two words', null],
])('an address typed as %j is linked to as %j', (typed, address) => {
	expect(readTypedAddress(typed)).toBe(address);
});

test('no two tools share a key, and keys are told in words', () => {
	const keys = TOOLS.flatMap((one) => one.keys ?? []);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keysInWords('Mod-Shift-8')).toBe('Ctrl+Shift+8');
});
