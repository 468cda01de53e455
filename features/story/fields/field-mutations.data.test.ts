import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { draftCredit, story, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import { recordImage } from '@/features/media/media-mutations';
import { type Actor, commandLine, type Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { newId } from '@/lib/ids';
import { accepted, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { deleteStory } from '../story-bin-mutations';
import { killStory, publishStory, reviseStory } from '../story-mutations';
import { shareStory } from '../story-share-mutations';
import { takeNewest } from '../working-copy/working-copy-mutations';
import { saveStoryFields } from './field-mutations';
import { type FieldChanges, LOSES_OWN_STORY } from './field-names';

let paper: Newsroom;
let ben: Staff;
let ana: Staff;

beforeAll(async () => {
	paper = await openNewsroom({ topics: ['sea', 'port'], bylines: ['Ana Ruiz', 'Ben Johansen'] });
	ben = await join('editor', 'Ben Johansen');
	ana = { ...(await join('reporter', 'Ana Ruiz')), bylineId: paper.id('Ana Ruiz') };
});

const { editor } = staff;
const save = (actor: Actor, id: string, changes: FieldChanges, options?: { confirmed?: boolean }) =>
	saveStoryFields(actor, id, changes, options);
const copyOf = async (id: string) =>
	(await database().select().from(workingCopy).where(eq(workingCopy.storyId, id)))[0];
const fieldsOf = async (id: string) => (await copyOf(id))?.fields;
const creditsOf = async (id: string) =>
	(await database().select().from(draftCredit).where(eq(draftCredit.storyId, id)).orderBy(draftCredit.position)).map(
		({ bylineId, role, place }) => ({ bylineId, role, place }),
	);
const notes = (value: string, seen = '') => ({ notes: { seen, value } });

describe('what is saved', () => {
	test('stands in the working copy, the credits and the lists of the desk, and in what is published next', async () => {
		const id = await paper.draft();
		const picture = newId();
		await write((tx) =>
			recordImage(tx, commandLine, {
				...{ id: picture, width: 10, height: 10, alt: 'A boat', caption: '', credit: '', renditions: [] },
			}),
		);
		const credits = [
			{ bylineId: paper.id('Ben Johansen'), role: 'by' as const, place: 'Oslo' },
			{ bylineId: paper.id('Ana Ruiz'), role: 'photography' as const, place: '' },
		];
		const dateline = { place: 'Oslo', zone: 'Europe/Oslo' };
		const changes: FieldChanges = {
			kind: { seen: 'news', value: 'opinion' },
			language: { seen: 'en', value: 'nb' },
			slug: { seen: '', value: 'havna' },
			sectionId: { seen: paper.id('world'), value: paper.id('culture') },
			leadImageId: { seen: null, value: picture },
			dateline: { seen: null, value: dateline },
			commissionedWords: { seen: null, value: 800 },
			overrides: { seen: {}, value: { headline: 'The port', description: 'All of it', imageId: picture } },
			notes: { seen: '', value: 'Call the harbour master.' },
			topicIds: { seen: [], value: [paper.id('port'), paper.id('sea')] },
			credits: { seen: [], value: credits },
		};
		expect(await save(ben, id, changes)).toEqual({ ok: true, value: { version: 1 } });

		const wanted = Object.fromEntries(
			Object.entries(changes).flatMap(([name, change]) =>
				name === 'credits' || !change ? [] : [[name, change.value]],
			),
		);
		expect(await copyOf(id)).toMatchObject({ fields: wanted, fieldsVersion: 1, writers: [ben.id] });
		expect(await creditsOf(id)).toEqual(credits);
		const [row] = await database().select().from(story).where(eq(story.id, id));
		expect(row).toMatchObject({ forSectionId: paper.id('culture'), commissionedWords: 800 });
		const newest = await write((tx) => takeNewest(tx, id));
		expect(newest.content).toMatchObject({ ...wanted, credits });
	});

	test('makes the story one that changed just now', async () => {
		const id = await paper.draft();
		await write((tx) =>
			tx
				.update(story)
				.set({ changedAt: new Date(0) })
				.where(eq(story.id, id)),
		);
		accepted(await save(ben, id, notes('Newer')));
		const [row] = await database().select().from(story).where(eq(story.id, id));
		expect(row?.changedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
	});

	test('that is what it was already changes nothing, not even the log', async () => {
		const id = await paper.draft();
		accepted(await save(ben, id, notes('One')));
		const before = await everyRow();
		expect(await save(ben, id, notes('One', 'One'))).toEqual({ ok: true, value: { version: 1 } });
		// As after a save whose answer got lost.
		expect(await save(ben, id, notes('One', ''))).toEqual({ ok: true, value: { version: 1 } });
		expect(await everyRow()).toEqual(before);
	});
});

describe('of people who save at once', () => {
	test('one field: one wins, and every other is told who was first, what it is now and what theirs was', async () => {
		const id = await paper.draft();
		const texts = Array.from({ length: 8 }, (_, i) => `note ${i}`);
		const results = await Promise.all(texts.map((text) => save(ben, id, notes(text))));
		const won = results.flatMap((result, i) => (result.ok ? [texts[i]] : []));
		expect(won).toHaveLength(1);
		expect((await fieldsOf(id))?.notes).toBe(won[0]);
		const other = await save(editor, id, notes('Mine'));
		expect(other).toEqual({
			ok: false,
			message: `Ben Johansen changed the notes meanwhile: now “${won[0]}”; yours was “Mine”.`,
		});
		expect((await copyOf(id))?.fieldsVersion).toBe(1);
	});

	test('different fields: all are kept', async () => {
		const id = await paper.draft();
		const results = await Promise.all([
			save(ben, id, notes('Kept')),
			save(editor, id, { slug: { seen: '', value: 'kept' } }),
			save(staff.admin, id, { commissionedWords: { seen: null, value: 500 } }),
			save(editor, id, { topicIds: { seen: [], value: [paper.id('sea')] } }),
			save(ben, id, { credits: { seen: [], value: [{ bylineId: paper.id('Ana Ruiz'), role: 'by', place: '' }] } }),
		]);
		expect(results.map((result) => result.ok)).toEqual([true, true, true, true, true]);
		expect(await copyOf(id)).toMatchObject({
			fieldsVersion: 5,
			fields: { notes: 'Kept', slug: 'kept', commissionedWords: 500, topicIds: [paper.id('sea')] },
		});
		expect(await creditsOf(id)).toHaveLength(1);
	});

	test('a change of two fields of which one is stale saves neither', async () => {
		const id = await paper.draft();
		accepted(await save(ben, id, notes('Now')));
		const before = await everyRow();
		const result = await save(editor, id, { ...notes('Other'), slug: { seen: '', value: 'other' } });
		expect(result.ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	test('sections, topics and credits are told by their names', async () => {
		const id = await paper.draft();
		const credits = [{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place: 'Oslo' }];
		accepted(
			await save(ben, id, {
				sectionId: { seen: paper.id('world'), value: paper.id('culture') },
				topicIds: { seen: [], value: [paper.id('sea'), paper.id('port')] },
				credits: { seen: [], value: credits },
			}),
		);
		const told = async (changes: FieldChanges) => {
			const result = await save(editor, id, changes);
			return result.ok ? '' : result.message;
		};
		expect(await told({ sectionId: { seen: paper.id('world'), value: null } })).toContain(
			'changed the section meanwhile: now “culture”; yours was none.',
		);
		expect(await told({ topicIds: { seen: [], value: [paper.id('port')] } })).toContain(
			'now “sea, port”; yours was “port”.',
		);
		expect(await told({ credits: { seen: [], value: [] } })).toContain('now “Ana Ruiz (by, Oslo)”; yours was none.');
	});

	test('an empty value seen in another order of keys is the same value', async () => {
		const id = await paper.draft({ overrides: { headline: 'A', description: 'B' } });
		const seen = { description: 'B', headline: 'A' };
		expect((await save(ben, id, { overrides: { seen, value: { headline: 'C' } } })).ok).toBe(true);
		expect((await fieldsOf(id))?.overrides).toEqual({ headline: 'C' });
	});
});

describe('refused, and nothing changes:', () => {
	const unchanged = async (work: () => Promise<unknown>) => {
		const before = await everyRow();
		await work();
		expect(await everyRow()).toEqual(before);
	};

	test('a reporter whose story it is not; the owner, a credited one and one it is shared with may', async () => {
		const id = await paper.draft();
		await unchanged(async () => {
			expect(await save(ana, id, notes('Mine'))).toEqual({
				ok: false,
				message: 'A reporter may not edit a story that is not their own.',
			});
		});
		accepted(await shareStory(ben, id, ana.id));
		expect((await save(ana, id, notes('Shared'))).ok).toBe(true);
		const credited = await paper.draft({ by: ['Ana Ruiz'] });
		expect((await save(ana, credited, notes('Mine'))).ok).toBe(true);
	});

	test('a killed story', async () => {
		const id = await paper.publish();
		accepted(await killStory(commandLine, id, 'Withdrawn.'));
		await unchanged(async () => {
			const result = await save(ben, id, notes('After'));
			expect(result).toEqual({ ok: false, message: 'A killed story cannot be worked on.' });
		});
	});

	test('a story in the bin, and one that is not there', async () => {
		const id = await paper.draft();
		accepted(await deleteStory(ben, id));
		await unchanged(async () => {
			expect((await save(ben, id, notes('After'))).ok).toBe(false);
			for (const none of [newId(), 'x\u0000y', '\ud800']) {
				expect(await save(ben, none, notes('Lost'))).toEqual({ ok: false, message: 'There is no such story.' });
			}
		});
	});

	test.each([
		['U+0000', { notes: { seen: '', value: 'a\u0000b' } }],
		['half a surrogate pair', { notes: { seen: '', value: 'a\ud800' } }],
		['text without end', { notes: { seen: '', value: 'x'.repeat(20_001) } }],
		['an address as a slug', { slug: { seen: '', value: 'a/../b' } }],
		['markup as a slug', { slug: { seen: '', value: '<script>' } }],
		['no language', { language: { seen: 'en', value: '"><script>' } }],
		['no zone', { dateline: { seen: null, value: { place: 'Oslo', zone: 'Europe/Atlantis' } } }],
		['a dateline of white space', { dateline: { seen: null, value: { place: ' \u2003', zone: 'Europe/Oslo' } } }],
		['no kind', { kind: { seen: 'news', value: 'gossip' } }],
		['no number', { commissionedWords: { seen: null, value: -1 } }],
		['no role', { credits: { seen: [], value: [{ bylineId: newId(), role: 'king', place: '' }] } }],
		['a field that is none', { headline: { seen: '', value: 'Over the text' } }],
		['the prototype', JSON.parse('{"__proto__":{"seen":"","value":"x"}}')],
	])('%s', async (_, changes) => {
		const id = await paper.draft();
		await unchanged(async () => {
			// What arrives over the wire is of no type.
			await expect(save(ben, id, changes as FieldChanges)).rejects.toThrow();
		});
	});

	test.each([
		['section', (id: string): FieldChanges => ({ sectionId: { seen: paper.id('world'), value: id } })],
		['topics', (id: string): FieldChanges => ({ topicIds: { seen: [], value: [paper.id('sea'), id] } })],
		['picture', (id: string): FieldChanges => ({ leadImageId: { seen: null, value: id } })],
		['picture', (id: string): FieldChanges => ({ overrides: { seen: {}, value: { imageId: id } } })],
		[
			'byline',
			(id: string): FieldChanges => ({ credits: { seen: [], value: [{ bylineId: id, role: 'by', place: '' }] } }),
		],
	])('a %s that is not there', async (what, changes) => {
		const id = await paper.draft();
		await unchanged(async () => {
			const result = await save(ben, id, changes(newId()));
			expect(result).toEqual({ ok: false, message: expect.stringContaining(what) });
		});
	});
});

test('text that runs in no browser is kept letter by letter', async () => {
	const id = await paper.draft();
	const hostile = '<script>alert(1)</script>"\'`{{7*7}}\u202e\u2028\ufeff\u{1f1f3}\u{1f1f4} e\u0301';
	accepted(await save(ben, id, { ...notes(hostile), overrides: { seen: {}, value: { headline: hostile } } }));
	expect(await fieldsOf(id)).toMatchObject({ notes: hostile, overrides: { headline: hostile } });
});

describe('a reporter who would lose the story with their credit', () => {
	const mine = (place = '') => [{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place }];

	test('is asked first, and does it when they mean it', async () => {
		const id = await paper.draft({ by: ['Ana Ruiz'] });
		const without: FieldChanges = { credits: { seen: mine(), value: [] } };
		expect(await save(ana, id, without)).toEqual({ ok: false, message: LOSES_OWN_STORY });
		expect(await creditsOf(id)).toEqual(mine());
		expect((await save(ana, id, without, { confirmed: true })).ok).toBe(true);
		expect((await save(ana, id, notes('Too late'))).ok).toBe(false);
	});

	test('is not asked when the story stays theirs, nor is an editor', async () => {
		const owned = await paper.draft({ by: ['Ana Ruiz'] });
		await write((tx) => tx.update(story).set({ owner: ana.id }).where(eq(story.id, owned)));
		expect((await save(ana, owned, { credits: { seen: mine(), value: [] } })).ok).toBe(true);
		const edited = await paper.draft({ by: ['Ana Ruiz'] });
		expect((await save(ben, edited, { credits: { seen: mine(), value: [] } })).ok).toBe(true);
	});
});

test('a live story keeps what readers see until it is published again, then the new slug leads', async () => {
	const id = await paper.publish({ headline: 'Once', slug: 'once' });
	accepted(await save(ben, id, { slug: { seen: 'once', value: 'twice' } }));
	const rowOf = async () => (await database().select().from(story).where(eq(story.id, id)))[0];
	expect((await rowOf())?.slug).toBe('once');
	accepted(await publishStory(commandLine, id));
	expect((await rowOf())?.slug).toBe('twice');
});

test('a revision made elsewhere is seen by the next form: it is told that someone changed it', async () => {
	const id = await paper.draft();
	accepted(await save(ben, id, notes('Before')));
	accepted(await reviseStory(commandLine, id, { notes: 'By import' }));
	const result = await save(ben, id, { slug: { seen: '', value: 'mine' }, ...notes('Mine', 'Before') });
	expect(result).toEqual({ ok: false, message: expect.stringContaining('now “By import”; yours was “Mine”') });
});
