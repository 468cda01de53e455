import { LRUCache } from 'lru-cache';
import type { DocumentAddress } from './address';
import type { Document } from './document';

const MISSING_FOR_MS = 10_000;
const MOST_MISSING = 1_000;

/** Finished pages in memory, never more than `maxBytes` of them. */
export class Shelves {
	/** Pages that exist; and, apart from them so that no flood drives them out, pages of endless kinds. */
	readonly #pages: LRUCache<string, Document>;
	readonly #endless: LRUCache<string, Document>;
	/** All of these are the same page, so only their number is bounded. */
	readonly #missing: LRUCache<string, Document>;

	constructor(maxBytes: number, clock: () => number) {
		const shelf = (maxSize: number) => new LRUCache<string, Document>({ maxSize, sizeCalculation: (one) => one.bytes });
		this.#pages = shelf(Math.ceil(maxBytes * 0.8));
		this.#endless = shelf(Math.ceil(maxBytes * 0.15));
		this.#missing = new LRUCache({ max: MOST_MISSING, ttl: MISSING_FOR_MS, ttlResolution: 0, perf: { now: clock } });
	}

	get bytes(): number {
		return this.#pages.calculatedSize + this.#endless.calculatedSize;
	}

	get count(): number {
		return this.#pages.size + this.#endless.size + this.#missing.size;
	}

	find({ key }: DocumentAddress): Document | undefined {
		return this.#pages.get(key) ?? this.#endless.get(key) ?? this.#missing.get(key);
	}

	/** Unless something newer is there already: renders may end in another order than they began. */
	put(address: DocumentAddress, document: Document): void {
		const { key, endless } = address;
		const there = this.find(address);
		if (there && there.edition > document.edition) return;
		const shelf = document.status === 404 ? this.#missing : endless ? this.#endless : this.#pages;
		for (const other of [this.#pages, this.#endless, this.#missing]) if (other !== shelf) other.delete(key);
		shelf.set(key, document);
	}

	clear(): void {
		for (const shelf of [this.#pages, this.#endless, this.#missing]) shelf.clear();
	}
}
