import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { commandLine } from '@/features/staff/actor';
import { settings } from '@/lib/settings';
import { accepted, countRows, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { storeImage } from './image-intake-mutations';
import { arriving, bomb, photograph, pictures, shortGif } from './intake/testing-pictures';
import { getPublishedImages } from './media-queries';

const words = { alt: 'A harbor', caption: '', credit: 'Ana Ruiz' };
const filesIn = (name: string) => {
	const folder = join(settings().dataDir, name);
	return existsSync(folder) ? readdirSync(folder) : [];
};
const store = (bytes: Buffer) => storeImage(staff.reporter, arriving(bytes), words);
const html = Buffer.from('<!doctype html><script>alert("polyglot")</script>');

beforeAll(async () => {
	await openNewsroom();
});

afterEach(() => {
	expect(filesIn('incoming')).toEqual([]);
});

test.each(Object.keys(pictures))('a picture is known by its bytes and made anew: %s', async (kind) => {
	const image = accepted(await store((await pictures[kind]?.()) ?? Buffer.alloc(0)));
	expect(image).toMatchObject({ width: 640, height: 400, alt: 'A harbor', credit: 'Ana Ruiz' });
	expect((await getPublishedImages([image.id])).get(image.id)).toEqual(image);
	expect(new Set(image.renditions.map(({ crop = 'whole' }) => crop))).toEqual(new Set(['whole', '1:1', '4:3', '16:9']));
	for (const { file, width, height, format } of image.renditions) {
		const made = await sharp(join(settings().dataDir, 'kept', file)).metadata();
		expect([made.width, made.height]).toEqual([width, height]);
		expect(made.format).toBe(format === 'avif' ? 'heif' : format);
	}
});

test('nothing that a camera wrote is served, and the picture stands upright', async () => {
	const photo = await photograph();
	for (const said of ['Someone Secret', 'Serial 99871']) expect(photo.includes(said)).toBe(true);
	const image = accepted(await store(photo));
	expect([image.width, image.height]).toEqual([400, 640]);
	for (const { file } of image.renditions) {
		const path = join(settings().dataDir, 'kept', file);
		const { exif, xmp, iptc, icc } = await sharp(path).metadata();
		expect({ exif, xmp, iptc, icc }).toEqual({});
		expect(readFileSync(path).toString('latin1')).not.toMatch(/Secret|Serial|GPS/);
	}
});

test('what is hidden behind a picture stays behind', async () => {
	const image = accepted(await store(Buffer.concat([(await pictures['jpeg']?.()) ?? html, html])));
	for (const { file } of image.renditions) {
		expect(readFileSync(join(settings().dataDir, 'kept', file)).toString('latin1')).not.toContain('polyglot');
	}
});

const cut = async (kind: string, share: number) => {
	const whole = (await pictures[kind]?.()) ?? Buffer.alloc(0);
	return whole.subarray(0, Math.floor(whole.length * share));
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1');

test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
	['an empty file', () => Buffer.alloc(0), /empty/],
	['a drawing in SVG', () => Buffer.from(svg), /SVG/],
	['a drawing with a declaration', () => Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- x -->${svg}`), /SVG/],
	['a drawing in UTF-16', () => Buffer.from(`\ufeff${svg}`, 'utf16le'), /SVG/],
	['a web page', () => html, /web page/],
	['a PDF', () => Buffer.from('%PDF-1.7\n'), /PDF/],
	['a HEIC picture', () => heic, /HEIC/],
	['a text', () => Buffer.from('Dear editor,'), /not a picture/],
	[
		'a TIFF',
		() =>
			sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
				.tiff()
				.toBuffer(),
		/not a p/,
	],
	['a JPEG cut off', () => cut('jpeg', 0.6), /damaged/],
	['a PNG cut off', () => cut('png', 0.6), /damaged/],
	['a WebP cut off', () => cut('webp', 0.6), /damaged/],
	['a GIF cut off', () => cut('gif', 0.6), /damaged/],
	['an AVIF cut off', () => cut('avif', 0.6), /damaged/],
	['the head of a JPEG alone', () => cut('jpeg', 0.01), /damaged/],
	[
		'a PNG that is SVG inside',
		() => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(svg)]),
		/damaged/,
	],
	['a GIF with no frame', shortGif, /damaged|million|memory/],
	['a small file of 900 million pixels', () => bomb(30_000), /100 million/],
	['a header of two billion squared', () => bomb(0x7fffffff), /damaged|million/],
	[
		'a long thread',
		() =>
			sharp({ create: { width: 9_000, height: 9, channels: 3, background: '#fff' } })
				.png()
				.toBuffer(),
		/narrow/,
	],
	['a file of 26 MB', () => Buffer.alloc(26 * 1024 * 1024, 0xff), /25 MB/],
])('%s is refused in words, and leaves nothing', async (_, make, reason) => {
	const [files, rows] = [filesIn('kept'), await countRows()];
	const result = await store(await make());
	expect(result).toEqual({ ok: false, message: expect.stringMatching(reason) });
	expect([filesIn('kept'), await countRows()]).toEqual([files, rows]);
});

test('a stream without end is cut off', async () => {
	let sent = 0;
	async function* endless() {
		for (;;) {
			sent += 1_000_000;
			yield Buffer.alloc(1_000_000);
		}
	}
	expect(await storeImage(commandLine, endless(), words)).toMatchObject({ ok: false });
	expect(sent).toBeLessThan(30_000_000);
});

test('several at once wait for one another', async () => {
	const one = (await pictures['png']?.()) ?? Buffer.alloc(0);
	const made = await Promise.all(Array.from({ length: 4 }, () => store(one)));
	expect(new Set(made.map((result) => accepted(result).id)).size).toBe(4);
});

test('files go when what was to use the picture fails', async () => {
	const files = filesIn('kept');
	const use = () => Promise.reject(new Error('no use'));
	const bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
	await expect(storeImage(commandLine, arriving(bytes), words, { use })).rejects.toThrow('no use');
	expect(filesIn('kept')).toEqual(files);
});
