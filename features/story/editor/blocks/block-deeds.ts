import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { LIST_TOOLS, PARAGRAPH_TOOLS, type Tool } from '../prose-tools';
import { deleteBlock, duplicateBlock, moveBlock } from './block-commands';
import { fromBox, intoFactBox, intoPullQuote } from './block-turns';

/** What can be done with the block that one stands in; the handle and the toolbar offer the same. */
export type Deed = {
	name: string;
	label: string;
	keys?: string;
	turns?: true;
	isPossible: (editor: Editor) => boolean;
	run: (editor: Editor) => unknown;
};

const deed = (name: string, label: string, command: Command, keys?: string): Deed => ({
	...{ name, label },
	...(keys && { keys }),
	isPossible: ({ state }) => command(state),
	run: ({ state, view }) => command(state, view.dispatch),
});

const turning = (tool: Tool): Deed => ({
	...{ name: tool.name, label: tool.label, turns: true },
	isPossible: (editor) => tool.isPossible(editor) && tool.isOn(editor) !== true,
	run: (editor) => {
		// A list's line becomes a heading once it is no list's line.
		if (PARAGRAPH_TOOLS.includes(tool)) for (const one of LIST_TOOLS) if (one.isOn(editor)) one.run(editor);
		tool.run(editor);
	},
});

export const BLOCK_DEEDS: readonly Deed[] = [
	deed('up', 'Move up', moveBlock(-1), 'Alt-Shift-ArrowUp'),
	deed('down', 'Move down', moveBlock(1), 'Alt-Shift-ArrowDown'),
	deed('duplicate', 'Duplicate', duplicateBlock),
	deed('delete', 'Delete', deleteBlock),
	...[...PARAGRAPH_TOOLS, ...LIST_TOOLS].map(turning),
	{ ...deed('pull-quote', 'Pull quote', intoPullQuote), turns: true },
	{ ...deed('fact-box', 'Fact box', intoFactBox), turns: true },
	{ ...deed('unbox', 'Paragraphs', fromBox), turns: true },
];
