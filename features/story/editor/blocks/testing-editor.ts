import { Editor } from '@tiptap/core';
import type { Body } from '../../body/body-schema';
import { validateBody } from '../../body/body-validate';
import { blockExtensions } from './block-extensions';
import { pictureShelf } from './picture-shelf';

/** For tests: an editor without a page. */
export function openBlocks(content: Body): Editor {
	const context = {
		storyId: '00000000-0000-7000-8000-000000000001',
		language: 'en',
		upload: async () => ({ ok: false as const, message: 'Nothing is sent from a test.' }),
		pictures: pictureShelf(),
	};
	const editor = new Editor({ element: null, extensions: blockExtensions(context), content, injectCSS: false });
	// Without a page it would do without what its plugins refuse or add.
	editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
	return editor;
}

/** Another text in the same editor, which is made in a hundred times the time that this takes. */
export function load(editor: Editor, content: Body): void {
	const { doc, schema, tr } = editor.state;
	editor.view.dispatch(tr.replaceWith(0, doc.content.size, schema.nodeFromJSON(content).content));
}

/** What the server would say of the text as it is now. */
export const judged = (editor: Editor) => validateBody(JSON.parse(JSON.stringify(editor.getJSON())));
