import type { SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import type { Actor } from '@/features/staff/actor';
import { judge } from '@/features/staff/permissions';
import { fits, type ListScope, narrowed, walkOf } from './desk-walk-queries';

/** Which stories, before anyone's words are looked for. */
export type DeskScope = ListScope & { whose: 'all' | 'mine' | 'shared' };

/**
 * What no index holds in the order of the list (changes that wait, words in a headline, a
 * section's killed stories, old credits) is looked for in so many of the newest, so that no
 * list costs more in a large newsroom.
 */
const LOOKED_AT = 1_000;
/** Of one person's. */
const LOOKED_AT_OF_ONE = 500;

/**
 * Ids by the newest change or, of what others have live, by publication: that it was worked
 * on since is for those who may read it. Every part is walked along an index; nothing is counted.
 */
export async function readDeskIds(actor: Actor, scope: DeskScope, limit: number, offset = 0): Promise<string[]> {
	const rows = await raw<{ id: string }>(
		database(),
		same(sql`
			select id from (${listed(actor, scope, offset + limit)}) as listed
			order by at desc, id desc limit ${limit} offset ${offset}`),
	);
	return rows.map((row) => row.id);
}

export type DeskTitle = { id: string; headline: string; kicker: string; slug: string };

/** What the newest of them that the actor may read are called at this moment, for words to be looked for. */
export async function readDeskTitles(actor: Actor, scope: DeskScope): Promise<DeskTitle[]> {
	return raw<DeskTitle>(
		database(),
		same(sql`
			select newest.id, story.headline, revision.kicker, revision.slug
			from (
				select id, at from (${readable(actor, scope, LOOKED_AT)}) as listed
				order by at desc, id desc limit ${LOOKED_AT}
			) as newest
			join story on story.id = newest.id
			join revision on revision.id = story.latest_revision_id
			order by newest.at desc, newest.id desc`),
	);
}

/** Rows of `id` and `at`, each story once. */
function listed(actor: Actor, scope: DeskScope, most: number): SQL {
	const own = readable(actor, scope, most);
	const others = scope.whose === 'all' && !readsEverything(actor) ? published(scope, most) : [];
	return union([own, ...others]);
}

/** Of what the actor may read as it is written. */
function readable(actor: Actor, scope: DeskScope, most: number): SQL {
	if (scope.whose === 'mine') return mine(actor, scope, most);
	if (scope.whose === 'shared') return shared(actor, scope, most);
	if (!readsEverything(actor)) return union([mine(actor, scope, most), shared(actor, scope, most)]);
	return scope.bylineId === null ? walkOf(scope, most, LOOKED_AT) : credited(scope.bylineId, scope, most);
}

const readsEverything = (actor: Actor) => judge('story.read', actor).allowed;

function union(parts: SQL[]): SQL {
	const [only, ...more] = parts;
	if (only && more.length === 0) return only;
	return sql`select id, max(at) as at from (${sql.join(parts, sql` union all `)}) as several group by id`;
}

function mine(actor: Actor, scope: DeskScope, most: number): SQL {
	const owned = narrowed(sql`story.owner = ${actor.id}`, scope, most, LOOKED_AT_OF_ONE);
	return actor.bylineId ? union([owned, credited(actor.bylineId, scope, most)]) : owned;
}

/** The newest that a byline is credited on: ids rise with the time at which a story was begun. */
function credited(bylineId: string, scope: DeskScope, most: number): SQL {
	return sql`
		select id, at from (
			select story.id, story.changed_at as at from (
				select distinct story_id from draft_credit where byline_id = ${bylineId}
				order by story_id desc limit ${LOOKED_AT_OF_ONE}
			) as credited join story on story.id = credited.story_id where ${fits(scope)}
			order by story.changed_at desc, story.id desc limit ${most}
		) as credited`;
}

function shared(actor: Actor, scope: DeskScope, most: number): SQL {
	return sql`
		select id, at from (
			select story.id, story.changed_at as at from (
				select story_id from story_share where actor = ${actor.id} order by story_id desc limit ${LOOKED_AT_OF_ONE}
			) as given join story on story.id = given.story_id where ${fits(scope)}
			order by story.changed_at desc, story.id desc limit ${most}
		) as shared`;
}

/** What is live, as readers have it. That changes wait, or that it is held, is known only to those who may see it. */
function published({ status, sectionId, bylineId }: DeskScope, most: number): SQL[] {
	if (status !== null && status !== 'live') return [];
	const inSection = sectionId === null ? sql`` : sql` and story.section_id = ${sectionId}`;
	if (bylineId !== null) {
		return [
			sql`select id, at from (
				select story.id, live_credit.published_at as at from live_credit join story on story.id = live_credit.story_id
				where live_credit.byline_id = ${bylineId} and story.live = 'live'${inSection}
				order by live_credit.published_at desc, live_credit.story_id desc limit ${most}
			) as by_them`,
		];
	}
	return [
		sql`select id, at from (
			select story.id, story.published_at as at from story where story.live = 'live'${inSection}
			order by story.published_at desc, story.id desc limit ${most}
		) as published`,
	];
}
