import { beforeAll, expect, test } from 'vitest';
import { storeImage } from '@/features/media/image-intake-mutations';
import { arriving, pictures } from '@/features/media/intake/testing-pictures';
import { accepted, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { findPicturesForDesk, getPicturesForDesk } from './picture-queries';
import { picture } from './picture-schema';

const ids: string[] = [];

beforeAll(async () => {
	await openNewsroom();
	for (const alt of ['Fishing boats', 'Ein schöner Hafen', 'Boats at night']) {
		const bytes = (await pictures['jpeg']?.()) ?? Buffer.alloc(0);
		ids.push(accepted(await storeImage(staff.reporter, arriving(bytes), { alt, credit: 'Ana Ruiz' })).id);
	}
}, 60_000);

test('a picture is found by its id, with a file that fits a column and one that fits a list', async () => {
	const [found] = await getPicturesForDesk(staff.reporter, ids.slice(0, 1));
	expect(picture.parse(found)).toMatchObject({ id: ids[0], width: 640, height: 400, alt: 'Fishing boats' });
	expect(found?.src).toMatch(/^\/media\/.+/);
	expect(found?.thumbnail).toMatch(/^\/media\/.+/);
});

test('ids that are not on record are left out', async () => {
	expect(await getPicturesForDesk(staff.editor, ['00000000-0000-4000-8000-000000000000'])).toEqual([]);
});

test('pictures are found by all the words, without case and accents, the newest first', async () => {
	const found = async (words: string) => (await findPicturesForDesk(staff.reporter, words)).map(({ alt }) => alt);
	expect(await found('')).toEqual(['Boats at night', 'Ein schöner Hafen', 'Fishing boats']);
	expect(await found('BOATS')).toEqual(['Boats at night', 'Fishing boats']);
	expect(await found('schoner ruiz')).toEqual(['Ein schöner Hafen']);
	expect(await found('boats hafen')).toEqual([]);
});
