import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import { liveCredit, liveTopic, story } from '@/db/schema';
import { getPublishedCards, STORIES_PER_PAGE, type StoryList } from './story-card-queries';

/** What a list is of: the whole paper, or what stands under one section, topic or byline. */
export type ListOf = { noun: 'paper' } | { noun: 'section' | 'topic' | 'byline'; id: string };

const isLive = eq(story.live, 'live');
const newestFirst = [desc(story.publishedAt), desc(story.id)];

/**
 * Ids of a list, newest first. Every list has an index that holds them in this order, so
 * that page 500 costs little more than page 1 and nothing is ever counted. What is shown
 * of them is read by id afterwards.
 */
export async function readNewestIds(of: ListOf, limit: number, offset = 0): Promise<string[]> {
	return (await listed(of).limit(limit).offset(offset)).map((row) => row.id);
}

function listed(of: ListOf) {
	const db = database();
	switch (of.noun) {
		case 'paper':
		case 'section':
			return db
				.select({ id: story.id })
				.from(story)
				.where(and(isLive, of.noun === 'section' ? eq(story.sectionId, of.id) : undefined))
				.orderBy(...newestFirst)
				.$dynamic();
		case 'topic':
			return db
				.select({ id: liveTopic.storyId })
				.from(liveTopic)
				.where(eq(liveTopic.topicId, of.id))
				.orderBy(desc(liveTopic.publishedAt), desc(liveTopic.storyId))
				.$dynamic();
		case 'byline':
			return (
				db
					.select({ id: liveCredit.storyId })
					.from(liveCredit)
					.where(eq(liveCredit.bylineId, of.id))
					// Who is credited twice with a story has it listed once.
					.groupBy(liveCredit.publishedAt, liveCredit.storyId)
					.orderBy(desc(liveCredit.publishedAt), desc(liveCredit.storyId))
					.$dynamic()
			);
		default:
			return of satisfies never;
	}
}

type ReadIds = (limit: number, offset: number) => Promise<string[]>;

/** One id more than a page shows says whether another page follows. */
async function paged(page: number, read: ReadIds, perPage = STORIES_PER_PAGE): Promise<StoryList> {
	const ids = await read(perPage + 1, (page - 1) * perPage);
	return { stories: await getPublishedCards(ids.slice(0, perPage)), page, more: ids.length > perPage };
}

export const getPublishedList = (of: ListOf, page: number): Promise<StoryList> =>
	paged(page, (limit, offset) => readNewestIds(of, limit, offset));

/** Headlines alone stand on an archive's page, so it takes more of them. */
const ARCHIVED_PER_PAGE = 60;

/** A month of the paper (yyyy-mm), by the days that its stories' addresses name. */
export function getPublishedByMonth(month: string, page: number): Promise<StoryList> {
	return paged(
		page,
		async (limit, offset) => {
			const rows = await database()
				.select({ id: story.id })
				.from(story)
				.where(and(isLive, gte(story.day, month), lt(story.day, afterMonth(month))))
				.orderBy(desc(story.day), ...newestFirst)
				.limit(limit)
				.offset(offset);
			return rows.map((row) => row.id);
		},
		ARCHIVED_PER_PAGE,
	);
}

/** The nearest months before and after this one in which something was published. */
export async function getPublishedMonthsAround(
	month: string,
): Promise<{ before: string | null; after: string | null }> {
	const days = () => database().select({ day: story.day }).from(story);
	const [before] = await days()
		.where(and(isLive, lt(story.day, month)))
		.orderBy(desc(story.day))
		.limit(1);
	const [after] = await days()
		.where(and(isLive, gte(story.day, afterMonth(month))))
		.orderBy(asc(story.day))
		.limit(1);
	return { before: before?.day?.slice(0, 7) ?? null, after: after?.day?.slice(0, 7) ?? null };
}

/** Sorts after every day of the month and before the next month's first: ":" follows the digits. */
const afterMonth = (month: string) => `${month}:`;

/** Every month in which something was published, newest first: one step down the index for each. */
export async function getPublishedMonths(): Promise<string[]> {
	const newest = sql`select substr(max(day), 1, 7) from story where live = 'live'`;
	const rows = await raw<{ month: string }>(
		database(),
		same(sql`
			with recursive months(month) as (
				${newest}
				union all
				select (${newest} and day < month) from months where month is not null
			)
			select month from months where month is not null`),
	);
	return rows.map((row) => row.month);
}
