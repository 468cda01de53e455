import { inArray, lt, sql } from 'drizzle-orm';
import { now } from '@/db/now';
import { presence } from '@/db/schema';
import { write } from '@/db/write';
import { PRESENCE_LASTS_MS } from './working-copy-schema';

export type PresenceEntry = { id: string; storyId: string; actor: string; name: string };

/** Says who is in which story, now, and who has left. `sweep` also removes what nobody renews. */
export function keepPresence(here: PresenceEntry[], left: string[], { sweep }: { sweep: boolean }): Promise<void> {
	return write(async (tx) => {
		const seenAt = await now(tx);
		if (left.length > 0) await tx.delete(presence).where(inArray(presence.id, left));
		if (here.length > 0) {
			await tx
				.insert(presence)
				.values(here.map((one) => ({ ...one, seenAt })))
				.onConflictDoUpdate({ target: presence.id, set: { seenAt: sql`excluded.seen_at`, name: sql`excluded.name` } });
		}
		if (sweep) await tx.delete(presence).where(lt(presence.seenAt, new Date(seenAt.getTime() - PRESENCE_LASTS_MS)));
	});
}
