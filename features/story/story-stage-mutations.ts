import { eq } from 'drizzle-orm';
import { story } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import type { Result } from '@/lib/result';
import { keepNewest, type MoveEntry, makeMove, recordMove } from './story-move-mutations';
import { returnNote } from './story-move-schema';
import type { Stage } from './story-schema';

/** Hands a story in for review. */
export const submitStory = (actor: Actor, id: string, seen?: number): Promise<Result<void>> =>
	moveToStage('submit', 'in review', actor, id, '', seen);

/** Says that nothing but its publication is left to do. */
export const readyStory = (actor: Actor, id: string, seen?: number): Promise<Result<void>> =>
	moveToStage('ready', 'ready', actor, id, '', seen);

/** Sends a story back to be worked on; `note` tells why. */
export const returnStory = (actor: Actor, id: string, note = '', seen?: number): Promise<Result<void>> =>
	moveToStage('return', 'draft', actor, id, returnNote.parse({ reason: note }).reason.trim(), seen);

function moveToStage(
	move: 'submit' | 'ready' | 'return',
	stage: Stage,
	actor: Actor,
	id: string,
	reason: string,
	seen: number | undefined,
): Promise<Result<void>> {
	return makeMove(actor, id, move, seen, async (tx, { at }) => {
		const revisionId = await keepNewest(tx, id, actor, at);
		await tx.update(story).set({ stage }).where(eq(story.id, id));
		const details: MoveEntry['details'] = reason === '' ? {} : { reason };
		await recordMove(tx, { storyId: id, move, actor, at, details, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: `story.${move}`, subject: `story:${id}` });
	});
}
