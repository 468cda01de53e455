import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { image } from '@/db/schema';
import { listKept, putIntoMedia, removeKept } from './media-folders';

const AT_ONCE = 200;
/** A file without a picture may be one that is being put on record this minute. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * At the start: ends what a crash interrupted. Files of pictures that are public are
 * kept no longer, and files that never became a picture go. Reads the clock that wrote
 * the files, not the database's.
 */
export async function clearKeptFiles(today = new Date()): Promise<void> {
	const kept = await listKept();
	for (let at = 0; at < kept.length; at += AT_ONCE) {
		const some = kept.slice(at, at + AT_ONCE);
		const known = await readStates(some.map(({ file }) => imageOf(file)));
		const shown = some.filter(({ file }) => known.get(imageOf(file)) === 'public').map(({ file }) => file);
		await putIntoMedia(shown);
		await removeKept(shown);
		const lost = some.filter(
			({ file, since }) => !known.has(imageOf(file)) && today.getTime() - since.getTime() > ABANDONED_MS,
		);
		await removeKept(lost.map(({ file }) => file));
	}
}

/** A file's name begins with its image's id, a UUID. */
const imageOf = (file: string): string => file.slice(0, 36);

async function readStates(ids: string[]): Promise<Map<string, 'public' | 'kept'>> {
	const rows = await database()
		.select({ id: image.id, publicAt: image.publicAt })
		.from(image)
		.where(inArray(image.id, [...new Set(ids)]));
	return new Map(rows.map(({ id, publicAt }) => [id, publicAt ? 'public' : 'kept']));
}
