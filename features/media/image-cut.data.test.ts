import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { newId } from '@/lib/ids';
import { settings } from '@/lib/settings';
import { accepted, countRows, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { MIDDLE_CUT, type PictureCut } from './image-cut-schema';
import { storeCut, storeImage } from './image-intake-mutations';
import { arriving } from './intake/testing-pictures';

const { admin, editor } = staff;
const may = { permission: 'byline.manage' as const };
const words = { alt: 'A square', credit: '' };
const kept = () => readdirSync(join(settings().dataDir, 'kept')).length;

beforeAll(async () => {
	await openNewsroom();
});

/** Four colours in four quarters: red, green, blue, white. */
async function quarters(): Promise<string> {
	const one = (background: string) =>
		sharp({ create: { width: 400, height: 300, channels: 3, background } })
			.png()
			.toBuffer();
	const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: '#fff' } }).composite([
		{ input: await one('#f00'), left: 0, top: 0 },
		{ input: await one('#0f0'), left: 400, top: 0 },
		{ input: await one('#00f'), left: 0, top: 300 },
	]);
	return accepted(await storeImage(admin, arriving(await picture.png().toBuffer()), words)).id;
}

async function colourOf(file: string): Promise<string> {
	const { channels } = await sharp(join(settings().dataDir, 'kept', file)).stats();
	return channels.map(({ mean }) => (mean > 200 ? 'f' : mean < 55 ? '0' : '?')).join('');
}

test.each([
	[{ x: 0, y: 0 }, 'f00'],
	[{ x: 1, y: 0 }, '0f0'],
	[{ x: 0, y: 1 }, '00f'],
	[{ x: 1, y: 1 }, 'fff'],
])('a cut at %j shows that part in every file, wider ones too', async (place, colour) => {
	const cut = { ...MIDDLE_CUT, size: 0.4, ...place };
	const made = accepted(await storeCut(admin, await quarters(), { cut, words }, may));
	expect([made.width, made.height]).toEqual([240, 240]);
	expect(made.renditions.map(({ crop = 'whole' }) => crop)).toEqual(
		expect.arrayContaining(['whole', '1:1', '4:3', '16:9']),
	);
	for (const { file, width, height } of made.renditions) {
		expect(await colourOf(file)).toBe(colour);
		const { width: wide, height: high } = await sharp(join(settings().dataDir, 'kept', file)).metadata();
		expect([wide, high]).toEqual([width, height]);
	}
});

test('wider cuts are made around the focus', async () => {
	const above = { ...MIDDLE_CUT, x: 0, focusY: 0 };
	const [red, blue] = await Promise.all(
		[above, { ...above, focusY: 1 }].map(async (cut) => {
			const made = accepted(await storeCut(admin, await quarters(), { cut, words }, may));
			const file = made.renditions.find(({ crop }) => crop === '16:9')?.file ?? '';
			const { channels } = await sharp(join(settings().dataDir, 'kept', file)).stats();
			return channels.map(({ mean }) => mean);
		}),
	);
	expect(red?.[0]).toBeGreaterThan(red?.[2] ?? 255);
	expect(blue?.[2]).toBeGreaterThan(blue?.[0] ?? 255);
});

test('a cut can be cut again', async () => {
	const first = accepted(await storeCut(admin, await quarters(), { cut: MIDDLE_CUT, words }, may));
	const again = accepted(await storeCut(admin, first.id, { cut: { ...MIDDLE_CUT, size: 0.5 }, words }, may));
	expect(again.width).toBe(300);
});

test('what may not be, or is no picture, leaves nothing behind', async () => {
	const id = await quarters();
	const before = [await countRows(), kept()];
	expect((await storeCut(editor, id, { cut: MIDDLE_CUT, words }, may)).ok).toBe(false);
	for (const one of [newId(), 'nothing', 'a\u0000b', '\ud800', '']) {
		expect(await storeCut(admin, one, { cut: MIDDLE_CUT, words }, may)).toMatchObject({ ok: false });
	}
	for (const wrong of [{ size: 0 }, { size: 2 }, { x: -0.1 }, { focusY: Number.NaN }] as Partial<PictureCut>[]) {
		const cut = { ...MIDDLE_CUT, ...wrong };
		await expect(storeCut(admin, id, { cut, words }, may)).rejects.toHaveProperty('issues');
	}
	const use = () => Promise.reject(new Error('the disk is full'));
	await expect(storeCut(admin, id, { cut: MIDDLE_CUT, words }, { ...may, use })).rejects.toThrow('full');
	expect([await countRows(), kept()]).toEqual(before);
});
