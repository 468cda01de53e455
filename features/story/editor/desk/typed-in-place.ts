import type { Node, Slice } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { absolutePositionToRelativePosition, type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

type Typed = { from: number; old: string; text: Slice };
/** The last change, with the documents before and after it. */
type Change = { before: Node; after: Node; typed: Typed | null };

/**
 * Puts what is typed where it was typed. The binding compares the paragraph before and
 * after instead, and of two equal letters side by side takes the wrong one: then a space
 * would belong to the colleague who typed the one next to it, and go when they undo. It
 * must stand before the binding, which afterwards finds nothing left to do, or puts right
 * what is not as it should be.
 */
export const typedInPlace = (): Plugin => {
	const plugin: Plugin<Change | null> = new Plugin<Change | null>({
		state: {
			init: () => null,
			apply: (transaction, last, { doc: before }) =>
				transaction.docChanged ? { before, after: transaction.doc, typed: typing(transaction, before) } : last,
		},
		view: () => ({
			update: ({ state }, { doc: seen }) => {
				const last = plugin.getState(state);
				// Of several changes between two looks of the view it could not be sure.
				const isOne = last?.before === seen && last.after === state.doc;
				if (isOne && last.typed) put(ySyncPluginKey.getState(state)?.binding, last.typed);
			},
		}),
	});
	return plugin;
};

/** The one thing that was typed or deleted within one text; null for everything else. */
export function typing(transaction: Transaction, before: Node): Typed | null {
	const [step] = transaction.steps;
	const isOurs = transaction.getMeta(ySyncPluginKey) === undefined && transaction.getMeta('addToHistory') !== false;
	if (!isOurs || transaction.steps.length !== 1 || !(step instanceof ReplaceStep)) return null;
	const { from, to, slice } = step;
	const [$from, $to] = [before.resolve(from), before.resolve(to)];
	if (!$from.sameParent($to) || !$from.parent.isTextblock || slice.openStart + slice.openEnd > 0) return null;
	const old = before.slice(from, to).content;
	if (!isText(old.content) || !isText(slice.content.content)) return null;
	return { from, old: old.textBetween(0, old.size), text: slice };
}

const isText = (nodes: readonly Node[]): boolean => nodes.every((node) => node.isText);

function put(binding: ProsemirrorBinding | undefined, { from, old, text }: Typed): void {
	const { doc, type } = binding ?? {};
	if (!binding || !doc || !type) return;
	const place = Y.createAbsolutePositionFromRelativePosition(
		absolutePositionToRelativePosition(from, type, binding.mapping),
		doc,
	);
	if (!place) return;
	const { type: target, index } = place;
	if (!(target instanceof Y.XmlText) || plain(target).slice(index, index + old.length) !== old) return;
	binding.mux(() => {
		doc.transact(() => {
			if (old !== '') target.delete(index, old.length);
			let at = index;
			for (const node of text.content.content) {
				target.insert(at, node.text ?? '', marksOf(node));
				at += node.nodeSize;
			}
		}, ySyncPluginKey);
	});
}

function plain(text: Y.XmlText): string {
	const delta: { insert?: unknown }[] = text.toDelta();
	return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('');
}

/** As the binding writes them: no mark of ours can overlap itself. */
const marksOf = (node: Node): Record<string, object> =>
	Object.fromEntries(node.marks.map(({ type, attrs }) => [type.name, attrs]));
