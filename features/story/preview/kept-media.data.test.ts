import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewLink } from '@/db/schema';
import { write } from '@/db/write';
import { storeImage } from '@/features/media/image-intake-mutations';
import { arriving, pictures } from '@/features/media/intake/testing-pictures';
import type { PublishedImage } from '@/features/media/media-schema';
import { askSecondFactor, join, setStatus } from '@/features/staff/testing-staff';
import { provide } from '@/lib/once';
import { settings } from '@/lib/settings';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { plantSession } from '@/scripts/testing/session';
import { mediaFiles } from '@/server/files';
import { previewCookie } from '@/server/preview-cookie';
import { send } from '@/server/testing-house';
import { doc, figure, p } from '../body/body-build';
import { createStory, publishStory } from '../story-mutations';
import { rewriteText } from '../working-copy/working-copy-mutations';
import { seeKeptMedia } from './kept-media';
import { createPreviewLink, revokePreviewLink } from './preview-link-mutations';

let newsroom: Newsroom;
let bytes: Buffer;
const server = createServer();
const NEVER = '/media/00000000-0000-7000-8000-000000000000-00-400.jpeg';

beforeAll(async () => {
	newsroom = await openNewsroom();
	bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
	provide('kept-media', seeKeptMedia);
	const media = mediaFiles(settings().dataDir, { 'X-Content-Type-Options': 'nosniff' });
	server.on('request', (request, response) =>
		media(request, response, () => void response.writeHead(404).end('There is nothing here.')),
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const get = (path: string, cookie?: string) =>
	send((server.address() as AddressInfo).port, path, cookie === undefined ? {} : { Cookie: cookie }); // it listens on TCP
const store = async () => accepted(await storeImage(staff.reporter, arriving(bytes), { alt: 'A harbor' }));
const addressesOf = ({ renditions }: PublishedImage) => renditions.map(({ file }) => `/media/${file}`);
const draft = (image: PublishedImage) =>
	write((tx) => createStory(tx, staff.reporter, newsroom.content({ leadImageId: image.id }), 'request'));
const give = async (storyId: string) =>
	accepted(await createPreviewLink(staff.reporter, storyId, { name: 'Ida Grady', days: 7 }));
const cookieOf = (token: string) => previewCookie(token, new URL('http://localhost')).split(';')[0] ?? '';
const isShown = async (image: PublishedImage, cookie?: string) =>
	(await Promise.all(addressesOf(image).map((path) => get(path, cookie)))).every(({ status }) => status === 200);
const isHidden = async (image: PublishedImage, cookie?: string) => {
	const nothing = await get(NEVER, cookie);
	for (const path of addressesOf(image)) {
		const { status, headers, body } = await get(path, cookie);
		expect([status, { ...headers, date: '' }, body]).toEqual([404, { ...nothing.headers, date: '' }, nothing.body]);
	}
	return true;
};
async function signedIn(name: string) {
	const person = await join('reporter', name);
	return { person, cookie: `stet-session=${(await plantSession(person.accountId)).cookie}` };
}

test('a draft’s picture is not to be had by strangers, whatever they send', async () => {
	const image = await store();
	await draft(image);
	const strangers = [
		undefined,
		'',
		'stet-session=x',
		'stet-session=',
		'stet-session=%',
		'stet-preview-0123456789ab=x',
		'a=b; ;=; c',
	];
	for (const cookie of strangers) expect(await isHidden(image, cookie)).toBe(true);
	expect(await isHidden(image, cookieOf('x'.repeat(43)))).toBe(true);
});

test('staff have it, and nothing on the way keeps it', async () => {
	const image = await store();
	const { person, cookie } = await signedIn('Ana Ruiz');
	expect(await isShown(image, `other=1; ${cookie}`)).toBe(true);
	const { headers } = await get(addressesOf(image)[0] ?? '', cookie);
	expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
	await setStatus(person, 'disabled');
	expect(await isHidden(image, cookie)).toBe(true);
});

test('whoever may not work yet, for want of a second factor, does not have it', async () => {
	const image = await store();
	const { cookie } = await signedIn('Tomas Wrobel');
	await askSecondFactor('everyone');
	expect(await isHidden(image, cookie)).toBe(true);
	await askSecondFactor('optional');
	expect(await isShown(image, cookie)).toBe(true);
});

test('a link lets through what its story shows, as long as it is open', async () => {
	const [shown, other] = [await store(), await store()];
	const id = await draft(shown);
	const [one, two] = [await give(id), await give(id)];
	expect(await isShown(shown, cookieOf(one.token))).toBe(true);
	expect(await isHidden(other, cookieOf(one.token))).toBe(true);
	accepted(await revokePreviewLink(staff.reporter, one.id));
	expect(await isHidden(shown, cookieOf(one.token))).toBe(true);
	expect(await isShown(shown, `${cookieOf(one.token)}; ${cookieOf(two.token)}`)).toBe(true);
	await write((tx) =>
		tx
			.update(previewLink)
			.set({ expiresAt: new Date(0) })
			.where(eq(previewLink.id, two.id)),
	);
	expect(await isHidden(shown, `${cookieOf(one.token)}; ${cookieOf(two.token)}`)).toBe(true);
});

test('a picture that is put into the text is let through at once, and no longer when it is taken out', async () => {
	const [lead, added] = [await store(), await store()];
	const id = await draft(lead);
	const { token } = await give(id);
	expect(await isHidden(added, cookieOf(token))).toBe(true);
	const type = (...blocks: Parameters<typeof doc>) =>
		write((tx) => rewriteText(tx, staff.reporter, id, { body: doc(...blocks) }));
	await type(p('With a picture.'), figure({ image: added.id, alt: 'A gull', credit: '' }));
	expect(await isShown(added, cookieOf(token))).toBe(true);
	await type(p('Without.'));
	expect(await isHidden(added, cookieOf(token))).toBe(true);
});

test('it is everyone’s right after publishing, for ever, and the link is dead', async () => {
	const image = await store();
	const id = await draft(image);
	const { token } = await give(id);
	accepted(await publishStory(staff.editor, id, { confirmed: true, said: { noByline: 'A test.' } }));
	for (const path of addressesOf(image)) {
		const { status, headers, body } = await get(path);
		expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
		expect(body.length).toBeGreaterThan(100);
	}
	const next = await store();
	await write((tx) =>
		rewriteText(tx, staff.reporter, id, {
			body: doc(p('New.'), figure({ image: next.id, alt: 'A gull', credit: '' })),
		}),
	);
	expect(await isHidden(next)).toBe(true);
	expect(await isHidden(next, cookieOf(token))).toBe(true);
});
