import { and, eq } from 'drizzle-orm';
import { account, storyShare } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { isStorable } from '@/lib/plain-text';
import { Refusal, type Result } from '@/lib/result';
import { makeMove, recordMove } from './story-move-mutations';

type Named = { name: string };

/** Lets a colleague work on a story as if it were theirs. */
export function shareStory(actor: Actor, id: string, colleague: string, seen?: number): Promise<Result<Named>> {
	return makeMove(actor, id, 'share', seen, async (tx, { row, at }) => {
		const [found] = isStorable(colleague)
			? await tx
					.select({ name: account.name, status: account.status })
					.from(account)
					.where(eq(account.actor, colleague))
			: [];
		if (!found) throw new Refusal('There is no such colleague (any more).');
		if (found.status !== 'active') throw new Refusal(`${found.name} cannot sign in at present.`);
		if (row.owner === colleague) throw new Refusal(`It is the story of ${found.name} already.`);
		const made = await tx
			.insert(storyShare)
			.values({ storyId: id, actor: colleague, sharedBy: actor.id, at })
			.onConflictDoNothing()
			.returning({ actor: storyShare.actor });
		if (made.length === 0) throw new Refusal(`It is shared with ${found.name} already.`);
		await recordMove(tx, { storyId: id, move: 'share', actor, at, details: { colleague } });
		recordAudit(tx, { actor, action: 'story.share', subject: `story:${id}`, details: { with: colleague } });
		return found;
	});
}

export function unshareStory(actor: Actor, id: string, colleague: string, seen?: number): Promise<Result<void>> {
	return makeMove(actor, id, 'share', seen, async (tx, { at }) => {
		const gone = isStorable(colleague)
			? await tx
					.delete(storyShare)
					.where(and(eq(storyShare.storyId, id), eq(storyShare.actor, colleague)))
					.returning({ actor: storyShare.actor })
			: [];
		if (gone.length === 0) throw new Refusal('It is not shared with them (any more).');
		await recordMove(tx, { storyId: id, move: 'unshare', actor, at, details: { colleague } });
		recordAudit(tx, { actor, action: 'story.unshare', subject: `story:${id}`, details: { with: colleague } });
	});
}
