import { describe, expect, test } from 'vitest';
import { squareOf, withinSquare } from './image-cut-area';
import { MIDDLE_CUT } from './image-cut-schema';

const wide = { width: 1600, height: 800 };
const high = { width: 600, height: 1200 };
const pixels = ({ left, top, width, height }: ReturnType<typeof squareOf>, of: typeof wide) =>
	[left * of.width, top * of.height, width * of.width, height * of.height].map(Math.round);

describe('the square of a cut', () => {
	test.each([
		[wide, { size: 1, x: 0.5, y: 0.5 }, [400, 0, 800, 800]],
		[wide, { size: 1, x: 0, y: 1 }, [0, 0, 800, 800]],
		[wide, { size: 0.5, x: 1, y: 1 }, [1200, 400, 400, 400]],
		[high, { size: 1, x: 0.5, y: 0 }, [0, 0, 600, 600]],
		[high, { size: 0.5, x: 0.5, y: 0.5 }, [150, 450, 300, 300]],
	])('of a picture %j: %j', (picture, cut, expected) => {
		expect(pixels(squareOf({ ...MIDDLE_CUT, ...cut }, picture), picture)).toEqual(expected);
	});
});

describe('a further cut stays within the square, as near to the focus as it can', () => {
	test.each([
		[{ focusX: 0.5, focusY: 0.5 }, 16, 9, [400, 175, 800, 450]],
		[{ focusX: 0.5, focusY: 0 }, 16, 9, [400, 0, 800, 450]],
		[{ focusX: 0.5, focusY: 1 }, 16, 9, [400, 350, 800, 450]],
		[{ focusX: 1, focusY: 1 }, 3, 4, [600, 0, 600, 800]],
		[{ focusX: 0, focusY: 1 }, 1, 1, [400, 0, 800, 800]],
	])('%j as %d:%d', (focus, across, down, expected) => {
		const cut = { ...MIDDLE_CUT, x: 0.5, y: 0, ...focus };
		expect(pixels(withinSquare(cut, wide, across, down), wide)).toEqual(expected);
	});
});
