'use client';

import './prose/prose.css';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link2 } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { LinkFields } from './prose/link-fields';
import { onLinkAsked } from './prose/link-key';

/** Puts a link on what is selected, changes the one that the caret stands in, or takes it away. */
export function LinkTool({ editor }: { editor: Editor }) {
	const [open, setOpen] = useState(false);
	const { on, empty, href } = useEditorState({
		editor,
		selector: ({ editor }) => ({
			on: editor.isActive('link'),
			empty: editor.state.selection.empty,
			href: String(editor.getAttributes('link')['href'] ?? ''),
		}),
	});
	const possible = editor.isEditable && (on || !empty);
	const { view } = editor;
	useEffect(() => onLinkAsked(view, () => setOpen(true)), [view]);
	// Beside the words that it is about, however far the toolbar is.
	const words = useRef({ getBoundingClientRect: () => selectedBox(editor) });
	return (
		<Popover.Root open={open} onOpenChange={(next) => setOpen(next && possible)}>
			<Popover.Anchor virtualRef={words} />
			<Popover.Trigger asChild>
				<Toolbar.Button
					type="button"
					aria-label="Link"
					aria-pressed={on}
					aria-disabled={possible ? undefined : true}
					title={possible ? 'Link (Ctrl+K)' : 'Link: select the words first'}
				>
					<Link2 aria-hidden size={16} />
				</Toolbar.Button>
			</Popover.Trigger>
			<Popover.Portal>
				<Popover.Content
					className="writing-link"
					aria-label="Link"
					sideOffset={6}
					collisionPadding={8}
					onCloseAutoFocus={(event) => {
						event.preventDefault();
						editor.commands.focus(undefined, { scrollIntoView: false });
					}}
				>
					<LinkFields
						href={href}
						words={empty ? '' : selectedWords(editor)}
						apply={(address) => {
							const chain = editor.chain().extendMarkRange('link');
							(address === '' ? chain.unsetMark('link') : chain.setMark('link', { href: address })).run();
							setOpen(false);
						}}
					/>
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}

function selectedBox({ view, state }: Editor): DOMRect {
	const from = view.coordsAtPos(state.selection.from);
	const to = view.coordsAtPos(state.selection.to, -1);
	const left = Math.min(from.left, to.left);
	return new DOMRect(left, from.top, Math.max(from.right, to.right) - left, to.bottom - from.top);
}

const selectedWords = ({ state: { doc, selection } }: Editor): string =>
	doc.textBetween(selection.from, selection.to, ' ').trim().slice(0, 200);
