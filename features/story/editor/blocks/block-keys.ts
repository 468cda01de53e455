import { type Editor, Extension } from '@tiptap/core';
import { chainCommands } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';
import { PROSE_TOOLS, RARER_MARKS, type Tool } from '../prose-tools';
import { deleteLastPicture, leaveBlock, moveBlock } from './block-commands';
import { addRowAndGo, atEdge, enterInLine, leaveBox, splitText } from './block-edges';
import { INSERTS } from './block-inserts';
import { deleteFootnote, leaveFootnote, stepThroughFootnote } from './footnote-commands';

const keys = (...commands: Command[]) => {
	const command = chainCommands(...commands);
	return ({ editor }: { editor: Editor }) => editor.isEditable && command(editor.state, editor.view.dispatch);
};

const tools: readonly Tool[] = [...PROSE_TOOLS, ...RARER_MARKS];

export const blockKeys = Extension.create({
	name: 'blockKeys',
	// Before the keys that the editor itself brings, which know nothing of these blocks.
	priority: 200,
	addKeyboardShortcuts() {
		const { editor } = this;
		const onTool = tools.flatMap((tool) =>
			tool.keys ? [[tool.keys, () => editor.isEditable && tool.run(editor)] as const] : [],
		);
		const onInsert = INSERTS.flatMap((one) =>
			one.keys ? [[one.keys, () => editor.isEditable && one.run(editor)] as const] : [],
		);
		const enterKey = () => keys(leaveFootnote, enterInLine, leaveBox)({ editor }) || splitText(editor);
		return {
			...Object.fromEntries([...onTool, ...onInsert]),
			Enter: enterKey,
			'Shift-Enter': () => enterKey() || editor.commands.enter(),
			'Mod-Enter': keys(leaveFootnote, leaveBlock),
			Backspace: keys(deleteLastPicture, deleteFootnote(-1), atEdge(-1)),
			Delete: keys(deleteLastPicture, deleteFootnote(1), atEdge(1)),
			ArrowRight: keys(stepThroughFootnote(1)),
			ArrowLeft: keys(stepThroughFootnote(-1)),
			Escape: keys(leaveFootnote),
			'Alt-Shift-ArrowUp': keys(moveBlock(-1)),
			'Alt-Shift-ArrowDown': keys(moveBlock(1)),
			Tab: () =>
				keys(goToNextCell(1))({ editor }) ||
				addRowAndGo(editor.state, editor.view.dispatch, editor.view) ||
				editor.commands.sinkListItem('listItem'),
			'Shift-Tab': () => keys(goToNextCell(-1))({ editor }) || editor.commands.liftListItem('listItem'),
		};
	},
});

type KeyLine = { keys: string; label: string };

/** For the list of keys. */
export const BLOCK_KEYS: readonly KeyLine[] = [
	{ keys: '/', label: 'Insert, at the beginning of a line or after a space' },
	...[...tools, ...INSERTS].flatMap(({ keys, label }) => (keys ? [{ keys, label }] : [])),
	{ keys: 'Alt-Shift-ArrowUp', label: 'Move the block up' },
	{ keys: 'Alt-Shift-ArrowDown', label: 'Move the block down' },
	{ keys: 'Mod-Enter', label: 'Go on below the block' },
	{ keys: 'Tab', label: 'Next cell of a table; deeper in a list' },
	{ keys: 'Alt-F10', label: 'To the tools' },
];
