import { getSchema } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { doc, factBox, p, quote, table } from '../body/body-build';
import { bodyExtensions } from './body-extensions';
import { keptBlocks } from './kept-blocks';

const schema = getSchema(bodyExtensions());

/** The selection that is left after the caret is put into the text `words`. */
function caretIn(words: string, ...blocks: Parameters<typeof doc>) {
	const start = EditorState.create({ doc: schema.nodeFromJSON(doc(...blocks)), plugins: [keptBlocks()] });
	let at = 0;
	start.doc.descendants((node, position) => {
		if (node.text === words) at = position + 1;
	});
	expect(at).toBeGreaterThan(0);
	return start.apply(start.tr.setSelection(TextSelection.create(start.doc, at))).selection;
}

test.each([
	['a table', table('', ['head'], ['inside'])],
	['a fact box', factBox('Box', p('inside'))],
	['a quote within a fact box', factBox('Box', quote(p('inside')))],
])('the caret never stands inside of %s: the whole is selected', (_, block) => {
	const selection = caretIn('inside', p('before'), block, p('after'));
	expect(selection).toBeInstanceOf(NodeSelection);
	expect(selection.from).toBe('before'.length + 2);
});

test('the caret stands in prose as ever', () => {
	expect(caretIn('after', table('', ['head'], ['inside']), p('after'))).toBeInstanceOf(TextSelection);
	expect(caretIn('said', quote(p('said')))).toBeInstanceOf(TextSelection);
});
