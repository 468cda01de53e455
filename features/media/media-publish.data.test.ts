import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test, vi } from 'vitest';
import { database } from '@/db/client';
import { image } from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { storeLogo } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { attempt } from '@/lib/result';
import { accepted, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { storeImage } from './image-intake-mutations';
import { arriving, pictures } from './intake/testing-pictures';
import { keptFolder, mediaFolder } from './media-folders';
import { publishImages } from './media-publish-mutations';
import type { PublishedImage } from './media-schema';
import { clearKeptFiles } from './media-sweep-mutations';

let bytes: Buffer;

beforeAll(async () => {
	await openNewsroom();
	bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
});

const store = async () => accepted(await storeImage(staff.reporter, arriving(bytes), { alt: 'A harbor' }));
const publish = (...ids: string[]) => write((tx) => publishImages(tx, ids));
const files = ({ renditions }: PublishedImage) => renditions.map(({ file }) => file);
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const kept = (one: PublishedImage) => files(one).filter((file) => namesIn(keptFolder()).includes(file));
const open = (one: PublishedImage) => files(one).filter((file) => namesIn(mediaFolder()).includes(file));
const publicAt = async ({ id }: { id: string }) =>
	(await database().select({ at: image.publicAt }).from(image).where(eq(image.id, id)))[0]?.at;

/** As a crash leaves them between the commit and the tidying. */
async function inBothFolders(): Promise<PublishedImage> {
	const one = await store();
	const were = files(one).map((file) => [file, readFileSync(join(keptFolder(), file))] as const);
	await publish(one.id);
	await vi.waitFor(() => expect(kept(one)).toEqual([]), 10_000);
	for (const [file, content] of were) writeFileSync(join(keptFolder(), file), content);
	return one;
}

test('a new picture lies apart from what is public, under a name that nobody can guess', async () => {
	const [one, other] = [await store(), await store()];
	expect(kept(one)).toEqual(files(one));
	expect(open(one)).toEqual([]);
	expect(await publicAt(one)).toBeNull();
	const secrets = [one, other].map((picture) => {
		const found = files(picture).map((file) => /^([0-9a-f-]{36})-([0-9a-f]{32})-\w+\.(avif|jpeg)$/.exec(file));
		expect(found.every((parts) => parts?.[1] === picture.id)).toBe(true);
		return found[0]?.[2];
	});
	expect(secrets[0]).not.toBe(secrets[1]);
});

test('publishing puts its files before everyone, and keeps none back', async () => {
	const one = await store();
	await publish(one.id, one.id);
	expect(open(one)).toEqual(files(one));
	expect(await publicAt(one)).toBeInstanceOf(Date);
	await vi.waitFor(() => expect(kept(one)).toEqual([]), 10_000);
});

test('a picture stays public since it first was', async () => {
	const one = await store();
	await publish(one.id);
	const first = await publicAt(one);
	await publish(one.id);
	expect(await publicAt(one)).toEqual(first);
	expect(open(one)).toEqual(files(one));
});

test('what is taken back with its transaction is not public, and can be published later', async () => {
	const one = await store();
	const failing = write(async (tx) => {
		await publishImages(tx, [one.id]);
		throw new Error('no publication');
	});
	await expect(failing).rejects.toThrow('no publication');
	expect(await publicAt(one)).toBeNull();
	expect(kept(one)).toEqual(files(one));
	await publish(one.id);
	expect(open(one)).toEqual(files(one));
});

test('nothing is published whose picture has lost a file', async () => {
	const [whole, broken] = [await store(), await store()];
	await rm(join(keptFolder(), files(broken)[0] ?? ''));
	const result = await attempt(() => publish(whole.id, broken.id));
	expect(result).toEqual({ ok: false, message: expect.stringContaining('its file is missing') });
	expect(await publicAt(whole)).toBeNull();
	expect(await publicAt(broken)).toBeNull();
});

test('ids that are no picture, or none at all, change nothing', async () => {
	await publish();
	await publish(newId());
});

test('two stories that publish one picture at once both do', async () => {
	const one = await store();
	await Promise.all([publish(one.id), publish(one.id)]);
	expect(open(one)).toEqual(files(one));
});

test('a logo and a portrait are public as soon as they are put to use', async () => {
	accepted(await storeLogo(staff.admin, arriving(bytes), 'The Test'));
	const newest = (await database().select().from(image)).sort((a, b) => (a.id < b.id ? 1 : -1))[0];
	expect(newest?.alt).toBe('The Test');
	expect(newest?.publicAt).toBeInstanceOf(Date);
	const portrait = await store();
	await write((tx) => createByline(tx, commandLine, { name: 'Ida Grady', portraitId: portrait.id }));
	expect(await publicAt(portrait)).toBeInstanceOf(Date);
});

test('the next start ends what a crash interrupted', async () => {
	const [both, lost, draft] = [await inBothFolders(), await inBothFolders(), await store()];
	for (const file of files(lost)) await rm(join(mediaFolder(), file));
	await clearKeptFiles();
	for (const one of [both, lost]) {
		expect(open(one)).toEqual(files(one));
		expect(kept(one)).toEqual([]);
	}
	expect(kept(draft)).toEqual(files(draft));
	expect(open(draft)).toEqual([]);
});

test('files that became no picture go after a day', async () => {
	await mkdir(keptFolder(), { recursive: true });
	const [old, fresh] = [`${newId()}-x-400.jpeg`, `${newId()}-x-400.jpeg`];
	for (const file of [old, fresh]) writeFileSync(join(keptFolder(), file), 'x');
	const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
	utimesSync(join(keptFolder(), old), yesterday, yesterday);
	await clearKeptFiles();
	expect(namesIn(keptFolder())).not.toContain(old);
	expect(namesIn(keptFolder())).toContain(fresh);
});
