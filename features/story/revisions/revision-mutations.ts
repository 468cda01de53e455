import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { revision } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { isStorable } from '@/lib/plain-text';
import { Refusal, type Result } from '@/lib/result';
import { sameValue } from '@/lib/same-value';
import { LOSES_OWN_STORY } from '../fields/field-names';
import { keepNewest, makeMove, recordMove } from '../story-move-mutations';
import { addRevision, contentOf, type RevisionRow, readRevision } from '../story-record-mutations';
import { rewriteStory } from '../story-rewrite-mutations';
import type { StoryContent } from '../story-schema';
import { readStanding } from '../story-standing-queries';
import { judgeMove } from '../story-workflow';
import { ensureWorkingCopy, markKept, takeNewest } from '../working-copy/working-copy-mutations';
import { readRestorable } from './restorable-mutations';
import type { Restored } from './revision-schema';

/** Makes a revision of what stands now, which the list then shows as asked for. Refuses where the newest holds it already. */
export function keepState(actor: Actor, storyId: string, seen?: number): Promise<Result<{ number: number }>> {
	return makeMove(actor, known(storyId), 'revise', seen, async (tx, { at }) => {
		const newest = await takeNewest(tx, storyId);
		const { keptSeq, keptFields } = await ensureWorkingCopy(tx, storyId);
		if (!newest.stored || (newest.seq === keptSeq && newest.fieldsVersion === keptFields)) {
			throw new Refusal('Nothing was written since the newest revision: it holds all this already.');
		}
		const made = { reason: 'request', actor, at, writers: newest.writers } as const;
		const revisionId = await addRevision(tx, storyId, newest.content, made);
		await markKept(tx, storyId, newest, { live: false });
		await recordMove(tx, { storyId, move: 'revise', actor, at, revisionId });
		recordAudit(tx, { actor, action: 'story.revise', subject: `story:${storyId}`, details: { revisionId } });
		return { number: (await readRevision(tx, revisionId)).number };
	});
}

/**
 * Brings a revision's text and fields back, as a change that whoever has the story open
 * sees. What stood until now becomes a revision first, if none holds it, so it can be had
 * back the same way. `confirmed`: whoever asks knows that they lose the story with their
 * credit.
 */
export function restoreRevision(
	actor: Actor,
	storyId: string,
	revisionId: string,
	seen?: number,
	confirmed = false,
): Promise<Result<Restored>> {
	return makeMove(actor, known(storyId), 'revise', seen, async (tx, { row, at }) => {
		const wanted = await readOwnRevision(tx, storyId, revisionId);
		await ensureWorkingCopy(tx, storyId);
		// A text that cannot be read is never written over: this refuses, where keepNewest would pass.
		const before = (await takeNewest(tx, storyId)).content;
		await keepNewest(tx, storyId, actor, at);
		const { content, leftOut } = await readRestorable(tx, contentOf(wanted));
		const changes = whatDiffers(before, content);
		if (Object.keys(changes).length === 0)
			throw new Refusal('That is what stands now: there is nothing to bring back.');
		await rewriteStory(tx, actor, storyId, changes);
		if (!confirmed && !judgeMove('revise', await readStanding(tx, row, actor), actor).allowed) {
			throw new Refusal(LOSES_OWN_STORY);
		}
		const newest = await takeNewest(tx, storyId);
		const made = { reason: 'restore' as const, actor, at, writers: [actor.id] };
		const restoredId = await addRevision(tx, storyId, newest.content, made);
		await markKept(tx, storyId, newest, { live: false });
		const { number } = wanted;
		await recordMove(tx, { storyId, move: 'restore', actor, at, revisionId: restoredId, details: { number } });
		recordAudit(tx, {
			...{ actor, action: 'story.restore', subject: `story:${storyId}` },
			details: { revisionId, number, ...(leftOut.length > 0 && { leftOut }) },
		});
		return { number, leftOut };
	});
}

/** An id that no database can hold is nobody's. */
const known = (id: string) => (isStorable(id) ? id : '');

async function readOwnRevision(tx: Transaction, storyId: string, id: string): Promise<RevisionRow> {
	const [row] = await tx
		.select()
		.from(revision)
		.where(and(eq(revision.id, known(id)), eq(revision.storyId, storyId)));
	if (!row) throw new Refusal('The story has no such revision.');
	return row;
}

function whatDiffers(before: StoryContent, after: StoryContent): Partial<StoryContent> {
	const names = Object.keys(after) as (keyof StoryContent)[]; // Object.keys forgets its keys' type
	return Object.fromEntries(
		names.flatMap((name) => (sameValue(before[name], after[name]) ? [] : [[name, after[name]]])),
	);
}
