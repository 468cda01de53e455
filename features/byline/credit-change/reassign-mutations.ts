import { eq } from 'drizzle-orm';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { creditChange } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { readByline } from '../byline-row-queries';
import { storiesToReassign } from './changed-story-queries';
import { counted } from './counted';
import { changeCredits } from './credit-walk-mutations';
import { reassign } from './merged-credits';
import { type ReassignInput, reassignRequest } from './reassign-schema';

/** `stories`: how many the preview showed; another number is refused. */
type Options = { stories?: number };

/**
 * Gives many stories' credits from one byline or role to another. One transaction, one audit
 * event, one edition; undone as a merge is. Throws a ZodError for what no form can ask.
 */
export function reassignCredits(
	actor: Actor,
	input: ReassignInput,
	{ stories: shown }: Options = {},
): Promise<Result<{ changeId: string; stories: number }>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const wanted = reassignRequest.parse(input);
		const { from, to } = wanted;
		if (from.bylineId === to.bylineId && (to.role === null || to.role === from.role)) {
			throw new Refusal('Nothing would change: choose another byline or another role.');
		}
		return write(async (tx) => {
			await lock(tx, 'byline');
			await lock(tx, 'credits');
			const [giver, taker] = [await readByline(tx, from.bylineId), await readByline(tx, to.bylineId)];
			const storyIds = await storiesToReassign(tx, wanted);
			if (shown !== undefined && storyIds.length !== shown) {
				throw new Refusal(
					`It would change ${counted(storyIds.length, 'story')} now, not ${shown}. Nothing was changed; look again.`,
				);
			}
			const changeId = newId();
			const record = { kind: 'reassign' as const, from, to };
			const at = await now(tx);
			await tx
				.insert(creditChange)
				.values({ id: changeId, kind: 'reassign', bylineId: to.bylineId, actor: actor.id, at, stories: 0, record });
			const stories = await changeCredits(tx, changeId, storyIds, reassign({ from, to }));
			if (stories === 0) throw new Refusal('No story has such a credit.');
			await tx.update(creditChange).set({ stories }).where(eq(creditChange.id, changeId));
			recordAudit(tx, {
				...{ actor, action: 'byline.reassign', subject: `byline:${to.bylineId}` },
				details: { changeId, from: giver.name, to: taker.name, wanted, stories },
			});
			return { changeId, stories };
		});
	});
}
