import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { correction, newsroom, revision, section, story, topic } from '@/db/schema';
import { getPublishedCredits } from '@/features/byline/credits/credit-queries';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import { imagesIn } from '@/features/story/body/body-images';
import type { Body } from '@/features/story/body/body-schema';
import { cardColumns, isLiveToo, makeCard, type StoryCard } from '@/features/story/story-card-queries';
import { type ListOf, readNewestIds } from '@/features/story/story-list-queries';
import type { PublishedCorrection } from '@/features/story/story-queries';

/** A live story with all that a feed says of it. */
export type FeedStory = StoryCard & {
	body: Body;
	/** Where it was reported from, or "". */
	place: string;
	updatedAt: Date | null;
	images: ReadonlyMap<string, PublishedImage>;
	topics: string[];
	corrections: PublishedCorrection[];
};

const STORIES_PER_FEED = 30;

/** The newest stories of a feed, newest first. */
export async function getPublishedFeedStories(of: ListOf): Promise<FeedStory[]> {
	const rows = await readStories(await readNewestIds(of, STORIES_PER_FEED));
	const ids = rows.map((row) => row.id);
	const [credits, images, topics, corrections] = await Promise.all([
		getPublishedCredits(ids),
		getPublishedImages(rows.flatMap((row) => [row.leadImageId, ...imagesIn(row.body)])),
		readTopics(rows.flatMap((row) => row.topicIds)),
		readCorrections(ids),
	]);
	return rows.map(({ body, dateline, updatedAt, topicIds, ...row }) => ({
		...makeCard(row, credits, images),
		...{ body, updatedAt, images },
		place: dateline?.place ?? '',
		topics: [...new Set(topicIds)].flatMap((id) => topics.get(id) ?? []),
		corrections: corrections.get(row.id) ?? [],
	}));
}

/** What an empty feed gives as the time of its last change. */
export async function getNewsroomCreatedAt(): Promise<Date> {
	const [row] = await database().select({ createdAt: newsroom.createdAt }).from(newsroom);
	if (!row) throw new Error('the newsroom is not set up');
	return row.createdAt;
}

const feedColumns = {
	...cardColumns,
	body: revision.body,
	dateline: revision.dateline,
	topicIds: revision.topicIds,
	updatedAt: story.updatedAt,
};

async function readStories(ids: string[]) {
	if (ids.length === 0) return [];
	return database()
		.select(feedColumns)
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.innerJoin(section, eq(section.id, story.sectionId))
		.where(and(isLiveToo, inArray(story.id, ids)))
		.orderBy(desc(story.publishedAt), desc(story.id));
}

async function readTopics(ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await database()
		.select({ id: topic.id, name: topic.name })
		.from(topic)
		.where(inArray(topic.id, [...new Set(ids)]));
	return new Map(rows.map((row) => [row.id, row.name]));
}

async function readCorrections(storyIds: readonly string[]): Promise<Map<string, PublishedCorrection[]>> {
	if (storyIds.length === 0) return new Map();
	const { storyId, id, kind, text, above, at } = correction;
	const rows = await database()
		.select({ storyId, id, kind, text, above, at })
		.from(correction)
		.where(inArray(correction.storyId, [...storyIds]))
		.orderBy(asc(correction.at), asc(correction.id));
	return Map.groupBy(rows, (row) => row.storyId);
}
