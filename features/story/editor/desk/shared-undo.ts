import type { Editor } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import {
	defaultDeleteFilter,
	defaultProtectedNodes,
	getRelativeSelection,
	relativePositionToAbsolutePosition,
	ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { TEXTS } from '../../story-schema';
import type { TextName } from '../prose/text-name';

type Popped = { stackItem: Y.UndoManager['undoStack'][number]; changedParentTypes: Map<unknown, unknown> };

const HISTORY_EVENTS = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;

/**
 * One history for the four texts, of this person's own changes alone. Undoing leads back
 * to where the change was, in whichever text.
 */
export class SharedUndo {
	readonly manager: Y.UndoManager;
	readonly #doc: Y.Doc;
	readonly #editors = new Map<TextName, Editor>();
	/** Where the caret stood before the change that is being made. */
	readonly #before = new Map<TextName, unknown>();

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.manager = new Y.UndoManager(
			TEXTS.map((name) => doc.getXmlFragment(name)),
			{
				// What the editors of this page write, and nothing that comes from elsewhere.
				trackedOrigins: new Set([ySyncPluginKey]),
				captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
				// As y-tiptap's own: a paragraph that someone else writes in is not taken from under them.
				deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
			},
		);
		this.manager.on('stack-item-added', ({ stackItem, changedParentTypes }: Popped) => {
			const name = this.#textOf(changedParentTypes);
			if (name) stackItem.meta.set('caret', this.#before.get(name));
		});
		this.manager.on('stack-item-popped', ({ stackItem, changedParentTypes }: Popped) => {
			const name = this.#textOf(changedParentTypes);
			const editor = name && this.#editors.get(name);
			if (editor) leadTo(editor, stackItem.meta.get('caret'));
		});
	}

	join(name: TextName, editor: Editor): () => void {
		this.#editors.set(name, editor);
		return () => void this.#editors.delete(name);
	}

	/** Remembers where the caret was; `y-sync` must stand before it in the editor. */
	plugin(name: TextName): Plugin {
		return new Plugin({
			state: {
				init: () => null,
				apply: (transaction, _value, before) => {
					const binding = ySyncPluginKey.getState(before)?.binding;
					if (binding && transaction.docChanged) this.#before.set(name, getRelativeSelection(binding, before));
					return null;
				},
			},
			props: {
				handleDOMEvents: {
					// What is typed in two places is two things to undo.
					focus: () => {
						this.manager.stopCapturing();
						return false;
					},
				},
			},
		});
	}

	/** Tells when there may be more or less to undo. */
	subscribe = (tell: () => void): (() => void) => {
		for (const event of HISTORY_EVENTS) this.manager.on(event, tell);
		return () => {
			for (const event of HISTORY_EVENTS) this.manager.off(event, tell);
		};
	};

	undo = (): boolean => this.manager.undo() !== null;
	redo = (): boolean => this.manager.redo() !== null;

	destroy(): void {
		this.manager.destroy();
	}

	#textOf(changed: Map<unknown, unknown>): TextName | undefined {
		return TEXTS.find((name) => changed.has(this.#doc.getXmlFragment(name)));
	}
}

function leadTo(editor: Editor, caret: unknown): void {
	const state = ySyncPluginKey.getState(editor.state);
	// What was put there is what `getRelativeSelection` gave.
	const relative = caret as ReturnType<typeof getRelativeSelection> | undefined;
	if (state?.binding && relative?.head) {
		const at = relativePositionToAbsolutePosition(state.doc, state.type, relative.head, state.binding.mapping);
		const { tr, doc } = editor.state;
		if (at !== null) {
			const place = doc.resolve(Math.min(at, doc.content.size));
			editor.view.dispatch(tr.setSelection(TextSelection.near(place)).setMeta('addToHistory', false));
		}
	}
	// At once: Tiptap's own `focus` waits for a frame, and what is typed meanwhile would go elsewhere.
	editor.view.focus();
	editor.commands.scrollIntoView();
}
