import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { newId } from '@/lib/ids';
import { once } from '@/lib/once';
import { Refusal } from '@/lib/result';
import { settings } from '@/lib/settings';
import type { Crop, PublishedImage, Rendition } from '../media-schema';
import { HEAD_BYTES, readKind } from './image-kind';
import { makeFiles } from './image-process';
import { IMAGE_REFUSALS } from './image-refusals';
import { receiveFile } from './receive-file';
import { planRenditions, renditionFile } from './rendition-plan';

/** More than this many pictures waiting for their turn, and the next is asked to come back. */
const MOST_WAITING = 20;

export type ImageFiles = Pick<PublishedImage, 'id' | 'width' | 'height' | 'renditions'>;

/** One picture is unpacked at a time: each may take a processor and a gigabyte. */
const queue = () => once('image-intake', () => new PQueue({ concurrency: 1 }));

/**
 * Turns a file that arrives into renditions in the media folder, made anew from its pixels;
 * the file itself is not kept. `crops` are the cuts that machines are offered. Throws a
 * Refusal for what is not a picture, is too large or is damaged, and leaves nothing then.
 */
export async function takeInImage(arriving: AsyncIterable<Uint8Array>, crops: readonly Crop[]): Promise<ImageFiles> {
	const { dataDir } = settings();
	const media = join(dataDir, 'media');
	await mkdir(media, { recursive: true });
	await mkdir(join(dataDir, 'incoming'), { recursive: true });
	// In the data folder, so that moving what was made is a rename and never half a file.
	const folder = await mkdtemp(join(dataDir, 'incoming', 'image-'));
	try {
		const file = join(folder, 'original');
		await receiveFile(arriving, file);
		const read = readKind(await headOf(file));
		if (read.kind === null) throw new Refusal(IMAGE_REFUSALS[read.refusal]);
		if (queue().size >= MOST_WAITING) throw new Refusal(IMAGE_REFUSALS.busy);
		const made = await queue().add(async () => {
			const id = newId();
			let made: ImageFiles | null = null;
			await makeFiles(file, read.kind, ({ width, height }) => {
				if (height > width * 10 || width > height * 10) throw new Refusal(IMAGE_REFUSALS.narrow);
				const plans = planRenditions(width, height, crops).map((plan) => ({ ...plan, file: renditionFile(id, plan) }));
				made = { id, width, height, renditions: plans.map(({ name: _, ...rendition }): Rendition => rendition) };
				return { folder, plans };
			});
			return made as ImageFiles | null; // assigned in the callback, which the compiler does not follow
		});
		if (!made) throw new Error('the worker ended without measuring');
		for (const { file } of made.renditions) await rename(join(folder, file), join(media, file));
		return made;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Takes back what `takeInImage` made, when it is not to be put on record after all. */
export async function dropImageFiles({ renditions }: ImageFiles): Promise<void> {
	const media = join(settings().dataDir, 'media');
	await Promise.all(renditions.map(({ file }) => rm(join(media, file), { force: true })));
}

async function headOf(file: string): Promise<Uint8Array> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
