import { inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { absorbedByline } from '@/db/schema';
import type { KeptCredit } from './byline-schema';
import { changedCredits } from './credit-change/merged-credits';

type Credit = Omit<KeptCredit, 'position'>;

/** Credits of an earlier day with the bylines that theirs were merged into since. */
export async function asBylinesOfToday<C extends Credit>(tx: Transaction, credits: readonly C[]): Promise<Credit[]> {
	if (credits.length === 0) return [];
	const ids = [...new Set(credits.map(({ bylineId }) => bylineId))];
	const { id, bylineId } = absorbedByline;
	const rows = await tx.select({ id, bylineId }).from(absorbedByline).where(inArray(id, ids));
	const today = new Map(rows.map((row) => [row.id, row.bylineId]));
	const kept = credits.map((credit, position) => ({ ...credit, position }));
	return (
		changedCredits(kept, (credit) => {
			const into = today.get(credit.bylineId);
			return into ? { ...credit, bylineId: into } : credit;
		}) ?? kept
	).map(({ bylineId, role, place }) => ({ bylineId, role, place }));
}
