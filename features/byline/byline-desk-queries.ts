import { asc } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { FoundByline } from './byline-schema';
import { calledLike, fitOf, wordsOf } from './byline-search-queries';

const MOST_FOUND = 12;

/** For who credits a story: those who are active first, and of them who is called most like it. */
export async function findBylinesForDesk(actor: Actor, query: string): Promise<FoundByline[]> {
	demand('story.create', actor);
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const { id, name, slug, title, kind, status } = byline;
	return database()
		.select({ id, name, slug, title, kind, status })
		.from(byline)
		.where(calledLike(words))
		.orderBy(asc(status), fitOf(words), asc(byline.sortName), asc(id))
		.limit(MOST_FOUND);
}
