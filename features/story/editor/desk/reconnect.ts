const SOON_MS = [1_000, 2_000, 5_000, 10_000] as const;
const RETURN_MS = 5_000;
const RETURNING = ['focus', 'online', 'storage'] as const;

/**
 * When to try again. Whoever comes back to the page, or on line, or signs in in another
 * tab does not wait.
 */
export class Reconnect {
	#again: ReturnType<typeof setTimeout> | undefined;
	#tries = 0;
	readonly #connect: () => void;
	readonly #mayReturn: () => boolean;

	constructor(connect: () => void, mayReturn: () => boolean) {
		this.#connect = connect;
		this.#mayReturn = mayReturn;
		for (const event of RETURNING) window.addEventListener(event, this.#returned);
		document.addEventListener('visibilitychange', this.#returned);
	}

	/** The same may work in a moment, or in a few. */
	soon(): void {
		this.#in(SOON_MS[Math.min(this.#tries++, SOON_MS.length - 1)] ?? RETURN_MS);
	}

	/** It may work once someone has done something. */
	onReturn(): void {
		this.#in(RETURN_MS);
	}

	worked(): void {
		this.#tries = 0;
	}

	close(): void {
		clearTimeout(this.#again);
		for (const event of RETURNING) window.removeEventListener(event, this.#returned);
		document.removeEventListener('visibilitychange', this.#returned);
	}

	#in(delay: number): void {
		clearTimeout(this.#again);
		this.#again = setTimeout(this.#connect, delay);
	}

	#returned = () => {
		if (document.visibilityState !== 'hidden' && this.#mayReturn()) this.#in(0);
	};
}
