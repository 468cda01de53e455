'use client';

import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useRefreshing } from '@/components/ui/use-refresh';
import { CloseDialog, StillReading } from './dialog-closing';
import { fetchMoveForms } from './move-forms-later';
import { type AskedMove, whenMoveOpens } from './move-opening';
import { PANEL_HEAD } from './panel-head';

type Props = { move: AskedMove; title: string; description?: ReactNode; children: ReactNode };

/** What a move asks before it is done: a sheet on a phone. A refusal leaves it open, with all that was typed. */
export function MoveDialog({ move, title, description, children }: Props) {
	const [open, setOpen] = useState(false);
	const opener = useRef<Element | null>(null);
	const [readAgain, isReading] = useRefreshing();
	useEffect(
		() =>
			whenMoveOpens((wanted) => {
				if (wanted !== move) return;
				opener.current = document.activeElement;
				fetchMoveForms().then(
					() => setOpen(true),
					() => toast.error('That could not be fetched. Try again once you are connected.'),
				);
				// What is asked depends on the text of this moment, and the page was made a while ago.
				readAgain();
			}),
		[move, readAgain],
	);
	const giveBackFocus = (event: Event) => {
		event.preventDefault();
		const back = opener.current?.isConnected ? opener.current : document.getElementById(PANEL_HEAD);
		if (back instanceof HTMLElement) back.focus();
	};
	return (
		<Dialog.Root open={open} onOpenChange={setOpen}>
			<Dialog.Portal>
				<Dialog.Overlay className="overlay" />
				<Dialog.Content
					className="dialog move-dialog"
					onCloseAutoFocus={giveBackFocus}
					{...(!description && { 'aria-describedby': undefined })}
				>
					<div className="move-dialog-head">
						<Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
						<Dialog.Close className="control control-plain" aria-label="Close">
							<X size={16} aria-hidden="true" />
						</Dialog.Close>
					</div>
					{description && (
						<Dialog.Description asChild>
							<div className="mb-4 text-muted">{description}</div>
						</Dialog.Description>
					)}
					<StillReading.Provider value={isReading}>
						<CloseDialog.Provider value={() => setOpen(false)}>{children}</CloseDialog.Provider>
					</StillReading.Provider>
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}
