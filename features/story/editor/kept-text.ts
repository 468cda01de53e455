import { z } from 'zod';

/** What was typed and not yet saved, on this device: `base` is the version of the text that it began from. */
const keptText = z.object({ title: z.string(), body: z.unknown(), base: z.string() });
export type KeptText = z.output<typeof keptText>;

/** A browser may have no room, or forbid it; then nothing is kept, and writing goes on. */
export function keepText(key: string, text: KeptText): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(text));
		return true;
	} catch {
		return false;
	}
}

export function readKeptText(key: string): KeptText | null {
	try {
		const read = keptText.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}

export function dropKeptText(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Where nothing can be kept, nothing is there.
	}
}
