import { commands, Editor, type Extensions } from '@tiptap/core';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The state of an editor without a page; what a person types goes through its plugins as in a browser. */
export class Typist {
	state: EditorState;

	constructor(extensions: Extensions, content: object) {
		const editor = new Editor({ element: null, extensions, content });
		// Without a view its own state has no plugins.
		this.state = editor.state.reconfigure({ plugins: editor.extensionManager.plugins });
		this.select(this.state.doc.content.size - 1);
	}

	dispatch = (transaction: Transaction): void => {
		this.state = this.state.apply(transaction);
	};

	select(from: number, to = from): void {
		this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)));
	}

	type(text: string): void {
		for (const key of text) {
			const { from, to } = this.state.selection;
			const { state, dispatch } = this;
			// As much of a view as typing asks for: there is no document to draw in.
			const view = { state, dispatch, composing: false, editable: true } as unknown as EditorView;
			const plain = () => state.tr.insertText(key, from, to);
			const taken = state.plugins.some((plugin) =>
				plugin.props.handleTextInput?.call(plugin, view, from, to, key, plain),
			);
			if (!taken) this.dispatch(plain());
		}
	}

	/** What Backspace and undoing ask first. */
	takeBack(): boolean {
		const { tr } = this.state;
		// Commands read the plugins of their state and change its one transaction.
		const state = Object.create(this.state, { tr: { value: tr } }) as EditorState;
		type Props = Parameters<ReturnType<typeof commands.undoInputRule>>[0];
		const done = commands.undoInputRule()({ state, dispatch: () => undefined } as unknown as Props); // all that it reads
		if (done) this.dispatch(tr);
		return done;
	}

	get text(): string {
		return this.state.doc.textBetween(0, this.state.doc.content.size, '\n');
	}
}
