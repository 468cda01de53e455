import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { listOf, prepared } from '@/db/prepared';
import { correction, formerSlug, revision, section, story, storyRedirect, topic } from '@/db/schema';
import { getPublishedBylinesOf, type PublishedByline } from '@/features/byline/byline-queries';
import { authorsOf, type NamedCredit } from '@/features/byline/credits/credit-grammar';
import { getPublishedCredits } from '@/features/byline/credits/credit-queries';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import { routes, type StoryAddress } from '@/lib/routes';
import { imagesIn } from './body/body-images';
import type { Body } from './body/body-schema';
import { cardColumns, makeCard, readMoreFrom, readRelated, type StoryCard } from './story-card-queries';
import type { CorrectionKind, Dateline, Overrides } from './story-schema';

export type PublishedCorrection = { id: string; kind: CorrectionKind; text: string; above: boolean; at: Date };

export type PublishedStory = StoryCard & {
	body: Body;
	words: number;
	dateline: Dateline | null;
	overrides: Overrides;
	updatedAt: Date | null;
	images: Map<string, PublishedImage>;
	/** The picture that search engines and social sites are given. */
	sharingImage: PublishedImage | null;
	topics: { slug: string; name: string }[];
	corrections: PublishedCorrection[];
	/** Everyone credited with it, and those of them who wrote it, for "about the reporter". */
	credited: PublishedByline[];
	writers: PublishedByline[];
	/** About the same topics. */
	related: StoryCard[];
	moreFromSection: StoryCard[];
};

/** What an address of a story answers with. */
export type StoryAnswer =
	| { kind: 'story'; story: PublishedStory }
	| { kind: 'moved'; address: string }
	| { kind: 'killed'; notice: string }
	| { kind: 'unknown' };

const RELATED = 3;
const MORE_FROM_SECTION = 4;

/** Follows an address to its story: the one that is there, or was. Never sees anything but live revisions. */
export async function getPublishedStory(address: StoryAddress): Promise<StoryAnswer> {
	const row = await readLive(address);
	if (row) return { kind: 'story', story: await completeStory(row) };
	const elsewhere = await readElsewhere(address);
	if (elsewhere.kind !== 'moved' || elsewhere.address !== routes.story(address)) return elsewhere;
	// It was published here between the two readings; sending readers on would send them in a circle.
	const late = await readLive(address);
	return late ? { kind: 'story', story: await completeStory(late) } : { kind: 'unknown' };
}

const liveColumns = {
	...cardColumns,
	sectionId: section.id,
	body: revision.body,
	words: revision.words,
	dateline: revision.dateline,
	overrides: revision.overrides,
	topicIds: revision.topicIds,
	updatedAt: story.updatedAt,
};

/** One query for nearly every request: the live story at its present address, with all that it says. */
async function readLive(address: StoryAddress) {
	const [row] = await prepared(
		'live story',
		(db) =>
			db
				.select(liveColumns)
				.from(story)
				.innerJoin(revision, eq(revision.id, story.liveRevisionId))
				.innerJoin(section, eq(section.id, story.sectionId))
				.where(
					and(
						eq(story.day, sql.placeholder('day')),
						eq(story.slug, sql.placeholder('slug')),
						eq(section.slug, sql.placeholder('section')),
						eq(story.live, 'live'),
					),
				),
		address,
	);
	return row;
}

type LiveRow = NonNullable<Awaited<ReturnType<typeof readLive>>>;

/** What a story page is made of; `sectionId` is null where a story is in none yet. */
export type ToComplete = Omit<LiveRow, 'sectionId'> & { sectionId: string | null };

/** A story with all that stands around it. `own` are its credits where those that readers see are others. */
export async function completeStory(row: ToComplete, own?: NamedCredit[]): Promise<PublishedStory> {
	const related = await readRelated(row.topicIds, row.id, RELATED);
	// What is related stands above already.
	const newest = row.sectionId ? await readMoreFrom(row.sectionId, row.id, RELATED + MORE_FROM_SECTION) : [];
	const more = newest.filter((one) => related.every((other) => other.id !== one.id)).slice(0, MORE_FROM_SECTION);
	const others = [...related, ...more];
	const [credits, images, topics, corrections] = await Promise.all([
		getPublishedCredits([row.id, ...others.map((one) => one.id)]),
		getPublishedImages([
			...[row.leadImageId, row.overrides.imageId ?? null],
			...imagesIn(row.body),
			...others.map((one) => one.leadImageId),
		]),
		readTopics(row.topicIds),
		readCorrections(row.id),
	]);
	if (own) credits.set(row.id, own);
	const { body, words, dateline, overrides, updatedAt, sectionId, topicIds, ...cardRow } = row;
	const card = makeCard(cardRow, credits, images);
	const credited = await getPublishedBylinesOf([...new Set(card.credits.map((credit) => credit.slug))]);
	return {
		...card,
		...{ body, words, dateline, overrides, updatedAt, images, topics, corrections },
		credited,
		writers: authorsOf(card.credits).flatMap(({ slug }) => credited.find((one) => one.slug === slug) ?? []),
		sharingImage: images.get(overrides.imageId ?? '') ?? card.image,
		related: related.map((one) => makeCard(one, credits, images)),
		moreFromSection: more.map((one) => makeCard(one, credits, images)),
	};
}

/** What an address answers at which no live story is now. */
async function readElsewhere(address: StoryAddress): Promise<StoryAnswer> {
	const found = await findByAddress(address);
	if (!found || found.live === 'never' || found.live === 'unpublished') return { kind: 'unknown' };
	if (found.live === 'killed') return { kind: 'killed', notice: found.killNotice ?? '' };
	return {
		kind: 'moved',
		address: routes.story({ section: found.sectionSlug, day: found.day ?? '', slug: found.slug ?? '' }),
	};
}

/** By day and slug, which name one story; the section must be one that it has or had. */
async function findByAddress({ section: sectionSlug, day, slug }: StoryAddress) {
	const sectionIds = await sectionsKnownAs(sectionSlug);
	if (sectionIds.length === 0) return null;
	const here = database()
		.select({ id: storyRedirect.storyId })
		.from(storyRedirect)
		.where(and(eq(storyRedirect.day, day), eq(storyRedirect.slug, slug), inArray(storyRedirect.sectionId, sectionIds)));
	const [row] = await database()
		.select({
			live: story.live,
			sectionSlug: section.slug,
			day: story.day,
			slug: story.slug,
			killNotice: story.killNotice,
		})
		.from(story)
		.innerJoin(section, eq(section.id, story.sectionId))
		.where(
			or(and(eq(story.day, day), eq(story.slug, slug), inArray(story.sectionId, sectionIds)), inArray(story.id, here)),
		);
	return row ?? null;
}

async function sectionsKnownAs(slug: string): Promise<string[]> {
	const [now, before] = await Promise.all([
		database().select({ id: section.id }).from(section).where(eq(section.slug, slug)),
		database()
			.select({ id: formerSlug.targetId })
			.from(formerSlug)
			.where(and(eq(formerSlug.noun, 'section'), eq(formerSlug.slug, slug))),
	]);
	return [...now, ...before].map((row) => row.id);
}

async function readTopics(ids: readonly string[]): Promise<{ slug: string; name: string }[]> {
	if (ids.length === 0) return [];
	const { placeholders, values } = listOf(ids);
	const rows = await prepared(
		`topics of ${ids.length}`,
		(db) =>
			db
				.select({ id: topic.id, slug: topic.slug, name: topic.name })
				.from(topic)
				.where(inArray(topic.id, placeholders)),
		values,
	);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).map(({ slug, name }) => ({ slug, name }));
}

function readCorrections(storyId: string): Promise<PublishedCorrection[]> {
	const { id, kind, text, above, at } = correction;
	return prepared(
		'corrections',
		(db) =>
			db
				.select({ id, kind, text, above, at })
				.from(correction)
				.where(eq(correction.storyId, sql.placeholder('storyId')))
				.orderBy(asc(correction.at), asc(correction.id)),
		{ storyId },
	);
}
