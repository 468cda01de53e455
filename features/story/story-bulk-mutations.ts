import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { story } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { judge } from '@/features/staff/permissions';
import { attempt, Refusal, type Result } from '@/lib/result';
import { deleteStory, undeleteStory } from './story-bin-mutations';
import { holdStory, releaseStory } from './story-hold-mutations';
import { type BulkInput, type BulkMove, bulkInput } from './story-move-schema';
import { publishStory, unpublishStory } from './story-mutations';
import { unscheduleStory } from './story-schedule-mutations';
import { readyStory, returnStory, submitStory } from './story-stage-mutations';
import { readStanding } from './story-standing-queries';

export type Moved = { done: number; refused: { id: string; headline: string; message: string }[] };

/** One move with many stories: each by itself, so that what may go goes, and the rest says why not. */
export function moveMany(
	actor: Actor,
	move: BulkMove,
	ids: readonly string[],
	input: BulkInput = {},
): Promise<Result<Moved>> {
	return attempt(async () => {
		demand('story.read', actor, true);
		const given = bulkInput.parse(input);
		const refused: { id: string; message: string }[] = [];
		for (const id of new Set(ids)) {
			const result = await DEEDS[move](actor, id, given);
			if (!result.ok) refused.push({ id, message: result.message });
		}
		const headlines = await readHeadlines(
			actor,
			refused.map((one) => one.id),
		);
		return {
			done: new Set(ids).size - refused.length,
			refused: refused.map((one) => ({ ...one, headline: headlines.get(one.id) ?? '' })),
		};
	});
}

type Deed = (actor: Actor, id: string, input: BulkInput) => Promise<Result<unknown>>;

const DEEDS: Record<BulkMove, Deed> = {
	submit: (actor, id) => submitStory(actor, id),
	ready: (actor, id) => readyStory(actor, id),
	return: (actor, id, { reason }) => returnStory(actor, id, reason),
	publish: (actor, id, { confirmed }) => publishStory(actor, id, { confirmed }),
	unpublish: (actor, id) => unpublishStory(actor, id),
	unschedule: (actor, id) => unscheduleStory(actor, id),
	hold: (actor, id, { kind, reason }) => {
		if (!kind) throw new Refusal('Say what kind of hold it is.');
		return holdStory(actor, id, { kind, reason: reason ?? '' });
	},
	release: (actor, id) => releaseStory(actor, id),
	delete: (actor, id) => deleteStory(actor, id),
	undelete: (actor, id) => undeleteStory(actor, id),
};

/** A refused story is named by its headline only to who may read it. */
async function readHeadlines(actor: Actor, ids: string[]): Promise<Map<string, string>> {
	const db = database();
	const rows = ids.length === 0 ? [] : await db.select().from(story).where(inArray(story.id, ids));
	const told = new Map<string, string>();
	for (const row of rows) {
		const { own } = await readStanding(db, row, actor);
		if (judge('story.read', actor, own).allowed) told.set(row.id, row.headline);
	}
	return told;
}
