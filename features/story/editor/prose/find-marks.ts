import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { findText, type Query } from './find-text';
import { foundDecoration } from './found-decoration';
import { type Found, textFinder } from './text-units';

type Finding = {
	find: ((doc: Node) => Found[]) | null;
	found: Found[];
	/** Which of them one stands at. */
	current: number | null;
	/** With and without the mark on that one. */
	shown: DecorationSet;
	all: DecorationSet;
};
type Change = { query: Query | null } | { current: number | null };

const key = new PluginKey<Finding>('find');
const NOTHING: Finding = { find: null, found: [], current: null, shown: DecorationSet.empty, all: DecorationSet.empty };

/** Marks in a field what the find panel looks for. */
export const findMarks = () =>
	Extension.create({
		name: 'findMarks',
		addProseMirrorPlugins: () => [
			new Plugin<Finding>({
				key,
				state: {
					init: () => NOTHING,
					apply: (done, before) => {
						const change: Change | undefined = done.getMeta(key);
						if (change && 'query' in change) return begun(done.doc, change.query);
						if (change) return stood(done.doc, before, change.current);
						if (!done.docChanged || !before.find) return before;
						return marked(done.doc, { ...before, found: before.find(done.doc) });
					},
				},
				props: { decorations: (state) => key.getState(state)?.shown },
			}),
		],
	});

function begun(doc: Node, query: Query | null): Finding {
	if (!query || query.text === '') return NOTHING;
	const find = textFinder((text) => findText(text, query));
	return marked(doc, { ...NOTHING, find, found: find(doc) });
}

function marked(doc: Node, finding: Finding): Finding {
	const all = DecorationSet.create(
		doc,
		finding.found.map((one) => foundDecoration(one, { class: 'writing-found' })),
	);
	return stood(doc, { ...finding, all }, finding.current);
}

function stood(doc: Node, finding: Finding, at: number | null): Finding {
	const here = finding.found[at ?? -1];
	if (!here) return { ...finding, current: null, shown: finding.all };
	const shown = finding.all.add(doc, [foundDecoration(here, { class: 'writing-found-here' })]);
	return { ...finding, current: at, shown };
}

export const foundIn = (state: EditorState): Found[] => key.getState(state)?.found ?? [];

/** Begins to look for something else; null ends it. */
export const lookingFor = ({ tr }: EditorState, query: Query | null): Transaction =>
	tr.setMeta(key, { query } satisfies Change).setMeta('addToHistory', false);

/** Null where that is so already. */
export function standingAt(state: EditorState, current: number | null): Transaction | null {
	if ((key.getState(state)?.current ?? null) === current) return null;
	return state.tr.setMeta(key, { current } satisfies Change).setMeta('addToHistory', false);
}
