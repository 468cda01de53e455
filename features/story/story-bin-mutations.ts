import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import {
	draftCredit,
	importSource,
	presence,
	previewLink,
	revision,
	story,
	storyHold,
	storyMove,
	storySchedule,
	storyShare,
	workingCopy,
	workingUpdate,
} from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import type { Result } from '@/lib/result';
import { BIN_DAYS } from './story-bin';
import { keepNewest, makeMove, recordMove } from './story-move-mutations';
import { revokePreviews } from './story-publish-record-mutations';
import { announce } from './working-copy/working-copy-mutations';

const clock: Actor = { id: 'system:clock', role: 'system' };

/** Puts a draft that no reader has seen into the bin, from where it can be taken for 30 days. */
export function deleteStory(actor: Actor, id: string, seen?: number): Promise<Result<void>> {
	return makeMove(actor, id, 'delete', seen, async (tx, { at }) => {
		const revisionId = await keepNewest(tx, id, actor, at);
		await tx.update(story).set({ deletedAt: at }).where(eq(story.id, id));
		await tx.delete(storySchedule).where(eq(storySchedule.storyId, id));
		await revokePreviews(tx, id, at);
		await recordMove(tx, { storyId: id, move: 'delete', actor, at, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: 'story.delete', subject: `story:${id}` });
	});
}

export function undeleteStory(actor: Actor, id: string, seen?: number): Promise<Result<void>> {
	return makeMove(actor, id, 'undelete', seen, async (tx, { at }) => {
		await tx.update(story).set({ deletedAt: null }).where(eq(story.id, id));
		await recordMove(tx, { storyId: id, move: 'undelete', actor, at });
		recordAudit(tx, { actor, action: 'story.undelete', subject: `story:${id}` });
	});
}

const AT_ONCE = 100;

/** Removes for good what has been in the bin for its time, each story in a transaction of its own; gives how many. */
export async function emptyBin(): Promise<number> {
	const over = new Date((await now(database())).getTime() - BIN_DAYS * 86_400_000);
	const due = await database()
		.select({ id: story.id })
		.from(story)
		.where(and(isNotNull(story.deletedAt), lte(story.deletedAt, over)))
		.orderBy(asc(story.deletedAt))
		.limit(AT_ONCE);
	let purged = 0;
	for (const { id } of due) if (await write((tx) => purge(tx, id, over))) purged++;
	return purged;
}

/** Whoever took it out meanwhile was in time. */
async function purge(tx: Transaction, id: string, over: Date): Promise<boolean> {
	await lock(tx, 'story', id);
	const [row] = await tx
		.select({ live: story.live })
		.from(story)
		.where(and(eq(story.id, id), isNotNull(story.deletedAt), lte(story.deletedAt, over)));
	if (row?.live !== 'never') return false;
	for (const table of OF_A_DRAFT) await tx.delete(table).where(eq(table.storyId, id));
	await tx.delete(story).where(eq(story.id, id));
	announce(tx, id);
	recordAudit(tx, { actor: clock, action: 'story.purge', subject: `story:${id}` });
	return true;
}

/** What a story has that was never published: no lists, search words, corrections or redirects. */
const OF_A_DRAFT = [
	...[presence, previewLink, storyShare, storySchedule, storyHold, storyMove],
	...[workingUpdate, workingCopy, importSource, draftCredit, revision],
];
