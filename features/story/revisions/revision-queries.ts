import { and, desc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { revision, story, storyMove, workingCopy } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { attempt, type Result } from '@/lib/result';
import { nameOf } from '../story-move-queries';
import { readStanding } from '../story-standing-queries';
import { judgeMove, type Standing } from '../story-workflow';
import type { RevisionShown, Revisions } from './revision-schema';

type StoryRow = typeof story.$inferSelect;
export type ReadableStory = { row: StoryRow; standing: Standing };

/** A story that `actor` may read before readers do; null where there is none. Throws a Refusal that says why not. */
export async function readableStory(actor: Actor, id: string): Promise<ReadableStory | null> {
	demand('story.read', actor, true);
	if (!isStorable(id)) return null;
	const [row] = await database().select().from(story).where(eq(story.id, id));
	if (!row) return null;
	const standing = await readStanding(database(), row, actor);
	demand('story.read', actor, standing.own);
	return { row, standing };
}

type Asked = { page?: number; most?: number };

/** A story's revisions, the newest first; null where there is no such story. */
export function getRevisions(
	actor: Actor,
	storyId: string,
	{ page = 1, most = 50 }: Asked = {},
): Promise<Result<Revisions | null>> {
	return attempt(async () => {
		const found = await readableStory(actor, storyId);
		if (!found) return null;
		const { row, standing } = found;
		const rows = await readRows(storyId, page, most);
		const shown = rows.slice(0, most);
		const [names, restored] = await Promise.all([
			readActorNames(
				database(),
				shown.flatMap((one) => [one.actor, ...one.writers]),
			),
			readRestored(shown.map(({ id }) => id)),
		]);
		return {
			story: { id: row.id, headline: row.headline, moves: row.moves, live: row.live === 'live' },
			revisions: shown.map(({ actor: maker, writers, ...one }) => ({
				...one,
				writers: namesOf(writers.length > 0 ? writers : [maker], names),
				live: one.id === row.liveRevisionId,
				restored: restored.get(one.id) ?? null,
			})),
			...{ page, more: rows.length > most, unkept: await isUnkept(storyId) },
			mayRevise: judgeMove('revise', standing, actor),
		};
	});
}

/** One more than a page, to know whether another follows. Never the body, which is long. */
function readRows(storyId: string, page: number, most: number) {
	const { id, number, reason, actor, writers, createdAt, headline, words } = revision;
	return database()
		.select({ id, number, reason, actor, writers, at: createdAt, headline, words })
		.from(revision)
		.where(eq(revision.storyId, storyId))
		.orderBy(desc(number))
		.limit(most + 1)
		.offset((page - 1) * most);
}

const namesOf = (actors: readonly string[], names: Map<string, string>): RevisionShown['writers'] => [
	...new Set(actors.map((one) => nameOf(one, names))),
];

/** By restored revision, the number of the one that it brought back. */
async function readRestored(ids: readonly string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await database()
		.select({ id: storyMove.revisionId, details: storyMove.details })
		.from(storyMove)
		.where(and(inArray(storyMove.revisionId, [...ids]), eq(storyMove.move, 'restore')));
	return new Map(
		rows.flatMap(({ id, details }) =>
			id !== null && typeof details['number'] === 'number' ? [[id, details['number']] as const] : [],
		),
	);
}

async function isUnkept(storyId: string): Promise<boolean> {
	const { seq, keptSeq, fieldsVersion, keptFields } = workingCopy;
	const [copy] = await database()
		.select({ seq, keptSeq, fieldsVersion, keptFields })
		.from(workingCopy)
		.where(eq(workingCopy.storyId, storyId));
	return copy !== undefined && (copy.seq !== copy.keptSeq || copy.fieldsVersion !== copy.keptFields);
}
