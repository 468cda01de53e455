import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { draftCredit, type story, storyHold, storySchedule, storyShare } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import type { HoldKind } from './story-schema';
import type { Standing } from './story-workflow';

/** A transaction, or the database itself. */
export type Runner = Pick<Transaction, 'select'>;
type StoryRow = Pick<typeof story.$inferSelect, 'id' | 'owner' | 'live' | 'stage' | 'deletedAt'>;

/** The facts by which `actor`'s moves with this story are judged. Authorises nothing by itself. */
export async function readStanding(runner: Runner, row: StoryRow, actor: Actor): Promise<Standing> {
	return {
		live: row.live,
		stage: row.stage,
		held: await readHold(runner, row.id),
		scheduled: await isScheduled(runner, row.id),
		deleted: row.deletedAt !== null,
		own: await isOwn(runner, row, actor),
	};
}

async function readHold(runner: Runner, storyId: string): Promise<HoldKind | null> {
	const [hold] = await runner
		.select({ kind: storyHold.kind })
		.from(storyHold)
		.where(and(eq(storyHold.storyId, storyId), isNull(storyHold.releasedAt)))
		.limit(1);
	return hold?.kind ?? null;
}

async function isScheduled(runner: Runner, storyId: string): Promise<boolean> {
	const [row] = await runner
		.select({ id: storySchedule.id })
		.from(storySchedule)
		.where(eq(storySchedule.storyId, storyId));
	return row !== undefined;
}

/** Whether it is the actor's story, credits the byline that they write under, or was shared with them. */
async function isOwn(runner: Runner, row: StoryRow, actor: Actor): Promise<boolean> {
	if (row.owner === actor.id) return true;
	if (actor.bylineId) {
		const [credit] = await runner
			.select({ position: draftCredit.position })
			.from(draftCredit)
			.where(and(eq(draftCredit.storyId, row.id), eq(draftCredit.bylineId, actor.bylineId)))
			.limit(1);
		if (credit) return true;
	}
	const [share] = await runner
		.select({ actor: storyShare.actor })
		.from(storyShare)
		.where(and(eq(storyShare.storyId, row.id), eq(storyShare.actor, actor.id)));
	return share !== undefined;
}
