'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState, useTransition } from 'react';
import { routes } from '@/lib/routes';

const PATIENCE_MS = 5_000;

/**
 * Makes the page anew from the server, if the server is there and the session still stands.
 * Next's own refresh answers a request that fails, or is led to the door, by loading the whole
 * page (16.4.6, fetch-server-response.ts): another page in the place of a text that someone is
 * writing.
 */
export function useRefresh(): () => void {
	const router = useRouter();
	return useCallback(() => void whenThere(() => router.refresh()), [router]);
}

/** As `useRefresh`, and whether it is under way. */
export function useRefreshing(): [() => void, boolean] {
	const router = useRouter();
	const [asking, setAsking] = useState(false);
	const [reading, read] = useTransition();
	const refresh = useCallback(() => {
		setAsking(true);
		whenThere(() => read(() => router.refresh())).then(() => setAsking(false));
	}, [router]);
	return [refresh, asking || reading];
}

/** What is shown stays as it is while the server is away, or nobody is signed in. */
const whenThere = (then: () => void): Promise<void> =>
	fetch(routes.deskSession(), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
		({ ok }) => (ok ? then() : undefined),
		() => {},
	);
