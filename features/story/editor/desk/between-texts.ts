import { type Editor, Extension } from '@tiptap/core';
import { TEXTS } from '../../story-schema';
import type { TextName } from '../prose/text-name';

/** The four editors of a page, each found by its text. */
export type EditorsByText = Map<TextName, Editor>;

/**
 * Four editors that feel like one page: Enter and the arrows lead from one text to the
 * next at its end. Nothing joins two texts: Backspace at a beginning stays where it is.
 */
export const betweenTexts = (editors: EditorsByText, name: TextName): Extension => {
	const index = TEXTS.indexOf(name);
	const go = (to: number, end: 'start' | 'end'): boolean => {
		const next = to >= 0 && to < TEXTS.length ? editors.get(TEXTS[to] ?? name) : undefined;
		if (!next) return false;
		next.commands.setTextSelection(end === 'start' ? 1 : next.state.doc.content.size - 1);
		// At once: Tiptap's own `focus` waits for a frame, and a quick typist's next letters would stay behind.
		next.view.focus();
		next.commands.scrollIntoView();
		return true;
	};
	const after = () => go(index + 1, 'start');
	const before = () => go(index - 1, 'end');
	return Extension.create({
		name: 'betweenTexts',
		// Before what the texts themselves would do with these keys.
		priority: 900,
		addKeyboardShortcuts: () =>
			Object.fromEntries<(given: { editor: Editor }) => boolean>([
				['ArrowDown', ({ editor }) => standsAt(editor, 'end', 'down') && after()],
				['ArrowRight', ({ editor }) => standsAt(editor, 'end', 'right') && after()],
				['ArrowUp', ({ editor }) => standsAt(editor, 'start', 'up') && before()],
				['ArrowLeft', ({ editor }) => standsAt(editor, 'start', 'left') && before()],
				...(name === 'body' ? [] : ['Enter', 'Shift-Enter'].map((key) => [key, () => after() || true] as const)),
			]),
	});
};

/** Whether the caret is in the first or last line of a text, or for left and right at its very end. */
function standsAt({ state, view }: Editor, edge: 'start' | 'end', way: 'up' | 'down' | 'left' | 'right'): boolean {
	const { selection, doc } = state;
	if (!selection.empty || !selection.$head.parent.isTextblock) return false;
	const { $head } = selection;
	const rest =
		edge === 'start'
			? doc.textBetween(0, $head.start(), '\n', ' ')
			: doc.textBetween($head.end(), doc.content.size, '\n', ' ');
	const outermost = edge === 'start' ? $head.index(0) === 0 : $head.index(0) === doc.childCount - 1;
	return outermost && rest === '' && view.endOfTextblock(way);
}
