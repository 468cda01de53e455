import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { previewLink, story, storyHold } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { commandLine } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { newToken } from '@/lib/token';
import { accepted, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createStory, publishStory, unpublishStory } from '../story-mutations';
import type { HoldKind } from '../story-schema';
import { countPreviewVisit, createPreviewLink, revokePreviewLink } from './preview-link-mutations';
import { getPreviewLinks, readOpenLink } from './preview-link-queries';

let newsroom: Newsroom;
const another: Actor = { id: 'account:another', role: 'reporter' };

beforeAll(async () => {
	newsroom = await openNewsroom();
});

/** A draft of the reporter's own. */
const draft = () => write((tx) => createStory(tx, staff.reporter, newsroom.content(), 'request'));
const give = async (id: string, name = 'Ida Grady', days: string | number = 7) =>
	accepted(await createPreviewLink(staff.reporter, id, { name, days }));
const opens = async (token: string) => (await readOpenLink(token)) !== null;
const hold = (storyId: string, kind: HoldKind) =>
	write(async (tx) => {
		const id = newId();
		await tx.insert(storyHold).values({ id, storyId, kind, reason: 'x', actor: 'x', at: await now(tx) });
		return id;
	});
const change = (id: string, set: Partial<typeof previewLink.$inferInsert>) =>
	write((tx) => tx.update(previewLink).set(set).where(eq(previewLink.id, id)));

describe('a link that is given out', () => {
	test('opens one story, and nothing that is kept tells what it is', async () => {
		const id = await draft();
		const { id: linkId, token } = await give(id);
		expect(await readOpenLink(token)).toEqual({ id: linkId, name: 'Ida Grady', storyId: id });
		expect(JSON.stringify(await everyRow())).not.toContain(token);
	});

	test('is told from every other token', async () => {
		const { token } = await give(await draft());
		for (const wrong of [
			newToken(),
			token.toLowerCase(),
			token.slice(1),
			`${token}x`,
			'',
			'x',
			"' or 1=1 --",
			'\u0000',
		])
			expect(await opens(wrong)).toBe(wrong === token);
	});

	test('is for someone, and for a time that can be chosen', async () => {
		const id = await draft();
		for (const wrong of [
			{ name: ' ', days: 7 },
			{ name: 'x'.repeat(121), days: 7 },
			{ name: 'a\u0000', days: 7 },
			{ name: 'Ida', days: 2 },
			{ name: 'Ida', days: 365 },
			{ name: 'Ida', days: '' },
			{ name: 'Ida', days: '7x' },
		])
			await expect(createPreviewLink(staff.reporter, id, wrong)).rejects.toThrow();
		expect(await getPreviewLinks(staff.reporter, id)).toEqual([]);
	});

	test.each([1, 7, 30])('opens nothing after its %d days', async (days) => {
		const { id: linkId, token } = await give(await draft(), 'Ida', String(days));
		const [row] = await database().select().from(previewLink).where(eq(previewLink.id, linkId));
		expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(days * 86_400_000);
		await change(linkId, { expiresAt: new Date(Date.now() - 1_000) });
		expect(await opens(token)).toBe(false);
	});

	test('opens nothing once it is taken back, which is done once', async () => {
		const id = await draft();
		const [one, other] = [await give(id), await give(id, 'Tomas Wrobel')];
		accepted(await revokePreviewLink(staff.reporter, one.id));
		expect([await opens(one.token), await opens(other.token)]).toEqual([false, true]);
		expect(await revokePreviewLink(staff.reporter, one.id)).toMatchObject({ ok: false });
		expect(await revokePreviewLink(staff.reporter, newId())).toMatchObject({ ok: false });
	});

	test('is dead once the story is published, also after it is taken down again', async () => {
		const id = await draft();
		const { token } = await give(id);
		accepted(await publishStory(commandLine, id));
		expect(await opens(token)).toBe(false);
		accepted(await unpublishStory(commandLine, id));
		expect(await opens(token)).toBe(false);
		const { token: fresh } = accepted(await createPreviewLink(staff.reporter, id, { name: 'Ida', days: 1 }));
		expect(await opens(fresh)).toBe(true);
	});

	test.each<['live' | 'deletedAt', object, RegExp]>([
		['live', { live: 'killed' }, /killed/],
		['live', { live: 'live' }, /Readers have it|live/],
		['deletedAt', { deletedAt: new Date() }, /bin/],
	])('opens nothing, and none is made, while the story’s %s is %o', async (_, set, reason) => {
		const id = await draft();
		const { token } = await give(id);
		await write((tx) => tx.update(story).set(set).where(eq(story.id, id)));
		expect(await opens(token)).toBe(false);
		const refused = await createPreviewLink(staff.editor, id, { name: 'Ida', days: 7 });
		expect(refused).toEqual({ ok: false, message: expect.stringMatching(reason) });
	});

	test('of a story on legal hold opens nothing until it is released; an embargo does not stop it', async () => {
		const id = await draft();
		const { token } = await give(id);
		await hold(id, 'embargo');
		expect(await opens(token)).toBe(true);
		const legal = await hold(id, 'legal');
		expect(await opens(token)).toBe(false);
		await write((tx) => tx.update(storyHold).set({ releasedAt: new Date() }).where(eq(storyHold.id, legal)));
		expect(await opens(token)).toBe(true);
	});

	test('cannot be made while a lawyer holds the story, whoever asks', async () => {
		const id = await draft();
		await hold(id, 'legal');
		for (const who of [staff.reporter, staff.admin, commandLine]) {
			expect(await createPreviewLink(who, id, { name: 'Ida', days: 7 })).toMatchObject({ ok: false });
		}
	});

	test('is the story’s own people’s, and editors’, to make, to see and to take back', async () => {
		const id = await draft();
		const { id: linkId } = await give(id);
		expect(await createPreviewLink(another, id, { name: 'Ida', days: 7 })).toMatchObject({ ok: false });
		expect(await revokePreviewLink(another, linkId)).toMatchObject({ ok: false });
		await expect(getPreviewLinks(another, id)).rejects.toThrow(/not their own/);
		accepted(await createPreviewLink(staff.editor, id, { name: 'Editor’s friend', days: 7 }));
		accepted(await revokePreviewLink(staff.editor, linkId));
		expect(await getPreviewLinks(staff.editor, id)).toHaveLength(2);
	});

	test('is one of at most fifty that are open', async () => {
		const id = await draft();
		for (let count = 0; count < 50; count++) await give(id, `Reader ${count}`);
		const refused = await createPreviewLink(staff.reporter, id, { name: 'One more', days: 7 });
		expect(refused).toEqual({ ok: false, message: expect.stringContaining('50') });
		const [newest] = await getPreviewLinks(staff.reporter, id);
		accepted(await revokePreviewLink(staff.reporter, newest?.id ?? ''));
		await give(id, 'One more');
	});
});

test('visits are counted, each of them, and the list tells them with what became of each link', async () => {
	const id = await draft();
	const [used, over, taken] = [await give(id, 'Used'), await give(id, 'Over'), await give(id, 'Taken')];
	await Promise.all(Array.from({ length: 20 }, () => countPreviewVisit(used.id)));
	await change(over.id, { expiresAt: new Date(Date.now() - 1_000) });
	accepted(await revokePreviewLink(staff.reporter, taken.id));
	const links = await getPreviewLinks(staff.reporter, id);
	expect(links.map(({ name, state, visits }) => [name, state, visits])).toEqual([
		['Taken', 'revoked', 0],
		['Over', 'expired', 0],
		['Used', 'open', 20],
	]);
	expect(links[2]?.lastVisitAt).toBeInstanceOf(Date);
	expect(links[0]?.lastVisitAt).toBeNull();
	expect(JSON.stringify(links)).not.toMatch(/hash/i);
});

test('making and taking back stand in the log, without the link itself', async () => {
	const id = await draft();
	const { id: linkId, token } = await give(id);
	accepted(await revokePreviewLink(staff.reporter, linkId));
	const rows = await everyRow();
	const about = (rows['audit'] as { subject: string; action: string }[]).filter((row) => row.subject === `story:${id}`);
	expect(about.map(({ action }) => action)).toEqual(
		expect.arrayContaining(['story.create', 'preview.create', 'preview.revoke']),
	);
	expect(JSON.stringify(rows)).not.toContain(token);
});
