import { inArray } from 'drizzle-orm';
import { listOf, prepared } from '@/db/prepared';
import { image } from '@/db/schema';
import type { PublishedImage } from './media-schema';

/** Images by id, as readers may see them. Ids that are not on record are left out. */
export async function getPublishedImages(ids: Iterable<string | null>): Promise<Map<string, PublishedImage>> {
	const wanted = [...new Set([...ids].filter((id) => id !== null))];
	if (wanted.length === 0) return new Map();
	const { id, width, height, alt, caption, credit, renditions } = image;
	const { placeholders, values } = listOf(wanted);
	const rows = await prepared(
		`images of ${wanted.length}`,
		(db) =>
			db
				.select({ id, width, height, alt, caption, credit, renditions })
				.from(image)
				.where(inArray(image.id, placeholders)),
		values,
	);
	return new Map(rows.map((row) => [row.id, row]));
}
