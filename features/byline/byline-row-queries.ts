import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { absorbedByline, byline } from '@/db/schema';
import { Refusal } from '@/lib/result';

export const CHANGED_MEANWHILE = 'Somebody changed this byline meanwhile. Nothing was changed; look again.';

export type BylineRow = typeof byline.$inferSelect;

/** The byline as it stands. Refuses one that is not there, and says into whom it was merged. */
export async function readByline(tx: Transaction, id: string): Promise<BylineRow> {
	const [row] = await tx.select().from(byline).where(eq(byline.id, id));
	if (row) return row;
	const [absorbed] = await tx
		.select({ name: absorbedByline.name, into: byline.name })
		.from(absorbedByline)
		.innerJoin(byline, eq(byline.id, absorbedByline.bylineId))
		.where(eq(absorbedByline.id, id));
	throw new Refusal(
		absorbed ? `${absorbed.name} was merged into ${absorbed.into} meanwhile.` : 'There is no such byline.',
	);
}
