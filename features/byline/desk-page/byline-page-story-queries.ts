import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, desc, eq, exists, gte, inArray, isNull, lt, lte, not, or } from 'drizzle-orm';
import { database } from '@/db/client';
import { draftCredit, liveCredit, story } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { readDeskLines } from '@/features/story/desk-line-queries';
import type { DeskStory } from '@/features/story/desk-story';
import { isStorable } from '@/lib/plain-text';
import type { CreditRole } from '../byline-schema';

const STORIES_PER_PAGE = 50;
/** Credits that one statement reads: a reader's page waits for no longer than that. */
const AT_ONCE = 2_000;
/** Drafts of which somebody may think are among the newest that were begun. */
const DRAFTS_LOOKED_AT = 500;

export type CreditedStory = DeskStory & { roles: CreditRole[]; at: Date };

/**
 * A page of what a byline is credited on, newest first: what readers have by its
 * publication, and what they do not have yet, or no longer, by when it was begun.
 */
export async function getStoriesOfByline(
	actor: Actor,
	bylineId: string,
	{ role, page }: { role: CreditRole | null; page: number },
): Promise<{ stories: CreditedStory[]; more: boolean }> {
	demand('byline.manage', actor);
	if (!isStorable(bylineId)) return { stories: [], more: false };
	const start = (page - 1) * STORIES_PER_PAGE;
	const wanted = start + STORIES_PER_PAGE + 1;
	const [live, drafts] = await Promise.all([newestLive(bylineId, role, wanted), newestDrafts(bylineId, role)]);
	const listed = [...live, ...drafts].sort(newerFirst);
	const shown = listed.slice(start, start + STORIES_PER_PAGE);
	const ids = shown.map(({ id }) => id);
	const [lines, roles] = await Promise.all([readDeskLines(actor, ids, null), readRoles(bylineId, ids)]);
	const byId = new Map(lines.map((line) => [line.id, line]));
	return {
		stories: shown.flatMap(({ id, at }) => {
			const line = byId.get(id);
			return line ? [{ ...line, roles: roles.get(id) ?? [], at }] : [];
		}),
		more: listed.length > start + STORIES_PER_PAGE,
	};
}

/** How many stories with this byline were published in each week that begins with one of `starts`, oldest first. */
export async function countStoriesByWeek(actor: Actor, bylineId: string, starts: readonly Date[]): Promise<number[]> {
	demand('byline.manage', actor);
	const counts = starts.map(() => 0);
	const first = starts[0];
	if (!first || !isStorable(bylineId)) return counts;
	let week = starts.length - 1;
	for await (const { at } of walkLive(bylineId, null, first)) {
		while (week > 0 && at < (starts[week] ?? first)) week--;
		counts[week] = (counts[week] ?? 0) + 1;
	}
	return counts;
}

type Listed = { id: string; at: Date };

const newerFirst = (a: Listed, b: Listed) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1);

async function newestLive(bylineId: string, role: CreditRole | null, most: number): Promise<Listed[]> {
	const found: Listed[] = [];
	for await (const one of walkLive(bylineId, role)) {
		found.push(one);
		if (found.length === most) break;
	}
	return found;
}

/** Live stories with a byline, newest first, each once, read in pieces along the index that its own page walks. */
async function* walkLive(bylineId: string, role: CreditRole | null, since?: Date): AsyncGenerator<Listed> {
	const { storyId, publishedAt } = liveCredit;
	let last: Listed | undefined;
	for (;;) {
		const older = last && and(lte(publishedAt, last.at), or(lt(publishedAt, last.at), lt(storyId, last.id)));
		const rows = await database()
			.select({ id: storyId, at: publishedAt, role: liveCredit.role })
			.from(liveCredit)
			.where(and(eq(liveCredit.bylineId, bylineId), since && gte(publishedAt, since), older))
			.orderBy(desc(publishedAt), desc(storyId))
			.limit(AT_ONCE);
		const isEnd = rows.length < AT_ONCE;
		// The last story of a piece may have more credits in the next one, which begins with it again.
		const whole = isEnd ? rows : rows.filter(({ id }) => id !== rows.at(-1)?.id);
		let told = '';
		for (const row of whole) {
			if (row.id === told || (role !== null && row.role !== role)) continue;
			told = row.id;
			yield row;
		}
		if (isEnd) return;
		last = whole.at(-1);
		// SQLite answers without ever letting anyone else have a turn.
		await breathe();
	}
}

/** Of the newest that were begun, those with which readers do not see this byline. */
async function newestDrafts(bylineId: string, role: CreditRole | null): Promise<Listed[]> {
	const db = database();
	const credits = await db
		.select({ id: draftCredit.storyId, role: draftCredit.role })
		.from(draftCredit)
		.where(eq(draftCredit.bylineId, bylineId))
		.orderBy(desc(draftCredit.storyId))
		.limit(DRAFTS_LOOKED_AT);
	const ids = [...new Set(credits.filter((one) => role === null || one.role === role).map(({ id }) => id))];
	if (ids.length === 0) return [];
	const seen = db
		.select({ id: liveCredit.storyId })
		.from(liveCredit)
		.where(and(eq(liveCredit.storyId, story.id), eq(liveCredit.bylineId, bylineId)));
	return db
		.select({ id: story.id, at: story.createdAt })
		.from(story)
		.where(and(inArray(story.id, ids), isNull(story.deletedAt), not(exists(seen))));
}

/** As what they are credited, live or not, in the order in which it is printed. */
async function readRoles(bylineId: string, ids: string[]): Promise<Map<string, CreditRole[]>> {
	if (ids.length === 0) return new Map();
	const rows = await Promise.all(
		[liveCredit, draftCredit].map((credit) =>
			database()
				.select({ id: credit.storyId, role: credit.role })
				.from(credit)
				.where(and(eq(credit.bylineId, bylineId), inArray(credit.storyId, ids)))
				.orderBy(asc(credit.storyId), asc(credit.position)),
		),
	);
	const byStory = Map.groupBy(rows.flat(), ({ id }) => id);
	return new Map([...byStory].map(([id, credits]) => [id, [...new Set(credits.map((one) => one.role))]]));
}
