import { getImageForDesk, getImagesForDesk } from '@/features/media/media-desk-queries';
import { type PublishedImage, wholeRenditions } from '@/features/media/media-schema';
import type { Actor } from '@/features/staff/actor';
import { routes } from '@/lib/routes';
import { MOST_PICTURES, type Picture } from './picture-schema';

/** Sharp at the measure of a story, and in a list. */
const COLUMN = 1_000;
const THUMBNAIL = 320;

/** Pictures on record for whoever writes stories, those that are not yet public too. */
export async function getPicturesForDesk(actor: Actor, ids: readonly string[]): Promise<Picture[]> {
	return [...(await getImageForDesk(actor, ids.slice(0, MOST_PICTURES))).values()].map(deskPicture);
}

/** The newest that say all of these words in their description, caption or credit. */
export async function findPicturesForDesk(actor: Actor, typed: string): Promise<Picture[]> {
	return (await getImagesForDesk(actor, { q: typed })).images.map(deskPicture);
}

export function deskPicture(image: PublishedImage): Picture {
	const { id, width, height, alt, caption, credit } = image;
	const small = wholeRenditions(image, 'webp');
	const files = small.length > 0 ? small : wholeRenditions(image, 'jpeg');
	const address = (wanted: number) => {
		const file = files.find((one) => one.width >= wanted) ?? files.at(-1);
		return file ? routes.media(file.file) : '';
	};
	return { id, width, height, alt, caption, credit, src: address(COLUMN), thumbnail: address(THUMBNAIL) };
}
