'use client';

import { Dialog } from 'radix-ui';
import { type ComponentType, useEffect, useState } from 'react';
import { FIND } from './find-button';
import type { PaletteProps } from './palette-list';

type Props = Pick<PaletteProps, 'commands' | 'findAddress'>;

/** Finds what there is and does what one may, from wherever one is. */
export function CommandPalette({ commands, findAddress }: Props) {
	const [open, setOpen] = useState(false);
	const [typed, setTyped] = useState('');
	const [entered, setEntered] = useState(false);
	/** Fetched by whoever opens it first: most pages are left without. */
	const [List, setList] = useState<ComponentType<PaletteProps> | null>(null);
	const turn = (next: boolean) => {
		setOpen(next);
		setTyped('');
		setEntered(false);
	};
	useEffect(() => {
		if (!open || List) return;
		// Where it cannot be fetched, the next opening tries again.
		import('./palette-list').then(
			(part) => setList(() => part.PaletteList),
			() => setOpen(false),
		);
	}, [open, List]);
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || !(event.metaKey || event.ctrlKey))
				return;
			event.preventDefault();
			setOpen((was) => !was);
			setTyped('');
			setEntered(false);
		};
		const asked = () => setOpen(true);
		document.addEventListener('keydown', press);
		document.addEventListener(FIND, asked);
		return () => {
			document.removeEventListener('keydown', press);
			document.removeEventListener(FIND, asked);
		};
	}, []);
	return (
		<Dialog.Root open={open} onOpenChange={turn}>
			<Dialog.Portal>
				<Dialog.Overlay className="overlay" />
				<Dialog.Content className="dialog palette" aria-describedby={undefined}>
					<Dialog.Title className="sr-only">Find or do</Dialog.Title>
					{List ? (
						<List {...{ commands, findAddress, typed, setTyped, entered }} close={() => turn(false)} />
					) : (
						// What is typed until then is not lost, Enter included.
						<input
							cmdk-input=""
							// biome-ignore lint/a11y/noAutofocus: a dialog that is for typing
							autoFocus
							value={typed}
							onChange={(event) => setTyped(event.target.value)}
							onKeyDown={(event) => event.key === 'Enter' && setEntered(true)}
							aria-label="Find or do"
							maxLength={200}
						/>
					)}
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}
