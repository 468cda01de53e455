'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Blocks, Keyboard, Plus, Redo2, Table2, Undo2 } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkTool } from '../link-tool';
import { BOLD, ITALIC, keysInWords, LIST_TOOLS, PARAGRAPH_TOOLS, RARER_MARKS } from '../prose-tools';
import { ToolButtons } from '../tool-buttons';
import { deedLines } from './block-deed-lines';
import { BlockHandle } from './block-handle';
import { INSERTS } from './block-inserts';
import { BLOCK_KEYS } from './block-keys';
import { BlockPrompts } from './block-prompts';
import { SelectionBar } from './selection-bar';
import { runTable, TABLE_TOOLS } from './table-tools';
import { ToolMenu } from './tool-menu';

type Props = {
	editor: Editor;
	onUndo: () => void;
	onRedo: () => void;
	canUndo?: boolean;
	canRedo?: boolean;
	/** More tools, as `Toolbar.Button`s. */
	children?: ReactNode;
};

/** The tools of a story's text, with everything that floats above it. One stop of the Tab key, with arrows inside. */
export function BlockToolbar({ editor, onUndo, onRedo, canUndo = true, canRedo = true, children }: Props) {
	const bar = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const toTools = (event: KeyboardEvent) => {
			if (event.key !== 'F10' || !event.altKey) return;
			event.preventDefault();
			bar.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
		};
		const text = editor.view.dom;
		text.addEventListener('keydown', toTools);
		return () => text.removeEventListener('keydown', toTools);
	}, [editor]);
	return (
		<>
			<Toolbar.Root ref={bar} className="writing-tools" aria-label="Tools of the text">
				<Press label="Undo (Ctrl+Z)" possible={canUndo} press={onUndo}>
					<Undo2 aria-hidden size={16} />
				</Press>
				<Press label="Redo (Ctrl+Shift+Z)" possible={canRedo} press={onRedo}>
					<Redo2 aria-hidden size={16} />
				</Press>
				<StyleMenu editor={editor} />
				<ToolButtons editor={editor} tools={[BOLD, ITALIC]} />
				<LinkTool editor={editor} />
				<ToolButtons editor={editor} tools={LIST_TOOLS} />
				<ToolButtons editor={editor} tools={RARER_MARKS} />
				<ToolMenu
					editor={editor}
					label="Insert"
					lines={() => INSERTS.map((one) => ({ ...one, run: () => one.run(editor) }))}
				>
					<Plus aria-hidden size={16} />
					<span>Insert</span>
				</ToolMenu>
				<ToolMenu editor={editor} label="Block" lines={() => deedLines(editor)}>
					<Blocks aria-hidden size={16} />
					<span>Block</span>
				</ToolMenu>
				<TableMenu editor={editor} />
				{children}
				<Keys />
			</Toolbar.Root>
			<SelectionBar editor={editor} />
			<BlockHandle editor={editor} />
			<BlockPrompts editor={editor} />
		</>
	);
}

function Press({
	label,
	possible,
	press,
	children,
}: {
	label: string;
	possible: boolean;
	press: () => void;
	children: ReactNode;
}) {
	return (
		<Toolbar.Button
			type="button"
			aria-label={label}
			title={label}
			aria-disabled={possible ? undefined : true}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => possible && press()}
		>
			{children}
		</Toolbar.Button>
	);
}

function StyleMenu({ editor }: { editor: Editor }) {
	const now = useEditorState({
		editor,
		selector: ({ editor }) => PARAGRAPH_TOOLS.find((tool) => tool.isOn(editor))?.label ?? 'Text',
	});
	return (
		<ToolMenu
			editor={editor}
			label={`Style: ${now}`}
			lines={() =>
				PARAGRAPH_TOOLS.map((one) => ({ ...one, possible: one.isPossible(editor), run: () => one.run(editor) }))
			}
		>
			<span className="writing-style-name">{now}</span>
		</ToolMenu>
	);
}

/** Always there, so that the bar stays as it is when the caret goes into a table. */
function TableMenu({ editor }: { editor: Editor }) {
	const inTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') });
	const lines = () =>
		TABLE_TOOLS.map((one) => ({
			...one,
			possible: one.command(editor.state),
			run: () => runTable(editor, one),
		}));
	return (
		<ToolMenu editor={editor} label="Table" lines={lines} disabled={!inTable}>
			<Table2 aria-hidden size={16} />
			<span>Table</span>
		</ToolMenu>
	);
}

function Keys() {
	return (
		<Popover.Root>
			<Popover.Trigger asChild>
				<Toolbar.Button type="button" aria-label="Keys of the text" title="Keys of the text">
					<Keyboard aria-hidden size={16} />
				</Toolbar.Button>
			</Popover.Trigger>
			<Popover.Portal>
				<Popover.Content
					className="writing-menu writing-keys"
					aria-label="Keys of the text"
					sideOffset={4}
					collisionPadding={8}
				>
					<dl>
						{BLOCK_KEYS.map(({ keys, label }) => (
							<div key={keys}>
								<dt>{label}</dt>
								<dd>
									<kbd>{keysInWords(keys)}</kbd>
								</dd>
							</div>
						))}
					</dl>
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}
