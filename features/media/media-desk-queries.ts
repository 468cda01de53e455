import { setImmediate as breathe } from 'node:timers/promises';
import { and, desc, inArray, lt } from 'drizzle-orm';
import { database } from '@/db/client';
import { image } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { fold } from '@/lib/fold';
import type { PublishedImage } from './media-schema';

/** A picture as staff choose it: also one that no reader has seen. */
export type DeskImage = PublishedImage & { isPublic: boolean; createdAt: Date };

const PER_PAGE = 24;
const AT_ONCE = 500;
/** Whoever looks for an older picture than so many finds it in the story that shows it. */
const LOOKED_AT = 10_000;

/** The newest pictures first; those whose words hold every word of `q`, whatever their accents. */
export async function getImagesForDesk(
	actor: Actor,
	{ q = '', page = 1 }: { q?: string; page?: number } = {},
): Promise<{ images: DeskImage[]; page: number; more: boolean }> {
	demand('story.create', actor);
	const words = fold(q).split(/\s+/).filter(Boolean);
	const wanted = page * PER_PAGE + 1;
	const ids: string[] = [];
	let before: string | undefined;
	for (let seen = 0; seen < LOOKED_AT && ids.length < wanted; seen += AT_ONCE) {
		const rows = await readWords(before);
		for (const { id, ...said } of rows) {
			const text = fold(Object.values(said).join('\n'));
			if (words.every((word) => text.includes(word))) ids.push(id);
		}
		before = rows.at(-1)?.id;
		if (rows.length < AT_ONCE) break;
		await breathe();
	}
	const shown = ids.slice((page - 1) * PER_PAGE, page * PER_PAGE);
	const images = await readImages(shown);
	return { images: shown.flatMap((id) => images.get(id) ?? []), page, more: ids.length >= wanted };
}

/** By their ids, which begin with the time. */
function readWords(before: string | undefined) {
	const { id, alt, caption, credit } = image;
	return database()
		.select({ id, alt, caption, credit })
		.from(image)
		.where(before === undefined ? undefined : and(lt(id, before)))
		.orderBy(desc(id))
		.limit(AT_ONCE);
}

/** Pictures by id, whether or not readers may see them; ids that are not on record are left out. */
export async function getImageForDesk(actor: Actor, ids: Iterable<string | null>): Promise<Map<string, DeskImage>> {
	demand('story.create', actor);
	return readImages(ids);
}

async function readImages(ids: Iterable<string | null>): Promise<Map<string, DeskImage>> {
	const wanted = [...new Set([...ids].filter((id) => id !== null))];
	if (wanted.length === 0) return new Map();
	const rows = await database().select().from(image).where(inArray(image.id, wanted));
	return new Map(rows.map(({ publicAt, ...row }) => [row.id, { ...row, isPublic: publicAt !== null }]));
}

/** The image that a file belongs to, whose name begins with the image's id; null if there is none. */
export async function readImageOfFile(file: string): Promise<{ id: string; isPublic: boolean } | null> {
	const found = (await readImages([file.slice(0, 36)])).values().next().value;
	if (!found?.renditions.some((rendition) => rendition.file === file)) return null;
	return { id: found.id, isPublic: found.isPublic };
}
