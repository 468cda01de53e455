import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { revision, storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import { recordImage } from '@/features/media/media-mutations';
import type { Actor } from '@/features/staff/actor';
import { commandLine } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { accepted, addressOf, type Draft, type Newsroom, openNewsroom, read, staff } from '@/scripts/testing/newsroom';
import { doc, p } from '../body/body-build';
import { correctStory, createStory, publishStory, reviseStory } from '../story-mutations';
import { ensureWorkingCopy, rewriteText } from '../working-copy/working-copy-mutations';
import { getPreview, type Preview, readSharedPreview } from './preview-queries';

let newsroom: Newsroom;
const another: Actor = { id: 'account:another', role: 'reporter' };

beforeAll(async () => {
	newsroom = await openNewsroom({ topics: ['sea', 'harbor'], bylines: ['Ana Ruiz', 'Ida Grady'] });
});

const draft = (about: Draft = {}) => write((tx) => createStory(tx, staff.reporter, newsroom.content(about), 'request'));
async function preview(id: string, revisionId = '', who: Actor = staff.reporter): Promise<Preview> {
	const found = accepted(await getPreview(who, id, revisionId));
	if (!found) throw new Error('there is no preview');
	return found;
}
const type = (id: string, texts: Parameters<typeof rewriteText>[3]) =>
	write((tx) => rewriteText(tx, staff.reporter, id, texts));
const picture = async () => {
	const id = newId();
	const renditions = [{ width: 400, height: 300, format: 'jpeg' as const, file: `${id}-400.jpeg` }];
	await write((tx) =>
		recordImage(tx, commandLine, {
			...{ id, width: 400, height: 300, alt: 'A pier', caption: '', credit: '' },
			renditions,
		}),
	);
	return id;
};

test('a preview is, to the letter, what readers get once it is published', async () => {
	await newsroom.publish({ headline: 'Another of the harbor', topics: ['harbor'] });
	const id = await draft({
		...{ kicker: 'Harbor', headline: 'The whole of it', standfirst: 'With everything.', slug: 'the-whole' },
		...{ topics: ['sea', 'harbor'], by: ['Ida Grady', 'Ana Ruiz'], text: ['One.', 'Two.'] },
		...{ leadImageId: await picture(), dateline: { place: 'Port Merrow', zone: 'America/New_York' } },
		overrides: { headline: 'For machines', imageId: await picture() },
	});
	const before = await preview(id);
	expect(before.live).toBe(false);
	accepted(await publishStory(commandLine, id, { confirmed: true }));
	const { publishedAt, ...published } = await read(await addressOf(id));
	const { publishedAt: then, ...shown } = before.story;
	expect(shown).toEqual(published);
	expect(Math.abs(then.getTime() - publishedAt.getTime())).toBeLessThan(60_000);

	accepted(await correctStory(commandLine, id, { kind: 'correction', text: 'It was two.', above: true }));
	const after = await preview(id);
	expect(after.live).toBe(true);
	expect(after.story).toEqual(await read(await addressOf(id)));
});

describe('what staff work on', () => {
	test('is shown as it stands this moment, and readers see nothing of it', async () => {
		const id = await newsroom.publish({ headline: 'As published', text: 'Old.' });
		await type(id, { headline: 'As typed', body: doc(p('New.')) });
		for (const shown of [await preview(id, '', staff.editor), await readSharedPreview(id)]) {
			expect(shown?.story).toMatchObject({ headline: 'As typed', body: doc(p('New.')) });
		}
		expect(await read(await addressOf(id))).toMatchObject({ headline: 'As published', body: doc(p('Old.')) });
	});

	test('is shown from its newest revision until someone opens it, and the same afterwards', async () => {
		const id = await draft({ headline: 'First', by: ['Ana Ruiz'] });
		accepted(await reviseStory(staff.reporter, id, { headline: 'Second' }));
		const before = await preview(id);
		expect(before.story.headline).toBe('Second');
		expect(before.story.credits.map(({ name }) => name)).toEqual(['Ana Ruiz']);
		await write((tx) => ensureWorkingCopy(tx, id));
		const { publishedAt: _, ...story } = (await preview(id)).story;
		expect(before.story).toMatchObject(story);
	});

	test('is shown while it is in no section and has no headline', async () => {
		const id = await draft({ headline: '', section: null });
		const { story } = await preview(id);
		expect(story).toMatchObject({ headline: '', section: { name: 'No section yet' }, moreFromSection: [] });
		expect(story.address).toMatch(/^\/latest\/\d{4}\/\d{2}\/\d{2}\/.+/);
	});

	test('carries the time at which it is due', async () => {
		const id = await draft();
		const dueAt = new Date('2031-05-04T10:00:00Z');
		const due = { id: newId(), wall: '2031-05-04T06:00', zone: 'America/New_York', actor: 'x', substantial: false };
		await write((tx) => tx.insert(storySchedule).values({ ...due, storyId: id, dueAt, at: new Date() }));
		expect((await preview(id)).story.publishedAt).toEqual(dueAt);
	});
});

describe('a revision', () => {
	test('is shown as it was, under today’s names', async () => {
		const id = await draft({ headline: 'Earlier', by: ['Ana Ruiz'], text: 'Then.' });
		const [first] = await database()
			.select()
			.from(revision)
			.where(eq(revision.storyId, id))
			.orderBy(desc(revision.number));
		await type(id, { headline: 'Now' });
		const shown = await preview(id, first?.id);
		expect(shown.revision).toEqual({ number: 1, createdAt: first?.createdAt });
		expect(shown.story).toMatchObject({ headline: 'Earlier', body: doc(p('Then.')) });
		expect(shown.story.credits).toMatchObject([{ name: 'Ana Ruiz', slug: 'ana-ruiz' }]);
	});

	test('of another story is none of this one', async () => {
		const [id, other] = [await draft(), await draft()];
		const [of] = await database().select({ id: revision.id }).from(revision).where(eq(revision.storyId, other));
		expect(accepted(await getPreview(staff.reporter, id, of?.id))).toBeNull();
		expect(accepted(await getPreview(staff.reporter, id, newId()))).toBeNull();
	});
});

test('only who may read the story before readers do sees its preview', async () => {
	const id = await draft();
	expect(await getPreview(another, id)).toEqual({ ok: false, message: expect.stringContaining('not their own') });
	for (const who of [staff.reporter, staff.editor, staff.admin]) expect((await getPreview(who, id)).ok).toBe(true);
	for (const none of [newId(), '', '\u0000', 'x']) expect(accepted(await getPreview(staff.editor, none))).toBeNull();
});
