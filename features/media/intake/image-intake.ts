import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { newId } from '@/lib/ids';
import { once } from '@/lib/once';
import { Refusal } from '@/lib/result';
import { settings } from '@/lib/settings';
import type { PictureCut } from '../image-cut-schema';
import { findFile, keptFolder, removeEverywhere } from '../media-folders';
import { type Crop, type PublishedImage, type Rendition, wholeRenditions } from '../media-schema';
import { HEAD_BYTES, readKind } from './image-kind';
import { makeFiles, type Size } from './image-process';
import { IMAGE_REFUSALS } from './image-refusals';
import { receiveFile } from './receive-file';
import { planCut, planRenditions, type RenditionPlan, renditionFile } from './rendition-plan';

/** More than this many pictures waiting for their turn, and the next is asked to come back. */
const MOST_WAITING = 20;

export type ImageFiles = Pick<PublishedImage, 'id' | 'width' | 'height' | 'renditions'>;

/** One picture is unpacked at a time: each may take a processor and a gigabyte. */
const queue = () => once('image-intake', () => new PQueue({ concurrency: 1 }));

/**
 * Turns a file that arrives into renditions among the kept files, made anew from its pixels;
 * the file itself is not kept. `crops` are the cuts that machines are offered. Throws a
 * Refusal for what is not a picture, is too large or is damaged, and leaves nothing then.
 */
export function takeInImage(arriving: AsyncIterable<Uint8Array>, crops: readonly Crop[]): Promise<ImageFiles> {
	return inFolder(async (folder) => {
		const file = join(folder, 'original');
		await receiveFile(arriving, file);
		return makeAnew(folder, file, ({ width, height }) => {
			if (height > width * 10 || width > height * 10) throw new Refusal(IMAGE_REFUSALS.narrow);
			return { width, height, plans: planRenditions(width, height, crops) };
		});
	});
}

/** Makes a square of a picture into one of its own, from the largest file that there is of it. */
export function cutOutImage(source: PublishedImage, cut: PictureCut): Promise<ImageFiles> {
	return inFolder(async (folder) => {
		const file = await largestFile(source);
		if (file === null) throw new Refusal('The file of this picture is missing: send it again.');
		const made = await makeAnew(folder, file, ({ width, height }) => {
			const { side, plans } = planCut(cut, width, height);
			return { width: side, height: side, plans };
		});
		return { ...made, renditions: made.renditions.map((one) => ({ ...one, cut: { ...cut, of: source.id } })) };
	});
}

async function largestFile(source: PublishedImage): Promise<string | null> {
	// What was made of AVIF at a quick setting shows it when it is made again.
	for (const format of ['jpeg', 'webp', 'avif'] as const) {
		const largest = wholeRenditions(source, format).at(-1);
		if (largest) return findFile(largest.file);
	}
	return null;
}

/** In the data folder, so that moving what was made is a rename and never half a file. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const incoming = join(settings().dataDir, 'incoming');
	await mkdir(keptFolder(), { recursive: true });
	await mkdir(incoming, { recursive: true });
	const folder = await mkdtemp(join(incoming, 'image-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

type Order = (size: Size) => Size & { plans: RenditionPlan[] };

/** Has what `order` wants of a picture of its size made of `file`. */
async function makeAnew(folder: string, file: string, order: Order): Promise<ImageFiles> {
	const read = readKind(await headOf(file));
	if (read.kind === null) throw new Refusal(IMAGE_REFUSALS[read.refusal]);
	if (queue().size >= MOST_WAITING) throw new Refusal(IMAGE_REFUSALS.busy);
	const made = await queue().add(async () => {
		const id = newId();
		const secret = randomBytes(16).toString('hex');
		let made: ImageFiles | null = null;
		await makeFiles(file, read.kind, (size) => {
			const { width, height, plans: wanted } = order(size);
			const plans = wanted.map((plan) => ({ ...plan, file: renditionFile(id, plan, secret) }));
			const renditions = plans.map(({ name: _, area: __, ...rendition }): Rendition => rendition);
			made = { id, width, height, renditions };
			return { folder, plans };
		});
		return made as ImageFiles | null; // assigned in the callback, which the compiler does not follow
	});
	if (!made) throw new Error('the worker ended without measuring');
	for (const { file: name } of made.renditions) await rename(join(folder, name), join(keptFolder(), name));
	return made;
}

/** Takes back what `takeInImage` made, when it is not to be put on record after all. */
export async function dropImageFiles({ renditions }: ImageFiles): Promise<void> {
	await removeEverywhere(renditions.map(({ file }) => file));
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
