import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { PROSE_TOOLS, type Tool } from './prose-tools';

/** The tools of an editor that keeps its own history. */
export const TOOLS: readonly Tool[] = [
	...PROSE_TOOLS,
	{
		...{ name: 'undo', label: 'Undo' },
		isOn: () => null,
		isPossible: ({ state }: Editor) => undoDepth(state) > 0,
		run: ({ state, view }) => undo(state, view.dispatch),
	},
	{
		...{ name: 'redo', label: 'Redo' },
		isOn: () => null,
		isPossible: ({ state }: Editor) => redoDepth(state) > 0,
		run: ({ state, view }) => redo(state, view.dispatch),
	},
];
