import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, inArray, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { sql } from '@/db/raw';
import { byline } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import type { BylineStatus } from '../byline-schema';
import { addressesOfByline } from '../byline-surface-queries';

/** More than a page of the register has. */
export const MOST_AT_ONCE = 100;
/** An edition of more says that everything changed, so no more are looked up. */
const MOST_NAMED = 500;

/** Says of all of them that they have left, or are there again. What they already are is no change. */
export function retireBylines(
	actor: Actor,
	ids: readonly string[],
	status: BylineStatus,
): Promise<Result<{ changed: number }>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const wanted = [...new Set(ids)];
		if (wanted.length === 0) throw new Refusal('Tick the bylines that are meant.');
		if (wanted.length > MOST_AT_ONCE) throw new Refusal(`At most ${MOST_AT_ONCE} can be changed at once.`);
		if (!wanted.every(isStorable)) throw new Refusal(GONE);
		return write(async (tx) => {
			await lock(tx, 'byline');
			if ((await tx.$count(byline, inArray(byline.id, wanted))) < wanted.length) throw new Refusal(GONE);
			const changed = await tx
				.select({ id: byline.id, name: byline.name })
				.from(byline)
				.where(and(inArray(byline.id, wanted), ne(byline.status, status)))
				.orderBy(asc(byline.id));
			await tx
				.update(byline)
				.set({ status, version: sql`${byline.version} + 1` })
				.where(and(inArray(byline.id, wanted), ne(byline.status, status)));
			for (const { id, name } of changed) {
				recordAudit(tx, { actor, action: 'byline.status', subject: `byline:${id}`, details: { name, status } });
			}
			if (changed.length > 0) makeEdition(tx, { addresses: await addressesOf(tx, changed) });
			return { changed: changed.length };
		});
	});
}

const GONE = 'One of these bylines is no longer in the register. Nothing was changed; look again.';

async function addressesOf(tx: Transaction, bylines: readonly { id: string }[]): Promise<Set<string> | 'all'> {
	const addresses = new Set<string>();
	for (const { id } of bylines) {
		const shown = await addressesOfByline(tx, id);
		if (shown === 'all') return 'all';
		for (const address of shown) addresses.add(address);
		if (addresses.size > MOST_NAMED) return 'all';
		await breathe();
	}
	return addresses;
}
