import { and, asc, desc, eq, exists, or, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, liveCredit } from '@/db/schema';
import { nameKey } from '@/lib/fold';
import { facetsOfBylines } from './search-byline-queries';
import type { NamedTerm } from './search-match';
import type { SearchTerm } from './search-query';

export type FoundByline = { slug: string; name: string };

/** Names of which a query may mean a part. Of a first name that hundreds have, those that fit best. */
const MOST_NAMES = 50;
const MOST_BYLINES = 5;
/** No name is longer, even with its ligatures undone. */
const LONGEST_NAME = 500;
const SHORTEST_NAME = 2;

/**
 * Joins to each term the bylines in whose names it stands, and names the bylines that the
 * query as a whole, or two of its terms, are part of. Names are read from the bylines, so
 * a rename counts at once; only those that stand above a live story are ever seen.
 */
export async function findNames(
	query: string,
	terms: readonly SearchTerm[],
): Promise<{ terms: NamedTerm[]; bylines: FoundByline[] }> {
	const whole = nameKey(query);
	const rows = whole.length < SHORTEST_NAME ? [] : await readNames(whole.slice(0, LONGEST_NAME), terms);
	const facets = await facetsOfBylines(rows.map((row) => row.id));
	const named = terms.map((term) => ({
		...term,
		bylines: rows.filter((row) => isIn(row.key, term)).flatMap((row) => facets.get(row.id) ?? []),
	}));
	const meant = rows.filter((row) => row.key.includes(whole) || terms.filter((term) => isIn(row.key, term)).length > 1);
	return { terms: named, bylines: meant.slice(0, MOST_BYLINES).map(({ slug, name }) => ({ slug, name })) };
}

const isIn = (key: string, term: SearchTerm) => term.name !== '' && ` ${key} `.includes(inName(term));
const inName = ({ name, prefix }: SearchTerm) => ` ${name}${prefix ? '' : ' '}`;

/** `%` and `_` cannot be in a key, so nothing needs escaping. */
function readNames(whole: string, terms: readonly SearchTerm[]) {
	const key = sql`' ' || ${byline.nameKey} || ' '`;
	const parts = terms
		.filter(({ name }) => name !== '' && name.length <= LONGEST_NAME)
		.map((term) => sql`${key} like ${`%${inName(term)}%`}`);
	const has = [sql`${byline.nameKey} like ${`%${whole}%`}`, ...parts];
	const fit = sql.join(
		has.map((one) => sql`case when ${one} then 1 else 0 end`),
		sql` + `,
	);
	const credits = database()
		.select({ id: liveCredit.storyId })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, byline.id));
	return database()
		.select({ id: byline.id, slug: byline.slug, name: byline.name, key: byline.nameKey })
		.from(byline)
		.where(and(or(...has), exists(credits)))
		.orderBy(desc(fit), asc(byline.sortName))
		.limit(MOST_NAMES);
}
