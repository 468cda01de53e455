import { once } from '@/lib/once';
import { type Append, appendUpdates } from './working-log-mutations';

type Waiting = { entry: Append; done: (seq: number | null) => void; fail: (error: unknown) => void };

/** Updates that arrive while others are being written go together into the next transaction. */
export class Appends {
	#waiting: Waiting[] = [];
	#running: Promise<void> | null = null;
	#write: typeof appendUpdates;

	constructor(write = appendUpdates) {
		this.#write = write;
	}

	/** Resolves when it is committed: to its number, or null if its working copy is gone. */
	append(entry: Append): Promise<number | null> {
		return new Promise((done, fail) => {
			this.#waiting.push({ entry, done, fail });
			this.#running ??= this.#run();
		});
	}

	/** Resolves when nothing waits any more. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	async #run(): Promise<void> {
		// What arrives in the same turn belongs to the same transaction.
		await Promise.resolve();
		while (this.#waiting.length > 0) {
			const batch = this.#waiting;
			this.#waiting = [];
			try {
				const numbers = await this.#write(batch.map(({ entry }) => entry));
				for (const [index, { done }] of batch.entries()) done(numbers[index] ?? null);
			} catch (error) {
				for (const { fail } of batch) fail(error);
			}
		}
		this.#running = null;
	}
}

export const workingAppends = (): Appends => once('working-appends', () => new Appends());
