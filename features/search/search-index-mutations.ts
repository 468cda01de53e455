import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { searchEntry, searchLanguage } from '@/db/schema';
import { freeEntryId } from './search-entry-queries';
import { bylineFacet, headlineFacet, sectionFacet } from './search-facets';
import { writeLead } from './search-lead';
import { vectorOf } from './search-vector';
import { searchWords, stemmedAs } from './search-words';

export type SearchableStory = {
	headline: string;
	standfirst: string;
	body: string;
	language: string;
	sectionId: string | null;
	credits: readonly { bylineId: string }[];
};

/** Puts a live story's words into the index, in the place of what was there. */
export async function indexStory(
	tx: Transaction,
	storyId: string,
	publishedAt: Date,
	story: SearchableStory,
): Promise<void> {
	await removeFromIndex(tx, storyId);
	await tx
		.insert(searchLanguage)
		.values({ language: stemmedAs(story.language) })
		.onConflictDoNothing();
	const id = await freeEntryId(tx, publishedAt);
	const [headline = [], standfirst = [], body = []] = fitting(
		[story.headline, story.standfirst, story.body].map((part) => searchWords(part, story.language)),
	);
	const bylines = [...new Set(story.credits.map((credit) => bylineFacet(credit.bylineId)))];
	const facets = [...(story.sectionId ? [sectionFacet(story.sectionId)] : []), ...bylines];
	const titled = headline.slice(0, MOST_TITLED).map(headlineFacet);
	const lead = writeLead({ headline, standfirst, body, bylines });
	await tx.insert(searchEntry).values({ id, storyId, lead });
	await raw(tx, {
		sqlite: sql`
			insert into search_words (rowid, headline, standfirst, body, facets)
			values (${id}, ${headline.join(' ')}, ${standfirst.join(' ')}, ${body.join(' ')}, ${[...titled, ...facets].join(' ')})`,
		postgres: sql`
			update search_entry set words = cast(${vectorOf([headline, standfirst, body, titled], facets)} as tsvector)
			where id = ${id}`,
	});
}

/** No headline that anyone reads is longer. */
const MOST_TITLED = 100;

/** Postgres refuses what fills more than a megabyte with its different words and their places. */
const MOST_BYTES = 1_000_000;

/** As much of the fields as both engines can hold: some 60,000 different words. */
function fitting(fields: string[][]): string[][] {
	const seen = new Set<string>();
	let left = MOST_BYTES;
	const fits = (word: string) => {
		left -= seen.has(word) ? 2 : Buffer.byteLength(word) + 5;
		seen.add(word);
		return left >= 0;
	};
	return fields.map((words) => words.filter(fits));
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
