import { and, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { formerSlug, topic } from '@/db/schema';

type PublishedTopic = { id: string; slug: string; name: string; description: string };

export type TopicAnswer =
	| { kind: 'topic'; topic: PublishedTopic }
	| { kind: 'moved'; slug: string }
	| { kind: 'unknown' };

/** The topic at a slug, or where the one that had it is now. */
export async function getPublishedTopic(slug: string): Promise<TopicAnswer> {
	const columns = { id: topic.id, slug: topic.slug, name: topic.name, description: topic.description };
	const [row] = await database().select(columns).from(topic).where(eq(topic.slug, slug));
	if (row) return { kind: 'topic', topic: row };
	const [moved] = await database()
		.select({ slug: topic.slug })
		.from(formerSlug)
		.innerJoin(topic, eq(topic.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, 'topic'), eq(formerSlug.slug, slug)));
	return moved ? { kind: 'moved', slug: moved.slug } : { kind: 'unknown' };
}
