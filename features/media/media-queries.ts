import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { image } from '@/db/schema';
import type { PublishedImage } from './media-schema';

/** Images by id, as readers may see them. Ids that are not on record are left out. */
export async function getPublishedImages(ids: Iterable<string | null>): Promise<Map<string, PublishedImage>> {
	const wanted = [...new Set([...ids].filter((id) => id !== null))];
	if (wanted.length === 0) return new Map();
	const rows = await database()
		.select({
			id: image.id,
			width: image.width,
			height: image.height,
			alt: image.alt,
			caption: image.caption,
			credit: image.credit,
			renditions: image.renditions,
		})
		.from(image)
		.where(inArray(image.id, wanted));
	return new Map(rows.map((row) => [row.id, row]));
}
