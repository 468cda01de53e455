'use client';

import { useEffect, useRef } from 'react';
import { formatSeconds } from '@/lib/seconds';
import type { SavingState } from './saving-state';
import type { SessionShown, WorkingSession } from './working-session';

const WORDS: Record<Exclude<SavingState['kind'], 'saved'>, string> = {
	opening: 'Opening…',
	saving: 'Saving…',
	kept: 'Not saved — kept on this device',
	nowhere: 'Not saved anywhere — copy your text',
	unmergeable: 'Cannot be merged',
};

const TONES: Record<SavingState['kind'], string> = {
	...{ opening: 'plain', saved: 'plain', saving: 'plain' },
	...{ kept: 'warn', nowhere: 'danger', unmergeable: 'danger' },
};

/**
 * What became of what was typed, always in sight. It changes twice with every key, and
 * React walks through the whole text that has the focus each time it draws anything
 * (react-dom, getSelectionInformation), so these words are put there without it.
 */
export function SavingWords({ session, zone }: { session: WorkingSession; zone: string }) {
	const seen = useRef<HTMLSpanElement>(null);
	const heard = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		const tell = () => {
			const { saving } = session.shown;
			const [visible, aloud] = wordsFor(session.shown, zone);
			if (seen.current) {
				seen.current.textContent = visible;
				seen.current.dataset['tone'] =
					saving.kind === 'saved' && !session.shown.connected ? 'warn' : TONES[saving.kind];
				seen.current.dataset['saving'] = saving.kind;
			}
			if (heard.current && heard.current.textContent !== aloud) heard.current.textContent = aloud;
		};
		tell();
		return session.subscribe(tell);
	}, [session, zone]);
	return (
		<>
			<span ref={seen} className="desk-saving" aria-hidden="true" />
			<span ref={heard} role="status" aria-live="polite" className="sr-only" />
		</>
	);
}

/** To be read, and to be heard: of each key's way from saved to saving and back nothing is said aloud. */
function wordsFor({ saving, connected }: SessionShown, zone: string): [string, string] {
	if (saving.kind === 'saving') return [WORDS.saving, 'Saved as you type'];
	if (saving.kind !== 'saved') return [WORDS[saving.kind], WORDS[saving.kind]];
	const words = `Saved ${formatSeconds(new Date(saving.at), zone)}`;
	return connected ? [words, 'Saved as you type'] : [`${words} · not connected`, 'Saved, but not connected'];
}
