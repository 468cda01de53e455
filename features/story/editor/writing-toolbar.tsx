'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
	Bold,
	Heading2,
	Heading3,
	Heading4,
	Italic,
	List,
	ListOrdered,
	type LucideIcon,
	Pilcrow,
	Redo2,
	TextQuote,
	Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { LinkTool } from './link-tool';
import { keysInWords, TOOLS } from './writing-tools';

const ICONS: Record<string, LucideIcon> = {
	paragraph: Pilcrow,
	'heading-2': Heading2,
	'heading-3': Heading3,
	'heading-4': Heading4,
	bold: Bold,
	italic: Italic,
	bulletList: List,
	orderedList: ListOrdered,
	blockquote: TextQuote,
	undo: Undo2,
	redo: Redo2,
};

/** One stop of the Tab key, with arrows inside (ARIA authoring practices, "toolbar"). */
export function WritingToolbar({ editor }: { editor: Editor }) {
	const states = useEditorState({
		editor,
		selector: ({ editor }) => TOOLS.map((tool) => ({ on: tool.isOn(editor), possible: tool.isPossible(editor) })),
	});
	return (
		<Toolbar.Root className="writing-tools" aria-label="Formatting">
			{TOOLS.map((tool, index) => {
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
						onClick={() => possible && tool.run(editor)}
					>
						{Icon && <Icon aria-hidden size={16} />}
					</Toolbar.Button>
				);
			})}
			<LinkTool editor={editor} />
		</Toolbar.Root>
	);
}
