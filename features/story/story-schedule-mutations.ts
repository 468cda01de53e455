import { eq } from 'drizzle-orm';
import { storySchedule } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { Refusal, type Result } from '@/lib/result';
import { readDueTime } from './story-due-time';
import { clockOf, keepNewest, makeMove, recordMove } from './story-move-mutations';
import { type ScheduleInput, scheduleInput } from './story-move-schema';
import { demandPublishable, demandSameFields } from './story-publishable-mutations';
import { newsroomZone } from './story-record-mutations';
import { takeNewest } from './working-copy/working-copy-mutations';

const TWO_YEARS_MS = 2 * 366 * 86_400_000;

/** The instant, and by which zone and in which language it is told. */
export type Scheduled = { dueAt: Date; zone: string; language: string };

/** Publishes a story at a time to come, or at another than was said before. What is missing is asked for now. */
export async function scheduleStory(actor: Actor, id: string, input: ScheduleInput): Promise<Result<Scheduled>> {
	const { day, time, choice, substantial, confirmed, said: given, seen, fieldsSeen } = scheduleInput.parse(input);
	return makeMove(actor, id, 'schedule', seen, async (tx, { row: moved, at, standing }) => {
		const zone = await newsroomZone(tx);
		const { language } = await clockOf(tx, actor);
		const due = readDueTime({ day, time }, zone, language, choice);
		if (due.kind === 'choose') throw new Refusal(due.message);
		if (due.at <= at) throw new Refusal('That time has passed. Choose one to come, or publish now.');
		if (due.at.getTime() - at.getTime() > TWO_YEARS_MS) throw new Refusal('That is more than two years away.');
		const newest = await takeNewest(tx, id);
		demandSameFields(newest, fieldsSeen);
		const { warnings, said } = await demandPublishable(tx, actor, moved, newest.content, { confirmed, said: given });
		const revisionId = await keepNewest(tx, id, actor, at);
		const row = { id: newId(), dueAt: due.at, wall: due.wall, zone, actor: actor.id, at, substantial, trouble: '' };
		await tx
			.insert(storySchedule)
			.values({ ...row, storyId: id })
			.onConflictDoUpdate({ target: storySchedule.storyId, set: row });
		const move = standing.scheduled ? 'reschedule' : 'schedule';
		const details = {
			due: due.at.toISOString(),
			schedule: row.id,
			...(warnings.length > 0 && { confirmed: JSON.stringify(warnings) }),
			...said,
		};
		await recordMove(tx, { storyId: id, move, actor, at, details, ...(revisionId && { revisionId }) });
		const told = { due: due.at.toISOString(), zone, ...said };
		recordAudit(tx, { actor, action: `story.${move}`, subject: `story:${id}`, details: told });
		return { dueAt: due.at, zone, language };
	});
}

export function unscheduleStory(actor: Actor, id: string, seen?: number): Promise<Result<void>> {
	return makeMove(actor, id, 'unschedule', seen, async (tx, { at }) => {
		await tx.delete(storySchedule).where(eq(storySchedule.storyId, id));
		const revisionId = await keepNewest(tx, id, actor, at);
		await recordMove(tx, { storyId: id, move: 'unschedule', actor, at, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: 'story.unschedule', subject: `story:${id}` });
	});
}
