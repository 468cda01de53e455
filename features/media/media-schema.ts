export type RenditionFormat = 'avif' | 'webp' | 'jpeg';

/** One file of an image, `width` pixels wide, below `media/` in the data folder. */
export type Rendition = { width: number; height: number; format: RenditionFormat; file: string };
