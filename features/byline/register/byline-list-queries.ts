import { and, asc, count, eq, exists, inArray, isNull, max, not, type SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { sql } from '@/db/raw';
import { account, byline, draftCredit, liveCredit } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { BylineKind, BylineStatus } from '../byline-schema';
import { calledLike, fitOf, wordsOf } from '../byline-search-queries';
import type { BylineFilters } from './byline-list-filters';

export type BylineForDesk = {
	id: string;
	slug: string;
	name: string;
	kind: BylineKind;
	status: BylineStatus;
	title: string;
	/** Who writes under it. */
	account: { id: string; name: string } | null;
	/** Live ones, each once, whatever was done for it. */
	stories: number;
	/** When the newest of them was first published. */
	publishedAt: Date | null;
};

export type BylineList = { bylines: BylineForDesk[]; more: boolean };

const PER_PAGE = 50;

/** A page of the register, as the filters ask for it. */
export async function getBylinesForDesk(actor: Actor, filters: BylineFilters, page = 1): Promise<BylineList> {
	demand('byline.manage', actor);
	const rows = await database()
		.select({ id: byline.id })
		.from(byline)
		.where(scopeOf(filters))
		.orderBy(...orderOf(filters))
		.limit(PER_PAGE + 1)
		.offset((page - 1) * PER_PAGE);
	const ids = rows.slice(0, PER_PAGE).map(({ id }) => id);
	return { bylines: await readLines(ids), more: rows.length > PER_PAGE };
}

/** What the filters let through. */
export function scopeOf({ q, kind, status, linked, noPortrait, noBio, unused }: BylineFilters): SQL | undefined {
	const words = wordsOf(q);
	return and(
		// Nobody is called by punctuation alone.
		q !== '' && words.length === 0 ? sql`1 = 0` : calledLike(words),
		kind === null ? undefined : eq(byline.kind, kind),
		status === null ? undefined : eq(byline.status, status),
		linked === null ? undefined : linked === 'yes' ? isLinked() : not(isLinked()),
		noPortrait ? isNull(byline.portraitId) : undefined,
		noBio ? isNull(byline.bio) : undefined,
		unused ? and(not(isCredited(liveCredit)), not(isCredited(draftCredit))) : undefined,
	);
}

const isLinked = () =>
	exists(database().select({ id: account.id }).from(account).where(eq(account.bylineId, byline.id)));

const isCredited = (credit: typeof liveCredit | typeof draftCredit) =>
	exists(database().select({ id: credit.bylineId }).from(credit).where(eq(credit.bylineId, byline.id)));

/**
 * By name, by fit where words were looked for, or by the newest story. Not by how many: counting
 * every byline's stories takes a large register longer than a page may.
 */
function orderOf({ q, order }: BylineFilters): SQL[] {
	const filed = [asc(byline.sortName), asc(byline.id)];
	if (order === 'published') return [sql`(${newest()}) desc nulls last`, ...filed];
	const words = wordsOf(q);
	return words.length === 0 ? filed : [fitOf(words), ...filed];
}

/** Walked along the index in its own order, where `count(distinct …)` would sort. */
function storiesOf() {
	const told = database()
		.selectDistinct({ at: liveCredit.publishedAt, id: liveCredit.storyId })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, byline.id))
		.as('told');
	return sql`(${database().select({ stories: count() }).from(told)})`.mapWith(Number);
}

const newest = () =>
	database()
		.select({ at: max(liveCredit.publishedAt) })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, byline.id));

/** What an entry of the register says of a byline's stories. */
export const numbersOf = () => ({
	stories: storiesOf(),
	publishedAt: sql<Date | null>`(${newest()})`.mapWith(liveCredit.publishedAt),
});

/** In the order given. */
async function readLines(ids: readonly string[]): Promise<BylineForDesk[]> {
	if (ids.length === 0) return [];
	const { id, slug, name, kind, status, title } = byline;
	const rows = await database()
		.select({
			...{ id, slug, name, kind, status, title, ...numbersOf() },
			account: { id: account.id, name: account.name },
		})
		.from(byline)
		.leftJoin(account, eq(account.bylineId, byline.id))
		.where(inArray(byline.id, [...ids]));
	const found = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((one) => found.get(one) ?? []);
}
