import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import type { Answer } from '@/lib/answer';
import { type DocumentAddress, NOWHERE } from './address';
import { type Content, type Document, fingerprint, makeVariants } from './document';
import type { Ledger } from './ledger';
import { stripScripts } from './strip-scripts';

/** What the framework answered for an address, before anything of ours was done to it. */
export type Rendered = { status: number; type: string; cacheControl?: string; body: string; answer: Answer };
export type Render = (address: DocumentAddress) => Promise<Rendered>;

export type Served = { document: Document; state: 'hit' | 'miss' | 'stale' };

type Options = {
	render: Render;
	ledger: Ledger;
	maxBytes: number;
	/** Headers of every document: the content policy and its like. */
	headers: Record<string, string>;
	/** Whether the editions cannot be read at present, so that nothing can be called fresh. */
	isBlind?: () => boolean;
	/** Milliseconds, steady. */
	clock?: () => number;
};

type Flight = { path: string; edition: number; links: readonly string[]; promise: Promise<Document> };

const STALE_FOR_MS = 24 * 60 * 60 * 1_000;
/** How long someone waits for a render while an older page could be shown. */
const PATIENCE_MS = 5_000;
const RETRY_AFTER_FAILURE_MS = 1_000;
const MISSING_FOR_MS = 10_000;
const MOST_MISSING = 1_000;
const AT_ONCE = 8;
const MOST_WAITING = 500;

const CACHE_PAGE = 'public, max-age=0, s-maxage=60';
const CACHE_MISSING = 'public, max-age=0, s-maxage=5';

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
	/** Pages that exist; and, apart from them so that no flood drives them out, pages of endless kinds. */
	readonly #pages: LRUCache<string, Document>;
	readonly #endless: LRUCache<string, Document>;
	readonly #missing: LRUCache<string, Document>;
	readonly #flights = new Map<string, Flight>();
	readonly #failures = new LRUCache<string, number>({ max: 2_000 });
	readonly #queue = new PQueue({ concurrency: AT_ONCE });

	constructor(options: Options) {
		this.#options = options;
		this.#clock = options.clock ?? (() => performance.now());
		const shelf = (maxSize: number) => new LRUCache<string, Document>({ maxSize, sizeCalculation: (one) => one.bytes });
		this.#pages = shelf(Math.ceil(options.maxBytes * 0.8));
		this.#endless = shelf(Math.ceil(options.maxBytes * 0.15));
		this.#missing = new LRUCache({ max: MOST_MISSING, ttl: MISSING_FOR_MS });
	}

	get bytes(): number {
		return this.#pages.calculatedSize + this.#endless.calculatedSize;
	}

	/** The page if it can be sent without waiting. */
	peek(address: DocumentAddress): Served | null {
		const document = this.#find(address);
		if (!document || !this.#mayServe(document)) return null;
		return { document, state: this.#options.isBlind?.() ? 'stale' : 'hit' };
	}

	/** The page, rendered if need be. Throws what the render threw if there is nothing older to show. */
	async get(address: DocumentAddress): Promise<Served> {
		const ready = this.peek(address);
		if (ready) return ready;
		const old = this.#find(address);
		const spare = old && this.#mayServeStale(old) ? old : null;
		if (
			spare &&
			this.#clock() - (this.#failures.get(address.key) ?? Number.NEGATIVE_INFINITY) < RETRY_AFTER_FAILURE_MS
		) {
			return { document: spare, state: 'stale' };
		}
		const rendering = this.#render(address, old);
		try {
			const document = await (spare ? within(PATIENCE_MS, rendering) : rendering);
			return { document, state: 'miss' };
		} catch (error) {
			this.#failures.set(address.key, this.#clock());
			// Asked again: what it shows may have been taken from readers while we waited.
			if (spare && this.#mayServeStale(spare)) return { document: spare, state: 'stale' };
			throw error;
		}
	}

	clear(): void {
		this.#pages.clear();
		this.#endless.clear();
		this.#missing.clear();
	}

	#find({ key }: DocumentAddress): Document | undefined {
		return this.#pages.get(key) ?? this.#endless.get(key) ?? this.#missing.get(key);
	}

	#mayServe(document: Document): boolean {
		return document.expires > Date.now() && this.#options.ledger.judge(document) !== 'due';
	}

	#mayServeStale(document: Document): boolean {
		if (document.status !== 200 || this.#options.ledger.showsGone(document)) return false;
		return this.#clock() - document.renderedAt < STALE_FOR_MS;
	}

	/** One render per address and edition: who comes during it waits for it, unless it began too early for them. */
	#render(address: DocumentAddress, old: Document | undefined): Promise<Document> {
		const flying = this.#flights.get(address.key);
		if (flying && this.#options.ledger.judge(flying) !== 'due') return flying.promise;
		if (!old && this.#queue.size >= MOST_WAITING) return Promise.reject(new Overloaded());
		const flight: Flight = {
			path: address.path,
			edition: this.#options.ledger.latest,
			links: [],
			promise: Promise.resolve() as never,
		};
		const land = () => {
			if (this.#flights.get(address.key) === flight) this.#flights.delete(address.key);
		};
		// A page that is known to exist goes before one that may be anybody's invention.
		flight.promise = this.#queue
			.add(() => this.#make(address, flight, old), { priority: old ? 1 : 0 })
			.then((made) => made ?? this.#makeMissing(address, flight))
			.finally(land);
		this.#flights.set(address.key, flight);
		return flight.promise;
	}

	/** Null for an address at which there is nothing. */
	async #make(address: DocumentAddress, flight: Flight, old: Document | undefined): Promise<Document | null> {
		// It may have waited in the queue: it reads the database now, so it may claim what is known now.
		flight.edition = this.#options.ledger.latest;
		const rendered = await this.#options.render(address);
		if ((rendered.answer.status ?? rendered.status) === 404 && address.key !== NOWHERE.key) return null;
		const document = await this.#finish(address, flight.edition, rendered, old);
		this.#shelve(address, document);
		return document;
	}

	/** Outside the queue: a queue full of missing pages must not wait for a place in itself. */
	async #makeMissing(address: DocumentAddress, flight: Flight): Promise<Document> {
		const { document } = await this.get(NOWHERE);
		const missing = { ...document, path: address.path, edition: flight.edition };
		this.#shelve(address, missing);
		return missing;
	}

	async #finish(
		address: DocumentAddress,
		edition: number,
		rendered: Rendered,
		old: Document | undefined,
	): Promise<Document> {
		const { html, links } = rendered.type.startsWith('text/html')
			? stripScripts(rendered.body)
			: { html: rendered.body, links: [] };
		const status = rendered.answer.status ?? rendered.status;
		const content: Content = {
			status,
			type: rendered.type,
			body: html,
			cacheControl: rendered.cacheControl ?? (status === 404 ? CACHE_MISSING : CACHE_PAGE),
			headers: {
				...(rendered.answer.location !== undefined && { Location: rendered.answer.location }),
				...this.#options.headers,
			},
		};
		// The very same page keeps its tag and time, and nothing is compressed again.
		const same = old?.variants.identity.etag === `"${fingerprint(content)}"` ? old : undefined;
		const lastModified = same?.lastModified ?? new Date();
		return {
			path: address.path,
			status,
			edition,
			links,
			lastModified,
			renderedAt: this.#clock(),
			expires: rendered.answer.expires?.getTime() ?? Number.POSITIVE_INFINITY,
			...(same ? { variants: same.variants, bytes: same.bytes } : await makeVariants(content, lastModified)),
		};
	}

	#shelve(address: DocumentAddress, document: Document): void {
		const newest = this.#find(address);
		if (newest && newest.edition > document.edition) return;
		const shelf = document.status === 404 ? this.#missing : address.endless ? this.#endless : this.#pages;
		for (const other of [this.#pages, this.#endless, this.#missing]) if (other !== shelf) other.delete(address.key);
		shelf.set(address.key, document);
		this.#failures.delete(address.key);
	}
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('the render takes too long')), ms);
	});
	work.catch(() => {}); // it may fail after we have stopped waiting
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
