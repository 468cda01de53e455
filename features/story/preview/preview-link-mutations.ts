import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { previewLink } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { hashToken, newToken } from '@/lib/token';
import { readStory } from '../story-record-mutations';
import { readStanding } from '../story-standing-queries';
import { judgeMove } from '../story-workflow';
import { announce } from '../working-copy/working-copy-mutations';
import { type PreviewLinkInput, previewLinkInput } from './preview-link-schema';
import { judgeSharing } from './preview-policy';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_OPEN = 50;

/** Lets someone outside read a story before readers do. The token is given out here and known to nobody afterwards. */
export function createPreviewLink(
	actor: Actor,
	storyId: string,
	input: PreviewLinkInput,
): Promise<Result<{ id: string; token: string }>> {
	return attempt(async () => {
		const { name, days } = previewLinkInput.parse(input);
		return write(async (tx) => {
			await lock(tx, 'story', storyId);
			const standing = await demandPreview(tx, actor, storyId);
			const shared = judgeSharing(standing);
			if (!shared.allowed) throw new Refusal(shared.reason);
			const at = await now(tx);
			await demandRoom(tx, storyId, at);
			const [id, token] = [newId(), newToken()];
			const expiresAt = new Date(at.getTime() + days * DAY_MS);
			await tx
				.insert(previewLink)
				.values({ ...{ id, storyId, name, expiresAt }, tokenHash: hashToken(token), actor: actor.id, createdAt: at });
			announce(tx, storyId);
			recordAudit(tx, {
				actor,
				action: 'preview.create',
				subject: `story:${storyId}`,
				details: { link: id, name, days },
			});
			return { id, token };
		});
	});
}

/** Takes a link back. It stays in the list, with its visits. */
export function revokePreviewLink(actor: Actor, linkId: string): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			const [link] = await tx.select().from(previewLink).where(eq(previewLink.id, linkId));
			if (!link) throw new Refusal('There is no such link.');
			await lock(tx, 'story', link.storyId);
			await demandPreview(tx, actor, link.storyId);
			const [taken] = await tx
				.update(previewLink)
				.set({ revokedAt: await now(tx) })
				.where(and(eq(previewLink.id, linkId), isNull(previewLink.revokedAt)))
				.returning({ id: previewLink.id });
			if (!taken) throw new Refusal('It has been taken back already.');
			announce(tx, link.storyId);
			recordAudit(tx, { actor, action: 'preview.revoke', subject: `story:${link.storyId}`, details: { link: linkId } });
		}),
	);
}

/** Counts that someone opened the page behind a link. Who holds the link needs no permission. */
export async function countPreviewVisit(linkId: string): Promise<void> {
	await write(async (tx) => {
		await tx
			.update(previewLink)
			.set({ visits: sql`${previewLink.visits} + 1`, lastVisitAt: await now(tx) })
			.where(eq(previewLink.id, linkId));
	});
}

async function demandPreview(tx: Transaction, actor: Actor, storyId: string) {
	const standing = await readStanding(tx, await readStory(tx, storyId), actor);
	const verdict = judgeMove('preview', standing, actor);
	if (!verdict.allowed) throw new Refusal(verdict.reason);
	return standing;
}

async function demandRoom(tx: Transaction, storyId: string, at: Date): Promise<void> {
	const [open] = await tx
		.select({ count: count() })
		.from(previewLink)
		.where(and(eq(previewLink.storyId, storyId), isNull(previewLink.revokedAt), gt(previewLink.expiresAt, at)));
	if ((open?.count ?? 0) >= MOST_OPEN) {
		throw new Refusal(`The story has ${MOST_OPEN} open links: take back those that nobody needs.`);
	}
}
