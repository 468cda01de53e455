import { and, asc, gt, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { presence } from '@/db/schema';
import { PRESENCE_LASTS_MS } from './working-copy-schema';

export type Present = { actor: string; name: string };

/** Who has each of these stories open, each person once. Whoever may see the story may see this. */
export async function getPresence(storyIds: string[]): Promise<Map<string, Present[]>> {
	const found = new Map<string, Present[]>();
	if (storyIds.length === 0) return found;
	const since = new Date((await now(database())).getTime() - PRESENCE_LASTS_MS);
	const rows = await database()
		.select({ storyId: presence.storyId, actor: presence.actor, name: presence.name })
		.from(presence)
		.where(and(inArray(presence.storyId, storyIds), gt(presence.seenAt, since)))
		.orderBy(asc(presence.name), asc(presence.id));
	for (const { storyId, actor, name } of rows) {
		const people = found.get(storyId) ?? [];
		if (!people.some((one) => one.actor === actor)) people.push({ actor, name });
		found.set(storyId, people);
	}
	return found;
}
