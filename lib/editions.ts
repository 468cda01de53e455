import { once } from './once';

/** One step of what readers can see. Numbers rise by one, in the order of the commits. */
export type Edition = {
	number: number;
	/** Paths that changed, or everything. */
	addresses: string[] | 'all';
	/** Paths that were taken from readers: nothing that shows or links them may be served again. */
	gone: string[];
};

export type EditionSource = {
	current(): Promise<number>;
	/** Editions after `number`, lowest first, at most a few hundred at once. */
	since(number: number): Promise<Edition[]>;
};

type Listener = (edition: Edition) => void;

/** Where mutations tell this very process of the edition that they have just committed. */
class EditionFeed {
	readonly #listeners = new Set<Listener>();

	announce(edition: Edition): void {
		for (const listener of this.#listeners) listener(edition);
	}

	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}

export const editionFeed = () => once('edition-feed', () => new EditionFeed());
