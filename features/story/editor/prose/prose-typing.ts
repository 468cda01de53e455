import { type Editor, Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { addressBefore } from './bare-address';
import { LOOKS_BACK, readTyped, type Typed } from './typed-text';
import { type TypingRules, typingRules } from './typing-rules';

type Options = { language: string; smart: () => boolean };
type Place = { from: number; to: number };

/**
 * Quotes, dashes and spaces as the story's language sets them, and addresses that become links
 * as they are ended. Only for what is typed here: what others type arrives as they left it.
 */
export const proseTyping = ({ language, smart }: Options): Extension[] => [
	Extension.create({
		name: 'proseTyping',
		// Before Markdown's rules are asked.
		priority: 200,
		addProseMirrorPlugins: () => [typingPlugin(typingRules(language), smart)],
	}),
	Extension.create({
		name: 'proseTypingKeys',
		// Before the keys of the undo history and of the blocks.
		priority: 1_100,
		addKeyboardShortcuts() {
			const link = () => linkBefore(this.editor);
			return {
				// Right after a change of its own, undoing takes back that change alone, as Backspace does.
				'Mod-z': () => this.editor.commands.undoInputRule(),
				Enter: link,
			};
		},
	}),
];

/** What Tiptap's `undoInputRule` reads of a plugin that says `isInputRules`. */
type TakenBack = { transform: Transaction; from: number; to: number; text: string };

function typingPlugin(rules: TypingRules, smart: () => boolean): Plugin<TakenBack | null> {
	const plugin: Plugin<TakenBack | null> = new Plugin({
		// Tiptap's own sign, which the type of a plugin does not know.
		...({ isInputRules: true } as object),
		state: {
			init: (): TakenBack | null => null,
			apply: (done, before) => {
				const stored: TakenBack | undefined = done.getMeta(plugin);
				return stored ?? (done.selectionSet || done.docChanged ? null : before);
			},
		},
		props: {
			handleTextInput: (view, from, to, text) => {
				if (view.composing || text.length !== 1 || isCode(view, from)) return false;
				const before = textBefore(view, from);
				const typed = smart() ? readTyped(before, text, rules) : null;
				const made = typed
					? replaced(view, { from, to }, typed)
					: text === ' '
						? linked(view, { from, to }, before)
						: null;
				if (!made) return false;
				view.dispatch(made.setMeta(plugin, { transform: made, from, to, text }).scrollIntoView());
				return true;
			},
		},
	});
	return plugin;
}

const isCode = ({ state }: EditorView, at: number): boolean => {
	const place = state.doc.resolve(at);
	const { code } = state.schema.marks;
	return place.parent.type.spec.code === true || (code?.isInSet(state.storedMarks ?? place.marks()) ?? false) !== false;
};

/** What else stands in a paragraph, such as a note, takes as many characters as it has places. */
function textBefore({ state }: EditorView, at: number): string {
	const { parent, parentOffset } = state.doc.resolve(at);
	const from = Math.max(0, parentOffset - LOOKS_BACK);
	let text = '';
	parent.nodesBetween(from, parentOffset, (node, start) => {
		const end = start + node.nodeSize;
		text += node.isText
			? (node.text ?? '').slice(Math.max(0, from - start), parentOffset - start)
			: '\ufffc'.repeat(Math.min(end, parentOffset) - Math.max(from, start));
		return false;
	});
	return text;
}

function replaced({ state }: EditorView, { from, to }: Place, { remove, insert }: Typed): Transaction {
	const start = from - remove;
	return insert === '' ? state.tr.delete(start, to) : state.tr.insertText(insert, start, to);
}

function linked({ state }: EditorView, { from, to }: Place, before: string): Transaction | null {
	const { link } = state.schema.marks;
	const address = addressBefore(before);
	if (!link || !address || !state.doc.resolve(from).parent.type.allowsMarkType(link)) return null;
	const end = from - address.trailing;
	const start = end - address.length;
	if (state.doc.rangeHasMark(start, end, link)) return null;
	return state.tr.insertText(' ', from, to).addMark(start, end, link.create({ href: address.href }));
}

/** An address at the end of a paragraph. The new paragraph is made by whoever comes next. */
function linkBefore({ view, state }: Editor): boolean {
	const { empty, $from } = state.selection;
	const { link } = state.schema.marks;
	const address = empty && link && !isCode(view, $from.pos) ? addressBefore(textBefore(view, $from.pos)) : null;
	if (!address || !link) return false;
	const end = $from.pos - address.trailing;
	const start = end - address.length;
	if (!state.doc.rangeHasMark(start, end, link) && $from.parent.type.allowsMarkType(link))
		view.dispatch(state.tr.addMark(start, end, link.create({ href: address.href })));
	return false;
}
