import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline } from '@/db/schema';
import { nameKey } from '@/lib/fold';
import type { FoundByline } from './byline-schema';

const MOST_KNOWN = 8;

/**
 * Who bears a name already, case and accents aside, the active first: most likely one of them
 * is meant. Whoever means to add one holds the lock "byline" before, so that of two who add
 * one name at once the second is offered the first one's.
 */
export function findNamesakes(tx: Transaction, called: string): Promise<FoundByline[]> {
	const { id, name, slug, title, kind, status } = byline;
	return tx
		.select({ id, name, slug, title, kind, status })
		.from(byline)
		.where(eq(byline.nameKey, nameKey(called)))
		.orderBy(asc(status), asc(byline.createdAt))
		.limit(MOST_KNOWN);
}
