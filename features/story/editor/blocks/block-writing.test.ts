import { NodeSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bullets, doc, factBox, figure, gallery, p, pullQuote, qa, table } from '../../body/body-build';
import type { BodyNode } from '../../body/body-schema';
import { PROSE_TOOLS, type Tool } from '../prose-tools';
import { deleteLastPicture, duplicateBlock, insertBlocks, moveBlock } from './block-commands';
import { BLOCK_DEEDS } from './block-deeds';
import { atEdge, enterInLine, leaveBox } from './block-edges';
import { findInserts, INSERTS, SLASH } from './block-inserts';
import { BLOCK_KEYS } from './block-keys';
import { newBlock } from './block-nodes';
import { addToGallery, insertPictures, replacePicture } from './picture-commands';
import { judged, openBlocks } from './testing-editor';

const picture = (last: number) => `7b0b8b66-0000-4000-8000-00000000000${last}`;
const shot = (last: number, ...caption: string[]) =>
	figure({ image: picture(last), alt: 'Alt', credit: 'Ana Ruiz' }, ...caption);

/** An editor with the caret at the end of the text `words`. */
function caretAfter(words: string, ...blocks: BodyNode[]) {
	const editor = openBlocks(doc(...blocks));
	let at = -1;
	editor.state.doc.descendants((node, pos) => {
		if (node.text === words) at = pos + node.nodeSize;
	});
	expect(at).toBeGreaterThan(0);
	editor.commands.setTextSelection(at);
	return editor;
}
const names = (editor: ReturnType<typeof openBlocks>) => editor.state.doc.children.map(({ type }) => type.name);
const run = (editor: ReturnType<typeof openBlocks>, command: ReturnType<typeof moveBlock>) =>
	command(editor.state, editor.view.dispatch);

test.each(Object.entries(newBlock).filter(([name]) => !['figure', 'gallery'].includes(name)))(
	'a new %s passes the server at once, and there is a line below to write on',
	(name, make) => {
		const editor = caretAfter('one', p('one'));
		run(editor, insertBlocks((make as () => BodyNode)())); // none of these needs a picture
		expect(names(editor)).toEqual(['paragraph', name, 'paragraph']);
		expect(judged(editor)).toMatchObject({ ok: true });
	},
);

test('a block takes the place of an empty paragraph', () => {
	const editor = openBlocks(doc(p('one'), p(), p('two')));
	editor.commands.setTextSelection(6);
	run(editor, insertBlocks(newBlock.factBox()));
	expect(names(editor)).toEqual(['paragraph', 'factBox', 'paragraph']);
});

test('a caption is never turned into a heading, list or quote', () => {
	const editor = caretAfter('Boats', shot(1, 'Boats'), p('after'));
	for (const tool of PROSE_TOOLS.filter(({ name }) => !['bold', 'italic'].includes(name))) {
		expect([tool.name, tool.isPossible(editor)]).toEqual([tool.name, false]);
		tool.run(editor);
	}
	expect(names(editor)).toEqual(['figure', 'paragraph']);
});

test('Backspace where a caption begins selects the picture, and takes nothing away', () => {
	const editor = caretAfter('Boats', p('before'), shot(1, 'Boats'));
	editor.commands.setTextSelection(9);
	expect(run(editor, atEdge(-1))).toBe(true);
	expect(editor.state.selection).toBeInstanceOf(NodeSelection);
	expect(names(editor)).toEqual(['paragraph', 'figure']);
});

test('no words take the place of a gallery’s picture, and its last one goes with the gallery', () => {
	const editor = caretAfter('two', p('before'), gallery(shot(1, 'one'), shot(2, 'two')));
	const select = (name: string) => {
		let at = -1;
		editor.state.doc.descendants((node, pos) => {
			if (node.type.name === 'figure' && node.textContent === name) at = pos;
		});
		editor.commands.setNodeSelection(at);
	};
	select('one');
	editor.view.dispatch(editor.state.tr.insertText('words'));
	expect(judged(editor)).toMatchObject({ ok: true });
	expect(run(editor, deleteLastPicture)).toBe(false);
	editor.commands.deleteSelection();
	expect(editor.state.doc.textContent).toBe('beforetwo');
	select('two');
	expect(run(editor, deleteLastPicture)).toBe(true);
	expect(names(editor)).toEqual(['paragraph']);
});

test('Enter leads from a question to its answer, and from an empty last line to the next question', () => {
	const editor = caretAfter('Who?', qa('Who?', p('Ana.'), p()), p('after'));
	run(editor, enterInLine);
	expect(editor.state.selection.$from.parent.textContent).toBe('Ana.');
	editor.commands.setTextSelection(editor.state.selection.$from.end() + 2);
	expect(run(editor, leaveBox)).toBe(true);
	expect(names(editor)).toEqual(['questionAnswer', 'questionAnswer', 'paragraph']);
	expect(editor.state.doc.child(0).lastChild?.childCount).toBe(1);
	expect(editor.state.selection.$from.parent.type.name).toBe('question');
});

test('a picture moves within its gallery, a list line within its list, a block within the text', () => {
	const gallerying = caretAfter('two', gallery(shot(1, 'one'), shot(2, 'two')));
	run(gallerying, moveBlock(-1));
	expect(gallerying.state.doc.firstChild?.firstChild?.textContent).toBe('two');
	expect(gallerying.state.selection.$from.parent.textContent).toBe('two');
	const listing = caretAfter('one', bullets('one', 'two'));
	run(listing, moveBlock(1));
	expect(listing.state.doc.textContent).toBe('twoone');
	const writing = caretAfter('a', factBox('Box', p('a')), p('b'));
	run(writing, moveBlock(1));
	expect(names(writing)).toEqual(['paragraph', 'factBox']);
	expect(run(writing, moveBlock(1))).toBe(false);
});

test('rows of a table stay where they are when the table moves', () => {
	const editor = caretAfter('1', table('', ['head'], ['1'], ['2']), p('after'));
	run(editor, moveBlock(1));
	expect(names(editor)).toEqual(['paragraph', 'table']);
	expect(editor.state.doc.textContent).toBe('afterhead12');
});

test('a pull quote that becomes a paragraph says who said it', () => {
	const editor = caretAfter('Words', pullQuote('Words', 'Ana Ruiz'));
	const unbox = BLOCK_DEEDS.find(({ name }) => name === 'unbox') ?? expect.fail('no such deed');
	unbox.run(editor);
	expect(editor.state.doc.textContent).toBe('Words — Ana Ruiz');
	expect(names(editor)).toEqual(['paragraph']);
});

test('pictures that arrive in a gallery become part of it, elsewhere blocks', () => {
	const editor = openBlocks(doc(p('one'), gallery(shot(1))));
	run(editor, insertPictures([picture(2)], 2));
	expect(names(editor)).toEqual(['paragraph', 'figure', 'gallery']);
	run(editor, addToGallery([picture(3)], 7));
	expect(editor.state.doc.child(2).childCount).toBe(2);
	expect(judged(editor)).toMatchObject({ ok: true });
});

test('another picture is not described with the words of the one before', () => {
	const editor = openBlocks(doc(shot(1, 'Caption')));
	run(editor, replacePicture(picture(2), 0));
	expect(editor.state.doc.firstChild?.attrs).toEqual({ image: picture(2), alt: '', credit: '' });
	expect(editor.state.doc.textContent).toBe('Caption');
});

test('a duplicate stands below, and the caret in it', () => {
	const editor = caretAfter('one', p('one'), p('two'));
	run(editor, duplicateBlock);
	expect(editor.state.doc.textContent).toBe('oneonetwo');
	expect(editor.state.selection.from).toBe(6);
});

test('the slash finds by name and by what else it is called', () => {
	const first = (query: string) => findInserts(query)[0]?.name;
	expect(first('')).toBe(SLASH[0]?.name);
	expect([first('fac'), first('pdf'), first('graph'), first('youtube'), first('h')]).toEqual([
		'fact-box',
		'document',
		'chart',
		'embed',
		'heading-2',
	]);
	expect(findInserts('no such thing')).toEqual([]);
});

test('every block can be put in from the menu, and no two deeds share a key', () => {
	const blocks = [
		'picture',
		'gallery',
		'pull-quote',
		'fact-box',
		'question',
		'table',
		'chart',
		'embed',
		'document',
		'footnote',
		'code',
		'rule',
	];
	expect(INSERTS.map(({ name }) => name).toSorted()).toEqual(blocks.toSorted());
	const tools: Pick<Tool, 'keys'>[] = [...BLOCK_KEYS];
	expect(new Set(tools.map(({ keys }) => keys)).size).toBe(tools.length);
});
