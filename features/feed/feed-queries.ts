import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { correction, liveCredit, liveTopic, newsroom, revision, section, story, topic } from '@/db/schema';
import { getPublishedCredits } from '@/features/byline/credit-queries';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import { imagesIn } from '@/features/story/body/body-images';
import type { Body } from '@/features/story/body/body-schema';
import { cardColumns, makeCard, type StoryCard } from '@/features/story/story-card-queries';
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

/** What a feed is of: the whole paper, or what stands under one section, topic or byline. */
export type FeedSource = { noun: 'paper' } | { noun: 'section' | 'topic' | 'byline'; id: string };

const STORIES_PER_FEED = 30;

/** The newest stories of a feed, newest first. */
export async function getPublishedFeedStories(source: FeedSource): Promise<FeedStory[]> {
	const rows = await readStories(await newestIds(source));
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

/** Each list has an index that holds its ids in this order, so that a large one costs no more. */
async function newestIds(source: FeedSource): Promise<string[]> {
	return (await idsOf(source).limit(STORIES_PER_FEED)).map((row) => row.id);
}

function idsOf(source: FeedSource) {
	const db = database();
	switch (source.noun) {
		case 'paper':
		case 'section':
			return db
				.select({ id: story.id })
				.from(story)
				.where(and(eq(story.live, 'live'), source.noun === 'section' ? eq(story.sectionId, source.id) : undefined))
				.orderBy(desc(story.publishedAt), desc(story.id))
				.$dynamic();
		case 'topic':
			return db
				.select({ id: liveTopic.storyId })
				.from(liveTopic)
				.where(eq(liveTopic.topicId, source.id))
				.orderBy(desc(liveTopic.publishedAt), desc(liveTopic.storyId))
				.$dynamic();
		case 'byline':
			return (
				db
					.select({ id: liveCredit.storyId })
					.from(liveCredit)
					.where(eq(liveCredit.bylineId, source.id))
					// Who is credited twice with a story has it once.
					.groupBy(liveCredit.publishedAt, liveCredit.storyId)
					.orderBy(desc(liveCredit.publishedAt), desc(liveCredit.storyId))
					.$dynamic()
			);
		default:
			return source satisfies never;
	}
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
		.where(and(eq(story.live, 'live'), inArray(story.id, ids)))
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
