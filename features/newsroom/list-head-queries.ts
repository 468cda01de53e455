import { and, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { formerSlug, section, topic } from '@/db/schema';

/** What stories are gathered under. */
export type ListNoun = 'section' | 'topic';

type ListHead = { id: string; slug: string; name: string; description: string };
export type ListHeadAnswer = { kind: 'here'; head: ListHead } | { kind: 'moved'; slug: string } | { kind: 'unknown' };

const TABLES = { section, topic };

/** The section or topic at a slug, or where the one that had it is now. */
export async function getPublishedListHead(noun: ListNoun, slug: string): Promise<ListHeadAnswer> {
	const table = TABLES[noun];
	const columns = { id: table.id, slug: table.slug, name: table.name, description: table.description };
	const [head] = await database().select(columns).from(table).where(eq(table.slug, slug));
	if (head) return { kind: 'here', head };
	const [moved] = await database()
		.select({ slug: table.slug })
		.from(formerSlug)
		.innerJoin(table, eq(table.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, noun), eq(formerSlug.slug, slug)));
	return moved ? { kind: 'moved', slug: moved.slug } : { kind: 'unknown' };
}
