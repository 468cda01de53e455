'use client';

import { Toaster } from 'sonner';

/** What was just done, said once and gone after a while. What must be read stands in the page too. */
export function Toasts({ appearance }: { appearance: 'system' | 'light' | 'dark' }) {
	return (
		<Toaster
			theme={appearance}
			position="bottom-right"
			duration={6_000}
			hotkey={['altKey', 'KeyN']}
			containerAriaLabel="What was done"
			toastOptions={{ className: 'toast' }}
		/>
	);
}
