import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { draftCredit, story } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join, setStatus } from '@/features/staff/testing-staff';
import { accepted, everyRow, type Newsroom } from '@/scripts/testing/newsroom';
import { bodyText } from './body/body-text';
import { beginStory, duplicateStory } from './story-begin-mutations';
import { deleteStory, emptyBin, undeleteStory } from './story-bin-mutations';
import { holdStory, releaseStory } from './story-hold-mutations';
import { readMoves } from './story-move-queries';
import { publishStory, reviseStory, unpublishStory } from './story-mutations';
import { shareStory, unshareStory } from './story-share-mutations';
import { type Desk, LEGAL, movesOf, OK, openDesk, revisionsOf, standing, type, why } from './testing-desk';
import { openWorkingCopy } from './working-copy/working-copy-mutations';

let paper: Newsroom;
let ida: Staff;
let ben: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ paper, ida, ben, ana, own } = await openDesk());
});

describe('beginning', () => {
	test('a blank page is in the newsroom’s language, is the writer’s, and credits their byline', async () => {
		const { id } = accepted(await beginStory(ana));
		expect(await standing(id)).toMatchObject({ owner: ana.id, stage: 'draft', live: 'never', headline: '', moves: 1 });
		const [first] = await revisionsOf(id);
		expect(first).toMatchObject({ language: 'en', headline: '', words: 0 });
		expect(first?.credits.map(({ name, role }) => [name, role])).toEqual([['Ana Ruiz', 'by']]);
		expect(await database().select().from(draftCredit).where(eq(draftCredit.storyId, id))).toHaveLength(1);
		expect(await movesOf(id)).toEqual(['create']);
	});

	test('a copy says what the working copy of the other says, is its maker’s, and has no slug', async () => {
		const id = await paper.publish({ headline: 'First', slug: 'first', by: ['Ben Johansen'], standfirst: 'So.' });
		accepted(await openWorkingCopy(ida, id));
		await type(id, 'Typed a moment ago.', ida);
		const copy = accepted(await duplicateStory(ida, id));
		expect(await standing(copy.id)).toMatchObject({ owner: ida.id, live: 'never', headline: 'First', slug: null });
		const [only, ...more] = await revisionsOf(copy.id);
		expect(more).toEqual([]);
		expect(only).toMatchObject({ slug: '', headline: 'First', standfirst: 'So.' });
		expect(only && bodyText(only.body)).toBe('Typed a moment ago.');
		expect(only?.credits.map(({ name }) => name)).toEqual(['Ben Johansen']);
		expect(await movesOf(copy.id)).toEqual(['duplicate']);
	});

	test('a reporter copies only what they may read', async () => {
		const id = await paper.draft();
		const before = await everyRow();
		expect(why(await duplicateStory(ana, id))).toBe(
			'A reporter may not read a story that is not published that is not their own.',
		);
		expect(await everyRow()).toEqual(before);
	});
});

describe('sharing', () => {
	test('lets a colleague write, and publish, as if it were theirs, until it is taken back', async () => {
		const id = await paper.draft({ by: ['Ben Johansen'], standfirst: 'So.' });
		const refusal = 'A reporter may not edit a story that is not their own.';
		expect(why(await reviseStory(ana, id, { kicker: 'Mine' }))).toBe(refusal);
		expect(accepted(await shareStory(ida, id, ana.id))).toMatchObject({ name: 'Ana Ruiz' });
		accepted(await reviseStory(ana, id, { kicker: 'Mine' }));
		expect(why(await shareStory(ida, id, ana.id))).toBe('It is shared with Ana Ruiz already.');
		accepted(await unshareStory(ida, id, ana.id));
		expect(why(await reviseStory(ana, id, { kicker: 'Mine' }))).toBe(refusal);
		expect((await readMoves(id, 2))[0]).toMatchObject({ move: 'unshare', details: { colleague: 'Ana Ruiz' } });
	});

	test('is with colleagues who can sign in', async () => {
		const id = await own();
		const away = await join('reporter', 'Away Now');
		await setStatus(away, 'disabled');
		expect(why(await shareStory(ana, id, away.id))).toBe('Away Now cannot sign in at present.');
		expect(why(await shareStory(ana, id, 'account:nobody'))).toBe('There is no such colleague (any more).');
		expect(why(await shareStory(ida, id, ana.id))).toBe('It is the story of Ana Ruiz already.');
	});
});

describe('the bin', () => {
	test('takes what no reader has seen, and gives it back', async () => {
		const id = await own();
		accepted(await deleteStory(ana, id));
		expect(why(await publishStory(ida, id, OK))).toBe('It is in the bin: take it out first.');
		accepted(await undeleteStory(ana, id));
		accepted(await publishStory(ida, id));
		expect(why(await deleteStory(ida, id))).toBe('Only what was never published can be deleted.');
		accepted(await unpublishStory(ida, id));
		expect(why(await deleteStory(ida, id))).toBe('Only what was never published can be deleted.');
	});

	test('is emptied of what was in it for 30 days, every row of it, and of nothing else', async () => {
		const [old, young, outside] = [await own(), await own(), await own()];
		for (const id of [old, young]) {
			accepted(await openWorkingCopy(ana, id));
			await type(id, 'Soon gone.', ana);
			accepted(await shareStory(ana, id, ben.id));
			accepted(await holdStory(ida, id, LEGAL));
			accepted(await releaseStory(ida, id));
			accepted(await deleteStory(ana, id));
		}
		const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
		await write(async (tx) => {
			await tx
				.update(story)
				.set({ deletedAt: ago(30.01) })
				.where(eq(story.id, old));
			await tx
				.update(story)
				.set({ deletedAt: ago(29.9) })
				.where(eq(story.id, young));
		});
		expect(await emptyBin()).toBe(1);
		const { audit: told, ...rows } = await everyRow();
		expect(JSON.stringify(rows)).not.toContain(old);
		expect(told).toContainEqual(expect.objectContaining({ action: 'story.purge', subject: `story:${old}` }));
		expect(await revisionsOf(young)).not.toEqual([]);
		expect(await revisionsOf(outside)).not.toEqual([]);
		accepted(await undeleteStory(ana, young));
		expect(await emptyBin()).toBe(0);
	});
});
