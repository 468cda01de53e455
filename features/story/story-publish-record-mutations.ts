import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { previewLink, storyRedirect } from '@/db/schema';
import type { StoryRow } from './story-record-mutations';

/** Steps of a publication that decide where a story stands. They authorise nothing. */

/** Where a story has once been it stays reachable for ever. */
export async function keepOldAddress(
	tx: Transaction,
	before: StoryRow,
	after: { sectionId: string | null; slug: string },
	at: Date,
): Promise<void> {
	const { day, slug, sectionId, id } = before;
	if (!day || !slug || !sectionId || !after.sectionId) return;
	if (slug === after.slug && sectionId === after.sectionId) return;
	await tx.insert(storyRedirect).values({ day, slug, sectionId, storyId: id, createdAt: at }).onConflictDoNothing();
	await tx
		.delete(storyRedirect)
		.where(
			and(
				eq(storyRedirect.day, day),
				eq(storyRedirect.slug, after.slug),
				eq(storyRedirect.sectionId, after.sectionId),
				eq(storyRedirect.storyId, id),
			),
		);
}

/** What was shown to outsiders before is no longer theirs to see. */
export async function revokePreviews(tx: Transaction, storyId: string, at: Date): Promise<void> {
	await tx
		.update(previewLink)
		.set({ revokedAt: at })
		.where(and(eq(previewLink.storyId, storyId), isNull(previewLink.revokedAt)));
}
