import type { Transaction } from '@/db/client';
import { insertAll } from '@/db/insert-all';
import { correction, draftCredit, liveCredit, liveTopic, revision, story } from '@/db/schema';
import type { GeneratedStory } from './generated-story';

/** Adds stories as their publications would have left them, but for search words, edition and audit row. */
export async function insertStories(tx: Transaction, stories: readonly GeneratedStory[]): Promise<void> {
	const credits = stories.flatMap((one) => one.credits);
	const drafted = credits.map(({ publishedAt: _, ...credit }) => credit);
	// All at once: they are carried out in this order, and Postgres works while the next is put together.
	await Promise.all([
		insertAll(
			tx,
			story,
			stories.map((one) => one.story),
		),
		insertAll(
			tx,
			revision,
			stories.map((one) => one.revision),
		),
		insertAll(tx, liveCredit, credits),
		insertAll(tx, draftCredit, drafted),
		insertAll(
			tx,
			liveTopic,
			stories.flatMap((one) => one.topics),
		),
		insertAll(
			tx,
			correction,
			stories.flatMap((one) => one.corrections),
		),
	]);
}
