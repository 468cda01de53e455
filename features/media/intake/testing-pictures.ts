import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** For tests: pictures, and files that only look like them. */

const SIZE = { width: 640, height: 400 };

const drawn = () => {
	const pixels = Buffer.from(
		Array.from({ length: SIZE.width * SIZE.height * 3 }, (_, at) => (at * 7 + ((at / 1920) | 0) * 13) % 251),
	);
	return sharp(pixels, { raw: { ...SIZE, channels: 3 } });
};

export const pictures: Record<string, () => Promise<Buffer>> = {
	jpeg: () => drawn().jpeg().toBuffer(),
	png: () => drawn().png().toBuffer(),
	webp: () => drawn().webp().toBuffer(),
	gif: () => drawn().gif().toBuffer(),
	avif: () => drawn().avif({ effort: 0 }).toBuffer(),
};

/** What a phone writes into a picture, with names that can be looked for. */
export const photograph = () =>
	drawn()
		.withExif({
			IFD0: { Artist: 'Someone Secret', Copyright: 'Camera Serial 99871' },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '52/1 31/1 12/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '13/1 24/1 18/1',
			},
		})
		.withMetadata({ orientation: 6 })
		.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Someone Secret</note></x:xmpmeta>')
		.jpeg()
		.toBuffer();

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A PNG of one colour: `size` × `size` pixels in a file of some kilobytes. */
export function bomb(size: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([1, 0, 0, 0, 0], 8);
	const rows = deflateSync(Buffer.alloc((30_000 / 8 + 1) * 30_000), { level: 9 });
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** A GIF whose one frame claims more than there is. */
export const shortGif = () => Buffer.from('GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,', 'latin1');

export async function* arriving(bytes: Uint8Array, pieces = 7): AsyncGenerator<Uint8Array> {
	const size = Math.max(1, Math.ceil(bytes.length / pieces));
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
