'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Has the pages around this one made anew: what they offer may be what this person has just lost. */
export function RefreshAround() {
	const router = useRouter();
	useEffect(() => router.refresh(), [router]);
	return null;
}
