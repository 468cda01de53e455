import type { Edition } from '@/lib/editions';

/** How long a page that an edition does not name may be served as it was before it. */
const GRACE_MS = 2_000;

const MOST_ADDRESSES = 50_000;
const MOST_EDITIONS = 2_000;

export type Verdict = 'fresh' | 'grace' | 'due';
/** What the ledger needs to know of a document, finished or still being rendered. */
export type Dated = { path: string; edition: number; links: readonly string[] };

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
	/** When each edition was first heard of, lowest first. */
	#heard: { number: number; at: number }[] = [];

	constructor(clock: () => number = () => performance.now()) {
		this.#clock = clock;
	}

	/** The edition that a render which begins now may claim. */
	get latest(): number {
		return this.#latest;
	}

	startAt(edition: number): void {
		this.#latest = edition;
		this.#named.clear();
		this.#gone.clear();
		this.#heard = [];
		this.#everything = 0;
		this.#lastGone = 0;
	}

	receive({ number, addresses, gone }: Edition): void {
		if (addresses === 'all') this.#everything = Math.max(this.#everything, number);
		else for (const address of addresses) remember(this.#named, address, number);
		for (const address of gone) {
			remember(this.#gone, address, number);
			this.#lastGone = Math.max(this.#lastGone, number);
		}
		this.#forgetOldest();
		if (this.#heard.some((one) => one.number === number)) return;
		this.#heard.push({ number, at: this.#clock() });
		this.#heard.sort((a, b) => a.number - b.number);
		if (this.#heard.length > MOST_EDITIONS) this.#heard.shift();
		this.#latest = Math.max(this.#latest, number);
	}

	judge(document: Dated): Verdict {
		if (document.edition >= this.#latest) return 'fresh';
		if (this.#everything > document.edition) return 'due';
		if ((this.#named.get(document.path) ?? 0) > document.edition) return 'due';
		if (this.showsGone(document)) return 'due';
		const next = this.#heard.find((one) => one.number > document.edition);
		const oldest = this.#heard[0]?.number ?? 0;
		// An edition from before our memory may have come between.
		if (!next || (next.number === oldest && oldest > document.edition + 1)) return 'due';
		return this.#clock() - next.at <= GRACE_MS ? 'grace' : 'due';
	}

	/** Whether it is, or links to, something that was taken from readers after it was rendered. */
	showsGone(document: Dated): boolean {
		if (this.#lastGone <= document.edition) return false;
		const isGone = (address: string) => (this.#gone.get(address) ?? 0) > document.edition;
		return isGone(document.path) || document.links.some(isGone);
	}

	/** Beyond its size the ledger gives up detail, never safety: everything older is due. */
	#forgetOldest(): void {
		if (this.#named.size + this.#gone.size <= MOST_ADDRESSES) return;
		this.#everything = Math.max(this.#everything, this.#latest, ...this.#named.values(), ...this.#gone.values());
		this.#named.clear();
		this.#gone.clear();
	}
}

function remember(map: Map<string, number>, address: string, edition: number): void {
	map.set(address, Math.max(map.get(address) ?? 0, edition));
}
