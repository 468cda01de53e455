import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Smaller squares of a picture would be a handful of pixels. */
export const SMALLEST_CUT = 0.1;

/** A square of a picture, and the point of it that matters most. All are shares, so that each goes with any other. */
export const pictureCut = z.strictObject({
	/** Of the picture's shorter side. */
	size: share.min(SMALLEST_CUT),
	/** Where the square lies in the room that it leaves beside and above: 0 is left and top. */
	x: share,
	y: share,
	/** Within the square. */
	focusX: share,
	focusY: share,
});
export type PictureCut = z.output<typeof pictureCut>;

/** As much as there is, from the middle; faces are above it. */
export const MIDDLE_CUT: PictureCut = { size: 1, x: 0.5, y: 0.5, focusX: 0.5, focusY: 0.4 };
