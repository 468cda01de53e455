'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_MS = 15_000;

/** Keeps a list of the desk true while someone looks at it; what is typed or ticked in it stays. */
export function DeskRefresh() {
	const router = useRouter();
	useEffect(() => {
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible' && navigator.onLine) router.refresh();
		}, EVERY_MS);
		return () => clearInterval(timer);
	}, [router]);
	return null;
}
