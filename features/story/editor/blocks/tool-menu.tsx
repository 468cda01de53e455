'use client';

import type { Editor } from '@tiptap/core';
import { ChevronDown } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { Fragment, type ReactNode, useRef } from 'react';
import { keysInWords } from '../prose-tools';

type MenuLine = {
	name: string;
	label: string;
	hint?: string;
	keys?: string;
	possible?: boolean;
	/** Begins a new part of the menu. */
	apart?: boolean;
	run: () => unknown;
};

type Props = {
	editor: Editor;
	label: string;
	children: ReactNode;
	lines: () => readonly MenuLine[];
	disabled?: boolean;
};

/** A menu of the toolbar. When it closes, one goes on writing where one was. */
export function ToolMenu({ editor, label, children, lines, disabled = false }: Props) {
	return (
		<DropdownMenu.Root modal={false}>
			<Toolbar.Button asChild disabled={disabled}>
				<DropdownMenu.Trigger type="button" aria-label={label} title={label} className="writing-menu-button">
					{children}
					<ChevronDown aria-hidden size={12} />
				</DropdownMenu.Trigger>
			</Toolbar.Button>
			<MenuContent editor={editor} lines={lines} />
		</DropdownMenu.Root>
	);
}

/** `toText`: where there is no button to go back to. */
export function MenuContent({ editor, lines, toText = false }: Pick<Props, 'editor' | 'lines'> & { toText?: boolean }) {
	const taken = useRef(false);
	return (
		<DropdownMenu.Portal>
			<DropdownMenu.Content
				className="writing-menu"
				align="start"
				sideOffset={4}
				collisionPadding={8}
				onCloseAutoFocus={(event) => {
					// What was chosen has put the focus where it belongs; otherwise it goes back to the button.
					if (taken.current || toText) event.preventDefault();
					if (toText && !taken.current) editor.commands.focus();
					taken.current = false;
				}}
			>
				<Lines
					lines={lines}
					take={(line) => {
						taken.current = true;
						editor.commands.focus();
						if (editor.isEditable) line.run();
					}}
				/>
			</DropdownMenu.Content>
		</DropdownMenu.Portal>
	);
}

function Lines({ lines, take }: { lines: () => readonly MenuLine[]; take: (line: MenuLine) => void }) {
	return lines().map((line) => (
		<Fragment key={line.name}>
			{line.apart && <DropdownMenu.Separator className="writing-menu-rule" />}
			<DropdownMenu.Item className="writing-menu-line" disabled={line.possible === false} onSelect={() => take(line)}>
				<span>
					{line.label}
					{line.hint && <span className="writing-menu-hint">{line.hint}</span>}
				</span>
				{line.keys && <kbd>{keysInWords(line.keys)}</kbd>}
			</DropdownMenu.Item>
		</Fragment>
	));
}
