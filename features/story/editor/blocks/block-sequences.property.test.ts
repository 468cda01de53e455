import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { CellSelection, goToNextCell } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doc, p } from '../../body/body-build';
import { validateBody } from '../../body/body-validate';
import { anyBody } from '../../body/testing-bodies';
import { PROSE_TOOLS, RARER_MARKS } from '../prose-tools';
import { leaveBlock, selectBlock } from './block-commands';
import { BLOCK_DEEDS } from './block-deeds';
import { atEdge, enterInLine, leaveBox, splitText } from './block-edges';
import { INSERTS } from './block-inserts';
import { deleteFootnote, leaveFootnote, stepThroughFootnote } from './footnote-commands';
import { addToGallery, insertPictures, replacePicture } from './picture-commands';
import { runTable, TABLE_TOOLS } from './table-tools';
import { judged, load, openBlocks } from './testing-editor';

const PICTURE = '7b0b8b66-0000-4000-8000-000000000001';
const by = (command: Command) => (editor: Editor) => command(editor.state, editor.view.dispatch);

/** Everything that a press of a key or a button can do to a text, but for what asks first. */
const DEEDS: Record<string, (editor: Editor, at: number) => unknown> = {
	...Object.fromEntries(
		[...PROSE_TOOLS, ...RARER_MARKS, ...BLOCK_DEEDS, ...INSERTS].map((one) => [
			one.name,
			(editor: Editor) => one.run(editor),
		]),
	),
	...Object.fromEntries(TABLE_TOOLS.map((one) => [one.name, (editor: Editor) => runTable(editor, one)])),
	...Object.fromEntries(
		Object.entries({ enterInLine, leaveBox, leaveBlock, leaveFootnote }).map(([name, command]) => [name, by(command)]),
	),
	backspace: by(atEdge(-1)),
	delete: by(atEdge(1)),
	'note backspace': by(deleteFootnote(-1)),
	'note delete': by(deleteFootnote(1)),
	'note left': by(stepThroughFootnote(-1)),
	'note right': by(stepThroughFootnote(1)),
	'next cell': by(goToNextCell(1)),
	'sink item': (editor) => editor.commands.sinkListItem('listItem'),
	'lift item': (editor) => editor.commands.liftListItem('listItem'),
	enter: (editor) => splitText(editor) || editor.commands.splitBlock(),
	'delete selection': (editor) => editor.commands.deleteSelection(),
	words: (editor) => editor.view.dispatch(editor.state.tr.insertText('words')),
	pictures: (editor, at) => by(insertPictures([PICTURE, PICTURE], at))(editor),
	'more pictures': (editor, at) => by(addToGallery([PICTURE], at))(editor),
	'another picture': (editor, at) => by(replacePicture(PICTURE, at))(editor),
};

const step = fc.record({
	deed: fc.constantFrom(...Object.keys(DEEDS)),
	select: fc.constantFrom('caret', 'text', 'node', 'cells', 'block', 'as it is'),
	from: fc.nat({ max: 1_000_000 }),
	to: fc.nat({ max: 1_000_000 }),
});

function select(editor: Editor, { select, from, to }: { select: string; from: number; to: number }): number {
	const { doc, tr } = editor.state;
	const at = atLetter(doc, from % (doc.content.size + 1));
	const end = atLetter(doc, to % (doc.content.size + 1));
	const node = doc.nodeAt(at);
	if (select === 'caret') tr.setSelection(TextSelection.near(doc.resolve(at)));
	if (select === 'text') tr.setSelection(TextSelection.between(doc.resolve(at), doc.resolve(end)));
	if (select === 'node' && node && !node.isText) tr.setSelection(NodeSelection.create(doc, at));
	if (select === 'block')
		selectBlock(doc.resolve(at).depth > 0 ? doc.resolve(at).before(1) : at)(editor.state, editor.view.dispatch);
	else editor.view.dispatch(tr);
	if (select === 'cells') selectCells(editor, from, to);
	return at;
}

/** No browser puts the caret into half a letter. */
function atLetter(doc: Node, pos: number): number {
	const text = doc.nodeAt(pos)?.text ?? '';
	const { textOffset } = doc.resolve(pos);
	return textOffset > 0 && /[\udc00-\udfff]/.test(text.charAt(textOffset)) ? pos - 1 : pos;
}

function selectCells(editor: Editor, from: number, to: number): void {
	const cells: number[] = [];
	let table = -1;
	editor.state.doc.descendants((node, pos) => {
		if (node.type.name === 'table' && table === -1) table = pos;
		const $pos = editor.state.doc.resolve(pos);
		const inFirst = table !== -1 && $pos.depth > 0 && $pos.before(1) === table;
		if (node.type.spec['tableRole']?.endsWith('cell') && inFirst) cells.push(pos);
	});
	const [first, second] = [cells[from % (cells.length || 1)], cells[to % (cells.length || 1)]];
	if (first === undefined || second === undefined) return;
	editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, first, second)));
}

test('whatever is pressed, in any order, in any text, what comes of it is a body that the server takes', () => {
	const editor = openBlocks(doc(p()));
	let changes = 0;
	fc.assert(
		fc.property(anyBody, fc.array(step, { minLength: 1, maxLength: 12 }), (made, steps) => {
			const read = validateBody(made);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			load(editor, read.body);
			for (const one of steps) {
				const at = select(editor, one);
				const before = editor.state.doc;
				DEEDS[one.deed]?.(editor, at);
				if (editor.state.doc !== before) changes++;
				editor.state.doc.check();
				expect([one.deed, judged(editor)]).toEqual([one.deed, expect.objectContaining({ ok: true })]);
			}
		}),
		{ numRuns: 300 },
	);
	expect(changes).toBeGreaterThan(500);
}, 120_000);

const pictures = (doc: Node): string[] => {
	const found: string[] = [];
	doc.descendants((node) => {
		if (node.type.name === 'figure') found.push(node.attrs['image']);
	});
	return found.toSorted();
};

test('no tool for text takes a picture away, whatever is selected', () => {
	const editor = openBlocks(doc(p()));
	let selected = 0;
	fc.assert(
		fc.property(
			anyBody,
			step,
			fc.constantFrom(...PROSE_TOOLS, ...RARER_MARKS, ...BLOCK_DEEDS.filter(({ turns }) => turns)),
			(made, place, tool) => {
				load(editor, doc(...(made.content ?? [])));
				select(editor, place);
				const before = pictures(editor.state.doc);
				if (before.length > 0) selected++;
				tool.run(editor);
				expect([tool.name, pictures(editor.state.doc)]).toEqual([tool.name, before]);
			},
		),
		{ numRuns: 500 },
	);
	expect(selected).toBeGreaterThan(50);
}, 120_000);
