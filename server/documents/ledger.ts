import type { Edition } from '@/lib/editions';

/** How long a page that an edition does not name may be served as it was before it. */
const GRACE_MS = 2_000;

const MOST_ADDRESSES = 50_000;
const MOST_EDITIONS = 2_000;

export type Verdict = 'fresh' | 'grace' | 'due';

/** What the ledger needs to know of a document. While it is being rendered, nobody knows yet what it links to. */
export type Dated = { path: string; edition: number; links: readonly string[] | 'unknown' };

/**
 * What this process knows of the editions, and what follows for a document that was
 * rendered at one of them. Editions may arrive twice and out of order.
 */
export class Ledger {
	readonly #clock: () => number;
	#latest = 0;
	/** Address → the newest edition that named it. */
	readonly #named = new Map<string, number>();
	#everything = 0;
	/** Address → the edition that took it from readers. */
	readonly #gone = new Map<string, number>();
	#lastGone = 0;
	/** Of editions up to this one it is no longer known what they took from readers. */
	#forgottenGone = 0;
	/** When each edition was heard of at the latest, lowest first. */
	#heard: { number: number; at: number }[] = [];
	/** Editions up to this one are not among those heard of. */
	#horizon = 0;

	constructor(clock: () => number = () => performance.now()) {
		this.#clock = clock;
	}

	/** The edition that a render which begins now may claim. */
	get latest(): number {
		return this.#latest;
	}

	startAt(edition: number): void {
		this.#latest = edition;
		this.#horizon = edition;
		this.#named.clear();
		this.#gone.clear();
		this.#heard = [];
		this.#everything = 0;
		this.#lastGone = 0;
		this.#forgottenGone = 0;
	}

	receive({ number, addresses, gone }: Edition): void {
		if (addresses === 'all') this.#everything = Math.max(this.#everything, number);
		else for (const address of addresses) remember(this.#named, address, number);
		for (const address of gone) {
			remember(this.#gone, address, number);
			this.#lastGone = Math.max(this.#lastGone, number);
		}
		this.#hear(number);
		this.#latest = Math.max(this.#latest, number);
		this.#forgetOldest();
	}

	judge(document: Dated): Verdict {
		if (document.edition >= this.#latest) return 'fresh';
		if (this.#everything > document.edition) return 'due';
		if ((this.#named.get(document.path) ?? 0) > document.edition) return 'due';
		if (this.showsGone(document)) return 'due';
		return this.#clock() - this.outdatedSince(document) <= GRACE_MS ? 'grace' : 'due';
	}

	/** Whether it is, or links to, something that was taken from readers after it was rendered. */
	showsGone({ path, edition, links }: Dated): boolean {
		if (this.#lastGone <= edition) return false;
		if (this.#forgottenGone > edition || links === 'unknown') return true;
		const isGone = (address: string) => (this.#gone.get(address) ?? 0) > edition;
		return isGone(path) || links.some(isGone);
	}

	/** Since when there has been a newer edition: infinity for never, minus infinity for longer than is known. */
	outdatedSince({ edition }: Dated): number {
		if (edition >= this.#latest) return Number.POSITIVE_INFINITY;
		if (edition < this.#horizon) return Number.NEGATIVE_INFINITY;
		return this.#heard.find((one) => one.number > edition)?.at ?? Number.NEGATIVE_INFINITY;
	}

	/** Whether an edition spoke of this address, so that somebody other than a reader knows of it. */
	knows(address: string): boolean {
		return this.#named.has(address);
	}

	/** An edition that arrives late was made before those that arrived before it. */
	#hear(number: number): void {
		if (number <= this.#horizon) return;
		const after = this.#heard.findIndex((one) => one.number >= number);
		const next = this.#heard[after];
		if (next?.number === number) return;
		this.#heard.splice(next ? after : this.#heard.length, 0, { number, at: next?.at ?? this.#clock() });
		if (this.#heard.length > MOST_EDITIONS) this.#horizon = this.#heard.shift()?.number ?? this.#horizon;
	}

	/** Beyond its size the ledger gives up detail, never safety: everything older is due. */
	#forgetOldest(): void {
		if (this.#named.size + this.#gone.size <= MOST_ADDRESSES) return;
		this.#everything = this.#latest;
		this.#forgottenGone = this.#lastGone;
		this.#named.clear();
		this.#gone.clear();
	}
}

function remember(map: Map<string, number>, address: string, edition: number): void {
	map.set(address, Math.max(map.get(address) ?? 0, edition));
}
