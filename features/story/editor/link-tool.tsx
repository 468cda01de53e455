'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link2 } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { readTypedAddress } from './typed-address';

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
	const possible = on || !empty;
	return (
		<Popover.Root open={open} onOpenChange={(next) => setOpen(next && possible)}>
			<Popover.Trigger asChild>
				<Toolbar.Button
					type="button"
					aria-label="Link"
					aria-pressed={on}
					aria-disabled={possible ? undefined : true}
					title={possible ? 'Link' : 'Link: select the words first'}
				>
					<Link2 aria-hidden size={16} />
				</Toolbar.Button>
			</Popover.Trigger>
			<Popover.Portal>
				<Popover.Content className="writing-link" aria-label="Link" sideOffset={6} collisionPadding={8}>
					<LinkFields
						href={href}
						apply={(address) => {
							const chain = editor.chain().focus().extendMarkRange('link');
							(address === '' ? chain.unsetMark('link') : chain.setMark('link', { href: address })).run();
							setOpen(false);
						}}
					/>
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}

function LinkFields({ href, apply }: { href: string; apply: (address: string) => void }) {
	const id = useId();
	const [typed, setTyped] = useState(href);
	const [wrong, setWrong] = useState(false);
	const done = () => {
		const address = typed.trim() === '' ? '' : readTypedAddress(typed);
		if (address === null) setWrong(true);
		else apply(address);
	};
	return (
		<>
			<label htmlFor={id} className="field-label">
				Address
			</label>
			<input
				id={id}
				className="input"
				value={typed}
				inputMode="url"
				autoComplete="off"
				placeholder="https://example.org"
				aria-invalid={wrong || undefined}
				aria-describedby={wrong ? `${id}-wrong` : undefined}
				onChange={(event) => setTyped(event.target.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return;
					event.preventDefault();
					done();
				}}
			/>
			{wrong && (
				<p id={`${id}-wrong`} className="field-error" role="alert">
					This cannot be linked to. Links begin with https://, mailto:, tel: or / for a page of your paper.
				</p>
			)}
			<div className="writing-link-ends">
				<button type="button" className={buttonClass('primary')} onClick={done}>
					Set link
				</button>
				{href !== '' && (
					<button type="button" className={buttonClass('plain')} onClick={() => apply('')}>
						Remove link
					</button>
				)}
			</div>
		</>
	);
}
