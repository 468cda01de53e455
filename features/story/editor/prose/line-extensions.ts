import './prose.css';
import { Extension, type Extensions, Node } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { findMarks } from './find-marks';
import { lineText } from './line-text';
import { proseTyping } from './prose-typing';
import { tkMarks } from './tk-marks';

/** As the server takes them; how long one may be to be published is asked there. */
const MOST = 5_000;

/** A field of one line, without marks: kicker, headline, standfirst. The document is `doc(paragraph(text*))`. */
export const lineExtensions = (options: { language: string; smart: () => boolean }): Extensions => [
	Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
	Node.create({
		name: 'paragraph',
		content: 'text*',
		marks: '',
		parseHTML: () => [{ tag: 'p' }],
		renderHTML: () => ['p', 0],
	}),
	Node.create({ name: 'text' }),
	oneLine,
	...proseTyping(options),
	tkMarks(),
	findMarks(),
];

const swallow = () => true;

const oneLine = Extension.create({
	name: 'oneLine',
	addKeyboardShortcuts: () => ({ Enter: swallow, 'Shift-Enter': swallow, 'Mod-Enter': swallow }),
	addProseMirrorPlugins: () => [
		new Plugin({
			props: {
				clipboardTextParser: (text, _context, _plain, { state }) => lineSlice(state.schema, lineText(text)),
				// From whatever it was, its words, in a line that still fits.
				transformPasted: (slice, view) => {
					const { doc, selection } = view.state;
					const freed = view.dragging ? MOST : selection.to - selection.from;
					const room = Math.max(0, MOST - doc.textContent.length + freed);
					const words = lineText(slice.content.textBetween(0, slice.content.size, '\n', ' ')).slice(0, room);
					return lineSlice(view.state.schema, words.isWellFormed() ? words : words.slice(0, -1));
				},
				handleTextInput: ({ state }, from, to, text) => state.doc.textContent.length - (to - from) + text.length > MOST,
			},
		}),
	],
});

const lineSlice = (schema: Schema, text: string): Slice =>
	new Slice(Fragment.from(schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])), 1, 1);
