import type { SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import type { Actor } from '@/features/staff/actor';
import { judge } from '@/features/staff/permissions';
import type { LiveState } from './story-schema';

/** Which stories, before anyone's words are looked for. `changed`: only what waits with changes. */
export type DeskScope = { states: readonly LiveState[]; changed: boolean; sectionId: string | null; mine: boolean };

/**
 * What no index holds in the order of the list (a draft's section, changes that wait, words
 * in a headline, old credits) is looked for in so many of the newest, so that no list costs
 * more in a large newsroom.
 */
const LOOKED_AT = 1_000;

/**
 * Ids newest first, by first publication or, before it, by when they were begun. Each state
 * is walked along its index and the heads of those walks are merged; nothing is counted.
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

/** What the newest of them are called at this moment, for words to be looked for. */
export async function readDeskTitles(actor: Actor, scope: DeskScope): Promise<DeskTitle[]> {
	return raw<DeskTitle>(
		database(),
		same(sql`
			select newest.id, revision.headline, revision.kicker, revision.slug
			from (
				select id, at from (${listed(actor, scope, LOOKED_AT)}) as listed order by at desc, id desc limit ${LOOKED_AT}
			) as newest
			join story on story.id = newest.id
			join revision on revision.id = story.latest_revision_id
			order by newest.at desc, newest.id desc`),
	);
}

/** Rows of `id` and `at`. Reporters see everyone's only of what is live. */
function listed(actor: Actor, scope: DeskScope, most: number): SQL {
	if (scope.states.length === 0) return sql`select id, created_at as at from story where id is null`;
	if (scope.mine) return own(actor, scope, most);
	if (judge('story.read', actor).allowed) return union(scope.states.map((state) => newest(state, scope, most)));
	// That a live story waits with changes is known only to those who may see them.
	const everyones = scope.states.includes('live') && !scope.changed ? [newest('live', scope, most)] : [];
	return union([own(actor, scope, most), ...everyones]);
}

const union = (parts: SQL[]) => sql.join(parts, sql` union `);

function newest(state: LiveState, { changed, sectionId }: DeskScope, most: number): SQL {
	if (state === 'never') return newestDrafts(sectionId, most);
	const inSection = sectionId === null ? sql`` : sql` and section_id = ${sectionId}`;
	const walk = sql`
		select id, published_at as at, live_revision_id, latest_revision_id from story
		where live = ${state}${inSection} order by published_at desc, id desc`;
	if (!changed) return sql`select id, at from (${walk} limit ${most}) as walked`;
	return sql`
		select id, at from (${walk} limit ${LOOKED_AT}) as walked where latest_revision_id <> live_revision_id`;
}

/** Until it is published, only its newest revision says what section a story is for. Ids rise with time. */
function newestDrafts(sectionId: string | null, most: number): SQL {
	const walk = sql`
		select id, created_at as at, latest_revision_id from story where live = 'never' order by published_at desc, id desc`;
	if (sectionId === null) return sql`select id, at from (${walk} limit ${most}) as walked`;
	return sql`
		select walked.id, walked.at from (${walk} limit ${LOOKED_AT}) as walked
		join revision on revision.id = walked.latest_revision_id where revision.section_id = ${sectionId}`;
}

/** What a person owns, and the newest that they are credited on: ids rise with the time at which a story was begun. */
function own(actor: Actor, scope: DeskScope, most: number): SQL {
	const at = sql`coalesce(story.published_at, story.created_at)`;
	const owned = sql`
		select id, at from (
			select story.id, ${at} as at from story where story.owner = ${actor.id} and ${fits(scope)}
			order by at desc, story.id desc limit ${most}
		) as owned`;
	if (!actor.bylineId) return owned;
	return sql`${owned} union
		select story.id, ${at} from (
			select distinct story_id from draft_credit where byline_id = ${actor.bylineId}
			order by story_id desc limit ${LOOKED_AT}
		) as credited join story on story.id = credited.story_id where ${fits(scope)}`;
}

/** The state is an expression, so that SQLite takes the index of the person and not that of the state. */
function fits({ states, changed, sectionId }: DeskScope): SQL {
	const list = sql.join(
		states.map((state) => sql`${state}`),
		sql`, `,
	);
	const conditions = [sql`story.live || '' in (${list})`];
	if (changed) conditions.push(sql`story.latest_revision_id <> story.live_revision_id`);
	if (sectionId !== null) {
		const meant = sql`select section_id from revision where revision.id = story.latest_revision_id`;
		conditions.push(sql`coalesce(story.section_id, (${meant})) = ${sectionId}`);
	}
	return sql.join(conditions, sql` and `);
}
