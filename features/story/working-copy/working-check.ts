import * as Y from 'yjs';
import { type BlockTrouble, blockOf, blockTrouble, lineTrouble, rootOf } from './part-check';
import { type Checked, checkUpdate, MOST_PARTS, newItems, no, placeTrouble, weightOf } from './update-check';

/** Room for any story: what text and marks may come to. Below a body's own limits. */
const MOST_STATE_BYTES = 4_000_000;
/** So much of what was accepted is kept apart for a rebuilding before it becomes one with the rest. */
const MOST_KEPT_BYTES = 1_000_000;
const MOST_KEPT = 500;

/** What was taken: `ticket` is null where an update says nothing new. */
type Taken = { ticket: symbol | null; bytes: Uint8Array };

/**
 * A second copy of an open story's document, in which each update is tried before anyone
 * else sees it. What was taken counts once it is `settled`; until then it can be `dropped`.
 */
export class CheckedDoc {
	#doc = new Y.Doc();
	#base: Uint8Array;
	#kept: Uint8Array[] = [];
	#keptBytes = 0;
	#waiting = new Map<symbol, Uint8Array>();
	/** Whose typing a Yjs client is. */
	#people = new Map<number, string>();
	/** At most so much is in it. */
	#bytes = 0;
	#parts = 0;
	#changes: { update: Uint8Array; transaction: Y.Transaction }[] = [];

	constructor(state: Uint8Array) {
		this.#base = state;
		this.#rebuild();
	}

	get doc(): Y.Doc {
		return this.#doc;
	}

	/**
	 * From now on `client` is `actor`'s, unless it is someone else's: whoever could write in
	 * another's name would make the other's own words be taken for known and passed over.
	 */
	claim(client: number, actor: string): boolean {
		const owner = this.#people.get(client) ?? actor;
		this.#people.set(client, owner);
		return owner === actor;
	}

	/** Tries an update of `actor`'s. After a refusal everything is as it was before. */
	take(update: Uint8Array, actor: string): Checked<Taken> {
		const read = checkUpdate(update);
		if (!read.ok) return read;
		for (const [client, end] of read.value) {
			const isNew = end > Y.getState(this.#doc.store, client);
			if (isNew && (this.#people.get(client) ?? actor) !== actor)
				return no('it is written in the name of someone else');
		}
		const trouble = this.#try(update);
		if (trouble) {
			this.#rebuild();
			return no(trouble);
		}
		const [change] = this.#changes;
		if (!change) return { ok: true, value: { ticket: null, bytes: update } };
		// What waits may yet be dropped, and this may say it again: then all of this is kept.
		const bytes = this.#waiting.size === 0 ? change.update : update;
		const ticket = Symbol('update');
		this.#waiting.set(ticket, bytes);
		return { ok: true, value: { ticket, bytes } };
	}

	settled(ticket: symbol): void {
		const bytes = this.#waiting.get(ticket);
		if (!bytes) return;
		this.#waiting.delete(ticket);
		this.#keep(bytes);
	}

	/** Forgets what could not be written. */
	dropped(ticket: symbol): void {
		if (this.#waiting.delete(ticket)) this.#rebuild();
	}

	/** Takes what the log has from elsewhere: it was checked when it was written. */
	admit(update: Uint8Array): void {
		Y.applyUpdate(this.#doc, update);
		this.#changes = [];
		this.#bytes += update.byteLength;
		this.#keep(update);
	}

	destroy(): void {
		this.#doc.destroy();
	}

	#try(update: Uint8Array): string | null {
		this.#changes = [];
		try {
			Y.applyUpdate(this.#doc, update);
		} catch {
			return 'it cannot be read';
		}
		const { pendingStructs, pendingDs } = this.#doc.store;
		if (pendingStructs || pendingDs) return 'it follows on something that never arrived';
		const [change] = this.#changes;
		if (!change) return null;
		this.#bytes += update.byteLength;
		return this.#troubleWith(change.transaction) ?? this.#sizeTrouble();
	}

	#troubleWith(transaction: Y.Transaction): string | null {
		const touched = new Set<Y.AbstractType<unknown>>();
		let onlyWords = true;
		for (const item of newItems(this.#doc, transaction)) {
			const trouble = placeTrouble(item);
			if (trouble) return trouble;
			const weight = weightOf(item);
			this.#parts += weight;
			if (weight > 0 || item.parentSub !== null) onlyWords = false;
			touched.add(item.parent as Y.AbstractType<unknown>); // of an applied item, see placeTrouble
		}
		for (const type of transaction.changed.keys()) {
			if (!(type instanceof Y.XmlText)) onlyWords = false;
			touched.add(type as Y.AbstractType<unknown>); // its events do not matter here
		}
		return this.#partTrouble(touched, onlyWords);
	}

	/** Letters that come and go within runs of text break nothing: the usual keystroke ends here. */
	#partTrouble(touched: Set<Y.AbstractType<unknown>>, onlyWords: boolean): BlockTrouble {
		const body = this.#doc.getXmlFragment('body');
		const blocks = new Set<Y.XmlElement>();
		const lines = new Set<Y.XmlFragment>();
		for (const type of touched) {
			const root = rootOf(type);
			if (root !== body && root instanceof Y.XmlFragment) lines.add(root);
			else if (!onlyWords) {
				const block = blockOf(type);
				if (block) blocks.add(block);
			}
		}
		for (const line of lines) {
			const trouble = lineTrouble(line);
			if (trouble) return trouble;
		}
		for (const block of blocks) {
			const trouble = blockTrouble(block);
			if (trouble) return trouble;
		}
		return null;
	}

	/** Both figures only rise, until they are looked at closely. */
	#sizeTrouble(): string | null {
		if (this.#bytes <= MOST_STATE_BYTES && this.#parts <= MOST_PARTS) return null;
		this.#measure();
		if (this.#bytes <= MOST_STATE_BYTES && this.#parts <= MOST_PARTS) return null;
		return 'with it the story would be larger than any may be';
	}

	#measure(): void {
		this.#bytes = Y.encodeStateAsUpdate(this.#doc).byteLength;
		this.#parts = 0;
		for (const structs of this.#doc.store.clients.values()) {
			for (const struct of structs) if (struct instanceof Y.Item && !struct.deleted) this.#parts += weightOf(struct);
		}
	}

	#keep(update: Uint8Array): void {
		this.#kept.push(update);
		this.#keptBytes += update.byteLength;
		if (this.#waiting.size > 0 || (this.#kept.length < MOST_KEPT && this.#keptBytes < MOST_KEPT_BYTES)) return;
		this.#base = Y.encodeStateAsUpdate(this.#doc);
		this.#kept = [];
		this.#keptBytes = 0;
	}

	#rebuild(): void {
		this.#doc.destroy();
		this.#doc = new Y.Doc();
		// Named before anything arrives in them, so that they are fragments from the start.
		for (const name of ['kicker', 'headline', 'standfirst', 'body']) this.#doc.getXmlFragment(name);
		this.#doc.transact(() => {
			for (const update of [this.#base, ...this.#kept, ...this.#waiting.values()]) Y.applyUpdate(this.#doc, update);
		});
		this.#measure();
		this.#doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
			this.#changes.push({ update, transaction });
		});
		this.#changes = [];
	}
}
