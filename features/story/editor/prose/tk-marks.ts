import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { findTk } from '../../tk';
import { foundDecoration } from './found-decoration';
import { textFinder } from './text-units';

/** Marks what is still to come; publishing asks for it as well. */
export const tkMarks = () => Extension.create({ name: 'tkMarks', addProseMirrorPlugins: () => [tkPlugin()] });

function tkPlugin(): Plugin<DecorationSet> {
	const find = textFinder(findTk);
	const marked = (doc: Node) =>
		DecorationSet.create(
			doc,
			find(doc).map((one) => foundDecoration(one, { class: 'writing-tk', title: 'To come' })),
		);
	const plugin: Plugin<DecorationSet> = new Plugin({
		state: {
			init: (_, { doc }) => marked(doc),
			apply: (done, before) => (done.docChanged ? marked(done.doc) : before),
		},
		props: { decorations: (state) => plugin.getState(state) },
	});
	return plugin;
}
