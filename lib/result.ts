/** What a mutation gives back: its value, or a message for the person who asked. */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string };

/** An expected failure; thrown inside a transaction so that nothing of it stays. */
export class Refusal extends Error {
	override name = 'Refusal';
}

/** Turns a Refusal into a value. Anything else goes on up. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, message: error.message };
		throw error;
	}
}
