'use client';

import { AlertDialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRefresh } from '@/components/ui/use-refresh';

const REFUSED = 'stet:refused';

export const tellRefusal = (message: string): void => {
	document.dispatchEvent(new CustomEvent<string>(REFUSED, { detail: message }));
};

/**
 * Why a press did nothing. A colleague was quicker, as a rule, and what they did may have
 * taken the button away, so it is said over the page and stays until it was read.
 */
export function RefusalDialog() {
	const [told, setTold] = useState('');
	const [open, setOpen] = useState(false);
	const readAgain = useRefresh();
	useEffect(() => {
		const heard = (event: Event) => {
			// Only `tellRefusal` sends it.
			setTold((event as CustomEvent<string>).detail);
			setOpen(true);
		};
		document.addEventListener(REFUSED, heard);
		return () => document.removeEventListener(REFUSED, heard);
	}, []);
	return (
		<AlertDialog.Root open={open} onOpenChange={setOpen}>
			<AlertDialog.Portal>
				<AlertDialog.Overlay className="overlay" />
				<AlertDialog.Content className="dialog refusal-dialog">
					<AlertDialog.Title className="mb-2 text-base font-semibold">That was not done</AlertDialog.Title>
					<AlertDialog.Description>{told}</AlertDialog.Description>
					<div className="mt-4 flex flex-wrap gap-2">
						<AlertDialog.Action className={buttonClass('primary')} onClick={readAgain}>
							Show how it stands now
						</AlertDialog.Action>
						<AlertDialog.Cancel className={buttonClass('plain')}>Close</AlertDialog.Cancel>
					</div>
				</AlertDialog.Content>
			</AlertDialog.Portal>
		</AlertDialog.Root>
	);
}
