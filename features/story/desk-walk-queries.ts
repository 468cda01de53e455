import type { SQL } from 'drizzle-orm';
import { sql } from '@/db/raw';
import type { DeskStatus } from './desk-story';

/** What a list of the desk is narrowed to. */
export type ListScope = { status: DeskStatus | null; sectionId: string | null; bylineId: string | null };

/** Conditions on `story`. Each is an expression, so that SQLite takes the index of the walk that they narrow. */
export function fits({ status, sectionId, bylineId }: ListScope): SQL {
	const conditions = [NOT_IN_THE_BIN];
	if (status !== null) conditions.push(STATUS[status]);
	if (sectionId !== null) conditions.push(sql`story.for_section_id || '' = ${sectionId}`);
	if (bylineId !== null) {
		conditions.push(sql`exists (
			select 1 from draft_credit where draft_credit.byline_id = ${bylineId} and draft_credit.story_id = story.id)`);
	}
	return sql.join(conditions, sql` and `);
}

/** Compared so, SQLite does not walk the bin's own index, in which nearly everything has no time. */
const NOT_IN_THE_BIN = sql`case when story.deleted_at is null then 1 else 0 end = 1`;

/** What the working copy has that readers do not; until there is one, the newest revision tells. */
const CHANGED = sql`coalesce(
	(select case when copy.seq <> copy.live_seq or copy.fields_version <> copy.live_fields then 1 else 0 end
		from working_copy as copy where copy.story_id = story.id),
	case when story.latest_revision_id <> story.live_revision_id then 1 else 0 end) = 1`;

const STATUS: Record<DeskStatus, SQL> = {
	draft: sql`story.live || '' = 'never' and story.stage || '' = 'draft'`,
	review: sql`story.stage || '' = 'in review' and story.live || '' <> 'killed'`,
	ready: sql`story.stage || '' = 'ready' and story.live || '' <> 'killed'`,
	live: sql`story.live || '' = 'live'`,
	changed: sql`story.live || '' = 'live' and ${CHANGED}`,
	unpublished: sql`story.live || '' = 'unpublished'`,
	killed: sql`story.live || '' = 'killed'`,
	held: sql`exists (
		select 1 from story_hold where story_hold.story_id = story.id and story_hold.released_at is null)`,
	scheduled: sql`exists (select 1 from story_schedule where story_schedule.story_id = story.id)`,
};

/** By which index a status is walked; the few that are held or scheduled are looked up instead. */
const WALKED: Record<Exclude<DeskStatus, 'held' | 'scheduled'>, SQL> = {
	draft: sql`story.live = 'never'`,
	review: sql`story.stage = 'in review'`,
	ready: sql`story.stage = 'ready'`,
	live: sql`story.live = 'live'`,
	changed: sql`story.live = 'live'`,
	unpublished: sql`story.live = 'unpublished'`,
	killed: sql`story.live = 'killed'`,
};

/** Everyone's stories by their newest change, as rows of `id` and `at`. Of two conditions the one that fewer meet is walked. */
export function walkOf(scope: ListScope, most: number, lookedAt: number): SQL {
	const { status, sectionId } = scope;
	if (status === 'held') return fewOf(sql`select story_id from story_hold where released_at is null`, scope, most);
	if (status === 'scheduled') return fewOf(sql`select story_id from story_schedule`, scope, most);
	const isCommon = status === null || status === 'live';
	const isSection = sectionId !== null && isCommon;
	const along = isSection ? sql`story.for_section_id = ${sectionId}` : status === null ? sql`1 = 1` : WALKED[status];
	// Where the walk meets nearly nothing but what is looked for, it ends by itself.
	const isExact = isSection ? status === null : sectionId === null && status !== 'changed' && status !== 'draft';
	const left = { ...scope, sectionId: isSection ? null : sectionId };
	return isExact ? walked(along, left, most) : narrowed(along, left, most, lookedAt);
}

/** The newest changed that meet `along`, which an index holds, and all of the scope; of no more than `lookedAt` beyond those asked for. */
export function narrowed(along: SQL, scope: ListScope, most: number, lookedAt: number): SQL {
	if (scope.status === null && scope.sectionId === null && scope.bylineId === null) return walked(along, scope, most);
	return sql`
		select id, at from (
			select id, at from (
				select ${NEEDED}, story.changed_at as at from story where ${along}
				order by story.changed_at desc, story.id desc limit ${most + lookedAt}
			) as story where ${fits(scope)} order by at desc, id desc limit ${most}
		) as narrowed`;
}

/** What `fits` asks of a story. */
const NEEDED = sql.raw(
	['id', 'stage', 'live', 'for_section_id', 'deleted_at', 'live_revision_id', 'latest_revision_id']
		.map((column) => `story.${column}`)
		.join(', '),
);

function walked(along: SQL, scope: ListScope, most: number): SQL {
	return sql`
		select id, at from (
			select story.id, story.changed_at as at from story where ${along} and ${fits(scope)}
			order by story.changed_at desc, story.id desc limit ${most}
		) as walked`;
}

/** More are not held or scheduled at a time; the limit also keeps SQLite from walking every story to find them in order. */
const MOST_FEW = 10_000;

function fewOf(ids: SQL, scope: ListScope, most: number): SQL {
	return sql`
		select id, at from (
			select id, at from (
				select story.id, story.changed_at as at from (${ids} limit ${MOST_FEW}) as few
				join story on story.id = few.story_id where ${fits(scope)} limit ${MOST_FEW}
			) as found order by at desc, id desc limit ${most}
		) as few`;
}
