import { join } from 'node:path';
import sharp from 'sharp';
import { makeRendition } from './make-rendition.mjs';

/**
 * A process of its own for one file that a stranger may have made: whatever a decoder
 * does to it, the newsroom goes on. It is told the file and its kind, says how large the
 * picture is, is told which files to make of it, and ends.
 *
 * Only the pixels go on: everything that the file says of itself stays behind.
 */
const MAX_PIXELS = 100_000_000;
const MAX_MEMORY = 1_500_000_000;

/** No decoder but that of its kind can be reached, whatever the file turns out to hold. */
const LOADERS = {
	jpeg: 'VipsForeignLoadJpeg',
	png: 'VipsForeignLoadPng',
	webp: 'VipsForeignLoadWebp',
	gif: 'VipsForeignLoadNsgif',
	heif: 'VipsForeignLoadHeif',
};

// What a decoder takes is outside the heap that --max-old-space-size bounds.
setInterval(() => process.memoryUsage.rss() > MAX_MEMORY && process.exit(3), 20).unref();
sharp.cache(false);
sharp.concurrency(1);

/** @param {object} message */
const say = (message) => new Promise((done) => process.send?.(message, done));
/** @returns {Promise<any>} */
const hear = () => new Promise((done) => process.once('message', done));

try {
	const { file, kind } = await hear();
	sharp.block({ operation: ['VipsForeignLoad'] });
	sharp.unblock({ operation: [LOADERS[/** @type {keyof typeof LOADERS} */ (kind)]] });
	// The header alone: nothing is unpacked before it is known how much there is.
	const { autoOrient, compression } = await sharp(file, { limitInputPixels: false }).metadata();
	const size = { width: autoOrient.width, height: autoOrient.height };
	if (kind === 'heif' && compression !== 'av1') await end({ refused: 'damaged' });
	if (size.width * size.height > MAX_PIXELS) await end({ refused: 'pixels' });
	const heard = hear();
	await say(size);
	const { folder, plans } = await heard;
	const pixels = await sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'warning' })
		.autoOrient()
		// Nothing that is made of it is larger than this.
		.resize({ width: 1600, height: 1200, fit: 'outside', withoutEnlargement: true })
		.flatten({ background: '#fff' })
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	for (const plan of plans) await makeRendition(pixels, plan).toFile(join(folder, plan.file));
	await end({ made: plans.length });
} catch {
	await end({ refused: 'damaged' });
}

/** @param {object} message @returns {Promise<never>} */
async function end(message) {
	await say(message);
	process.exit(0);
}
