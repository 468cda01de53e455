'use client';

import { buttonClass } from './button';
import { toast } from './toast';

/** A courtesy: the text itself must stand beside it, where it can be selected. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			toast.success('Copied.');
		} catch {
			toast.error('The browser did not allow copying: select the text instead.');
		}
	};
	return (
		<button type="button" className={`${buttonClass('plain')} needs-script`} onClick={copy}>
			{label}
		</button>
	);
}
