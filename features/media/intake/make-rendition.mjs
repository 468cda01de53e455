import sharp from 'sharp';

/**
 * One file of a picture. It is plain JavaScript because the worker that decodes uploads
 * is started by itself, outside of what is built.
 *
 * @param {{ data: Buffer, info: { width: number, height: number, channels: 1 | 2 | 3 | 4 } }} pixels
 * @typedef {{ left: number, top: number, width: number, height: number }} Area
 * @param {{ width: number, height: number, format: 'avif' | 'webp' | 'jpeg', area?: Area }} plan
 * @returns {import('sharp').Sharp}
 */
export function makeRendition({ data, info: { width, height, channels } }, plan) {
	// Where the eye is drawn is kept; whole pictures keep their shape, so nothing of them is cut.
	const size = { width: plan.width, height: plan.height, fit: 'cover', position: 'attention' };
	const picture = sharp(data, { raw: { width, height, channels } });
	if (plan.area) picture.extract(inPixels(plan.area, width, height));
	return encoded(picture.resize(/** @type {const} */ (size)), plan);
}

/**
 * @param {Area} area in shares of the picture
 * @param {number} width
 * @param {number} height
 */
function inPixels(area, width, height) {
	const left = Math.min(Math.round(area.left * width), width - 1);
	const top = Math.min(Math.round(area.top * height), height - 1);
	return {
		...{ left, top },
		width: Math.max(1, Math.min(Math.round(area.width * width), width - left)),
		height: Math.max(1, Math.min(Math.round(area.height * height), height - top)),
	};
}

/**
 * Quick rather than small: of AVIF, level 2 takes four times as long as these for a third less.
 *
 * @param {import('sharp').Sharp} image
 * @param {{ width: number, format: 'avif' | 'webp' | 'jpeg' }} plan
 */
function encoded(image, { width, format }) {
	if (format === 'avif') return image.avif({ quality: 52, effort: width > 800 ? 0 : 1 });
	if (format === 'webp') return image.webp({ quality: 78 });
	return image.jpeg({ quality: 78 });
}
