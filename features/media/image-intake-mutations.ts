import type { Transaction } from '@/db/client';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { Permission } from '@/features/staff/permissions';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { type PictureCut, pictureCut } from './image-cut-schema';
import { type ImageWords, imageWords } from './image-words-schema';
import { cutOutImage, dropImageFiles, takeInImage } from './intake/image-intake';
import { recordKeptImage } from './media-mutations';
import { getPublishedImages } from './media-queries';
import { CROPS, type Crop, type PublishedImage } from './media-schema';

type Choices = {
	/** Who may; a picture for a story unless it says otherwise. */
	permission?: Permission;
	crops?: readonly Crop[];
	/** What the same transaction does with it. */
	use?: (tx: Transaction, image: PublishedImage) => Promise<void>;
};

/**
 * Takes in a picture that someone sends: judged by its bytes, made anew from its pixels in
 * a process of its own, put on record. The file that was sent is not kept. Only staff see
 * the picture until `publishImages`.
 */
export function storeImage(
	actor: Actor,
	arriving: AsyncIterable<Uint8Array>,
	words: ImageWords,
	{ permission = 'story.create', crops = CROPS, use }: Choices = {},
): Promise<Result<PublishedImage>> {
	return attempt(async () => {
		demand(permission, actor);
		const said = imageWords.parse(words);
		return putOnRecord(actor, { ...(await takeInImage(arriving, crops)), ...said }, use);
	});
}

type Cutting = Required<Pick<Choices, 'permission'>> & Pick<Choices, 'use'>;

/** As `storeImage`, of a square of a picture that is on record: a picture of its own, which others may be cut of again. */
export function storeCut(
	actor: Actor,
	imageId: string,
	{ cut, words }: { cut: PictureCut; words: ImageWords },
	{ permission, use }: Cutting,
): Promise<Result<PublishedImage>> {
	return attempt(async () => {
		demand(permission, actor);
		const [chosen, said] = [pictureCut.parse(cut), imageWords.parse(words)];
		const source = isStorable(imageId) && (await getPublishedImages([imageId])).get(imageId);
		if (!source) throw new Refusal('There is no such picture.');
		return putOnRecord(actor, { ...(await cutOutImage(source, chosen)), ...said }, use);
	});
}

async function putOnRecord(actor: Actor, image: PublishedImage, use: Choices['use']): Promise<PublishedImage> {
	try {
		await write(async (tx) => {
			await recordKeptImage(tx, actor, image);
			await use?.(tx, image);
		});
	} catch (error) {
		await dropImageFiles(image);
		throw error;
	}
	return image;
}
