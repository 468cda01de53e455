import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { account, newsroom, story, storyMove, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { HARMLESS_MOVES, moveOfRival } from './move-words';
import { readMovesSince } from './story-move-queries';
import { addRevision, readStory, type StoryRow } from './story-record-mutations';
import type { MoveName } from './story-schema';
import { readStanding } from './story-standing-queries';
import { judgeMove, MOVES, type Move, type Standing } from './story-workflow';
import { announce, markKept, takeNewest } from './working-copy/working-copy-mutations';

export type Moving = { row: StoryRow; standing: Standing; at: Date };

/**
 * Holds the story and allows the move, or throws a Refusal that says why not: the actor
 * may not, somebody was quicker than what they saw (`seen`), or the story is elsewhere.
 */
export async function beginMove(tx: Transaction, actor: Actor, id: string, move: Move, seen?: number): Promise<Moving> {
	if (!isStorable(id)) throw new Refusal('There is no such story.');
	await lock(tx, 'story', id);
	const row = await readStory(tx, id);
	const standing = await readStanding(tx, row, actor);
	demand(MOVES[move].permission, actor, standing.own);
	if (seen !== undefined) await demandNewest(tx, actor, row, seen);
	const verdict = judgeMove(move, standing, actor);
	if (!verdict.allowed) throw new Refusal(verdict.reason);
	return { row, standing, at: await now(tx) };
}

/** A move that is one transaction by itself. */
export function makeMove<T>(
	actor: Actor,
	id: string,
	move: Move,
	seen: number | undefined,
	work: (tx: Transaction, moving: Moving) => Promise<T>,
): Promise<Result<T>> {
	return attempt(() => write(async (tx) => work(tx, await beginMove(tx, actor, id, move, seen))));
}

export type MoveEntry = {
	storyId: string;
	move: MoveName;
	actor: Actor;
	at: Date;
	revisionId?: string;
	details?: Record<string, string | number | boolean>;
	/** The number of the newest move that the actor saw. */
	seen?: number;
};

/** Writes the story's history, as part of the change that it tells, and tells whoever has the story open. */
export async function recordMove(tx: Transaction, entry: MoveEntry): Promise<void> {
	const { storyId, actor, seen, move, at, revisionId = null, details = {} } = entry;
	await lock(tx, 'story', storyId);
	const row = await readStory(tx, storyId);
	if (seen !== undefined) await demandNewest(tx, actor, row, seen);
	const number = row.moves + 1;
	await tx.insert(storyMove).values({ storyId, number, move, actor: actor.id, at, revisionId, details });
	await tx.update(story).set({ moves: number, changedAt: at }).where(eq(story.id, storyId));
	announce(tx, storyId);
}

async function demandNewest(tx: Transaction, actor: Actor, row: StoryRow, seen: number): Promise<void> {
	if (row.moves <= seen) return;
	const since = await readMovesSince(tx, row.id, seen);
	const newest = since.find((one) => !HARMLESS_MOVES.includes(one.move));
	if (!newest) return;
	const clock = await clockOf(tx, actor);
	throw new Refusal(`${moveOfRival(newest, clock, await now(tx))} Nothing was changed; look again.`);
}

/** By which the actor reads times: their own, else the newsroom's. */
export async function clockOf(tx: Transaction, actor: Actor): Promise<{ zone: string; language: string }> {
	const [own] = await tx
		.select({ zone: account.zone, language: account.language })
		.from(account)
		.where(eq(account.actor, actor.id));
	const [paper] = await tx.select({ zone: newsroom.zone, language: newsroom.language }).from(newsroom);
	return { zone: own?.zone || paper?.zone || 'UTC', language: own?.language || paper?.language || 'en' };
}

/** Makes what is in no revision yet into one, so that each move's history can show what it was about. */
export async function keepNewest(
	tx: Transaction,
	storyId: string,
	actor: Actor,
	at: Date,
): Promise<string | undefined> {
	const [copy] = await tx
		.select({
			...{ seq: workingCopy.seq, keptSeq: workingCopy.keptSeq },
			...{ fields: workingCopy.fieldsVersion, keptFields: workingCopy.keptFields },
		})
		.from(workingCopy)
		.where(eq(workingCopy.storyId, storyId));
	if (!copy || (copy.seq === copy.keptSeq && copy.fields === copy.keptFields)) return;
	try {
		const newest = await takeNewest(tx, storyId);
		const made = { reason: 'checkpoint', actor, at, writers: newest.writers } as const;
		const revisionId = await addRevision(tx, storyId, newest.content, made);
		await markKept(tx, storyId, newest, { live: false });
		return revisionId;
	} catch (error) {
		// A text that cannot be kept now must not stop a hold or a kill; the log still has it.
		if (error instanceof Refusal) return;
		throw error;
	}
}
