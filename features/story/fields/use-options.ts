'use client';

import { useEffect, useState } from 'react';

export type Option = { id: string; label: string; note?: string };
/** Throws where nobody answers. */
export type Finder = (query: string) => Promise<Option[]>;

type State = 'idle' | 'looking' | 'found' | 'failed';

const PAUSE_MS = 150;

/** What is found for what is typed, once typing pauses; an answer that was overtaken is dropped. `find` must stay the same. */
export function useOptions(find: Finder, typed: string): { found: Option[]; state: State } {
	const [answer, setAnswer] = useState<{ found: Option[]; state: State }>({ found: [], state: 'idle' });
	const query = typed.trim();
	useEffect(() => {
		if (query === '') {
			setAnswer({ found: [], state: 'idle' });
			return;
		}
		let overtaken = false;
		setAnswer(({ found }) => ({ found, state: 'looking' }));
		const timer = setTimeout(() => {
			find(query).then(
				(found) => !overtaken && setAnswer({ found, state: 'found' }),
				() => !overtaken && setAnswer({ found: [], state: 'failed' }),
			);
		}, PAUSE_MS);
		return () => {
			overtaken = true;
			clearTimeout(timer);
		};
	}, [find, query]);
	return answer;
}
