import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import { liveCredit, liveTopic, story } from '@/db/schema';
import { getPublishedCards, STORIES_PER_PAGE, type StoryList } from './story-card-queries';

/**
 * Pages of lists, newest first. Only ids are walked to where a page begins, and every
 * list has an index that holds them in its order, so page 500 costs little more than
 * page 1 and nothing is ever counted. What the page shows is read by id afterwards.
 */
type ReadIds = (limit: number, offset: number) => PromiseLike<{ id: string }[]>;

async function paged(page: number, read: ReadIds, perPage = STORIES_PER_PAGE): Promise<StoryList> {
	const rows = await read(perPage + 1, (page - 1) * perPage);
	const ids = rows.slice(0, perPage).map((row) => row.id);
	return { stories: await getPublishedCards(ids), page, more: rows.length > perPage };
}

const isLive = eq(story.live, 'live');
const newestFirst = [desc(story.publishedAt), desc(story.id)];
const storyIds = () => database().select({ id: story.id }).from(story);

export function getPublishedLatestPage(page: number): Promise<StoryList> {
	return paged(page, (limit, offset) =>
		storyIds()
			.where(isLive)
			.orderBy(...newestFirst)
			.limit(limit)
			.offset(offset),
	);
}

export function getPublishedBySection(sectionId: string, page: number): Promise<StoryList> {
	return paged(page, (limit, offset) =>
		storyIds()
			.where(and(isLive, eq(story.sectionId, sectionId)))
			.orderBy(...newestFirst)
			.limit(limit)
			.offset(offset),
	);
}

/** The order comes from `live_credit` and its index, so that a long career costs what one page does. */
export function getPublishedByByline(bylineId: string, page: number): Promise<StoryList> {
	return paged(page, (limit, offset) =>
		database()
			.select({ id: liveCredit.storyId })
			.from(liveCredit)
			.where(eq(liveCredit.bylineId, bylineId))
			// Who is credited twice with a story has it listed once.
			.groupBy(liveCredit.publishedAt, liveCredit.storyId)
			.orderBy(desc(liveCredit.publishedAt), desc(liveCredit.storyId))
			.limit(limit)
			.offset(offset),
	);
}

export function getPublishedByTopic(topicId: string, page: number): Promise<StoryList> {
	return paged(page, (limit, offset) =>
		database()
			.select({ id: liveTopic.storyId })
			.from(liveTopic)
			.where(eq(liveTopic.topicId, topicId))
			.orderBy(desc(liveTopic.publishedAt), desc(liveTopic.storyId))
			.limit(limit)
			.offset(offset),
	);
}

/** Headlines alone stand on an archive's page, so it takes more of them. */
const ARCHIVED_PER_PAGE = 60;

/** A month of the paper (yyyy-mm), by the days that its stories' addresses name. */
export function getPublishedByMonth(month: string, page: number): Promise<StoryList> {
	return paged(
		page,
		(limit, offset) =>
			storyIds()
				.where(and(isLive, gte(story.day, month), lt(story.day, afterMonth(month))))
				.orderBy(desc(story.day), ...newestFirst)
				.limit(limit)
				.offset(offset),
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
