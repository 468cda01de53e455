export type RenditionFormat = 'avif' | 'webp' | 'jpeg';

/** One file of an image, `width` pixels wide, below `media/` in the data folder. */
export type Rendition = { width: number; height: number; format: RenditionFormat; file: string };

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
