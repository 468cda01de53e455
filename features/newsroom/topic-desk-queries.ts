import { asc } from 'drizzle-orm';
import { database } from '@/db/client';
import { topic } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { nameKey } from '@/lib/fold';
import type { FoundTopic } from './newsroom-schema';

const MOST_FOUND = 12;

/** Topics whose name has every word, or part of one, in any order. A paper has some hundreds: they are folded at each search. */
export async function findTopicsForDesk(actor: Actor, query: string): Promise<FoundTopic[]> {
	demand('story.create', actor);
	const words = nameKey(query).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const { id, name, slug } = topic;
	const rows = await database().select({ id, name, slug }).from(topic).orderBy(asc(name), asc(id));
	const called = (one: FoundTopic) => words.every((word) => nameKey(one.name).includes(word));
	return rows.filter(called).slice(0, MOST_FOUND);
}
