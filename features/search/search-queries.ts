import { like } from 'drizzle-orm';
import { database } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { byline } from '@/db/schema';
import { getPublishedCards, STORIES_PER_PAGE, type StoryList } from '@/features/story/story-card-queries';
import { nameKey } from '@/lib/fold';
import { readQuery, type SearchTerm } from './search-words';

export type SearchFound = { list: StoryList; bylines: { slug: string; name: string }[] };

/** Ranking looks at this many of the newest matches: a common word stays as quick as a rare one. */
const NEWEST = 2_000;
const MOST_BYLINES = 5;
/** No name is longer, even with its ligatures undone. */
const LONGEST_NAME = 500;

/** Live stories that hold what was asked for, best first, and bylines of that name. */
export async function searchPublished(query: string, language: string, page: number): Promise<SearchFound> {
	const terms = readQuery(query, language);
	const offset = (page - 1) * STORIES_PER_PAGE;
	const ids = terms.length === 0 || offset >= NEWEST ? [] : await findStories(terms, STORIES_PER_PAGE + 1, offset);
	return {
		list: {
			stories: await getPublishedCards(ids.slice(0, STORIES_PER_PAGE)),
			page,
			more: ids.length > STORIES_PER_PAGE,
		},
		bylines: page === 1 ? await findBylines(query) : [],
	};
}

/** bm25 and ts_rank weigh headline over standfirst over body in the same proportion. */
async function findStories(terms: SearchTerm[], limit: number, offset: number): Promise<string[]> {
	const rows = await raw<{ story_id: string }>(database(), {
		sqlite: sql`
			with newest as (
				select rowid as id, bm25(search_words, 10.0, 4.0, 1.0) as rank
				from search_words where search_words match ${ftsQuery(terms)}
				order by rowid desc limit ${NEWEST}
			)
			select search_entry.story_id from newest join search_entry on search_entry.id = newest.id
			order by newest.rank, newest.id desc limit ${limit} offset ${offset}`,
		postgres: sql`
			with newest as (
				select id, story_id, ts_rank('{0.1, 0.1, 0.4, 1.0}', words, query) as rank
				from search_entry, cast(${tsQuery(terms)} as tsquery) as query
				where words @@ query
				order by id desc limit ${NEWEST}
			)
			select story_id from newest order by rank desc, id desc limit ${limit} offset ${offset}`,
	});
	return rows.map((row) => row.story_id);
}

/** Words hold nothing but letters, marks and digits, so quoting them is enough in both languages. */
function ftsQuery(terms: SearchTerm[]): string {
	return terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');
}

function tsQuery(terms: SearchTerm[]): string {
	return terms
		.map(({ words, prefix }) => {
			const phrase = words.map((word, index) => `'${word}'${prefix && index === words.length - 1 ? ':*' : ''}`);
			return `(${phrase.join(' <-> ')})`;
		})
		.join(' & ');
}

function findBylines(query: string): Promise<{ slug: string; name: string }[]> {
	const key = nameKey(query);
	if (key.length < 2 || key.length > LONGEST_NAME) return Promise.resolve([]);
	return database()
		.select({ slug: byline.slug, name: byline.name })
		.from(byline)
		.where(like(byline.nameKey, `%${key}%`))
		.orderBy(byline.sortName)
		.limit(MOST_BYLINES);
}
