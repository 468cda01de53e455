import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { listOf, prepared } from '@/db/prepared';
import { liveTopic, newsroom, revision, section, story } from '@/db/schema';
import type { NamedCredit } from '@/features/byline/credits/credit-grammar';
import { getPublishedCredits } from '@/features/byline/credits/credit-queries';
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
	/** The paper's way of joining names; with the language it is how credits are said. */
	oxfordComma: boolean;
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
	oxfordComma: sql<boolean>`(select ${newsroom.oxfordComma} from ${newsroom})`.mapWith(newsroom.oxfordComma),
};

const cards = (db = database()) =>
	db
		.select(cardColumns)
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.innerJoin(section, eq(section.id, story.sectionId));

export type CardRow = Awaited<ReturnType<typeof cards>>[number];

/**
 * For stories that are asked for by id. Left to itself, SQLite takes an index of all that
 * are live instead of theirs; an expression is in none (16 ms and 0.1 at 200,000 stories).
 */
export const isLiveToo = sql`${story.live} || '' = 'live'`;

const newestFirst = [desc(story.publishedAt), desc(story.id)];

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

/** Of each topic so many of the newest are looked at; who shares more topics comes first. */
const NEWEST_OF_TOPIC = 12;

/** Stories about the same topics, nearest first, for the foot of a story: still to be completed. */
export async function readRelated(topicIds: readonly string[], exceptId: string, count: number): Promise<CardRow[]> {
	const shared = new Map<string, { id: string; topics: number; at: Date }>();
	for (const topicId of new Set(topicIds)) {
		for (const { id, at } of await newestOfTopic(topicId)) {
			if (id !== exceptId) shared.set(id, { id, at, topics: (shared.get(id)?.topics ?? 0) + 1 });
		}
	}
	const nearest = [...shared.values()]
		.sort((a, b) => b.topics - a.topics || b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1))
		.slice(0, count)
		.map(({ id }) => id);
	if (nearest.length === 0) return [];
	const { placeholders, values } = listOf(nearest);
	const rows = await prepared(
		`related of ${nearest.length}`,
		(db) => cards(db).where(and(isLiveToo, inArray(story.id, placeholders))),
		values,
	);
	return nearest.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

function newestOfTopic(topicId: string): Promise<{ id: string; at: Date }[]> {
	return prepared(
		'newest of topic',
		(db) =>
			db
				.select({ id: liveTopic.storyId, at: liveTopic.publishedAt })
				.from(liveTopic)
				.where(eq(liveTopic.topicId, sql.placeholder('topicId')))
				.orderBy(desc(liveTopic.publishedAt), desc(liveTopic.storyId))
				.limit(NEWEST_OF_TOPIC),
		{ topicId },
	);
}

/** Live stories in the order of `ids`; what is not live is left out. */
export async function getPublishedCards(ids: readonly string[]): Promise<StoryCard[]> {
	if (ids.length === 0) return [];
	const live = and(isLiveToo, inArray(story.id, [...ids]));
	const found = new Map((await completeCards(await cards().where(live))).map((card) => [card.id, card]));
	return ids.flatMap((id) => found.get(id) ?? []);
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
