'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { WorkingSession } from './working-session';

type Lines = { headline: string; standfirst: string };

const PAUSE_MS = 400;

type Props = {
	session: WorkingSession | null;
	/** As the server had them. */
	first: Lines;
	children: (lines: Lines) => ReactNode;
};

/** Headline and standfirst as they are typed, once typing pauses. */
export function LiveTexts({ session, first, children }: Props) {
	const [lines, setLines] = useState(first);
	useEffect(() => {
		if (!session) return;
		let pause: ReturnType<typeof setTimeout> | undefined;
		const read = () =>
			setLines((before) => {
				const now = { headline: session.line('headline'), standfirst: session.line('standfirst') };
				return now.headline === before.headline && now.standfirst === before.standfirst ? before : now;
			});
		const later = () => {
			clearTimeout(pause);
			pause = setTimeout(read, PAUSE_MS);
		};
		read();
		session.doc.on('update', later);
		return () => {
			clearTimeout(pause);
			session.doc.off('update', later);
		};
	}, [session]);
	return children(lines);
}
