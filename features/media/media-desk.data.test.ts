import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { image } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { accepted, everyRow, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { getImageForDesk, getImagesForDesk, readImageOfFile } from './media-desk-queries';
import { describeImage, recordImage, recordKeptImage } from './media-mutations';
import type { PublishedImage } from './media-schema';

const picture = (alt: string, more: Partial<PublishedImage> = {}): PublishedImage => {
	const id = newId();
	const rendition = { width: 400, height: 300, format: 'jpeg' as const, file: `${id}-abc-400.jpeg` };
	return { ...{ id, width: 400, height: 300, alt, caption: '', credit: '', renditions: [rendition] }, ...more };
};
const keep = async (one: PublishedImage) => {
	await write((tx) => recordKeptImage(tx, commandLine, one));
	return one.id;
};
const show = async (one: PublishedImage) => {
	await write((tx) => recordImage(tx, commandLine, one));
	return one.id;
};
const alts = async (q: string, page = 1) =>
	(await getImagesForDesk(staff.reporter, { q, page })).images.map((one) => one.alt);

beforeAll(async () => {
	await openNewsroom();
});

describe('pictures to choose from', () => {
	test('are all of them, the newest first, whether or not readers have them', async () => {
		const [first, second] = [await show(picture('A pier')), await keep(picture('A gull'))];
		const { images, more } = await getImagesForDesk(staff.reporter);
		expect(images.map(({ id, isPublic }) => [id, isPublic])).toEqual([
			[second, false],
			[first, true],
		]);
		expect(more).toBe(false);
		const byId = await getImageForDesk(staff.reporter, [first, newId(), null, second]);
		expect([...byId.keys()].sort()).toEqual([first, second].sort());
	});

	test('are found by what is said of them, in any order, case and accents aside', async () => {
		await keep(picture('Boats at Cais Velho', { caption: 'The São Bento leaves', credit: 'Inês Łukasik' }));
		expect(await alts('sao boats')).toEqual(['Boats at Cais Velho']);
		expect(await alts('LUKASIK')).toEqual(['Boats at Cais Velho']);
		expect(await alts('boats plane')).toEqual([]);
		expect(await alts('%')).toEqual([]);
	});

	test('come in pages that neither repeat nor leave out', async () => {
		for (let count = 0; count < 60; count++) await keep(picture(`Plate ${count}`));
		const pages = [await alts('plate'), await alts('plate', 2), await alts('plate', 3), await alts('plate', 4)];
		expect(pages.map((page) => page.length)).toEqual([24, 24, 12, 0]);
		expect(new Set(pages.flat()).size).toBe(60);
		expect(pages[0]?.[0]).toBe('Plate 59');
		expect((await getImagesForDesk(staff.reporter, { q: 'plate', page: 2 })).more).toBe(true);
		expect((await getImagesForDesk(staff.reporter, { q: 'plate', page: 3 })).more).toBe(false);
	});

	test('are told by their files', async () => {
		const one = picture('A buoy');
		const id = await keep(one);
		expect(await readImageOfFile(one.renditions[0]?.file ?? '')).toEqual({ id, isPublic: false });
		for (const file of [`${id}-abc-800.jpeg`, `${id}`, '', `${newId()}-abc-400.jpeg`]) {
			expect(await readImageOfFile(file)).toBeNull();
		}
	});
});

describe('what is said of a picture', () => {
	const wordsOf = async (id: string) => (await getImageForDesk(staff.editor, [id])).get(id);

	test('can be changed by whoever writes, while only staff see it; what is not named stays', async () => {
		const id = await keep(picture('A dory', { caption: 'Old', credit: 'Ana Ruiz' }));
		accepted(await describeImage(staff.reporter, id, { caption: 'A new caption' }));
		expect(await wordsOf(id)).toMatchObject({ alt: 'A dory', caption: 'A new caption', credit: 'Ana Ruiz' });
		accepted(await describeImage(staff.reporter, id, { alt: '' }));
		expect(await wordsOf(id)).toMatchObject({ alt: '', caption: 'A new caption' });
	});

	test('is an editor’s once readers may have it, and changes their pages', async () => {
		const id = await show(picture('A mast'));
		expect(await describeImage(staff.reporter, id, { alt: 'Mine' })).toMatchObject({
			ok: false,
			message: expect.stringContaining('ask an editor'),
		});
		expect(await wordsOf(id)).toMatchObject({ alt: 'A mast' });
		const before = (await everyRow())['edition']?.length ?? 0;
		accepted(await describeImage(staff.editor, id, { alt: 'A mast in fog' }));
		expect(await wordsOf(id)).toMatchObject({ alt: 'A mast in fog' });
		expect((await everyRow())['edition']?.length).toBe(before + 1);
	});

	test('stays as it is, without a trace, when nothing about it is new', async () => {
		const id = await show(picture('A rope'));
		const before = await everyRow();
		accepted(await describeImage(staff.editor, id, { alt: 'A rope' }));
		expect(await everyRow()).toEqual(before);
	});

	test('takes no word that cannot be stored, and no picture that is not there', async () => {
		const id = await keep(picture('A net'));
		await expect(describeImage(staff.reporter, id, { alt: 'a\u0000b' })).rejects.toThrow();
		await expect(describeImage(staff.reporter, id, { credit: 'x'.repeat(301) })).rejects.toThrow();
		expect(await describeImage(staff.reporter, newId(), { alt: 'x' })).toMatchObject({ ok: false });
		expect(await database().$count(image)).toBeGreaterThan(0);
	});
});
