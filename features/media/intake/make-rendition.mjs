import sharp from 'sharp';

/**
 * One file of a picture. It is plain JavaScript because the worker that decodes uploads
 * is started by itself, outside of what is built.
 *
 * @param {{ data: Buffer, info: { width: number, height: number, channels: 1 | 2 | 3 | 4 } }} pixels
 * @param {{ width: number, height: number, format: 'avif' | 'webp' | 'jpeg' }} plan
 * @returns {import('sharp').Sharp}
 */
export function makeRendition({ data, info: { width, height, channels } }, plan) {
	// Where the eye is drawn is kept; whole pictures keep their shape, so nothing of them is cut.
	const size = { width: plan.width, height: plan.height, fit: 'cover', position: 'attention' };
	return encoded(sharp(data, { raw: { width, height, channels } }).resize(/** @type {const} */ (size)), plan);
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
