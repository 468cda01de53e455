'use client';

import { useEffect, useState } from 'react';
import type { Toaster as Drawn } from 'sonner';
import { onToast } from '@/components/ui/toast';

/** What was just done, said once and gone after a while. What must be read stands in the page too. */
export function Toasts({ appearance }: { appearance: 'system' | 'light' | 'dark' }) {
	const [Toaster, setToaster] = useState<typeof Drawn | null>(null);
	// Where it cannot be fetched, who tells says it otherwise, and the page stays as it is.
	useEffect(
		() =>
			onToast(() =>
				import('sonner').then(
					(part) => setToaster(() => part.Toaster),
					() => {},
				),
			),
		[],
	);
	if (!Toaster) return null;
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
