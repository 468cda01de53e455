import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import Suggestion, { type SuggestionKeyDownProps, type SuggestionProps } from '@tiptap/suggestion';
import { findInserts, type Insert } from './block-inserts';
import { SlashList } from './slash-list';

/** "/" at the beginning of a line, or after a space, offers what can be put into the text. */
export const slashMenu = Extension.create({
	name: 'slashMenu',
	// Its Enter comes before the editor's.
	priority: 300,
	addProseMirrorPlugins() {
		const { editor } = this;
		return [
			Suggestion<Insert, Insert>({
				editor,
				pluginKey: new PluginKey('slashMenu'),
				char: '/',
				allowSpaces: true,
				items: ({ query }) => findInserts(query),
				// Words after a slash that name nothing are just words.
				allow: ({ state, range }) => {
					const $from = state.doc.resolve(range.from);
					const typed = state.doc.textBetween(range.from + 1, Math.max(range.from + 1, state.selection.to));
					return editor.isEditable && $from.parent.type.name === 'paragraph' && findInserts(typed).length > 0;
				},
				command: ({ range, props: insert }) => {
					editor.chain().focus().deleteRange(range).run();
					insert.run(editor);
				},
				render: () => {
					let list: SlashList | null = null;
					let unmount = () => {};
					return {
						onStart(props: SuggestionProps<Insert, Insert>) {
							list = new SlashList(props.editor.view.dom);
							list.show(props.items, props.command);
							unmount = props.mount(list.dom);
						},
						onUpdate: (props: SuggestionProps<Insert, Insert>) => list?.show(props.items, props.command),
						onKeyDown: ({ event }: SuggestionKeyDownProps) => list?.press(event) ?? false,
						onExit() {
							unmount();
							list?.close();
							list = null;
						},
					};
				},
			}),
		];
	},
});
