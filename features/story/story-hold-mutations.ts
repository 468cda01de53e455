import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { storyHold } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { Refusal, type Result } from '@/lib/result';
import { readDueTime } from './story-due-time';
import { clockOf, keepNewest, makeMove, recordMove } from './story-move-mutations';
import { type HoldInput, holdInput } from './story-move-schema';
import { newsroomZone } from './story-record-mutations';

const NO_END = { until: null, untilWall: '', zone: '' };

/** Stops every move towards readers, the clock's included, until someone releases it. What is live stays. */
export async function holdStory(actor: Actor, id: string, input: HoldInput): Promise<Result<void>> {
	const { kind, reason, seen, ...until } = holdInput.parse(input);
	return makeMove(actor, id, 'hold', seen, async (tx, { at }) => {
		const end = await readEnd(tx, actor, until, at);
		await tx.insert(storyHold).values({
			...{ id: newId(), storyId: id, kind, reason: reason.trim(), actor: actor.id, at },
			...end,
		});
		const revisionId = await keepNewest(tx, id, actor, at);
		const details = { kind, reason: reason.trim(), ...(end.until && { until: end.until.toISOString() }) };
		await recordMove(tx, { storyId: id, move: 'hold', actor, at, details, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: 'story.hold', subject: `story:${id}`, details: { kind } });
	});
}

/** Nothing happens by itself then: what fell due meanwhile is published by hand or scheduled again. */
export function releaseStory(actor: Actor, id: string, seen?: number): Promise<Result<void>> {
	return makeMove(actor, id, 'release', seen, async (tx, { at }) => {
		const open = and(eq(storyHold.storyId, id), isNull(storyHold.releasedAt));
		const [hold] = await tx.select().from(storyHold).where(open).orderBy(desc(storyHold.at)).limit(1);
		if (!hold) throw new Error(`held story ${id} has no hold`);
		await tx.update(storyHold).set({ releasedAt: at, releasedBy: actor.id }).where(open);
		const revisionId = await keepNewest(tx, id, actor, at);
		const details = { kind: hold.kind };
		await recordMove(tx, { storyId: id, move: 'release', actor, at, details, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: 'story.release', subject: `story:${id}`, details });
	});
}

/** Until when it is meant, as it was chosen. It is a reminder: a hold never ends by itself. */
async function readEnd(
	tx: Transaction,
	actor: Actor,
	{ untilDay, untilTime, choice }: Pick<HoldInput, 'untilDay' | 'untilTime' | 'choice'>,
	at: Date,
) {
	if (untilDay === undefined) return NO_END;
	const zone = await newsroomZone(tx);
	const { language } = await clockOf(tx, actor);
	const end = readDueTime({ day: untilDay, time: untilTime ?? '00:00' }, zone, language, choice);
	if (end.kind === 'choose') throw new Refusal(end.message);
	if (end.at <= at) throw new Refusal('The end of a hold cannot lie in the past.');
	return { until: end.at, untilWall: end.wall, zone };
}
