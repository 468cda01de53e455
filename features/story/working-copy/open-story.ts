import * as Y from 'yjs';
import { WordCount } from './word-count';
import type { Appends } from './working-appends';
import { CheckedDoc } from './working-check';
import type { LoggedCopy, LogRow } from './working-log-queries';
import { docOf } from './working-log-queries';
import { readLine } from './working-text';

type Written = { kind: 'written' } | { kind: 'refused'; reason: string } | { kind: 'other-generation' };

/** What a document is told of that came from the log: everyone in it is to see it. */
const FROM_LOG = { source: 'local', skipStoreHooks: true };

/** A story that someone has open in this process: what is checked, what is written, what is known of the log. */
export class OpenStory {
	readonly storyId: string;
	readonly generation: string;
	readonly checked: CheckedDoc;
	/** Every update up to this number is in it. */
	seen: number;
	language: string;
	/** As they were when everyone was last told; -1 before that. */
	told = { moves: -1, fieldsVersion: -1, isKept: true, isLive: true };
	/** Written here since its summary was last saved. */
	changed = false;
	/** What was written here since the log was last folded. */
	logBytes = 0;
	#document: Y.Doc;
	#appends: Appends;
	#words = new WordCount();
	/** Numbers of our own updates beyond `seen`: between them are others'. */
	#own = new Set<number>();
	#writing = new Set<Promise<unknown>>();

	constructor(copy: LoggedCopy, document: Y.Doc, appends: Appends) {
		const doc = docOf(copy);
		const state = Y.encodeStateAsUpdate(doc);
		doc.destroy();
		this.storyId = copy.row.storyId;
		this.generation = copy.row.generation;
		this.language = copy.row.fields.language;
		this.seen = copy.seq;
		this.checked = new CheckedDoc(state);
		this.#document = document;
		this.#appends = appends;
		Y.applyUpdate(document, state);
		document.on('afterTransaction', ({ changed }: Y.Transaction) => {
			this.#words.forget(changed.keys() as Iterable<Y.AbstractType<unknown>>); // its events do not matter here
		});
	}

	/** Checks an update and writes it. Throws if it could not be written: then it can come again. */
	async write(update: Uint8Array, actor: string): Promise<Written> {
		const taken = this.checked.take(update, actor);
		if (!taken.ok) return { kind: 'refused', reason: taken.reason };
		const { ticket, bytes } = taken.value;
		if (ticket === null) {
			// It says what is known, but some of that may still be on its way to the database.
			await Promise.all(this.#writing);
			return { kind: 'written' };
		}
		const { storyId, generation } = this;
		const writing = this.#appends.append({ storyId, generation, actor, bytes });
		this.#writing.add(writing);
		try {
			const seq = await writing;
			if (seq === null) {
				this.checked.dropped(ticket);
				return { kind: 'other-generation' };
			}
			this.checked.settled(ticket);
			this.#note(seq);
			this.changed = true;
			this.logBytes += bytes.byteLength;
			return { kind: 'written' };
		} catch (error) {
			this.checked.dropped(ticket);
			throw error;
		} finally {
			this.#writing.delete(writing);
		}
	}

	/** Takes in what others wrote, so that everyone here sees it. */
	receive(rows: Pick<LogRow, 'seq' | 'bytes'>[]): void {
		for (const { seq, bytes } of rows) {
			if (seq <= this.seen) continue;
			if (!this.#own.has(seq)) this.#apply(bytes);
			this.#note(seq);
		}
	}

	/** As `receive`, for a log that was folded into its snapshot since. */
	receiveAll(copy: LoggedCopy): void {
		this.#apply(copy.row.snapshot);
		this.seen = Math.max(this.seen, copy.row.snapshotSeq);
		this.receive(copy.log);
	}

	async summary(): Promise<{ storyId: string; headline: string; words: number }> {
		const { storyId, language } = this;
		const words = await this.#words.count(this.#document.getXmlFragment('body'), language);
		return { storyId, headline: readLine(this.#document.getXmlFragment('headline')), words };
	}

	destroy(): void {
		this.checked.destroy();
	}

	#apply(bytes: Uint8Array): void {
		this.checked.admit(bytes);
		Y.applyUpdate(this.#document, bytes, FROM_LOG);
	}

	#note(seq: number): void {
		if (seq > this.seen) this.#own.add(seq);
		while (this.#own.delete(this.seen + 1)) this.seen++;
	}
}
