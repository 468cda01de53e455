import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { prepared } from '@/db/prepared';
import { liveCredit, liveTopic, revision, section, story } from '@/db/schema';
import type { NamedCredit } from '@/features/byline/credit-grammar';
import { getPublishedCredits } from '@/features/byline/credit-queries';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import { routes } from '@/lib/routes';
import type { StoryKind, TimePrecision } from './story-schema';

/** A live story as lists show it. */
export type StoryCard = {
	id: string;
	address: string;
	section: { slug: string; name: string };
	kicker: string;
	headline: string;
	standfirst: string;
	kind: StoryKind;
	language: string;
	publishedAt: Date;
	precision: TimePrecision;
	credits: NamedCredit[];
	image: PublishedImage | null;
};

/** One page of a list; `more` says whether another follows. */
export type StoryList = { stories: StoryCard[]; page: number; more: boolean };

export const STORIES_PER_PAGE = 20;

export const cardColumns = {
	id: story.id,
	day: story.day,
	slug: story.slug,
	sectionSlug: section.slug,
	sectionName: section.name,
	kicker: revision.kicker,
	headline: revision.headline,
	standfirst: revision.standfirst,
	kind: revision.kind,
	language: revision.language,
	publishedAt: story.publishedAt,
	precision: story.publishedPrecision,
	leadImageId: revision.leadImageId,
};

const cards = (db = database()) =>
	db
		.select(cardColumns)
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.innerJoin(section, eq(section.id, story.sectionId));

export type CardRow = Awaited<ReturnType<typeof cards>>[number];

const newestFirst = [desc(story.publishedAt), desc(story.id)];

export async function getPublishedLatest(count: number): Promise<StoryCard[]> {
	return completeCards(
		await cards()
			.where(eq(story.live, 'live'))
			.orderBy(...newestFirst)
			.limit(count),
	);
}

export function getPublishedBySection(sectionId: string, page: number): Promise<StoryList> {
	return paged(page, (limit, offset) =>
		cards()
			.where(and(eq(story.live, 'live'), eq(story.sectionId, sectionId)))
			.orderBy(...newestFirst)
			.limit(limit)
			.offset(offset),
	);
}

/** The order comes from `live_credit` and its index, so that a long career costs what one page does. */
export function getPublishedByByline(bylineId: string, page: number): Promise<StoryList> {
	return pagedIds(page, (limit, offset) =>
		database()
			.selectDistinct({ id: liveCredit.storyId, publishedAt: liveCredit.publishedAt })
			.from(liveCredit)
			.where(eq(liveCredit.bylineId, bylineId))
			.orderBy(desc(liveCredit.publishedAt), desc(liveCredit.storyId))
			.limit(limit)
			.offset(offset),
	);
}

export function getPublishedByTopic(topicId: string, page: number): Promise<StoryList> {
	return pagedIds(page, (limit, offset) =>
		database()
			.select({ id: liveTopic.storyId })
			.from(liveTopic)
			.where(eq(liveTopic.topicId, topicId))
			.orderBy(desc(liveTopic.publishedAt), desc(liveTopic.storyId))
			.limit(limit)
			.offset(offset),
	);
}

/** Other stories of the section, newest first, for the foot of a story: still to be completed. */
export function readMoreFrom(sectionId: string, exceptId: string, count: number): Promise<CardRow[]> {
	const [inSection, notThis] = [sql.placeholder('sectionId'), sql.placeholder('exceptId')];
	return prepared(
		'more from section',
		(db) =>
			cards(db)
				.where(and(eq(story.live, 'live'), eq(story.sectionId, inSection), ne(story.id, notThis)))
				.orderBy(...newestFirst)
				.limit(sql.placeholder('count')),
		{ sectionId, exceptId, count },
	);
}

/** Live stories in the order of `ids`; what is not live is left out. */
export async function getPublishedCards(ids: readonly string[]): Promise<StoryCard[]> {
	if (ids.length === 0) return [];
	const live: SQL | undefined = and(eq(story.live, 'live'), inArray(story.id, [...ids]));
	const found = new Map((await completeCards(await cards().where(live))).map((card) => [card.id, card]));
	return ids.flatMap((id) => found.get(id) ?? []);
}

type ReadPage<T> = (limit: number, offset: number) => PromiseLike<T[]>;

async function paged(page: number, read: ReadPage<CardRow>): Promise<StoryList> {
	const rows = await read(STORIES_PER_PAGE + 1, (page - 1) * STORIES_PER_PAGE);
	return { stories: await completeCards(rows.slice(0, STORIES_PER_PAGE)), page, more: rows.length > STORIES_PER_PAGE };
}

async function pagedIds(page: number, read: ReadPage<{ id: string }>): Promise<StoryList> {
	const rows = await read(STORIES_PER_PAGE + 1, (page - 1) * STORIES_PER_PAGE);
	const ids = rows.slice(0, STORIES_PER_PAGE).map((row) => row.id);
	return { stories: await getPublishedCards(ids), page, more: rows.length > STORIES_PER_PAGE };
}

async function completeCards(rows: CardRow[]): Promise<StoryCard[]> {
	const [credits, images] = await Promise.all([
		getPublishedCredits(rows.map((row) => row.id)),
		getPublishedImages(rows.map((row) => row.leadImageId)),
	]);
	return rows.map((row) => makeCard(row, credits, images));
}

export function makeCard(
	row: CardRow,
	credits: ReadonlyMap<string, NamedCredit[]>,
	images: ReadonlyMap<string, PublishedImage>,
): StoryCard {
	const { day, slug, sectionSlug, sectionName, leadImageId, publishedAt, precision, ...card } = row;
	if (!day || !slug || !publishedAt) throw new Error(`live story ${card.id} has no address`);
	return {
		...card,
		address: routes.story({ section: sectionSlug, day, slug }),
		section: { slug: sectionSlug, name: sectionName },
		publishedAt,
		precision: precision ?? 'minute',
		credits: credits.get(card.id) ?? [],
		image: images.get(leadImageId ?? '') ?? null,
	};
}
