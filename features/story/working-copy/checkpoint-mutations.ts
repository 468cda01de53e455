import { and, asc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { story, workingUpdate } from '@/db/schema';
import { write } from '@/db/write';
import { Refusal } from '@/lib/result';
import { addRevision } from '../story-record-mutations';
import { markKept, takeNewest } from './working-copy-mutations';
import { lockCopy } from './working-log-mutations';
import type { WorkingCopyRow } from './working-log-queries';

/** How much writing may be in no revision. */
const EVERY_MS = 10 * 60_000;

/**
 * Makes a revision of what was written, if something that no revision holds is ten minutes
 * old. It is asked for while people write, when the last of them leaves, and when a story
 * is opened again: so what someone left yesterday can be had back whatever is done today.
 * A text that cannot be read is never saved over; that is told, and the log keeps it.
 */
export function checkpointWorkingCopy(storyId: string, everyMs = EVERY_MS): Promise<'made' | 'not due' | 'unreadable'> {
	return write(async (tx) => {
		await lock(tx, 'story', storyId);
		const copy = await lockCopy(tx, storyId);
		if (!copy || (copy.seq === copy.keptSeq && copy.fieldsVersion === copy.keptFields)) return 'not due';
		const at = await now(tx);
		if (at.getTime() - (await unkeptSince(tx, copy)).getTime() < everyMs) return 'not due';
		const newest = await takeNewest(tx, storyId).catch((error) => {
			if (error instanceof Refusal) return null;
			throw error;
		});
		if (!newest) return 'unreadable';
		const id = newest.writers.at(-1) ?? 'system:working-copy';
		const made = { reason: 'checkpoint' as const, actor: { id, role: 'system' as const }, at };
		const [before] = await tx.select({ changedAt: story.changedAt }).from(story).where(eq(story.id, storyId));
		await addRevision(tx, storyId, newest.content, { ...made, writers: newest.writers });
		// A checkpoint is no change: the story keeps its place in the desk's list.
		if (before) await tx.update(story).set(before).where(eq(story.id, storyId));
		await markKept(tx, storyId, newest, { live: false });
		return 'made';
	});
}

/** When the oldest of what no revision holds was written. */
async function unkeptSince(tx: Transaction, { storyId, keptSeq, snapshotSeq, keptAt }: WorkingCopyRow): Promise<Date> {
	// What was folded into the snapshot has lost its time, but it was much.
	if (snapshotSeq > keptSeq) return keptAt;
	const [first] = await tx
		.select({ at: workingUpdate.at })
		.from(workingUpdate)
		.where(and(eq(workingUpdate.storyId, storyId), gt(workingUpdate.seq, keptSeq)))
		.orderBy(asc(workingUpdate.seq))
		.limit(1);
	return first && first.at > keptAt ? first.at : keptAt;
}
