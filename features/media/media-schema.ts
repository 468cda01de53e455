import type { PictureCut } from './image-cut-schema';

export type RenditionFormat = 'avif' | 'webp' | 'jpeg';

/** Shapes that search engines and social sites ask for, each cut for them. */
export const CROPS = ['1:1', '4:3', '16:9'] as const;
export type Crop = (typeof CROPS)[number];

/** One file of an image, `width` pixels wide, below `media/` in the data folder. Without `crop` it is the whole picture. */
export type Rendition = {
	width: number;
	height: number;
	format: RenditionFormat;
	file: string;
	crop?: Crop;
	/** Of an image that was cut out of another: of which, and what was chosen of it. */
	cut?: PictureCut & { of: string };
};

/** An image as readers may see it. `width` and `height` are those of the original, in pixels. */
export type PublishedImage = {
	id: string;
	width: number;
	height: number;
	alt: string;
	caption: string;
	credit: string;
	renditions: Rendition[];
};

/** The whole picture in one format, narrowest first. */
export function wholeRenditions(image: PublishedImage, format: RenditionFormat): Rendition[] {
	return image.renditions
		.filter((file) => file.format === format && file.crop === undefined)
		.sort((a, b) => a.width - b.width);
}

/** Out of which image this one was cut, and how; null for one that was sent as it is. */
export const cutOf = (image: PublishedImage) => image.renditions[0]?.cut ?? null;
