import * as Y from 'yjs';
import { BODY_VERSION } from '../../body/body-schema';
import { noteCopy, openCopy, readAbout, write } from './kept-copies';
import { unknownIn } from './known-text';
import { readCopy } from './read-copy';

export type Kept = 'all' | 'pending' | 'failed';

/** Changes that came out of the copy. */
const FROM_COPY = Symbol('from this device');

type Options = {
	name: string;
	doc: Y.Doc;
	headline: () => string;
	/** Whether the server has acknowledged everything. */
	isSaved: () => boolean;
	changed: () => void;
};

const AGAIN_MS = 2_000;
/** What is typed in between is written together: a transaction for every key would be felt. */
const TOGETHER_MS = 100;

/**
 * Writes what changes to this device as it changes, in y-indexeddb's own form, and knows
 * what was written: y-indexeddb itself does not say when a disk is full.
 */
export class KeptCopy {
	#db: IDBDatabase | null = null;
	#writing = 0;
	#failed = false;
	/** Something is not in the copy that should be: the next attempt writes everything. */
	#gap = true;
	#again: ReturnType<typeof setTimeout> | undefined;
	#settle: ReturnType<typeof setTimeout> | undefined;
	#queue: Uint8Array[] = [];
	#together: ReturnType<typeof setTimeout> | undefined;
	#ended = false;
	/** Of the newest editor that wrote into the copy. */
	#version: number = BODY_VERSION;
	readonly #options: Options;

	constructor(options: Options) {
		this.#options = options;
		options.doc.on('update', this.#note);
		window.addEventListener('pagehide', this.#flush);
	}

	get name(): string {
		return this.#options.name;
	}

	get kept(): Kept {
		if (this.#failed) return 'failed';
		return this.#gap || this.#writing > 0 || this.#queue.length > 0 ? 'pending' : 'all';
	}

	/** Brings in what an earlier visit left. `unknown`: it holds what this editor does not know, and stays as it is. */
	async open(): Promise<'opened' | 'unknown'> {
		const { name, doc } = this.#options;
		let found: 'opened' | 'unknown' = 'opened';
		try {
			const about = await readAbout(name);
			const left = await readCopy(name);
			const update = Y.encodeStateAsUpdate(left, Y.encodeStateVector(doc));
			left.destroy();
			this.#version = Math.max(this.#version, about?.version ?? 0);
			if (this.#version > BODY_VERSION || unknownIn(update).length > 0) found = 'unknown';
			else if (!this.#ended) Y.applyUpdate(doc, update, FROM_COPY);
			noteCopy(name, true);
		} catch {
			// Told by `kept`: the first writing below fails too, and is tried again.
		}
		await this.#writeAll();
		return found;
	}

	/** To be called when the server has acknowledged everything. */
	saved(): void {
		clearTimeout(this.#settle);
		this.#settle = setTimeout(() => {
			if (this.#db && !this.#gap && this.#options.isSaved()) this.#write(() => {});
		}, 500);
	}

	close(): void {
		this.#flush();
		this.#ended = true;
		window.removeEventListener('pagehide', this.#flush);
		clearTimeout(this.#again);
		clearTimeout(this.#settle);
		this.#options.doc.off('update', this.#note);
		// A closing database finishes what it was given to write.
		this.#db?.close();
		this.#db = null;
	}

	#note = (update: Uint8Array, origin: unknown) => {
		if (origin === FROM_COPY) return;
		if (this.#gap || !this.#db) {
			if (this.#failed) this.#tryAgain();
			return;
		}
		this.#queue.push(update);
		this.#together ??= setTimeout(this.#flush, TOGETHER_MS);
	};

	#flush = () => {
		clearTimeout(this.#together);
		this.#together = undefined;
		const waiting = this.#queue.splice(0);
		if (waiting.length === 0 || !this.#db) return;
		this.#write((updates) => {
			for (const update of waiting) updates.add(update);
		});
	};

	#write(change: (updates: IDBObjectStore) => void): void {
		this.#writing++;
		this.#attempt(change).then(
			() => this.#wrote(true),
			() => this.#wrote(false),
		);
	}

	async #attempt(change: (updates: IDBObjectStore) => void): Promise<void> {
		if (!this.#db) throw new Error('no database');
		const { headline, isSaved } = this.#options;
		await write(this.#db, change, { headline: headline(), version: this.#version, unsynced: !isSaved() });
	}

	#wrote(well: boolean): void {
		this.#writing--;
		if (well) this.#failed = false;
		else if (!this.#ended) {
			this.#gap = true;
			this.#failed = true;
			this.#db?.close();
			this.#db = null;
			this.#tryAgain();
		}
		this.#options.changed();
	}

	#tryAgain(): void {
		clearTimeout(this.#again);
		this.#again = setTimeout(() => this.#writeAll(), AGAIN_MS);
	}

	async #writeAll(): Promise<void> {
		if (this.#ended) return;
		const { name, doc } = this.#options;
		try {
			this.#db ??= await openCopy(name);
			// From here on every change is written by itself, behind this one.
			this.#gap = false;
			const state = Y.encodeStateAsUpdate(doc);
			this.#write((updates) => updates.add(state));
		} catch {
			this.#gap = true;
			this.#failed = true;
			this.#tryAgain();
		}
		this.#options.changed();
	}
}
