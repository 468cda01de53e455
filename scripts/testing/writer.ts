import { WebSocketStatus } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Staff } from '@/features/staff/actor';
import { Acknowledged } from '@/features/story/editor/desk/acknowledged';
import { ENDS, isSocketReason } from '@/features/story/editor/desk/connection-end';
import { DeskProvider } from '@/features/story/editor/desk/desk-provider';
import { helloOf, serverWord } from '@/features/story/working-copy/working-copy-schema';
import { type Field, isLetter, type Letters } from './writer-letters';

/** Where someone writes, as fractions of what is there. */
export type Place = { field: Field; part: number; at: number };

/** A line holds a hundred letters or so; everyone stops well before. */
const LONG_LINE = 25;

/** A browser waits longer before it tries again; see reconnect.ts of the desk. */
const AGAIN_MS = 30;

type Desk = { port: number; storyId: string; generation: string; cookie: string };

/** Someone with a browser: a document of their own, and the socket to the server while they are online. */
export class Writer {
	readonly staff: Staff;
	/** Why the server sent them away, if it did. */
	readonly reasons: string[] = [];
	acknowledgedUpdates = 0;
	#doc = new Y.Doc();
	#desk: Desk;
	#letters: Letters;
	#provider: DeskProvider;
	#ledger = new Acknowledged();
	/** Since everything was last acknowledged. */
	#pending: (() => void)[] = [];
	#updates = 0;
	#isOffline = false;
	#again = () => {};

	constructor(staff: Staff, desk: Desk, letters: Letters) {
		this.staff = staff;
		this.#desk = desk;
		this.#letters = letters;
		this.#provider = this.#connect();
	}

	get doc(): Y.Doc {
		return this.#doc;
	}

	/** Everything in this document is written, as the server said. */
	get isSaved(): boolean {
		return this.#provider.isSynced && this.#ledger.all;
	}

	/** For the report of a failure. */
	get state(): string {
		const { isSynced, isAuthenticated } = this.#provider;
		const facts = {
			isSynced,
			isAuthenticated,
			all: this.#ledger.all,
			isOffline: this.#isOffline,
			reasons: this.reasons,
		};
		return `${JSON.stringify(facts)} ${this.#doc.getXmlFragment('body')}`;
	}

	offline(): void {
		this.#isOffline = true;
		this.#provider.disconnect();
	}

	online(): void {
		if (!this.#isOffline) return;
		this.#isOffline = false;
		this.#again();
	}

	/** Closes the browser and opens it again, with what it had kept. */
	reopen(): void {
		const kept = Y.encodeStateAsUpdate(this.#doc);
		this.leave();
		this.#isOffline = false;
		this.#doc = new Y.Doc();
		Y.applyUpdate(this.#doc, kept);
		this.#provider = this.#connect();
	}

	leave(): void {
		this.#isOffline = true;
		this.#provider.destroy();
		this.#doc.destroy();
	}

	type(place: Place, many: number): void {
		const run = this.#run(place);
		if (!run || (place.field !== 'body' && run.length > LONG_LINE)) return;
		const text = this.#letters.fresh(many);
		this.#change(() => run.insert(Math.floor(place.at * (run.length + 1)), text));
		this.#noteTyped(text, place.field, run);
	}

	/** A paragraph of one's own, never before the first. */
	begin({ at }: Place, many: number): void {
		const body = this.#doc.getXmlFragment('body');
		if (body.length === 0) return;
		const text = this.#letters.fresh(many);
		const run = new Y.XmlText(text);
		this.#change(() => {
			const paragraph = new Y.XmlElement('paragraph');
			paragraph.insert(0, [run]);
			body.insert(1 + Math.floor(at * body.length), [paragraph]);
		});
		this.#noteTyped(text, 'body', run);
	}

	erase(place: Place, most: number): void {
		const run = this.#run(place);
		if (!run) return;
		const text = wordsOf(run);
		const first = [...text].findIndex((one, at) => at >= place.at * text.length && isLetter(one));
		if (first < 0) return;
		let end = first;
		while (end < text.length && end - first < most && isLetter(text.charAt(end))) end++;
		this.#change(() => run.delete(first, end - first));
		const gone = [...text.slice(first, end)].map((one) => this.#letters.get(one));
		for (const one of gone) one.erased = true;
		this.#pending.push(() => {
			for (const one of gone) one.erasedFor = true;
		});
	}

	embolden(place: Place, many: number): void {
		const run = this.#run({ ...place, field: 'body' });
		if (!run || run.length === 0) return;
		const from = Math.floor(place.at * run.length);
		this.#change(() => run.format(from, Math.min(many, run.length - from), { bold: {} }));
	}

	#run({ field, part }: Place): Y.XmlText | null {
		const fragment = this.#doc.getXmlFragment(field);
		const paragraph = fragment.get(Math.floor(part * fragment.length));
		if (!(paragraph instanceof Y.XmlElement)) return null;
		if (paragraph.length === 0) this.#change(() => paragraph.insert(0, [new Y.XmlText()]));
		const run = paragraph.get(0);
		return run instanceof Y.XmlText ? run : null;
	}

	#change(change: () => void): void {
		this.#doc.transact(change);
	}

	#noteTyped(text: string, field: Field, run: Y.XmlText): void {
		if (!run._item) throw new Error('text that is nowhere');
		const { client, clock } = run._item.id;
		this.#letters.typed(text, field, { client, clock });
		const mine = [...text].map((one) => this.#letters.get(one));
		this.#pending.push(() => {
			for (const one of mine) one.acknowledged = true;
		});
	}

	#noteSaved(): void {
		if (!this.#ledger.all) return;
		for (const acknowledge of this.#pending.splice(0)) acknowledge();
		this.acknowledgedUpdates += this.#updates;
		this.#updates = 0;
	}

	/** As features/story/editor/desk/working-session.ts connects a browser, with quicker tries. */
	#connect(): DeskProvider {
		const { port, storyId, generation, cookie } = this.#desk;
		class Wire extends WebSocket {
			constructor(address: string) {
				super(address, { headers: { cookie: `stet-session=${cookie}`, origin: `http://localhost:${port}` } });
				// A browser's socket that never opened is silent too.
				this.on('error', () => {});
			}
		}
		const ledger = new Acknowledged();
		this.#ledger = ledger;
		// What a browser kept may be known to nobody else: it counts as changed until it was answered.
		if (this.#updates > 0) ledger.changed();
		this.#doc.on('update', (_: Uint8Array, origin: unknown) => {
			if (origin === provider) return;
			this.#updates++;
			ledger.changed();
		});
		const again = () => {
			if (this.#provider !== provider || this.#isOffline) return;
			// While a socket is still closing, the provider takes it for connected and would do nothing.
			if (provider.configuration.websocketProvider.status === WebSocketStatus.Connected) setTimeout(again, AGAIN_MS);
			else void provider.connect();
		};
		this.#again = again;
		const end = (reason: string) => {
			ledger.closed();
			if (reason === '') return;
			// The server let go of the story, but perhaps not of the socket.
			provider.disconnect();
			if (isSocketReason(reason) && ENDS[reason].retry !== 'soon') this.reasons.push(reason);
			else setTimeout(again, AGAIN_MS);
		};
		const provider: DeskProvider = new DeskProvider(
			{
				...{ url: `ws://localhost:${port}/collab`, name: storyId, document: this.#doc, WebSocketPolyfill: Wire },
				...{ delay: 20, minDelay: 10, maxDelay: 100, token: helloOf(generation, this.staff.id) },
				onAuthenticationFailed: ({ reason }) => end(reason),
				onClose: ({ event }) => end(event.reason),
				onStatus: ({ status }) => status === WebSocketStatus.Disconnected && end(''),
				onStateless: ({ payload }) => {
					const word = serverWord.parse(JSON.parse(payload));
					if (word.kind === 'refused') this.reasons.push(word.reason);
				},
			},
			{
				sent: () => ledger.sent(),
				answered: (taken) => {
					ledger.answered(taken);
					this.#noteSaved();
				},
				unknown: (what) => this.reasons.push(`it does not know ${what}`),
			},
		);
		return provider;
	}
}

function wordsOf(run: Y.XmlText): string {
	const pieces: { insert: unknown }[] = run.toDelta(); // typed as any by Yjs
	return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}
