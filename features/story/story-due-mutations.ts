import { and, desc, eq, inArray, lte } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { raw, sql } from '@/db/raw';
import { storyMove, storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { Refusal } from '@/lib/result';
import { saidIn } from './story-asked';
import { recordMove } from './story-move-mutations';
import { publishWithin } from './story-mutations';
import type { Answers } from './story-publishable-mutations';

type Due = { storyId: string; id: string };

const AT_ONCE = 20;

/**
 * Publishes what is due by the database's clock; gives how many stories. Any number of
 * processes may do so at once: whoever takes the schedule's row away, in the transaction
 * that publishes, is the one. What fails is tried again by the next call, and keeps no other waiting.
 */
export async function publishDue(): Promise<number> {
	let published = 0;
	for (;;) {
		const due = await readDue();
		const failures: unknown[] = [];
		for (const one of shuffled(due)) {
			const done = await publishOne(one).catch((error) => void failures.push(error));
			if (done === 'published') published++;
		}
		if (failures.length > 0) throw failures[0];
		if (due.length < AT_ONCE) return published;
	}
}

async function readDue(): Promise<Due[]> {
	// The index begins with the trouble, so this reads the rows that are due and no others.
	const rows = await raw<{ story_id: string; id: string }>(database(), {
		sqlite: sql`select story_id, id from story_schedule
			where trouble = '' and due_at <= cast(unixepoch('subsec') * 1000 as integer) order by due_at limit ${AT_ONCE}`,
		postgres: sql`select story_id, id from story_schedule
			where trouble = '' and due_at <= clock_timestamp() order by due_at limit ${AT_ONCE}`,
	});
	return rows.map((row) => ({ storyId: row.story_id, id: row.id }));
}

/** Processes that begin at different ends wait for each other less. */
const shuffled = (due: Due[]): Due[] => {
	const from = Math.floor(Math.random() * due.length);
	return [...due.slice(from), ...due.slice(0, from)];
};

async function publishOne(due: Due): Promise<'published' | 'missed' | 'taken'> {
	try {
		return (await write((tx) => takeAndPublish(tx, due))) ? 'published' : 'taken';
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const reason = error.message;
		await write((tx) => keepAsMissed(tx, due, reason));
		return 'missed';
	}
}

async function takeAndPublish(tx: Transaction, { storyId, id }: Due): Promise<boolean> {
	await lock(tx, 'story', storyId);
	const at = await now(tx);
	const [row] = await tx
		.delete(storySchedule)
		.where(stillDue(storyId, id, at))
		.returning();
	if (!row) return false;
	const actor: Actor = { id: row.actor, role: 'system' };
	await publishWithin(tx, actor, storyId, {
		substantial: row.substantial,
		...(await answersFor(tx, storyId, id)),
		due: row.dueAt,
	});
	return true;
}

/** It stays where it was, told why, until someone schedules it anew, publishes it or takes it away. */
async function keepAsMissed(tx: Transaction, { storyId, id }: Due, reason: string): Promise<void> {
	await lock(tx, 'story', storyId);
	const at = await now(tx);
	const [row] = await tx
		.update(storySchedule)
		.set({ trouble: reason })
		.where(stillDue(storyId, id, at))
		.returning();
	if (!row) return;
	const actor: Actor = { id: row.actor, role: 'system' };
	const details = { due: row.dueAt.toISOString(), reason };
	await recordMove(tx, { storyId, move: 'miss', actor, at, details });
	recordAudit(tx, { actor, action: 'story.miss', subject: `story:${storyId}`, details: { due: details.due } });
}

const stillDue = (storyId: string, id: string, at: Date) =>
	and(
		eq(storySchedule.storyId, storyId),
		eq(storySchedule.id, id),
		eq(storySchedule.trouble, ''),
		lte(storySchedule.dueAt, at),
	);

/** What whoever scheduled it had answered to its warnings: one that came later was confirmed by nobody. */
async function answersFor(tx: Transaction, storyId: string, id: string): Promise<Required<Answers>> {
	const moves = await tx
		.select({ details: storyMove.details })
		.from(storyMove)
		.where(and(eq(storyMove.storyId, storyId), inArray(storyMove.move, ['schedule', 'reschedule'])))
		.orderBy(desc(storyMove.number))
		.limit(1);
	const details = moves[0]?.details;
	if (details?.['schedule'] !== id) return { confirmed: [], said: {} };
	const told: unknown = JSON.parse(String(details['confirmed'] ?? '[]'));
	return {
		confirmed: Array.isArray(told) ? told.filter((one) => typeof one === 'string') : [],
		said: saidIn(details),
	};
}
