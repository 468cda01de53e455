import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { searchEntry } from '@/db/schema';
import { freeEntryId } from './search-entry-id';
import { searchWords } from './search-words';

export type SearchableText = { headline: string; standfirst: string; body: string; language: string };

/** Puts a live story's words into the index, in the place of what was there. */
export async function indexStory(
	tx: Transaction,
	storyId: string,
	publishedAt: Date,
	text: SearchableText,
): Promise<void> {
	await removeFromIndex(tx, storyId);
	const id = await freeEntryId(tx, publishedAt);
	const words = (part: string) => searchWords(part, text.language).join(' ');
	const [headline, standfirst, body] = [words(text.headline), words(text.standfirst), words(text.body)];
	await tx.insert(searchEntry).values({ id, storyId });
	await raw(tx, {
		sqlite: sql`insert into search_words (rowid, headline, standfirst, body) values (${id}, ${headline}, ${standfirst}, ${body})`,
		postgres: sql`update search_entry set words =
			setweight(to_tsvector('simple', ${headline}), 'A') ||
			setweight(to_tsvector('simple', ${standfirst}), 'B') ||
			setweight(to_tsvector('simple', ${body}), 'D')
			where id = ${id}`,
	});
}

export async function removeFromIndex(tx: Transaction, storyId: string): Promise<void> {
	const [entry] = await tx
		.delete(searchEntry)
		.where(eq(searchEntry.storyId, storyId))
		.returning({ id: searchEntry.id });
	if (!entry) return;
	await raw(tx, {
		sqlite: sql`delete from search_words where rowid = ${entry.id}`,
		postgres: sql`select 1`, // the words went with the row
	});
}
