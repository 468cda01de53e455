'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Body } from '../body/body-schema';
import { validateBody } from '../body/body-validate';
import { dropKeptText, keepText, readKeptText } from './kept-text';

type Text = { title: string; body: unknown };
type Offered = { title: string; body: Body; base: string };

type Options = {
	key: string;
	/** The version of the text that is being changed. */
	base: string;
	/** Whether the editor is there to be read. */
	ready: boolean;
	read: () => Text;
	put: (text: Offered) => void;
};

/** Saved: the server has this very text. Kept: this device has. Lost: neither. */
export type Standing = 'saved' | 'kept' | 'lost';

/**
 * Keeps on this device what is typed, until the server has said that it is saved; what an
 * earlier visit left is offered, and waits for an answer before anything takes its place.
 */
export function useKeptText({ key, base, ready, read, put }: Options) {
	const now = useRef({ read, put, key, base });
	now.current = { read, put, key, base };
	const saved = useRef<string | null>(null);
	const underWay = useRef('');
	const waiting = useRef(false);
	const [standing, setStanding] = useState<Standing>('saved');
	const [offered, setOffered] = useState<Offered | null>(null);

	const note = useCallback(() => {
		if (saved.current === null || waiting.current) return;
		const { read, key, base } = now.current;
		const text = read();
		if (JSON.stringify(text) === saved.current) {
			dropKeptText(key);
			setStanding('saved');
		} else setStanding(keepText(key, { ...text, base }) ? 'kept' : 'lost');
	}, []);
	const offer = useCallback((text: Offered | null) => {
		waiting.current = text !== null;
		setOffered(text);
	}, []);

	useEffect(() => {
		if (!ready || saved.current !== null) return;
		saved.current = JSON.stringify(now.current.read());
		const kept = readKeptText(now.current.key);
		const body = kept && validateBody(kept.body);
		if (!kept || !body?.ok) return;
		if (JSON.stringify({ title: kept.title, body: kept.body }) !== saved.current) offer({ ...kept, body: body.body });
	}, [ready, offer]);

	return {
		standing,
		offered,
		note,
		/** To be called when the text goes off to the server, and when the server has it. */
		sent: useCallback(() => {
			underWay.current = JSON.stringify(now.current.read());
		}, []),
		published: useCallback(() => {
			saved.current = underWay.current;
			note();
		}, [note]),
		restore: () => {
			if (!offered) return;
			offer(null);
			now.current.put(offered);
			note();
		},
		drop: () => {
			offer(null);
			dropKeptText(key);
		},
	};
}
