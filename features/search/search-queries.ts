import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { searchEntry } from '@/db/schema';
import { getPublishedCards, STORIES_PER_PAGE, type StoryList } from '@/features/story/story-card-queries';
import { type EntryRange, findNewest, findRare } from './search-candidate-queries';
import { languagesOfSearch } from './search-language-queries';
import { matchOf, type NamedTerm } from './search-match';
import { type FoundByline, findNames } from './search-name-queries';
import { readQuery } from './search-query';
import { type Candidate, isTitled, ranked } from './search-rank';

export type SearchFound = {
	list: StoryList;
	bylines: FoundByline[];
	/** What was looked for, to be marked in what was found. */
	terms: NamedTerm[];
};

/** What stories must have beside the words, and the days that they are of. */
type SearchScope = { facets: string[][]; range: EntryRange };

const EVERYTHING: SearchScope = {
	facets: [],
	range: { first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER },
};

/**
 * Ranking looks at this many of the newest matches, so that a common word stays as quick as
 * a rare one; and if few of those have it in the headline, at older ones that do.
 */
const NEWEST = 1_000;
const FEW_HEADLINES = NEWEST / 10;
const OLDER_HEADLINES = 200;

/** Live stories that hold what was asked for, best first, and bylines of that name. */
export async function searchPublished(
	query: string,
	language: string,
	page: number,
	scope = EVERYTHING,
): Promise<SearchFound> {
	const { terms, bylines } = await findNames(query, readQuery(query, await languagesOfSearch(language)));
	const offset = (page - 1) * STORIES_PER_PAGE;
	const nothing = terms.length === 0 || offset >= NEWEST + OLDER_HEADLINES;
	const best = nothing ? [] : ranked(await findCandidates(terms, scope), terms);
	const shown = await storiesOf(best.slice(offset, offset + STORIES_PER_PAGE));
	return {
		list: { stories: await getPublishedCards(shown), page, more: best.length > offset + STORIES_PER_PAGE },
		bylines: page === 1 ? bylines : [],
		terms,
	};
}

/** Only where whole words find too little is the last one taken for the beginning of another. */
async function findCandidates(terms: readonly NamedTerm[], { facets, range }: SearchScope): Promise<Candidate[]> {
	const whole = await findNewest(matchOf(terms, facets, { begun: false }), range, NEWEST);
	const begun = whole.length < NEWEST && terms.some((term) => term.prefix);
	const found = begun ? await findNewest(matchOf(terms, facets, { begun: true }), range, NEWEST) : whole;
	const titled = found.filter((candidate) => isTitled(candidate, terms)).length;
	if (found.length < NEWEST || titled >= FEW_HEADLINES) return found;
	const older = { ...range, last: (found.at(-1)?.id ?? range.first) - 1 };
	const headlines = await findRare(matchOf(terms, facets, { begun, inHeadline: true }), older, OLDER_HEADLINES);
	return [...found, ...headlines];
}

async function storiesOf(candidates: readonly Candidate[]): Promise<string[]> {
	if (candidates.length === 0) return [];
	const ids = candidates.map(({ id }) => id);
	const rows = await database().select().from(searchEntry).where(inArray(searchEntry.id, ids));
	const stories = new Map(rows.map((row) => [row.id, row.storyId]));
	return ids.flatMap((id) => stories.get(id) ?? []);
}
