import { and, eq, inArray, like, or, type SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { sql } from '@/db/raw';
import { byline, formerSlug } from '@/db/schema';
import { nameKey } from '@/lib/fold';

const MOST_WORDS = 8;

/** What is looked for, word by word, without case, accents and punctuation: nothing left in it is a pattern. */
export const wordsOf = (typed: string): string[] => nameKey(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS);

/** Those who have every word, or a part of one, in their name, in their address or in one that they had, in any order. */
export function calledLike(words: readonly string[]): SQL | undefined {
	return and(
		...words.map((word) =>
			or(like(byline.nameKey, `%${word}%`), like(byline.slug, `%${word}%`), inArray(byline.id, formerly(word))),
		),
	);
}

const formerly = (word: string) =>
	database()
		.select({ id: formerSlug.targetId })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'byline'), like(formerSlug.slug, `%${word}%`)));

/** To order by: 0 where every word is the beginning of one of the name's, 1 for the others. */
export function fitOf(words: readonly string[]): SQL {
	const begin = and(...words.map((word) => sql`' ' || ${byline.nameKey} like ${`% ${word}%`}`));
	return begin === undefined ? sql`0` : sql`case when ${begin} then 0 else 1 end`;
}
