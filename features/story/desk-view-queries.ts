import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { savedView } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { MOST_VIEWS } from './desk-view-schema';

export type SavedView = { id: string; name: string; query: string };

/** The lists that someone named, in the order in which they did. */
export async function getViewsForDesk(actor: Actor): Promise<SavedView[]> {
	demand('story.read', actor, true);
	const { id, name, query, createdAt } = savedView;
	return database()
		.select({ id, name, query })
		.from(savedView)
		.where(eq(savedView.actor, actor.id))
		.orderBy(asc(createdAt), asc(id))
		.limit(MOST_VIEWS);
}
