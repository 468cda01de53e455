'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useRefresh } from '@/components/ui/use-refresh';
import { routes } from '@/lib/routes';
import { stayFromDoor } from './stay-from-door';
import { type SessionShown, WorkingSession } from './working-session';

/** What the page hands over; `state` is the text, a Yjs update in base64. */
export type WorkingCopyGiven = { storyId: string; actor: string; generation: string; state: string };

const PAUSE_MS = 250;

/** Opens a story for writing while the page is there. Null on the server and until scripts run. */
export function useWorkingCopy(given: WorkingCopyGiven): WorkingSession | null {
	const readAgain = useRefresh();
	const [session, setSession] = useState<WorkingSession | null>(null);
	// The text as it was when the page was opened; afterwards it comes by the socket.
	const first = useRef(given);
	const { storyId, actor } = given;
	useEffect(stayFromDoor, []);
	useEffect(() => {
		let pause: ReturnType<typeof setTimeout> | undefined;
		const refresh = () => {
			clearTimeout(pause);
			pause = setTimeout(readAgain, PAUSE_MS);
		};
		const { generation, state } = first.current;
		const address = new URL(routes.collab(), window.location.href.replace(/^http/, 'ws')).href;
		const made = new WorkingSession({ storyId, actor, generation, address, state: bytes(state) }, refresh);
		setSession(made);
		return () => {
			clearTimeout(pause);
			setSession(null);
			// After the editors are gone: they still look at the text as they go.
			queueMicrotask(() => made.close());
		};
	}, [storyId, actor, readAgain]);
	return session;
}

/** One thing that a session shows; the part that asks is drawn again only when that changes. */
export function useShown<T>(session: WorkingSession, read: (shown: SessionShown) => T): T {
	const now = () => read(session.shown);
	return useSyncExternalStore(session.subscribe, now, now);
}

const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
