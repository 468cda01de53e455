'use client';

import { useEffect, useState } from 'react';
import type { FoundGroup } from './found';

type State = 'idle' | 'looking' | 'done' | 'ended' | 'failed';
type Found = { groups: FoundGroup[]; state: State };

const NOTHING: Found = { groups: [], state: 'idle' };
const PAUSE_MS = 150;

/** What the server finds for what is typed, once typing pauses; an answer that was overtaken is dropped. */
export function useFound(address: string, typed: string): Found {
	const [found, setFound] = useState<Found>(NOTHING);
	const query = typed.trim();
	useEffect(() => {
		if (query.length < 2) {
			setFound(NOTHING);
			return;
		}
		const overtaken = new AbortController();
		setFound((was) => ({ ...was, state: 'looking' }));
		const timer = setTimeout(() => {
			ask(`${address}?${new URLSearchParams({ q: query })}`, overtaken.signal).then(
				(groups) => setFound({ groups, state: 'done' }),
				(error) =>
					!overtaken.signal.aborted && setFound({ groups: [], state: error instanceof Ended ? 'ended' : 'failed' }),
			);
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			overtaken.abort();
		};
	}, [address, query]);
	return found;
}

/** Nobody is signed in any more. */
class Ended extends Error {}

async function ask(address: string, signal: AbortSignal): Promise<FoundGroup[]> {
	const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
	if (response.status === 401) throw new Ended();
	if (!response.ok) throw new Error(`the answer was ${response.status}`);
	const { groups } = (await response.json()) as { groups: FoundGroup[] }; // our own route's answer
	return groups;
}
