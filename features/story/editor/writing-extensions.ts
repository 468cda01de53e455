import { Extension, type Extensions } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { bodyExtensions } from './body-extensions';
import { keptBlocks } from './kept-blocks';
import { proseRules } from './prose-rules';
import { TOOLS } from './writing-tools';

/** Everything that writing prose in the body needs: the schema, what can be undone, keys, and Markdown as it is typed. */
export const writingExtensions = (): Extensions => [...bodyExtensions(), Writing];

const Writing = Extension.create({
	name: 'writing',
	addProseMirrorPlugins: () => [history(), gapCursor(), keptBlocks()],
	addKeyboardShortcuts() {
		const { editor } = this;
		const undone = () => undo(editor.state, editor.view.dispatch);
		const redone = () => redo(editor.state, editor.view.dispatch);
		const tools = TOOLS.flatMap((tool) => (tool.keys ? [[tool.keys, () => tool.run(editor)] as const] : []));
		return {
			...Object.fromEntries(tools),
			'Mod-z': undone,
			'Shift-Mod-z': redone,
			'Mod-y': redone,
			Enter: () => editor.commands.splitListItem('listItem'),
			Tab: () => editor.commands.sinkListItem('listItem'),
			'Shift-Tab': () => editor.commands.liftListItem('listItem'),
		};
	},
	addInputRules() {
		return proseRules(this.editor);
	},
});
