import type { PictureCut } from './image-cut-schema';

/** A part of a picture, in shares of its width and height. */
export type Area = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

/** Where the square of a cut lies in a picture of this shape. */
export function squareOf({ size, x, y }: PictureCut, { width, height }: Size): Area {
	const side = Math.min(width, height) * size;
	return {
		left: (x * (width - side)) / width,
		top: (y * (height - side)) / height,
		width: side / width,
		height: side / height,
	};
}

/** The largest part of the square that has the shape `wide` to `high`, as near to the focus as the square allows. */
export function withinSquare(cut: PictureCut, picture: Size, wide: number, high: number): Area {
	const square = squareOf(cut, picture);
	const across = Math.min(1, wide / high);
	const down = Math.min(1, high / wide);
	return {
		left: square.left + square.width * begin(cut.focusX, across),
		top: square.top + square.height * begin(cut.focusY, down),
		width: square.width * across,
		height: square.height * down,
	};
}

/** Where a stretch of `length` around `middle` begins, without leaving 0 to 1. */
const begin = (middle: number, length: number) => Math.min(Math.max(middle - length / 2, 0), 1 - length);
