import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { draftCredit, liveCredit, story } from '@/db/schema';
import type { ReassignRequest } from './reassign-schema';

/** So few ids at a time that no statement keeps readers waiting. */
const AT_ONCE = 1_000;

type Runner = Pick<Transaction, 'select' | 'selectDistinct'>;

/** Ids of the stories that credit one of them, in their working copy or before readers. */
export const storiesOfBylines = (runner: Runner, bylineIds: readonly string[]): Promise<string[]> =>
	walk(runner, (from) => [inArray(from.bylineId, [...bylineIds])]);

/** Ids of the stories whose credits a reassignment would change. */
export function storiesToReassign(runner: Runner, wanted: ReassignRequest): Promise<string[]> {
	const { bylineId, role } = wanted.from;
	const { role: toRole } = wanted.to;
	const already = bylineId === wanted.to.bylineId && toRole !== null;
	return walk(
		runner,
		(from) => [
			eq(from.bylineId, bylineId),
			...(role === null ? [] : [eq(from.role, role)]),
			...(already ? [ne(from.role, toRole)] : []),
		],
		[
			// The section that staff see it in: of a working copy, where it will be.
			...(wanted.sectionId === null
				? []
				: [eq(sql`coalesce(${story.forSectionId}, ${story.sectionId})`, wanted.sectionId)]),
			...(wanted.firstDay === null ? [] : [gte(story.day, wanted.firstDay)]),
			...(wanted.lastDay === null ? [] : [lte(story.day, wanted.lastDay)]),
		],
	);
}

async function walk(
	runner: Runner,
	credited: (from: typeof draftCredit | typeof liveCredit) => SQL[],
	ofStory: SQL[] = [],
): Promise<string[]> {
	const ids = new Set<string>();
	for (const from of [draftCredit, liveCredit]) {
		for (let last = ''; ; ) {
			const rows = await runner
				.selectDistinct({ id: from.storyId })
				.from(from)
				.where(and(...credited(from), gt(from.storyId, last)))
				.orderBy(asc(from.storyId))
				.limit(AT_ONCE);
			last = rows.at(-1)?.id ?? '';
			if (last === '') break;
			const found = rows.map(({ id }) => id);
			for (const id of ofStory.length === 0 ? found : await filtered(runner, found, ofStory)) ids.add(id);
			await setImmediate();
		}
	}
	return [...ids];
}

async function filtered(runner: Runner, ids: string[], ofStory: SQL[]): Promise<string[]> {
	const rows = await runner
		.select({ id: story.id })
		.from(story)
		.where(and(inArray(story.id, ids), ...ofStory));
	return rows.map(({ id }) => id);
}
