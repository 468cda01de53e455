import type { Editor } from '@tiptap/core';
import { setBlockType } from '@tiptap/pm/commands';
import type { Attrs } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
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

const PROSE: readonly NodeName[] = ['paragraph', 'heading', 'codeBlock'];

/**
 * Whether all that is selected is running text. A caption is a line of text too, and to
 * ProseMirror a figure could become a heading: the picture would be gone.
 */
function isProse({ selection, doc }: EditorState): boolean {
	if (selection instanceof NodeSelection && !selection.node.isText) {
		if (selection.node.isLeaf || selection.node.isInline) return false;
	}
	let prose = true;
	let found = false;
	for (const { $from, $to } of selection.ranges) {
		doc.nodesBetween($from.pos, $to.pos, (node) => {
			if (!node.isTextblock && !(node.isBlock && node.isLeaf)) return prose;
			found = true;
			if (!(PROSE as string[]).includes(node.type.name)) prose = false; // node types have any name
			return false;
		});
	}
	return prose && found;
}

/** Whether a list or a quote may stand in the place of what is selected. */
function mayStand({ selection, schema }: EditorState, name: NodeName): boolean {
	const type = schema.nodes[name];
	const range = selection.$from.blockRange(selection.$to);
	return type !== undefined && range?.parent.canReplaceWith(range.startIndex, range.endIndex, type) === true;
}

/** Tiptap's own `setNode` would, where this is not possible, lift everything out of what it stands in, and can fail at it. */
function setBlock(name: 'paragraph' | 'heading', attrs: Attrs | null = null) {
	return ({ state, view }: Editor, dry = false): boolean => {
		const type = state.schema.nodes[name];
		return type !== undefined && setBlockType(type, attrs)(state, dry ? undefined : view.dispatch);
	};
}
const toParagraph = setBlock('paragraph');

const onProse = (tool: Omit<Tool, 'isPossible'>, more: Tool['isPossible'] = () => true): Tool => {
	const isPossible = (editor: Editor) => isProse(editor.state) && more(editor);
	return { ...tool, isPossible, run: (editor) => isPossible(editor) && tool.run(editor) };
};

const mark = (name: MarkName, label: string, keys: string): Tool => ({
	...{ name, label, keys },
	isOn: (editor) => editor.isActive(name),
	isPossible: (editor) => editor.can().toggleMark(name),
	run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const heading = (level: 2 | 3 | 4): Tool =>
	onProse(
		{
			...{ name: `heading-${level}`, label: `Heading ${level}`, keys: `Mod-Alt-${level}` },
			isOn: (editor) => editor.isActive('heading', { level }),
			run: (editor) => {
				editor.commands.focus();
				return editor.isActive('heading', { level }) ? toParagraph(editor) : setBlock('heading', { level })(editor);
			},
		},
		(editor) => editor.isActive('heading', { level }) || setBlock('heading', { level })(editor, true),
	);

const LISTS: readonly NodeName[] = ['bulletList', 'orderedList'];

const list = (name: NodeName, label: string, keys: string): Tool =>
	onProse(
		{
			...{ name, label, keys },
			isOn: (editor) => editor.isActive(name),
			run: (editor) => {
				// A heading cannot begin a list's line.
				if (!LISTS.some((one) => editor.isActive(one))) toParagraph(editor);
				return editor.chain().focus().toggleList(name, 'listItem').run();
			},
		},
		(editor) => LISTS.some((one) => editor.isActive(one)) || mayStand(editor.state, name),
	);

export const BOLD = mark('bold', 'Bold', 'Mod-b');
export const ITALIC = mark('italic', 'Italic', 'Mod-i');
/** Marks that a story needs now and then. */
export const RARER_MARKS: readonly Tool[] = [
	mark('strike', 'Struck through', 'Mod-Shift-x'),
	mark('code', 'Code', 'Mod-e'),
	mark('superscript', 'Superscript', 'Mod-.'),
	mark('subscript', 'Subscript', 'Mod-,'),
];

export const PARAGRAPH_TOOLS: readonly Tool[] = [
	onProse({
		...{ name: 'paragraph', label: 'Paragraph', keys: 'Mod-Alt-0' },
		isOn: (editor) => editor.isActive('paragraph'),
		// In a list it is one already; then it leaves the list.
		run: (editor) => {
			editor.commands.focus();
			return toParagraph(editor) || editor.commands.liftListItem('listItem');
		},
	}),
	heading(2),
	heading(3),
	heading(4),
];

export const LIST_TOOLS: readonly Tool[] = [
	list('bulletList', 'Bulleted list', 'Mod-Shift-8'),
	list('orderedList', 'Numbered list', 'Mod-Shift-7'),
	onProse(
		{
			...{ name: 'blockquote', label: 'Quote', keys: 'Mod-Shift-b' },
			isOn: (editor) => editor.isActive('blockquote'),
			run: (editor) => {
				if (!editor.isActive('blockquote')) toParagraph(editor);
				return editor.chain().focus().toggleWrap('blockquote').run();
			},
		},
		(editor) => editor.isActive('blockquote') || mayStand(editor.state, 'blockquote'),
	),
];

export const PROSE_TOOLS: readonly Tool[] = [...PARAGRAPH_TOOLS, BOLD, ITALIC, ...LIST_TOOLS];

/** "Ctrl+Shift+8", for a tip; the browser's own words for ⌘ are not known here. */
export const keysInWords = (keys: string): string =>
	keys
		.split('-')
		.map((key) => (key === 'Mod' ? 'Ctrl' : (KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))))
		.join('+');

const KEY_NAMES: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓' };
