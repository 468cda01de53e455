import { database } from '@/db/client';
import { engine } from '@/db/engine';
import { raw, same, sql } from '@/db/raw';
import { ftsQuery, hasPhrase, type Match, tsQuery } from './search-match';
import type { Candidate } from './search-rank';

/** Of `search_entry.id`, both included. */
export type EntryRange = { first: number; last: number };

/** The newest stories that match, at most `most`: what a word finds costs no more where every story has it. */
export function findNewest(match: Match, range: EntryRange, most: number): Promise<Candidate[]> {
	return engine === 'sqlite' ? newestInFts(match, range, most) : newestInPostgres(match, range, most);
}

/** The same, of what is known to be rare. */
export function findRare(match: Match, range: EntryRange, most: number): Promise<Candidate[]> {
	return engine === 'sqlite' ? newestInFts(match, range, most) : findByIndex(match, range, most);
}

/**
 * FTS5 walks its lists from the newest down, skipping by the rarest. Bounds that are not
 * integers (libsql binds numbers as reals) would be checked row by row.
 */
function newestInFts(match: Match, { first, last }: EntryRange, most: number): Promise<Candidate[]> {
	return raw<Candidate>(
		database(),
		same(sql`
			select search_entry.id, search_entry.lead from (
				select rowid from search_words where search_words match ${ftsQuery(match)}
				and rowid between cast(${first} as integer) and cast(${last} as integer)
				order by rowid desc limit ${most}
			) as newest join search_entry on search_entry.id = newest.rowid`),
	);
}

/** How many of the newest stories are looked at to learn how common something is. */
const PROBE = 1_000;
/** What more of the stories have than this is found sooner by walking through them than by GIN. */
const COMMON = PROBE * 0.15;
const MOST_WALKED = 20_000;

/**
 * A GIN index gives all matches in no order, so what nearly every story has would be
 * read 200,000 times to show 20. A look at the newest stories says which way is shorter.
 * A phrase of words that are common, but hardly ever beside each other, is looked for
 * in the newest 20,000 stories that have the words.
 */
async function newestInPostgres(match: Match, range: EntryRange, most: number): Promise<Candidate[]> {
	const probe = await walk(match, range, PROBE);
	if (probe.found.length >= most || probe.seen < PROBE) return probe.found.slice(0, most);
	if (probe.loosely < COMMON) return findByIndex(match, range, most);
	const rest = await walkOn(match, { ...range, last: probe.last - 1 }, most - probe.found.length);
	const found = [...probe.found, ...rest];
	// A word of the last weeks alone: the index has what lies further back.
	return found.length < most && !hasPhrase(match) ? findByIndex(match, range, most) : found;
}

type Walked = {
	found: Candidate[];
	/** How many were looked at, the id of the last, and how many would match if phrases were only words. */
	seen: number;
	last: number;
	loosely: number;
};
type Row = { id: string | null; lead: string | null; seen: string; loosely: string };

/** Looks at the newest stories of a range one after the other. The last row sums them up. */
async function walk(match: Match, range: EntryRange, rows: number): Promise<Walked> {
	const loosely = hasPhrase(match) ? sql`words @@ cast(${tsQuery(match, true)} as tsquery)` : sql`hit`;
	const found = await raw<Row>(
		database(),
		same(sql`
			with tried as materialized (
				select id, lead, words, words @@ cast(${tsQuery(match)} as tsquery) as hit
				from (${newestEntries(range, rows)}) as newest
			)
			select * from (select id, lead, 0 as seen, 0 as loosely from tried where hit order by id desc) as found
			union all select min(id), null, count(*), count(*) filter (where ${loosely}) from tried`),
	);
	const sum = found.pop();
	return {
		found: found.map(toCandidate),
		...{ seen: Number(sum?.seen), last: Number(sum?.id), loosely: Number(sum?.loosely) },
	};
}

/** Goes on until enough is found. */
async function walkOn(match: Match, range: EntryRange, most: number): Promise<Candidate[]> {
	const rows = await raw<Row>(
		database(),
		same(sql`
			select id, lead from (${newestEntries(range, MOST_WALKED)}) as newest
			where words @@ cast(${tsQuery(match)} as tsquery) order by id desc limit ${most}`),
	);
	return rows.map(toCandidate);
}

const newestEntries = ({ first, last }: EntryRange, rows: number) => sql`
	select id, lead, words from search_entry where id between ${first} and ${last} order by id desc limit ${rows}`;

/** `id + 0` keeps the planner from the order of ids: it does not count what reading the words of each story costs. */
async function findByIndex(match: Match, { first, last }: EntryRange, most: number): Promise<Candidate[]> {
	const exact = sql`cast(${tsQuery(match)} as tsquery)`;
	const inRange = sql`id + 0 between ${first} and ${last}`;
	const simple = sql`
		select id, lead from search_entry where words @@ ${exact} and ${inRange} order by id + 0 desc limit ${most}`;
	const phrase = sql`
		select id, lead from (
			select id, lead, words from search_entry
			where words @@ cast(${tsQuery(match, true)} as tsquery) and ${inRange}
			order by id + 0 desc limit ${MOST_WALKED}
		) as loosely where words @@ ${exact} order by id desc limit ${most}`;
	return (await raw<Row>(database(), same(hasPhrase(match) ? phrase : simple))).map(toCandidate);
}

const toCandidate = ({ id, lead }: Pick<Row, 'id' | 'lead'>): Candidate => ({ id: Number(id), lead: lead ?? '' });
