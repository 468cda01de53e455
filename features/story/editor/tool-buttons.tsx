'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
	Bold,
	Code,
	Heading2,
	Heading3,
	Heading4,
	Italic,
	List,
	ListOrdered,
	type LucideIcon,
	Pilcrow,
	Redo2,
	Strikethrough,
	Subscript,
	Superscript,
	TextQuote,
	Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { keysInWords, type Tool } from './prose-tools';

const ICONS: Record<string, LucideIcon> = {
	paragraph: Pilcrow,
	'heading-2': Heading2,
	'heading-3': Heading3,
	'heading-4': Heading4,
	bold: Bold,
	italic: Italic,
	strike: Strikethrough,
	code: Code,
	superscript: Superscript,
	subscript: Subscript,
	bulletList: List,
	orderedList: ListOrdered,
	blockquote: TextQuote,
	undo: Undo2,
	redo: Redo2,
};

/** Buttons that are pressed in or not, as the selection is. */
export function ToolButtons({ editor, tools }: { editor: Editor; tools: readonly Tool[] }) {
	const states = useEditorState({
		editor,
		selector: ({ editor }) => tools.map((tool) => ({ on: tool.isOn(editor), possible: tool.isPossible(editor) })),
	});
	return tools.map((tool, index) => {
		const { on = null, possible = true } = states[index] ?? {};
		const Icon = ICONS[tool.name];
		return (
			<Toolbar.Button
				key={tool.name}
				type="button"
				aria-label={tool.label}
				aria-pressed={on ?? undefined}
				aria-disabled={possible ? undefined : true}
				title={tool.keys ? `${tool.label} (${keysInWords(tool.keys)})` : tool.label}
				onMouseDown={(event) => event.preventDefault()}
				onClick={() => possible && editor.isEditable && tool.run(editor)}
			>
				{Icon ? <Icon aria-hidden size={16} /> : tool.label}
			</Toolbar.Button>
		);
	});
}
