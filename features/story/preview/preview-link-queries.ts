import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { previewLink, story, storyHold } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { hashToken } from '@/lib/token';
import { readStanding } from '../story-standing-queries';
import type { PreviewLinkShown } from './preview-link-schema';
import { judgeSharing } from './preview-policy';

/** As many as the side panel lists: the newest. */
const LISTED = 100;

/** The links that were given out for a story, newest first. */
export async function getPreviewLinks(actor: Actor, storyId: string): Promise<PreviewLinkShown[]> {
	demand('story.read', actor, true);
	if (!isStorable(storyId)) return [];
	const [row] = await database().select().from(story).where(eq(story.id, storyId));
	if (!row) return [];
	demand('story.read', actor, (await readStanding(database(), row, actor)).own);
	const links = await database()
		.select()
		.from(previewLink)
		.where(eq(previewLink.storyId, storyId))
		.orderBy(desc(previewLink.createdAt), desc(previewLink.id))
		.limit(LISTED);
	const [at, names] = [
		await now(database()),
		await readActorNames(
			database(),
			links.map((link) => link.actor),
		),
	];
	return links.map(({ tokenHash: _, storyId: __, actor: by, revokedAt, ...link }) => ({
		...link,
		who: names.get(by) ?? 'a former colleague',
		state: revokedAt ? 'revoked' : link.expiresAt <= at ? 'expired' : 'open',
	}));
}

export type OpenLink = { id: string; name: string; storyId: string };

/** The link whose token this is, if it opens anything (any more). Whoever holds the token may ask. */
export async function readOpenLink(token: string): Promise<OpenLink | null> {
	// 256 bits, as newToken() writes them.
	if (!/^[\w-]{43}$/.test(token)) return null;
	const { id, name, storyId } = previewLink;
	const [row] = await database()
		.select({ id, name, storyId, live: story.live, deletedAt: story.deletedAt })
		.from(previewLink)
		.innerJoin(story, eq(story.id, storyId))
		.where(
			and(
				eq(previewLink.tokenHash, hashToken(token)),
				isNull(previewLink.revokedAt),
				gt(previewLink.expiresAt, await now(database())),
			),
		);
	if (!row) return null;
	const [legal] = await database()
		.select({ kind: storyHold.kind })
		.from(storyHold)
		.where(and(eq(storyHold.storyId, row.storyId), isNull(storyHold.releasedAt), eq(storyHold.kind, 'legal')))
		.limit(1);
	const verdict = judgeSharing({ live: row.live, deleted: row.deletedAt !== null, held: legal?.kind ?? null });
	return verdict.allowed ? { id: row.id, name: row.name, storyId: row.storyId } : null;
}
