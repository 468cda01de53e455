import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { within } from '../within';
import { type DocumentAddress, NOWHERE } from './address';
import type { Document } from './document';
import type { Dated, Ledger } from './ledger';
import { makeDocument, type Rendered, statusOf } from './make-document';
import { Shelves } from './shelves';

export type Render = (address: DocumentAddress) => Promise<Rendered>;

export type Served = { document: Document; state: 'hit' | 'miss' | 'stale' };

type Options = {
	render: Render;
	ledger: Ledger;
	maxBytes: number;
	/** Headers of every document: the content policy and its like. */
	headers: Record<string, string>;
	/** Since when the editions cannot be read, so that nothing can be called fresh; null while they can. */
	blindSince?: () => number | null;
	/** Milliseconds, steady; the ledger's and `blindSince`'s too. */
	clock?: () => number;
	/** Told of each render that failed, whether or not something older could be shown. */
	report?: (error: unknown, path: string) => void;
};

/** A render under way. Until it begins, it will see whatever is known then. */
type Flight = Dated & { promise: Promise<Document>; askedAt: number };

type Failure = { error: unknown; at: number; edition: number };

const STALE_FOR_MS = 24 * 60 * 60 * 1_000;
/** How long a render may keep people waiting while an older page could be shown. */
const PATIENCE_MS = 5_000;
const RETRY_AFTER_FAILURE_MS = 1_000;
const AT_ONCE = 8;
/** Renders take turns on one processor, so this is how long a flood of invented addresses keeps everyone else waiting. */
const DOUBTFUL_AT_ONCE = 2;
const MOST_WAITING = 500;
const MOST_TAKEDOWNS = 3;

/** More is asked for than can be rendered: come back in a moment. */
export class Overloaded extends Error {
	override name = 'Overloaded';
}

/**
 * Finished reader pages in memory, each made at most once per edition however many ask.
 * The rules are those of docs/architecture.md, "Editions".
 */
export class Documents {
	readonly #options: Options;
	readonly #clock: () => number;
	readonly #shelves: Shelves;
	#flights = new Map<string, Flight>();
	readonly #failures = new LRUCache<string, Failure>({ max: 500 });
	/** Renders of pages that are known to exist; and of addresses that may be anybody's invention. */
	readonly #queue = new PQueue({ concurrency: AT_ONCE });
	readonly #doubtful = new PQueue({ concurrency: DOUBTFUL_AT_ONCE });

	constructor(options: Options) {
		this.#options = options;
		this.#clock = options.clock ?? (() => performance.now());
		this.#shelves = new Shelves(options.maxBytes, this.#clock);
	}

	get bytes(): number {
		return this.#shelves.bytes;
	}

	get count(): number {
		return this.#shelves.count;
	}

	/** The page if it can be sent without waiting. */
	peek(address: DocumentAddress): Served | null {
		const document = this.#shelves.find(address);
		if (!document || document.expires <= Date.now() || this.#options.ledger.judge(document) === 'due') return null;
		const blindSince = this.#options.blindSince?.() ?? null;
		if (blindSince === null) return { document, state: 'hit' };
		return this.#clock() - blindSince < STALE_FOR_MS ? { document, state: 'stale' } : null;
	}

	/** The page, rendered if need be. Throws what the render threw if there is nothing older to show. */
	async get(address: DocumentAddress): Promise<Served> {
		for (let tries = 0; tries < MOST_TAKEDOWNS; tries++) {
			const ready = this.peek(address);
			if (ready) return ready;
			const old = this.#shelves.find(address);
			const spare = old && this.#mayServeStale(old) ? old : undefined;
			try {
				const document = await this.#rendered(address, old, spare !== undefined);
				// Something that it shows may have been taken from readers while they waited for it.
				if (!this.#options.ledger.showsGone(document)) return { document, state: 'miss' };
			} catch (error) {
				if (!spare || !this.#mayServeStale(spare)) throw error;
				return { document: spare, state: 'stale' };
			}
		}
		throw new Overloaded('stories are being taken down faster than the page can be made');
	}

	/** Forgets everything, renders under way included: what they read may be from before. */
	clear(): void {
		this.#shelves.clear();
		this.#failures.clear();
		this.#flights = new Map();
	}

	#rendered(address: DocumentAddress, old: Document | undefined, hasSpare: boolean): Promise<Document> {
		const failure = this.#failures.get(address.key);
		const isRecent = failure && this.#clock() - failure.at < RETRY_AFTER_FAILURE_MS;
		if (isRecent && failure.edition >= this.#options.ledger.latest) return Promise.reject(failure.error);
		const flight = this.#flight(address, old);
		if (!hasSpare) return flight.promise;
		return within(Math.max(0, flight.askedAt + PATIENCE_MS - this.#clock()), flight.promise);
	}

	#mayServeStale(document: Document): boolean {
		if (document.status === 404 || this.#options.ledger.showsGone(document)) return false;
		return this.#clock() - this.#outdatedSince(document) < STALE_FOR_MS;
	}

	#outdatedSince(document: Document): number {
		const aged = this.#clock() - (Date.now() - document.expires);
		const blind = this.#options.blindSince?.() ?? Number.POSITIVE_INFINITY;
		return Math.max(document.renderedAt, Math.min(this.#options.ledger.outdatedSince(document), aged, blind));
	}

	/** One render per address and edition: who comes during it waits for it, unless it began too early for them. */
	#flight(address: DocumentAddress, old: Document | undefined): Flight {
		const { ledger } = this.#options;
		const flying = this.#flights.get(address.key);
		if (flying && ledger.judge(flying) !== 'due') return flying;
		const isKnown = (old && old.status !== 404) || address.key === NOWHERE.key || ledger.knows(address.path);
		if (!isKnown && this.#doubtful.size >= MOST_WAITING) throw new Overloaded('too many pages are being made');
		const flights = this.#flights;
		const flight: Flight = {
			path: address.path,
			edition: Number.POSITIVE_INFINITY,
			links: 'unknown',
			promise: Promise.resolve() as never, // replaced below, before anyone sees it
			askedAt: this.#clock(),
		};
		flight.promise = (isKnown ? this.#queue : this.#doubtful)
			.add(() => this.#make(address, flight, old))
			.then((made) => made ?? this.#makeMissing(address, flight))
			.then(
				(document) => {
					if (flights !== this.#flights) return document;
					this.#shelves.put(address, document);
					this.#failures.delete(address.key);
					return document;
				},
				(error: unknown) => {
					this.#options.report?.(error, address.path);
					this.#failures.set(address.key, { error, at: this.#clock(), edition: flight.edition });
					throw error;
				},
			)
			.finally(() => {
				if (flights.get(address.key) === flight) flights.delete(address.key);
			});
		flights.set(address.key, flight);
		return flight;
	}

	/** Null for an address at which there is nothing. */
	async #make(address: DocumentAddress, flight: Flight, old: Document | undefined): Promise<Document | null> {
		const edition = this.#options.ledger.latest;
		flight.edition = edition;
		const rendered = await this.#options.render(address);
		if (statusOf(rendered) === 404 && address.key !== NOWHERE.key) return null;
		const { headers } = this.#options;
		return makeDocument(rendered, { path: address.path, edition, renderedAt: this.#clock(), headers, old });
	}

	/** Outside the queue: a queue full of missing pages must not wait for a place in itself. */
	async #makeMissing({ path }: DocumentAddress, { edition }: Flight): Promise<Document> {
		const found = this.#shelves.find(NOWHERE);
		const document = found && found.edition >= edition ? found : await this.#flight(NOWHERE, found).promise;
		return { ...document, path, edition: Math.min(edition, document.edition) };
	}
}
