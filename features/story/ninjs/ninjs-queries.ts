import { and, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { revision, story } from '@/db/schema';

export type PublishedVersion = { number: number; createdAt: Date };

/** Which revision readers see, by its number, and when it was made. */
export async function getPublishedVersion(storyId: string): Promise<PublishedVersion | null> {
	const [row] = await database()
		.select({ number: revision.number, createdAt: revision.createdAt })
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.where(and(eq(story.id, storyId), eq(story.live, 'live')));
	return row ?? null;
}
