'use client';

import { useEffect, useState } from 'react';

type State = 'idle' | 'looking' | 'done' | 'ended' | 'failed';
/** `answer` is what the newest question that was answered found; null where there is none. */
type Found<T> = { answer: T | null; state: State };

const NOTHING = { answer: null, state: 'idle' } as const;
const PAUSE_MS = 150;

/**
 * What the address of ours finds for what is typed (`?q=`), once typing pauses; an answer
 * that was overtaken is dropped. "ended": nobody is signed in any more.
 */
export function useFound<T>(address: string, typed: string): Found<T> {
	const [found, setFound] = useState<Found<T>>(NOTHING);
	const query = typed.trim();
	useEffect(() => {
		if (query.length < 2) {
			setFound(NOTHING);
			return;
		}
		const overtaken = new AbortController();
		setFound((was) => ({ ...was, state: 'looking' }));
		const timer = setTimeout(() => {
			ask<T>(`${address}?${new URLSearchParams({ q: query })}`, overtaken.signal).then(setFound, () => {
				if (!overtaken.signal.aborted) setFound({ answer: null, state: 'failed' });
			});
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			overtaken.abort();
		};
	}, [address, query]);
	return found;
}

async function ask<T>(address: string, signal: AbortSignal): Promise<Found<T>> {
	const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
	if (response.status === 401) return { answer: null, state: 'ended' };
	if (!response.ok) throw new Error(`the answer was ${response.status}`);
	return { answer: (await response.json()) as T, state: 'done' }; // our own route's answer
}
