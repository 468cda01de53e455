import { and, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { image } from '@/db/schema';
import { afterCommit } from '@/db/write';
import { Refusal } from '@/lib/result';
import { putIntoMedia, removeKept } from './media-folders';

/**
 * Lets anyone have the files of these images; a step of what puts them before readers.
 * The files are public before the commit and kept until after it, and while a file is
 * kept its row decides: whatever breaks in between, no reader misses a picture, and
 * nobody else gets one early. Images that are public, or not on record, are left alone.
 */
export async function publishImages(tx: Transaction, imageIds: readonly string[]): Promise<void> {
	const wanted = [...new Set(imageIds)];
	if (wanted.length === 0) return;
	const rows = await tx
		.update(image)
		.set({ publicAt: await now(tx) })
		.where(and(inArray(image.id, wanted), isNull(image.publicAt)))
		.returning({ renditions: image.renditions });
	const files = rows.flatMap((row) => row.renditions.map(({ file }) => file));
	if (files.length === 0) return;
	await putIntoMedia(files).catch((error) => {
		throw new Refusal(`A picture in it cannot be made public: ${reasonOf(error)}.`);
	});
	afterCommit(tx, () => {
		// What stays behind is cleared away at the next start.
		removeKept(files).catch(() => {});
	});
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'its file is missing';
	return code === 'ENOSPC' ? 'the disk is full' : 'its file cannot be written';
}
