import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { image } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import type { PublishedImage } from './media-schema';

/** Puts an image on record whose renditions already lie in the media folder. */
export async function recordImage(tx: Transaction, actor: Actor, input: PublishedImage): Promise<void> {
	await tx.insert(image).values({ ...input, createdAt: await now(tx) });
	recordAudit(tx, { actor, action: 'image.record', subject: `image:${input.id}` });
}
