'use client';

import { useEffect, useState } from 'react';
import type { Pictures } from './block-context';
import type { Picture } from './picture-schema';

const AFTER_TYPING = 200;

/** The newsroom's pictures that fit some words, as one types them. */
export function useFoundPictures(pictures: Pictures, words: string): { found: readonly Picture[]; message: string } {
	const [found, setFound] = useState<readonly Picture[]>([]);
	const [message, setMessage] = useState('Looking…');
	useEffect(() => {
		const stop = new AbortController();
		const timer = setTimeout(async () => {
			const answer = await pictures.search(words, stop.signal);
			if (stop.signal.aborted) return;
			setFound(answer.ok ? answer.value : []);
			setMessage(answer.ok ? inWords(answer.value.length, words) : answer.message);
		}, AFTER_TYPING);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [pictures, words]);
	return { found, message };
}

function inWords(count: number, words: string): string {
	if (count === 0) return words.trim() ? 'No picture fits these words.' : 'There are no pictures here yet.';
	return words.trim() ? `${count} found, the newest first.` : `The newest ${count}.`;
}
