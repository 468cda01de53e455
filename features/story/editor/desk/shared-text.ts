import { Extension } from '@tiptap/core';
import { yCursorPlugin, ySyncPlugin } from '@tiptap/y-tiptap';
import type { TextName } from '../prose/text-name';
import { caretOf, selectionOf } from './caret';
import { steadyCaret, withCaretRead } from './steady-caret';
import { typedInPlace } from './typed-in-place';
import type { WorkingSession } from './working-session';

/** Binds an editor to its text of the working copy: what is typed, the others' carets, and the history of the four. */
export const sharedText = (session: WorkingSession, name: TextName): Extension =>
	Extension.create({
		name: 'sharedText',
		// Before everything that looks at the document.
		priority: 1_000,
		addKeyboardShortcuts: () => ({
			'Mod-z': () => session.undo.undo() || true,
			'Mod-y': () => session.undo.redo() || true,
			'Shift-Mod-z': () => session.undo.redo() || true,
		}),
		dispatchTransaction({ transaction, next }) {
			next(withCaretRead(this.editor.view, transaction));
		},
		addProseMirrorPlugins: () => [
			typedInPlace(),
			ySyncPlugin(session.doc.getXmlFragment(name)),
			steadyCaret(session),
			session.undo.plugin(name),
			yCursorPlugin(session.awareness, { cursorBuilder: caretOf, selectionBuilder: selectionOf }),
		],
	});
