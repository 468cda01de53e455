import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { searchEntry } from '@/db/schema';

/** Room for a million stories of one second, within JavaScript's 53 bits from the year 1698 to 2242. */
export const PER_SECOND = 2 ** 20;
const FARTHEST = 2 ** 33 - 1;

/** The lowest id that a story published in that second can have. */
export function firstEntryId(publishedAt: Date): number {
	const seconds = Math.floor(publishedAt.getTime() / 1000);
	return Math.min(Math.max(seconds, -FARTHEST), FARTHEST) * PER_SECOND;
}

/**
 * An id that rises with the time of publication, so that the newest matches are found
 * by walking the index backwards instead of sorting all matches.
 */
export async function freeEntryId(tx: Transaction, publishedAt: Date): Promise<number> {
	const second = firstEntryId(publishedAt);
	for (;;) {
		const id = second + Math.floor(Math.random() * PER_SECOND);
		const [taken] = await tx.select({ id: searchEntry.id }).from(searchEntry).where(eq(searchEntry.id, id));
		if (!taken) return id;
	}
}
