import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { image } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { judge } from '@/features/staff/permissions';
import { attempt, Refusal, type Result } from '@/lib/result';
import { type ChangedImageWords, changedImageWords } from './image-words-schema';
import type { PublishedImage } from './media-schema';

/** Puts an image on record whose renditions already lie in the media folder: it is public. */
export async function recordImage(tx: Transaction, actor: Actor, input: PublishedImage): Promise<void> {
	const at = await now(tx);
	await record(tx, actor, { ...input, publicAt: at, createdAt: at });
}

/** As `recordImage`, for renditions that lie among the kept files: nobody else's until `publishImages`. */
export async function recordKeptImage(tx: Transaction, actor: Actor, input: PublishedImage): Promise<void> {
	await record(tx, actor, { ...input, publicAt: null, createdAt: await now(tx) });
}

async function record(tx: Transaction, actor: Actor, row: typeof image.$inferInsert): Promise<void> {
	await tx.insert(image).values(row);
	recordAudit(tx, { actor, action: 'image.record', subject: `image:${row.id}` });
}

/**
 * Changes what is said of a picture wherever it is shown with these words. While nobody
 * but staff can see it, whoever writes stories may; what readers see is an editor's.
 */
export function describeImage(actor: Actor, id: string, words: ChangedImageWords): Promise<Result<void>> {
	return attempt(async () => {
		demand('story.create', actor);
		const said = changedImageWords.parse(words);
		await write(async (tx) => {
			const [row] = await tx.select().from(image).where(eq(image.id, id));
			if (!row) throw new Refusal('There is no such picture.');
			const changed = Object.entries(said).filter(
				([name, text]) => text !== undefined && text !== row[name as keyof typeof said], // its own keys
			);
			if (changed.length === 0) return;
			if (row.publicAt && !judge('story.edit', actor).allowed) {
				throw new Refusal('Readers may have this picture before them already: ask an editor to change its words.');
			}
			const set = Object.fromEntries(changed);
			await tx.update(image).set(set).where(eq(image.id, id));
			// Bodies hold ids of pictures, and nothing lists which do.
			if (row.publicAt) makeEdition(tx, { addresses: 'all' });
			recordAudit(tx, { actor, action: 'image.describe', subject: `image:${id}`, details: set });
		});
	});
}
