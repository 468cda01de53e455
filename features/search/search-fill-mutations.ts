import { and, asc, eq, notExists } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { liveCredit, revision, searchEntry, story } from '@/db/schema';
import { write } from '@/db/write';
import { bodyText } from '@/features/story/body/body-text';
import { indexStory } from './search-index-mutations';

/** So few at a time that nobody who publishes meanwhile waits for long. */
const AT_ONCE = 20;

/**
 * Puts every live story into the index that is not there: all of them, after a migration
 * has changed what the index holds. Readers see no other pages by it, so it makes no
 * edition. Returns how many it put in.
 */
export async function fillSearchIndex(): Promise<number> {
	let filled = 0;
	for (;;) {
		const ids = await missingFromIndex();
		if (ids.length === 0) return filled;
		await write(async (tx) => {
			for (const id of ids) await lock(tx, 'story', id);
			for (const id of ids) await indexLive(tx, id);
		});
		filled += ids.length;
	}
}

async function missingFromIndex(): Promise<string[]> {
	const entry = database().select({ id: searchEntry.id }).from(searchEntry).where(eq(searchEntry.storyId, story.id));
	const rows = await database()
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.live, 'live'), notExists(entry)))
		.orderBy(asc(story.id))
		.limit(AT_ONCE);
	return rows.map((row) => row.id);
}

/** What was taken down since it was found missing is left out. */
async function indexLive(tx: Transaction, id: string): Promise<void> {
	const [row] = await tx
		.select({
			publishedAt: story.publishedAt,
			sectionId: story.sectionId,
			headline: revision.headline,
			standfirst: revision.standfirst,
			language: revision.language,
			body: revision.body,
		})
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.where(and(eq(story.id, id), eq(story.live, 'live')));
	if (!row?.publishedAt) return;
	const credits = await tx.select({ bylineId: liveCredit.bylineId }).from(liveCredit).where(eq(liveCredit.storyId, id));
	await indexStory(tx, id, row.publishedAt, { ...row, body: bodyText(row.body), credits });
}
