import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { searchEntry } from '@/db/schema';
import { freeEntryId } from './search-entry-queries';
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
	const fields = fitting([text.headline, text.standfirst, text.body].map((part) => searchWords(part, text.language)));
	const [headline, standfirst, body] = fields.map((words) => words.join(' '));
	await tx.insert(searchEntry).values({ id, storyId });
	await raw(tx, {
		sqlite: sql`insert into search_words (rowid, headline, standfirst, body) values (${id}, ${headline}, ${standfirst}, ${body})`,
		postgres: sql`update search_entry set words = cast(${placed(fields)} as tsvector) where id = ${id}`,
	});
}

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

const WEIGHTS = ['A', 'B', 'D'];

/**
 * The fields as a tsvector's own text, weighed by field. `to_tsvector` would divide the words once
 * more, by the server's locale, and let a phrase run on from one field into the next.
 */
function placed(fields: string[][]): string {
	const places = new Map<string, string[]>();
	let place = 0;
	for (const [index, words] of fields.entries()) {
		for (const word of words) {
			const known = places.get(word) ?? [];
			places.set(word, known);
			known.push(`${++place}${WEIGHTS[index]}`);
		}
		place++; // a gap, which no phrase crosses
	}
	return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
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
