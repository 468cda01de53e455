import type { HoldKind, MoveName, WorkingFields } from '../../features/story/story-schema';
import { boolean, bytes, index, instant, integer, json, oneOf, primaryKey, table, text } from '../dialect';
import { story } from './story';

const storyId = () =>
	text('story_id')
		.notNull()
		.references(() => story.id);

/**
 * What staff type in, from the first time that a story is opened to write. Its text is a
 * Yjs document: `snapshot` and the updates after it. A row is seeded once, from the
 * story's newest revision, as number 0; afterwards only updates change the text.
 */
export const workingCopy = table('working_copy', {
	storyId: storyId().primaryKey(),
	/** A browser's copy of another generation is never merged with this one. */
	generation: text('generation').notNull(),
	/** The number of the newest update. */
	seq: integer('seq').notNull(),
	/** Everything up to `snapshotSeq` as one update. */
	snapshotSeq: integer('snapshot_seq').notNull(),
	/** All that is not typed in the text, but for credits, which stand in `draft_credit`. */
	fields: json<WorkingFields>('fields').notNull(),
	/** How often fields or credits were changed. */
	fieldsVersion: integer('fields_version').notNull(),
	/** What the newest revision holds; more than that is not in any revision yet. */
	keptSeq: integer('kept_seq').notNull(),
	keptFields: integer('kept_fields').notNull(),
	keptAt: instant('kept_at').notNull(),
	/** What readers have; -1 where they have nothing. */
	liveSeq: integer('live_seq').notNull(),
	liveFields: integer('live_fields').notNull(),
	/** Who wrote since the newest revision. */
	writers: json<string[]>('writers').notNull(),
	/** Last, because SQLite reads a row up to the columns that were asked for. */
	snapshot: bytes('snapshot').notNull(),
});

/** Updates as they arrived, each written before it is acknowledged. */
export const workingUpdate = table(
	'working_update',
	{
		storyId: storyId(),
		seq: integer('seq').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
		bytes: bytes('bytes').notNull(),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.seq] })],
);

/** Who has a story open, on every process. Rows that are not renewed are of a process that died. */
export const presence = table(
	'presence',
	{
		/** The connection. */
		id: text('id').primaryKey(),
		storyId: storyId(),
		actor: text('actor').notNull(),
		name: text('name').notNull(),
		seenAt: instant('seen_at').notNull(),
	},
	(t) => [index('presence_story').on(t.storyId), index('presence_seen').on(t.seenAt)],
);

/** What was done with a story: its history, and that of two rivals one wins. */
export const storyMove = table(
	'story_move',
	{
		storyId: storyId(),
		number: integer('number').notNull(),
		move: oneOf<MoveName>('move').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
		/** The revision that it made or concerned. */
		revisionId: text('revision_id'),
		/** What else is worth telling: a reason, a time, how late. */
		details: json<Record<string, string | number | boolean>>('details').notNull(),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.number] })],
);

/** While one of a story's holds is not released, nothing moves it towards readers. */
export const storyHold = table(
	'story_hold',
	{
		id: text('id').primaryKey(),
		storyId: storyId(),
		kind: oneOf<HoldKind>('kind').notNull(),
		reason: text('reason').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
		/** Until when it is meant; it never ends by itself. With the wall time that was chosen, and its zone. */
		until: instant('until'),
		untilWall: text('until_wall').notNull().default(''),
		zone: text('zone').notNull().default(''),
		releasedAt: instant('released_at'),
		releasedBy: text('released_by'),
	},
	(t) => [index('story_hold_story').on(t.storyId, t.releasedAt)],
);

/** A publication to come. Whoever takes the row away publishes, in the same transaction. */
export const storySchedule = table(
	'story_schedule',
	{
		storyId: storyId().primaryKey(),
		/** Another with every change of the time. */
		id: text('id').notNull(),
		dueAt: instant('due_at').notNull(),
		/** yyyy-mm-ddThh:mm as it was chosen, in `zone`. */
		wall: text('wall').notNull(),
		zone: text('zone').notNull(),
		actor: text('actor').notNull(),
		at: instant('at').notNull(),
		/** For what is live: whether the change is worth a reader's notice. */
		substantial: boolean('substantial').notNull(),
		/** Why it did not happen when it was due; "" until then. */
		trouble: text('trouble').notNull().default(''),
	},
	(t) => [index('story_schedule_due').on(t.trouble, t.dueAt)],
);

/** Colleagues who may work on a story that is not their own. */
export const storyShare = table(
	'story_share',
	{
		storyId: storyId(),
		actor: text('actor').notNull(),
		sharedBy: text('shared_by').notNull(),
		at: instant('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.actor] }), index('story_share_actor').on(t.actor, t.storyId)],
);

/** An address at which someone outside may read a story before it is published. */
export const previewLink = table(
	'preview_link',
	{
		id: text('id').primaryKey(),
		storyId: storyId(),
		tokenHash: text('token_hash').notNull().unique(),
		/** For whom. */
		name: text('name').notNull(),
		actor: text('actor').notNull(),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		revokedAt: instant('revoked_at'),
		visits: integer('visits').notNull().default(0),
		lastVisitAt: instant('last_visit_at'),
	},
	(t) => [index('preview_link_story').on(t.storyId, t.createdAt)],
);

/** Lists of the stories desk that someone named. */
export const savedView = table(
	'saved_view',
	{
		id: text('id').primaryKey(),
		actor: text('actor').notNull(),
		name: text('name').notNull(),
		/** The query of the list's address. */
		query: text('query').notNull(),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [index('saved_view_actor').on(t.actor, t.createdAt)],
);
