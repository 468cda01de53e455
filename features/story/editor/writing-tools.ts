import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { MarkName, NodeName } from '../body/body-schema';

/** What can be done to what is selected: buttons and keys read it. */
export type Tool = {
	name: string;
	label: string;
	/** As ProseMirror writes keys: "Mod" is ⌘ on a Mac and Ctrl elsewhere. */
	keys?: string;
	/** Whether what is selected is that already; null for what is no state. */
	isOn: (editor: Editor) => boolean | null;
	isPossible: (editor: Editor) => boolean;
	run: (editor: Editor) => boolean;
};

const always = () => true;

const mark = (name: MarkName, label: string, keys: string): Tool => ({
	...{ name, label, keys },
	isOn: (editor) => editor.isActive(name),
	isPossible: (editor) => editor.can().toggleMark(name),
	run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const heading = (level: 2 | 3 | 4): Tool => ({
	...{ name: `heading-${level}`, label: `Heading ${level}`, keys: `Mod-Alt-${level}` },
	isOn: (editor) => editor.isActive('heading', { level }),
	isPossible: always,
	run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});

const list = (name: NodeName, label: string, keys: string): Tool => ({
	...{ name, label, keys },
	isOn: (editor) => editor.isActive(name),
	isPossible: always,
	run: (editor) => editor.chain().focus().toggleList(name, 'listItem').run(),
});

export const TOOLS: readonly Tool[] = [
	{
		...{ name: 'paragraph', label: 'Paragraph', keys: 'Mod-Alt-0' },
		isOn: (editor) => editor.isActive('paragraph'),
		isPossible: always,
		run: (editor) => editor.chain().focus().setNode('paragraph').run(),
	},
	heading(2),
	heading(3),
	heading(4),
	mark('bold', 'Bold', 'Mod-b'),
	mark('italic', 'Italic', 'Mod-i'),
	list('bulletList', 'Bulleted list', 'Mod-Shift-8'),
	list('orderedList', 'Numbered list', 'Mod-Shift-7'),
	{
		...{ name: 'blockquote', label: 'Quote', keys: 'Mod-Shift-b' },
		isOn: (editor) => editor.isActive('blockquote'),
		isPossible: always,
		run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
	},
	{
		...{ name: 'undo', label: 'Undo' },
		isOn: () => null,
		isPossible: ({ state }) => undoDepth(state) > 0,
		run: ({ state, view }) => undo(state, view.dispatch),
	},
	{
		...{ name: 'redo', label: 'Redo' },
		isOn: () => null,
		isPossible: ({ state }) => redoDepth(state) > 0,
		run: ({ state, view }) => redo(state, view.dispatch),
	},
];

/** "Ctrl+Shift+8", for a tip; the browser's own words for ⌘ are not known here. */
export const keysInWords = (keys: string): string =>
	keys
		.split('-')
		.map((key) => (key === 'Mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key))
		.join('+');
