import { type Area, squareOf, withinSquare } from '../image-cut-area';
import type { PictureCut } from '../image-cut-schema';
import { CROPS, type Crop, type Rendition, type RenditionFormat } from '../media-schema';

/** Which files an image is made into. */
export type RenditionPlan = Omit<Rendition, 'file' | 'cut'> & {
	/** What its file is called after the image's id. */
	name: string;
	/** The part of the picture that it shows; without one, all of it. */
	area?: Area;
};

const WIDTHS = [400, 800, 1200, 1600];
const FORMATS: RenditionFormat[] = ['avif', 'jpeg'];

/** The largest that a cut may be; width and height of what is cut from are the other limit. */
const CUTS: Record<Crop, { width: number; height: number }> = {
	'1:1': { width: 1200, height: 1200 },
	'4:3': { width: 1200, height: 900 },
	'16:9': { width: 1200, height: 675 },
};

/** Plans for a picture of this size, in pixels. */
export function planRenditions(width: number, height: number, crops: readonly Crop[]): RenditionPlan[] {
	return [...wholes(width, height), ...crops.map((crop) => cut(crop, width, height))];
}

/** Plans for a square of a picture of this size: the square is the whole then, and wider cuts stay within it. */
export function planCut(chosen: PictureCut, width: number, height: number): { side: number; plans: RenditionPlan[] } {
	const picture = { width, height };
	const side = Math.max(1, Math.round(Math.min(width, height) * chosen.size));
	const area = squareOf(chosen, picture);
	const squares = wholes(side, side).map((plan) => ({ ...plan, area }));
	const cuts = CROPS.map((crop) => {
		const { width: wide, height: high } = CUTS[crop];
		return { ...cut(crop, side, (side * high) / wide), area: withinSquare(chosen, picture, wide, high) };
	});
	return { side, plans: [...squares, ...cuts] };
}

/**
 * `secret` is what nobody can guess of the name of a file that is not public yet: an id
 * has 74 random bits and stands in what readers are given of other things.
 */
export const renditionFile = (imageId: string, { name, format }: RenditionPlan, secret = ''): string =>
	[imageId, secret, `${name}.${format}`].filter(Boolean).join('-');

/** Never larger than the picture itself, which is always among them; nothing is gained by one nearly as large. */
function wholes(width: number, height: number): RenditionPlan[] {
	const largest = Math.min(width, WIDTHS.at(-1) ?? width);
	return [...WIDTHS.filter((size) => size < largest * 0.9), largest].flatMap((size) =>
		FORMATS.map((format) => ({
			...{ name: String(size), format },
			...{ width: size, height: Math.max(1, Math.round((height * size) / width)) },
		})),
	);
}

function cut(crop: Crop, width: number, height: number): RenditionPlan {
	const full = CUTS[crop];
	const scale = Math.min(1, width / full.width, height / full.height);
	return {
		...{ name: crop.replace(':', 'x'), format: 'jpeg', crop },
		...{ width: Math.max(1, Math.round(full.width * scale)), height: Math.max(1, Math.round(full.height * scale)) },
	};
}
