import type { Answer } from '@/lib/answer';
import type { Edition } from '@/lib/editions';
import { type DocumentAddress, readAddress } from './address';
import { Documents, type Served } from './documents';
import { Ledger } from './ledger';
import type { Rendered } from './make-document';

/** A framework whose pages are what a test says, and whose clock stands still until a test moves it. */
export class Press {
	now = 1_000_000;
	blindSince: number | null = null;
	/** What each address answers with; what is not here is missing. */
	readonly pages = new Map<string, string | Error | Partial<Rendered>>();
	/** Keys in the order in which renders began. */
	readonly rendered: string[] = [];
	readonly reported: string[] = [];
	/** What happens while a page is being rendered. */
	during: () => void = () => {};
	/** Held back renders, by key. */
	readonly #gates = new Map<string, PromiseWithResolvers<void>>();
	readonly ledger = new Ledger(() => this.now);
	readonly documents: Documents;

	constructor({ maxBytes = 50_000_000, headers = { 'X-Test': 'yes' } as Record<string, string> } = {}) {
		this.ledger.startAt(1);
		this.documents = new Documents({
			render: (address) => this.#render(address),
			ledger: this.ledger,
			maxBytes,
			headers,
			blindSince: () => this.blindSince,
			clock: () => this.now,
			report: (error, path) => this.reported.push(`${path} ${String(error)}`),
		});
	}

	async #render({ key }: DocumentAddress): Promise<Rendered> {
		this.rendered.push(key);
		// What a page shows is what was there when its render began.
		const found = this.pages.get(key) ?? { status: 404 as const, body: 'the framework’s own shell' };
		this.during();
		await this.#gates.get(key)?.promise;
		if (found instanceof Error) throw found;
		const answer: Answer = {};
		const given = typeof found === 'string' ? { body: found } : found;
		return { status: 200, type: 'text/html; charset=utf-8', body: '', answer, ...given };
	}

	/** From now on renders of `key` wait; the function that comes back lets them go on. */
	hold(key: string): () => void {
		const gate = Promise.withResolvers<void>();
		this.#gates.set(key, gate);
		return () => {
			this.#gates.delete(key);
			gate.resolve();
		};
	}

	edition(addresses: Edition['addresses'], gone: string[] = []): void {
		this.ledger.receive({ number: this.ledger.latest + 1, addresses, gone });
	}

	get(target: string): Promise<Served> {
		return this.documents.get(addressOf(target));
	}

	/** State and text of an answer, or the name of the error. */
	async read(target: string): Promise<string> {
		return this.get(target).then(
			({ state, document }) => `${state} ${document.status} ${document.variants.identity.body}`,
			(error: Error) => error.message,
		);
	}

	count(key: string): number {
		return this.rendered.filter((one) => one === key).length;
	}
}

function addressOf(target: string): DocumentAddress {
	const address = readAddress(target);
	if (!address) throw new Error(`${target} is no address`);
	return address;
}

/** Lets everything that can go on by itself do so. */
export async function settle(): Promise<void> {
	for (let turns = 0; turns < 50; turns++) await new Promise((done) => setImmediate(done));
}
