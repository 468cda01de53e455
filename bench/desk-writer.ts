import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { DeskProvider } from '@/features/story/editor/desk/desk-provider';
import { helloOf } from '@/features/story/working-copy/working-copy-schema';
import type { DeskPerson, DeskStoryMade } from './desk-room';

/** A story in a browser, without the browser: the editor's own connection, with a clock on each acknowledgement. */
export type DeskWriter = {
	doc: Y.Doc;
	/** Milliseconds from each keystroke to its acknowledgement. */
	times: number[];
	/** Everything typed was acknowledged. */
	settled: () => boolean;
	/** Resolves when the text is there and the server has what is here. */
	ready: Promise<void>;
	type(letter: string): void;
	/** Says where the caret is. */
	point(): void;
	close(): void;
};

const [SYNC, AWARENESS, UPDATE] = [0, 1, 2];

/**
 * Types at the end of paragraph `place`. With `deaf`, what others write is let fall
 * unread once the text is there: 50 browsers would read on 50 machines, and what is
 * measured is the server.
 */
export function openWriter(
	port: number,
	{ actor, cookie }: DeskPerson,
	{ id, generation }: DeskStoryMade,
	{ place = 0, deaf = false } = {},
): DeskWriter {
	const doc = new Y.Doc();
	const [times, underWay]: [number[], number[]] = [[], []];
	let said: (() => void) | null = null;
	let failed: ((error: Error) => void) | null = null;
	const ready = new Promise<void>((done, fail) => {
		said = done;
		failed = fail;
	});
	class Wire extends WebSocket {
		constructor(address: string) {
			super(address, { headers: { cookie: `stet-session=${cookie}`, origin: `http://localhost:${port}` } });
		}
	}
	class Provider extends DeskProvider {
		override onMessage(event: MessageEvent): void {
			if (!deaf || !this.isSynced || !isOthers(event)) super.onMessage(event);
		}
	}
	let first = true;
	const provider = new Provider(
		{
			...{ name: id, url: `ws://localhost:${port}/collab`, document: doc, WebSocketPolyfill: Wire },
			token: () => helloOf(generation, actor),
			onAuthenticationFailed: ({ reason }) => failed?.(new Error(`not let in: ${reason}`)),
			onClose: ({ event }) => failed?.(new Error(`the connection ended: ${event.code} ${event.reason}`)),
		},
		{
			sent: () => underWay.push(performance.now()),
			answered: (taken) => {
				const began = underWay.shift() ?? Number.NaN;
				if (!taken) throw new Error('a keystroke was refused');
				// The first answer is about the text as a whole.
				if (first) said?.();
				else times.push(performance.now() - began);
				first = false;
			},
			unknown: (what) => failed?.(new Error(`unknown: ${what.join()}`)),
		},
	);
	const run = () => (doc.getXmlFragment('body').get(place) as Y.XmlElement).get(0) as Y.XmlText; // paragraphs of one run, see desk-text.ts
	let caret = 0;
	return {
		...{ doc, times, ready },
		settled: () => !first && underWay.length === 0,
		type: (letter) => run().insert(run().length, letter),
		point: () => provider.awareness?.setLocalStateField('cursor', { anchor: caret, head: caret++ }),
		close: () => provider.destroy(),
	};
}

/** Whether a message only tells what others do. */
function isOthers({ data }: MessageEvent): boolean {
	const decoder = createDecoder(new Uint8Array(data as ArrayBuffer)); // as the socket is set to give it
	readVarString(decoder);
	const type = readVarUint(decoder);
	return type === AWARENESS || (type === SYNC && readVarUint(decoder) === UPDATE);
}
