import { HocuspocusProvider } from '@hocuspocus/provider';
import { expect } from '@playwright/test';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { helloOf, serverWord } from '@/features/story/working-copy/working-copy-schema';
import { sessionCookie } from './ask';

type Asked = {
	origin: string;
	story: string;
	/** The value of a session's cookie. */
	cookie?: string;
	/** What the page that opens it says it is from; the newsroom's own unless it says otherwise. */
	from?: string;
	/** The first word, as it is sent. */
	hello: string;
};

export type Wire = ReturnType<typeof openWire>;

/** A story's socket as an editor opens it, but that nothing is tried again. */
export function openWire({ origin, story, cookie, from = origin, hello }: Asked) {
	const sockets: WebSocket[] = [];
	class Socket extends WebSocket {
		constructor(address: string) {
			super(address, { headers: { origin: from, ...(cookie !== undefined && { cookie: sessionCookie(cookie) }) } });
			sockets.push(this);
		}
	}
	const doc = new Y.Doc();
	const ends: string[] = [];
	const refusals: string[] = [];
	const provider = new HocuspocusProvider({
		...{ url: `${origin.replace('http', 'ws')}/collab`, name: story, document: doc, WebSocketPolyfill: Socket },
		...{ token: hello, maxAttempts: 1 },
		onStateless: ({ payload }) => {
			const word = serverWord.parse(JSON.parse(payload));
			if (word.kind === 'refused') refusals.push(word.reason);
		},
		onAuthenticationFailed: ({ reason }) => end(reason),
		onClose: ({ event }) => end(event.reason || `closed with ${event.code}`),
	});
	// Whoever says nothing of themselves hears nothing, and takes the line for dead after half a minute.
	provider.setAwarenessField('here', true);
	function end(reason: string): void {
		ends.push(reason);
		provider.disconnect();
	}
	return {
		...{ doc, ends, refusals, provider },
		/** The message behind the name of its document, as bytes and past the library. */
		send: (bytes: Uint8Array) => sockets.at(-1)?.send(bytes),
		close: () => provider.destroy(),
	};
}

/** Everything that was typed has been acknowledged. */
export const settled = ({ provider }: Wire) =>
	expect.poll(() => provider.isSynced && !provider.hasUnsyncedChanges, { timeout: 20_000 }).toBe(true);

export { helloOf };
