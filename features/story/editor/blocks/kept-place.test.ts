import { getSchema } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { EditorState, Plugin } from '@tiptap/pm/state';
import { initProseMirrorDoc, prosemirrorJSONToYXmlFragment, ySyncPluginKey } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { doc, p } from '../../body/body-build';
import { bodyExtensions } from '../body-extensions';
import { keepPlace, movePlace } from './kept-place';

const schema = getSchema(bodyExtensions());

/** A text that is shared, and its state in ProseMirror as the binding would have it. */
function shared(...lines: string[]) {
	const ydoc = new Y.Doc();
	const type = ydoc.getXmlFragment('body');
	prosemirrorJSONToYXmlFragment(schema, doc(...lines.map((line) => p(line))), type);
	const binding = { doc: ydoc, type, mapping: initProseMirrorDoc(type, schema).mapping };
	const sync = new Plugin({ key: ySyncPluginKey, state: { init: () => ({ binding }), apply: (_, kept) => kept } });
	const state = EditorState.create({ doc: initProseMirrorDoc(type, schema).doc, plugins: [sync] });
	/** Somebody else puts a paragraph at `index`; the whole text arrives anew, as y-tiptap does it. */
	const writeElsewhere = (index: number, words: string) => {
		const line = new Y.XmlElement('paragraph');
		line.insert(0, [new Y.XmlText(words)]);
		type.insert(index, [line]);
		const read = initProseMirrorDoc(type, schema);
		binding.mapping = read.mapping;
		const { tr } = state;
		return tr
			.replaceWith(0, tr.doc.content.size, Fragment.from(read.doc.content))
			.setMeta(ySyncPluginKey, { isChangeOrigin: true });
	};
	return { state, writeElsewhere };
}

test('a place between two blocks stays between them when others write above and below', () => {
	const { state, writeElsewhere } = shared('one', 'two', 'three');
	const place = keepPlace(state, 5);
	const above = writeElsewhere(0, 'from others');
	const moved = movePlace(place, above, state);
	expect(above.doc.resolve(moved.pos).nodeBefore?.textContent).toBe('one');
	expect(above.doc.resolve(moved.pos).nodeAfter?.textContent).toBe('two');
	const below = writeElsewhere(4, 'below');
	expect(movePlace(moved, below, state).pos).toBe(moved.pos);
});

test('without a shared text a place moves with what is written before it', () => {
	const state = EditorState.create({ doc: schema.nodeFromJSON(doc(p('one'), p('two'))) });
	const { tr } = state;
	tr.insertText('12', 1);
	expect(movePlace(keepPlace(state, 5), tr, state).pos).toBe(7);
	expect(movePlace(keepPlace(state, 0), tr, state).pos).toBe(0);
});
