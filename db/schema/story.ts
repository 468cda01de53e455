import type { CreditRole } from '../../features/byline/byline-schema';
import type { Body } from '../../features/story/body/body-schema';
import type {
	CorrectionKind,
	Dateline,
	LiveState,
	Overrides,
	PrintedCredit,
	RevisionReason,
	Stage,
	StoryKind,
	TimePrecision,
} from '../../features/story/story-schema';
import {
	boolean,
	bytes,
	epoch,
	index,
	instant,
	integer,
	json,
	oneOf,
	primaryKey,
	table,
	text,
	uniqueIndex,
} from '../dialect';
import { byline } from './byline';
import { section, topic } from './newsroom';

/**
 * A story's standing: its stage, whether it is live, and its address. What it says is in
 * its revisions. The address columns are empty until first publication, then never empty.
 */
export const story = table(
	'story',
	{
		id: text('id').primaryKey(),
		/** The actor whose story it is; null for what Stet itself brought in. */
		owner: text('owner'),
		stage: oneOf<Stage>('stage').notNull(),
		live: oneOf<LiveState>('live').notNull(),
		liveRevisionId: text('live_revision_id'),
		/** The newest revision; the working copy is seeded from it. */
		latestRevisionId: text('latest_revision_id').notNull(),
		sectionId: text('section_id').references(() => section.id),
		/** yyyy-mm-dd of first publication in the newsroom's zone. */
		day: text('day'),
		slug: text('slug'),
		publishedAt: instant('published_at'),
		publishedPrecision: oneOf<TimePrecision>('published_precision'),
		/** The newest update that an editor called substantial. */
		updatedAt: instant('updated_at'),
		/** What the address says after a kill. */
		killNotice: text('kill_notice'),
		/** How many moves were made: each is conditional on the number that it saw. */
		moves: integer('moves').notNull().default(0),
		/** In the bin since; only what was never published can be there. */
		deletedAt: instant('deleted_at'),
		/** What the desk's lists show of the working copy, so that they read one table. */
		headline: text('headline').notNull().default(''),
		words: integer('words').notNull().default(0),
		commissionedWords: integer('commissioned_words'),
		/** The section that the working copy is for; `sectionId` is where readers find it. */
		forSectionId: text('for_section_id'),
		/** When what staff work on last changed. */
		changedAt: instant('changed_at').notNull().default(epoch),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [
		uniqueIndex('story_address').on(t.day, t.slug),
		index('story_owner').on(t.owner, t.createdAt),
		index('story_newest').on(t.createdAt, t.id),
		index('story_changed').on(t.changedAt, t.id),
		index('story_owner_changed').on(t.owner, t.changedAt, t.id),
		index('story_live_changed').on(t.live, t.changedAt, t.id),
		index('story_stage_changed').on(t.stage, t.changedAt, t.id),
		index('story_section_changed').on(t.forSectionId, t.changedAt, t.id),
		index('story_deleted').on(t.deletedAt),
		index('story_live_newest').on(t.live, t.publishedAt, t.id),
		index('story_live_day').on(t.live, t.day, t.publishedAt, t.id),
		index('story_live_section_newest').on(t.live, t.sectionId, t.publishedAt, t.id),
	],
);

/** Addresses that a story has left. It names the section by id, so a section's rename keeps it. */
export const storyRedirect = table(
	'story_redirect',
	{
		day: text('day').notNull(),
		slug: text('slug').notNull(),
		sectionId: text('section_id')
			.notNull()
			.references(() => section.id),
		storyId: text('story_id')
			.notNull()
			.references(() => story.id),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.day, t.slug, t.sectionId] }), index('story_redirect_story').on(t.storyId)],
);

/** An immutable snapshot of the whole story. Triggers refuse to change or delete one. */
export const revision = table(
	'revision',
	{
		id: text('id').primaryKey(),
		storyId: text('story_id')
			.notNull()
			.references(() => story.id),
		number: integer('number').notNull(),
		reason: oneOf<RevisionReason>('reason').notNull(),
		actor: text('actor').notNull(),
		/** Everyone who wrote since the revision before. */
		writers: json<string[]>('writers').notNull().default([]),
		createdAt: instant('created_at').notNull(),
		kicker: text('kicker').notNull(),
		headline: text('headline').notNull(),
		standfirst: text('standfirst').notNull(),
		kind: oneOf<StoryKind>('kind').notNull(),
		language: text('language').notNull(),
		slug: text('slug').notNull(),
		sectionId: text('section_id'),
		leadImageId: text('lead_image_id'),
		dateline: json<Dateline>('dateline'),
		commissionedWords: integer('commissioned_words'),
		words: integer('words').notNull(),
		overrides: json<Overrides>('overrides').notNull(),
		notes: text('notes').notNull(),
		topicIds: json<string[]>('topic_ids').notNull(),
		credits: json<PrintedCredit[]>('credits').notNull(),
		bodyVersion: integer('body_version').notNull(),
		// Last, because SQLite reads a row up to the columns that were asked for.
		body: json<Body>('body').notNull(),
	},
	(t) => [uniqueIndex('revision_story_number').on(t.storyId, t.number)],
);

const creditColumns = () => ({
	storyId: text('story_id')
		.notNull()
		.references(() => story.id),
	position: integer('position').notNull(),
	bylineId: text('byline_id')
		.notNull()
		.references(() => byline.id),
	role: oneOf<CreditRole>('role').notNull(),
	/** Where this person reported from, or "". */
	place: text('place').notNull(),
});

/** Credits of the working copy. */
export const draftCredit = table('draft_credit', creditColumns(), (t) => [
	primaryKey({ columns: [t.storyId, t.position] }),
	index('draft_credit_byline').on(t.bylineId, t.storyId),
]);

/** Credits that readers see, rebuilt at each publication; the order of lists is in them. */
export const liveCredit = table(
	'live_credit',
	{ ...creditColumns(), publishedAt: instant('published_at').notNull() },
	(t) => [
		primaryKey({ columns: [t.storyId, t.position] }),
		index('live_credit_byline_newest').on(t.bylineId, t.publishedAt, t.storyId),
	],
);

export const liveTopic = table(
	'live_topic',
	{
		storyId: text('story_id')
			.notNull()
			.references(() => story.id),
		topicId: text('topic_id')
			.notNull()
			.references(() => topic.id),
		publishedAt: instant('published_at').notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.storyId, t.topicId] }),
		index('live_topic_newest').on(t.topicId, t.publishedAt, t.storyId),
	],
);

/** Append-only: a correction is followed by another, never changed. */
export const correction = table(
	'correction',
	{
		id: text('id').primaryKey(),
		storyId: text('story_id')
			.notNull()
			.references(() => story.id),
		revisionId: text('revision_id')
			.notNull()
			.references(() => revision.id),
		kind: oneOf<CorrectionKind>('kind').notNull(),
		text: text('text').notNull(),
		/** Of weight: it stands above the body. */
		above: boolean('above').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
	},
	(t) => [index('correction_story').on(t.storyId, t.at), index('correction_newest').on(t.at)],
);

/** The file that a story arrived in, as received. `sha256` recognises it when it comes again. */
export const importSource = table('import_source', {
	sha256: text('sha256').primaryKey(),
	storyId: text('story_id')
		.notNull()
		.unique()
		.references(() => story.id),
	fileName: text('file_name').notNull(),
	/** The time that the file states, or the start of the day that it states. */
	statedAt: instant('stated_at'),
	statedPrecision: oneOf<TimePrecision>('stated_precision'),
	/** The header's own yyyy-mm-dd. */
	statedDate: text('stated_date'),
	receivedAt: instant('received_at').notNull(),
	bytes: bytes('bytes').notNull(),
});

/**
 * One row for each live story in the search index; the words themselves stand in what
 * the custom migrations add (an FTS5 table, a tsvector column). `id` rises with the
 * time of publication, so that "the newest matches" is the index's own order.
 */
export const searchEntry = table('search_entry', {
	id: integer('id').primaryKey(),
	storyId: text('story_id')
		.notNull()
		.unique()
		.references(() => story.id),
	/** What a story is ranked by: its indexed words of headline, standfirst and what the body says most, a line each. */
	lead: text('lead').notNull().default(''),
});

/** Languages that live stories are or were written in, so that a query is stemmed as each of them. */
export const searchLanguage = table('search_language', { language: text('language').primaryKey() });
