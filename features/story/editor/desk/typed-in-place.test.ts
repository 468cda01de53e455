import { EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import { doc, p } from '../../body/body-build';
import { bodySchema } from '../../body/body-schema';
import { typing } from './typed-in-place';

const state = EditorState.create({ doc: bodySchema.nodeFromJSON(doc(p('Ana here'), p('Ben'))) });
const read = (change: (transaction: Transaction) => Transaction) => {
	const found = typing(change(state.tr), state.doc);
	return (
		found && { from: found.from, old: found.old, text: found.text.content.textBetween(0, found.text.content.size) }
	);
};

test('what is typed, deleted or typed over in one text is known with its place', () => {
	expect(read((tr) => tr.insertText(' ', 4))).toEqual({ from: 4, old: '', text: ' ' });
	expect(read((tr) => tr.delete(4, 5))).toEqual({ from: 4, old: ' ', text: '' });
	expect(read((tr) => tr.insertText('Zoë', 1, 4))).toEqual({ from: 1, old: 'Ana', text: 'Zoë' });
});

test.each<[string, (tr: Transaction) => Transaction]>([
	['a paragraph that is split', (tr) => tr.split(4)],
	['two that are joined', (tr) => tr.join(10)],
	['words that are made bold', (tr) => tr.addMark(1, 4, bodySchema.mark('bold'))],
	['two things at once', (tr) => tr.insertText('x', 1).insertText('y', 2)],
	['what came from a colleague', (tr) => tr.insertText('x', 1).setMeta(ySyncPluginKey, { isChangeOrigin: true })],
	['what is not to be undone', (tr) => tr.insertText('x', 1).setMeta('addToHistory', false)],
])('%s is left to the binding', (_, change) => {
	expect(read(change)).toBeNull();
});
