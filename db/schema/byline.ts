import type {
	BylineKind,
	BylineStatus,
	Contact,
	CreditChangeKind,
	CreditChangeRecord,
	KeptCredit,
} from '../../features/byline/byline-schema';
import type { Body } from '../../features/story/body/body-schema';
import { index, instant, integer, json, oneOf, primaryKey, table, text } from '../dialect';

/** A public name, not an account. */
export const byline = table(
	'byline',
	{
		id: text('id').primaryKey(),
		slug: text('slug').notNull().unique(),
		kind: oneOf<BylineKind>('kind').notNull(),
		status: oneOf<BylineStatus>('status').notNull(),
		name: text('name').notNull(),
		/** The name without case and accents: how "the same name" is recognised. */
		nameKey: text('name_key').notNull(),
		sortName: text('sort_name').notNull(),
		title: text('title').notNull(),
		bio: json<Body>('bio'),
		portraitId: text('portrait_id'),
		beats: json<string[]>('beats').notNull(),
		location: text('location').notNull(),
		languages: json<string[]>('languages').notNull(),
		contacts: json<Contact[]>('contacts').notNull(),
		sameAs: json<string[]>('same_as').notNull(),
		createdAt: instant('created_at').notNull(),
		/** How often it was changed: each change is conditional on the number that it saw. */
		version: integer('version').notNull().default(0),
	},
	(t) => [index('byline_name_key').on(t.nameKey), index('byline_sort').on(t.sortName, t.id)],
);

/**
 * Bylines that were merged into another. Their rows are gone; their ids live on in printed
 * revisions and in the search index. It names the byline of today, so a chain is one hop.
 */
export const absorbedByline = table(
	'absorbed_byline',
	{
		id: text('id').primaryKey(),
		bylineId: text('byline_id')
			.notNull()
			.references(() => byline.id),
		/** Its name when it was merged. */
		name: text('name').notNull(),
	},
	(t) => [index('absorbed_byline_into').on(t.bylineId)],
);

/** A change of many stories' credits at once, with all that undoing it needs. */
export const creditChange = table(
	'credit_change',
	{
		id: text('id').primaryKey(),
		kind: oneOf<CreditChangeKind>('kind').notNull(),
		/** The byline that has the credits since; it may itself be merged later. */
		bylineId: text('byline_id').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
		stories: integer('stories').notNull(),
		record: json<CreditChangeRecord>('record').notNull(),
		undoneAt: instant('undone_at'),
		undoneBy: text('undone_by'),
	},
	(t) => [index('credit_change_newest').on(t.at, t.id), index('credit_change_byline').on(t.bylineId, t.at)],
);

/** What one of its stories had before and has since. */
export const creditChangeStory = table(
	'credit_change_story',
	{
		changeId: text('change_id')
			.notNull()
			.references(() => creditChange.id),
		storyId: text('story_id').notNull(),
		draftBefore: json<KeptCredit[]>('draft_before').notNull(),
		draftAfter: json<KeptCredit[]>('draft_after').notNull(),
		liveBefore: json<KeptCredit[]>('live_before').notNull(),
		liveAfter: json<KeptCredit[]>('live_after').notNull(),
	},
	(t) => [primaryKey({ columns: [t.changeId, t.storyId] })],
);

/** Pairs of which somebody said that they are two: `one` is the lesser id. */
export const distinctBylines = table(
	'distinct_bylines',
	{
		one: text('one').notNull(),
		other: text('other').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.one, t.other] })],
);
