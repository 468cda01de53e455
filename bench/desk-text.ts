import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '@/db/write';
import { recordImage } from '@/features/media/media-mutations';
import type { PublishedImage } from '@/features/media/media-schema';
import { commandLine } from '@/features/staff/actor';
import { doc, figure, p } from '@/features/story/body/body-build';
import type { BodyNode } from '@/features/story/body/body-schema';
import { newId } from '@/lib/ids';
import { makeDemoImage } from '../scripts/demo/demo-images';
import { images } from '../scripts/demo/images';
import { sentences } from './furnish';

/** Texts for the desk's figures: of many paragraphs, and as long as stories get. */

export const manyParagraphs = (seed: number, count: number) =>
	doc(...Array.from({ length: count }, (_, n) => p(sentences(seed * 100 + n, 2))));

const PARAGRAPHS = 100;
const PICTURES = 50;
/** So many are cut; the others are files of their own with the same pixels. */
const CUT = 5;

/** 10,500 words (a sentence has 15) with a picture after every second paragraph. */
export async function longText(dataDir: string) {
	const pictures = await makePictures(dataDir);
	const content = Array.from({ length: PARAGRAPHS }, (_, n): BodyNode[] => {
		const picture = n % 2 === 1 ? pictures[(n - 1) / 2] : undefined;
		const shown = picture && figure({ image: picture, alt: `Picture ${n}`, credit: 'Bench' }, sentences(n, 1));
		return [p(sentences(n, 7)), ...(shown ? [shown] : [])];
	});
	return doc(...content.flat());
}

async function makePictures(dataDir: string): Promise<string[]> {
	const made: PublishedImage[] = [];
	const photographs = images.filter(({ source }) => 'photograph' in source).slice(0, CUT);
	for (const one of photographs) made.push(await makeDemoImage(one, dataDir));
	const all = Array.from({ length: PICTURES }, (_, n) =>
		n < made.length ? made[n] : copyOf(made[n % made.length], n),
	);
	const known: Copied[] = all.filter((one) => one !== undefined);
	const folder = join(dataDir, 'media');
	for (const { original, ...one } of known) {
		for (const [index, { file }] of (original?.renditions ?? []).entries()) {
			linkSync(join(folder, file), join(folder, one.renditions[index]?.file ?? ''));
		}
		await write((tx) => recordImage(tx, commandLine, one));
	}
	return known.map(({ id }) => id);
}

type Copied = PublishedImage & { original?: PublishedImage };

function copyOf(original: PublishedImage | undefined, n: number): Copied | undefined {
	if (!original) return undefined;
	const id = newId();
	const renditions = original.renditions.map((one) => ({ ...one, file: one.file.replace(original.id, id) }));
	return { ...original, id, alt: `${original.alt} (${n})`, renditions, original };
}
