import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, count, desc, eq, gt, gte, lt, max, type SQLWrapper, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { prepared } from '@/db/prepared';
import { correction, revision, section, story } from '@/db/schema';
import { routes } from '@/lib/routes';
import { type Month, STORIES_PER_PART } from './sitemap-part';
import type { SitemapEntry } from './sitemap-xml';

/**
 * Readings of a paper of any size. On SQLite a statement holds up the whole process,
 * so they are many small ones, and between them others get their turn.
 */
const ROWS_AT_ONCE = 500;
/** Only their sum is read, so there may be more. */
const SUMMED_AT_ONCE = 1_000;

/** One reading's worth of a month, oldest first; what is passed over costs a step in the index, not a row. */
function someOf(db: ReturnType<typeof database>) {
	const { id, sectionId, day, slug, publishedAt, updatedAt } = story;
	const inMonth = and(gte(day, sql.placeholder('first')), lt(day, sql.placeholder('end')));
	return db
		.select({ id, sectionId, day, slug, publishedAt, updatedAt })
		.from(story)
		.where(and(eq(story.live, 'live'), inMonth))
		.orderBy(asc(day), asc(publishedAt), asc(id))
		.limit(sql.placeholder('count'))
		.offset(sql.placeholder('from'))
		.as('some');
}

/** The values of its placeholders. No month has a day 32. */
const reading = (month: Month, from: number, count: number) => ({
	...{ first: `${month}-01`, end: `${month}-32`, from, count },
});

const lastCorrection = (storyId: SQLWrapper) =>
	sql`(select max(${correction.at}) from ${correction} where ${correction.storyId} = ${storyId})`;
const latest = (...times: (Date | null)[]) => new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));

/** When something last changed in each part of a month. */
export async function getPublishedParts(month: Month): Promise<Date[]> {
	const parts: Date[] = [];
	for (let from = 0; ; from += SUMMED_AT_ONCE) {
		const [sum] = await prepared('sum of a month', sumOf, reading(month, from, SUMMED_AT_ONCE));
		if (!sum || sum.stories === 0) return parts;
		const part = Math.floor(from / STORIES_PER_PART);
		parts[part] = latest(parts[part] ?? null, sum.published, sum.updated, sum.corrected);
		await breathe();
		if (sum.stories < SUMMED_AT_ONCE) return parts;
	}
}

function sumOf(db: ReturnType<typeof database>) {
	const some = someOf(db);
	return db
		.select({
			stories: count(),
			published: max(some.publishedAt),
			updated: max(some.updatedAt),
			corrected: sql<Date | null>`max(${lastCorrection(some.id)})`.mapWith(correction.at),
		})
		.from(some);
}

/** The stories of one part of a month, oldest first, so that what is added stands at the end. */
export async function getPublishedOfPart(month: Month, number: number): Promise<SitemapEntry[]> {
	const entries: SitemapEntry[] = [];
	while (entries.length < STORIES_PER_PART) {
		const from = (number - 1) * STORIES_PER_PART + entries.length;
		const rows = await prepared('stories of a month', rowsOf, reading(month, from, ROWS_AT_ONCE));
		for (const { section: slugOfSection, day, slug, published, updated, corrected } of rows) {
			const path = routes.story({ section: slugOfSection, day: day ?? '', slug: slug ?? '' });
			entries.push({ path, lastModified: latest(published, updated, corrected) });
		}
		await breathe();
		if (rows.length < ROWS_AT_ONCE) break;
	}
	return entries;
}

function rowsOf(db: ReturnType<typeof database>) {
	const some = someOf(db);
	return db
		.select({
			section: section.slug,
			day: some.day,
			slug: some.slug,
			published: some.publishedAt,
			updated: some.updatedAt,
			corrected: sql<Date | null>`${lastCorrection(some.id)}`.mapWith(correction.at),
		})
		.from(some)
		.innerJoin(section, eq(section.id, some.sectionId))
		.orderBy(asc(some.day), asc(some.publishedAt), asc(some.id));
}

/** Stories first published after `since`, newest first, at most `count`. */
export async function getPublishedSince(since: Date, count: number) {
	const rows = await database()
		.select({
			section: section.slug,
			day: story.day,
			slug: story.slug,
			headline: revision.headline,
			language: revision.language,
			publishedAt: story.publishedAt,
			precision: story.publishedPrecision,
		})
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.innerJoin(section, eq(section.id, story.sectionId))
		.where(and(eq(story.live, 'live'), gt(story.publishedAt, since)))
		.orderBy(desc(story.publishedAt), desc(story.id))
		.limit(count);
	return rows.map(({ section, day, slug, publishedAt, precision, ...words }) => {
		if (!day || !slug || !publishedAt) throw new Error('a live story has no address');
		return { ...words, path: routes.story({ section, day, slug }), publishedAt, dayOnly: precision === 'day' };
	});
}
