import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { Permission } from '@/features/staff/permissions';
import { plainText } from '@/lib/plain-text';
import { attempt, type Result } from '@/lib/result';
import { dropImageFiles, takeInImage } from './intake/image-intake';
import { recordImage } from './media-mutations';
import { CROPS, type Crop, type PublishedImage } from './media-schema';

const imageWords = z.strictObject({
	alt: plainText(1_000).default(''),
	caption: plainText(2_000).default(''),
	credit: plainText(300).default(''),
});
export type ImageWords = z.input<typeof imageWords>;

type Choices = {
	/** Who may; a picture for a story unless it says otherwise. */
	permission?: Permission;
	crops?: readonly Crop[];
	/** What the same transaction does with it. */
	use?: (tx: Transaction, image: PublishedImage) => Promise<void>;
};

/**
 * Takes in a picture that someone sends: judged by its bytes, made anew from its pixels in
 * a process of its own, put on record. The file that was sent is not kept.
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
		const files = await takeInImage(arriving, crops);
		const image = { ...files, ...said };
		try {
			await write(async (tx) => {
				await recordImage(tx, actor, image);
				await use?.(tx, image);
			});
		} catch (error) {
			await dropImageFiles(files);
			throw error;
		}
		return image;
	});
}
