import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { searchEntry } from '@/db/schema';

/** Room for a million stories of one second, within JavaScript's 53 bits up to the year 2242. */
const PER_SECOND = 2 ** 20;

/**
 * An id that rises with the time of publication, so that the newest matches are found
 * by walking the index backwards instead of sorting all matches.
 */
export async function freeEntryId(tx: Transaction, publishedAt: Date): Promise<number> {
	const second = Math.floor(publishedAt.getTime() / 1000) * PER_SECOND;
	for (;;) {
		const id = second + Math.floor(Math.random() * PER_SECOND);
		const [taken] = await tx.select({ id: searchEntry.id }).from(searchEntry).where(eq(searchEntry.id, id));
		if (!taken) return id;
	}
}
