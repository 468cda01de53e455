import { expect, test } from 'vitest';
import { bold, code, codeBlock, doc, footnote, link, p } from '../../body/body-build';
import type { BodyNode } from '../../body/body-schema';
import { validateBody } from '../../body/body-validate';
import { bodyExtensions } from '../body-extensions';
import { lineExtensions } from './line-extensions';
import { proseTyping } from './prose-typing';
import { Typist } from './testing-typing';

const open = (blocks: BodyNode[], smart = true, language = 'en') =>
	new Typist([...bodyExtensions(), ...proseTyping({ language, smart: () => smart })], doc(...blocks));

const blocks = ({ state }: Typist) => {
	const read = validateBody(JSON.parse(JSON.stringify(state.doc)));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.body.content;
};

test('quotes and dashes are set as they are typed, beside marks and notes', () => {
	const opened = open([p('He said ', bold('this '), footnote('note'))]);
	opened.type('"yes"--no');
	expect(blocks(opened)).toEqual([p('He said ', bold('this '), footnote('note'), '“yes”—no')]);
});

test('in code everything stays as it is typed', () => {
	const block = open([codeBlock('x = ')]);
	block.type('"a"--b...');
	expect(block.text).toBe('x = "a"--b...');
	const marked = open([p(code('x = '))]);
	marked.type('"a"--b');
	expect(marked.text).toBe('x = "a"--b');
});

test('switched off, everything stays as it is typed, but addresses still become links', () => {
	const opened = open([p('')], false);
	opened.type('"a"--b https://a.example/ ');
	expect(opened.text).toBe('"a"--b https://a.example/ ');
	expect(blocks(opened)).toEqual([p('"a"--b ', link('https://a.example/', 'https://a.example/'), ' ')]);
});

test('right after, what was typed can be had back as it was, once', () => {
	const opened = open([p('one')]);
	opened.type('--');
	expect(opened.text).toBe('one—');
	expect(opened.takeBack()).toBe(true);
	expect(opened.text).toBe('one--');
	expect(opened.takeBack()).toBe(false);
	opened.type('x "');
	opened.type('y');
	expect(opened.takeBack()).toBe(false);
});

test('an address becomes a link as it is ended, without the signs behind it, and can be had back as words', () => {
	const opened = open([p('See (https://a.example/b),')]);
	opened.type(' ');
	const address = 'https://a.example/b';
	expect(blocks(opened)).toEqual([p('See (', link(address, address), '), ')]);
	opened.takeBack();
	expect(blocks(opened)).toEqual([p('See (https://a.example/b), ')]);
});

test('what is written by others is left as they wrote it', () => {
	const opened = open([p('one')]);
	opened.dispatch(opened.state.tr.insertText(' "two"--three', 4));
	expect(opened.text).toBe('one "two"--three');
});

test('a selection is replaced by the sign that was typed', () => {
	const opened = open([p('say word now')]);
	opened.select(5, 9);
	opened.type('"');
	expect(opened.text).toBe('say “ now');
});

test('a line is set by the same rules, and holds no more than it may', () => {
	const line = new Typist(lineExtensions({ language: 'fr', smart: () => true }), {
		type: 'doc',
		content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Oui' }] }],
	});
	line.type('!');
	expect(line.text).toBe('Oui\u202f!');
	line.dispatch(line.state.tr.insertText('x'.repeat(4_995), 6));
	line.type('yz');
	expect(line.text).toHaveLength(5_000);
	expect(line.state.schema.marks).toEqual({});
});
