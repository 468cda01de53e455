import { WebSocketStatus } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { tellSaved } from '../../preview/saved-event';
import { helloOf, SOCKET_REASONS, type SocketReason, serverWord } from '../../working-copy/working-copy-schema';
import { Acknowledged } from './acknowledged';
import { ENDS, isSocketReason } from './connection-end';
import { DeskProvider } from './desk-provider';
import { copyName, deleteCopy, LEAVING } from './kept-copies';
import { type Kept, KeptCopy } from './kept-copy';
import { unknownIn } from './known-text';
import { lineText } from './own-text';
import { Reconnect } from './reconnect';
import { type SavingState, savingState } from './saving-state';
import { SharedUndo } from './shared-undo';

type SessionGiven = {
	storyId: string;
	actor: string;
	generation: string;
	/** The text as the server had it when it made the page: a Yjs update. */
	state: Uint8Array;
	/** Where the socket is. */
	address: string;
};

export type SessionShown = {
	saving: SavingState;
	connected: boolean;
	/** Why the server ended the connection, if it did. */
	ended: SocketReason | null;
	/** What the server said about the last change, if it could not be taken. */
	refusal: string;
	/** This editor does not know everything in the text, so it does not show it. */
	unknown: boolean;
	/** There is something that only this browser has. */
	unsent: boolean;
};

/** The page's own state came from the server, so the server has it. */
const FROM_PAGE = Symbol('from the page');
/** Of the socket's own attempts: Hocuspocus would wait up to half a minute for a server that is back. */
const QUICK_RETURN = { delay: 500, minDelay: 250, maxDelay: 4_000 };
const OVERDUE_MS = 4_000;

/** A story that is open for writing in this page: its text, its connection, its copy on this device. */
export class WorkingSession {
	readonly doc = new Y.Doc();
	readonly undo: SharedUndo;
	readonly awareness: Awareness;
	readonly #provider: DeskProvider;
	readonly #copy: KeptCopy;
	readonly #reconnect: Reconnect;
	readonly #ledger = new Acknowledged();
	readonly #listeners = new Set<() => void>();
	readonly #beforeOthers = new Set<() => void>();
	readonly #storyChanged: () => void;
	#savedAt: number | null = null;
	#connected = false;
	#wasConnected = false;
	#ended: SocketReason | null = null;
	#refusal = '';
	#unknown = false;
	#overdue = false;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#shown: SessionShown;

	constructor(given: SessionGiven, storyChanged: () => void) {
		this.#storyChanged = storyChanged;
		this.#unknown = unknownIn(given.state).length > 0;
		if (!this.#unknown) Y.applyUpdate(this.doc, given.state, FROM_PAGE);
		// Before the provider listens, so that a change is counted before it is sent.
		this.doc.on('update', this.#noteChange);
		this.undo = new SharedUndo(this.doc);
		this.#provider = new DeskProvider(
			{
				name: given.storyId,
				url: given.address,
				...QUICK_RETURN,
				document: this.doc,
				token: () => helloOf(given.generation, given.actor),
				onAuthenticationFailed: ({ reason }) => this.#end(reason),
				onClose: ({ event }) => this.#closed(event.reason),
				onStatus: ({ status }) => status === WebSocketStatus.Disconnected && this.#closed(''),
				onStateless: ({ payload }) => this.#hear(payload),
			},
			{
				arriving: () => {
					for (const look of this.#beforeOthers) look();
				},
				sent: () => this.#ledger.sent(),
				answered: (taken) => this.#answered(taken),
				unknown: () => this.#end(SOCKET_REASONS.reload),
			},
		);
		const { awareness } = this.#provider;
		if (!awareness) throw new Error('the provider made no awareness');
		this.awareness = awareness;
		// The server tells of nobody who has nothing to say.
		awareness.setLocalStateField('here', true);
		this.#copy = new KeptCopy({
			name: copyName(given.actor, given.storyId, given.generation),
			doc: this.doc,
			headline: () => this.line('headline'),
			isSaved: () => this.#ledger.all,
			changed: this.#show,
		});
		if (this.#unknown) this.#provider.disconnect();
		else void this.#copy.open().then((found) => found === 'unknown' && this.#end(SOCKET_REASONS.reload));
		this.#shown = this.#read();
		this.#reconnect = new Reconnect(this.#connect, this.#mayReturn);
		document.addEventListener(LEAVING, this.#leaving);
	}

	get shown(): SessionShown {
		return this.#shown;
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	};

	/** Has `look` called before anything of what others do arrives. */
	beforeOthers(look: () => void): () => void {
		this.#beforeOthers.add(look);
		return () => void this.#beforeOthers.delete(look);
	}

	/** One of the lines above the body, as plain text. */
	line(name: 'headline' | 'standfirst'): string {
		return lineText(this.doc.getXmlFragment(name));
	}

	/** Has this device forget its copy. */
	async forget(): Promise<void> {
		this.close();
		await deleteCopy(this.#copy.name);
	}

	/** Stops at once. What is not sent stays in the copy on this device. */
	close(): void {
		clearTimeout(this.#patience);
		this.#reconnect.close();
		document.removeEventListener(LEAVING, this.#leaving);
		this.#copy.close();
		this.undo.destroy();
		this.#provider.destroy();
		this.doc.destroy();
	}

	#isLocal = (origin: unknown): boolean => origin !== this.#provider && origin !== FROM_PAGE;

	#noteChange = (_update: Uint8Array, origin: unknown) => {
		if (origin === this.#provider) tellSaved();
		if (!this.#isLocal(origin)) return;
		this.#ledger.changed();
		this.#wait();
		this.#show();
	};

	/** Begins to be impatient with the first change that is not acknowledged. */
	#wait(): void {
		this.#patience ??= setTimeout(() => {
			this.#overdue = true;
			this.#show();
		}, OVERDUE_MS);
	}

	#answered(taken: boolean): void {
		this.#ledger.answered(taken);
		// What was told while nobody listened is read now.
		if (!this.#connected && this.#wasConnected) this.#storyChanged();
		this.#connected = true;
		this.#wasConnected = true;
		this.#reconnect.worked();
		if (this.#ended !== null && ENDS[this.#ended].retry !== 'never') this.#ended = null;
		clearTimeout(this.#patience);
		this.#patience = undefined;
		this.#overdue = false;
		if (this.#ledger.all) {
			this.#savedAt = Date.now();
			this.#copy.saved();
			tellSaved();
		} else this.#wait();
		this.#show();
	}

	#closed(reason: string): void {
		this.#connected = false;
		this.#ledger.closed();
		if (isSocketReason(reason)) this.#end(reason);
		else if (reason !== '' && this.#ended === null) {
			// The server let go of the story, but perhaps not of the socket.
			this.#provider.disconnect();
			this.#reconnect.soon();
		}
		this.#show();
	}

	#end(reason: string): void {
		this.#connected = false;
		this.#ledger.closed();
		this.#provider.disconnect();
		const known = isSocketReason(reason) ? reason : SOCKET_REASONS.later;
		// What stands in the way for good is not forgotten for what comes after it.
		if (this.#ended === null || ENDS[this.#ended].retry !== 'never') this.#ended = known;
		const { retry } = ENDS[this.#ended];
		if (retry === 'soon') this.#reconnect.soon();
		if (retry === 'return') this.#reconnect.onReturn();
		this.#show();
	}

	/** While its socket is still closing, the provider takes itself for connected and would do nothing: then once more. */
	#connect = () => {
		const { status } = this.#provider.configuration.websocketProvider;
		if (status === WebSocketStatus.Connected && !this.#connected) this.#reconnect.soon();
		else void this.#provider.connect();
	};

	#mayReturn = (): boolean => !this.#connected && (this.#ended === null || ENDS[this.#ended].retry !== 'never');

	/** The person is on the way out, and the copy is being deleted: nothing may be written to it any more. */
	#leaving = () => this.#copy.close();

	#hear(payload: string): void {
		const word = serverWord.safeParse(parsed(payload));
		if (!word.success) return;
		if (word.data.kind === 'story') this.#storyChanged();
		else this.#refusal = word.data.reason;
		this.#show();
	}

	#read(): SessionShown {
		const unsent = !this.#ledger.all;
		const kept: Kept = this.#copy.kept;
		return {
			saving: savingState({
				...{ unsent, kept, connected: this.#connected, overdue: this.#overdue },
				...{ ended: this.#ended, savedAt: this.#savedAt },
			}),
			...{ connected: this.#connected, ended: this.#ended, refusal: this.#refusal, unknown: this.#unknown, unsent },
		};
	}

	#show = () => {
		const next = this.#read();
		if (JSON.stringify(next) === JSON.stringify(this.#shown)) return;
		this.#shown = next;
		for (const listener of this.#listeners) listener();
	};
}

function parsed(payload: string): unknown {
	try {
		return JSON.parse(payload);
	} catch {
		return null;
	}
}
