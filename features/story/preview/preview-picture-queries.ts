import { eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { database } from '@/db/client';
import { story, workingCopy } from '@/db/schema';
import { once } from '@/lib/once';
import { imagesIn } from '../body/body-images';
import { readOpenLink } from './preview-link-queries';
import { readSharedPreview } from './preview-queries';

/** More links than so many are not looked at in one request. */
const MOST_LINKS = 10;

/** Whether one of these links opens a story that shows the image. */
export async function isShownByLinks(tokens: readonly string[], imageId: string): Promise<boolean> {
	for (const token of tokens.slice(0, MOST_LINKS)) {
		const link = await readOpenLink(token);
		if (link && (await picturesOf(link.storyId)).has(imageId)) return true;
	}
	return false;
}

type Shown = { state: string; images: Set<string> };
const known = () => once('preview-pictures', () => new LRUCache<string, Shown>({ max: 200 }));

/** A page asks for each of its pictures, so the text is read once for each state that it is in. */
async function picturesOf(storyId: string): Promise<Set<string>> {
	const state = await readState(storyId);
	const kept = known().get(storyId);
	if (kept?.state === state) return kept.images;
	const preview = await readSharedPreview(storyId);
	const ids = preview ? [preview.story.image?.id, ...imagesIn(preview.story.body)] : [];
	const images = new Set(ids.filter((id) => id !== undefined));
	known().set(storyId, { state, images });
	return images;
}

async function readState(storyId: string): Promise<string> {
	const { generation, seq, fieldsVersion } = workingCopy;
	const [row] = await database()
		.select({ latest: story.latestRevisionId, generation, seq, fieldsVersion })
		.from(story)
		.leftJoin(workingCopy, eq(workingCopy.storyId, story.id))
		.where(eq(story.id, storyId));
	return JSON.stringify(row ?? null);
}
