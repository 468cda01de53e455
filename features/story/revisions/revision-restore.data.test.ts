import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { audit, byline, section, story, storyShare, topic } from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { createSection, createTopic } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { accepted } from '@/scripts/testing/newsroom';
import { bold, doc, figure, footnote, h, link, p, table } from '../body/body-build';
import { bodyText } from '../body/body-text';
import { LOSES_OWN_STORY } from '../fields/field-names';
import { killStory, publishStory, reviseStory } from '../story-mutations';
import { contentOf } from '../story-record-mutations';
import { type Desk, movesOf, OK, openDesk, revisionsOf, standing, type, why } from '../testing-desk';
import { enter, firstRun, openOffice, saved, until } from '../working-copy/testing-collab';
import { openWorkingCopy, takeNewest } from '../working-copy/working-copy-mutations';
import { keepState, restoreRevision } from './revision-mutations';
import { getRevisions } from './revision-queries';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});

/** Everything that staff work on now. */
const now = async (id: string) => (await write((tx) => takeNewest(tx, id))).content;

const revisionOf = async (id: string, number: number) => {
	const found = (await revisionsOf(id)).find((one) => one.number === number);
	if (!found) throw new Error(`no revision ${number}`);
	return found;
};

async function opened(): Promise<string> {
	const id = await desk.own();
	accepted(await openWorkingCopy(desk.ida, id));
	return id;
}

describe('bringing a revision back', () => {
	it('brings back every letter and every field, and keeps what stood before it', async () => {
		const id = await opened();
		const [sea] = await database().select().from(topic).where(eq(topic.slug, 'sea'));
		const whole = {
			...{ kicker: 'Ports', headline: 'The “old” harbour 👩‍👩‍👧', standfirst: 'ميناء قديم', kind: 'analysis' as const },
			...{ language: 'pt-BR', slug: 'old-harbour', sectionId: desk.paper.id('culture'), commissionedWords: 900 },
			dateline: { place: 'Lisbon', zone: 'Europe/Lisbon' },
			overrides: { headline: 'For search', description: 'What it is' },
			notes: 'Ask Ben.\n\nTwice.',
			topicIds: [sea?.id ?? ''],
			credits: [
				{ bylineId: desk.paper.id('Ben Johansen'), role: 'by' as const, place: 'Lisbon' },
				{ bylineId: desk.paper.id('Ana Ruiz'), role: 'additional reporting' as const, place: '' },
			],
			body: doc(
				h(2, 'A beginning'),
				p('It is im', bold('possible'), ' to ', link('/a', 'say'), footnote('So they say.'), '.'),
				table('Rain', ['Town', 'mm'], ['Arden', '12']),
				p('東京都は発表した。'),
			),
		};
		accepted(await reviseStory(desk.ida, id, whole));
		const { id: wanted, number } = await revisionOf(id, 2);
		const before = await now(id);
		accepted(
			await reviseStory(desk.ida, id, {
				...{ kicker: '', headline: 'Another', standfirst: '', kind: 'news', language: 'en', slug: '', notes: '' },
				...{ sectionId: null, commissionedWords: null, dateline: null, overrides: {}, topicIds: [], credits: [] },
			}),
		);
		await type(id, 'Nothing is left.', desk.ben);
		const stood = await now(id);

		expect(accepted(await restoreRevision(desk.ida, id, wanted))).toEqual({ number, leftOut: [] });
		expect(await now(id)).toEqual(before);
		const list = await revisionsOf(id);
		expect(list.map(({ reason }) => reason)).toEqual(['request', 'request', 'request', 'checkpoint', 'restore']);
		const [kept, restored] = list.slice(-2);
		if (!kept || !restored) throw new Error('two revisions were made');
		expect(contentOf(kept)).toEqual(stood);
		expect(kept.writers).toEqual([desk.ben.id]);
		expect(contentOf(restored)).toEqual(before);
		expect(restored.actor).toBe(desk.ida.id);
		expect(await standing(id)).toMatchObject({
			...{ headline: whole.headline, forSectionId: whole.sectionId, commissionedWords: 900 },
			latestRevisionId: restored.id,
		});

		accepted(await restoreRevision(desk.ida, id, kept.id));
		expect(await now(id)).toEqual(stood);
	});

	it('is told in the history and the audit log, and the list says which one came back', async () => {
		const id = await opened();
		await type(id, 'Second thoughts.', desk.ida);
		const first = await revisionOf(id, 1);
		accepted(await restoreRevision(desk.ida, id, first.id));
		expect((await movesOf(id)).at(-1)).toBe('restore');
		const told = await database()
			.select()
			.from(audit)
			.where(eq(audit.subject, `story:${id}`));
		expect(told.map(({ action, actor }) => [action, actor]).at(-1)).toEqual(['story.restore', desk.ida.id]);
		const list = accepted(await getRevisions(desk.ida, id));
		expect(list?.revisions[0]).toMatchObject({ reason: 'restore', restored: 1, writers: ['Ida Grady'] });
	});

	it('of a live story changes nothing for readers until it is published', async () => {
		const id = await opened();
		accepted(await publishStory(desk.ida, id, OK));
		const live = (await standing(id)).liveRevisionId;
		await type(id, 'Later words.', desk.ida);
		accepted(await restoreRevision(desk.ida, id, (await revisionOf(id, 1)).id));
		expect(await standing(id)).toMatchObject({ live: 'live', liveRevisionId: live });
	});

	it('makes the working copy of a story that nobody has opened yet', async () => {
		const id = await desk.own();
		accepted(await reviseStory(desk.ida, id, { body: doc(p('Second.')) }));
		accepted(await restoreRevision(desk.ida, id, (await revisionOf(id, 1)).id));
		expect((await now(id)).body).toEqual(doc(p('Some text.')));
	});

	it('leaves out what is gone, and says so', async () => {
		const id = await opened();
		const gone = await write(async (tx) => ({
			topicId: await createTopic(tx, commandLine, { slug: 'short-lived', name: 'Short-lived' }),
			sectionId: await createSection(tx, commandLine, { slug: 'closed', name: 'Closed' }),
			bylineId: await createByline(tx, commandLine, { name: 'Nobody Now' }),
		}));
		const image = '01890000-0000-7000-8000-00000000000f';
		accepted(
			await reviseStory(desk.ida, id, {
				...{ topicIds: [gone.topicId, desk.paper.id('sea')], sectionId: gone.sectionId, leadImageId: image },
				credits: [
					{ bylineId: gone.bylineId, role: 'by', place: '' },
					{ bylineId: desk.paper.id('Ana Ruiz'), role: 'by', place: '' },
				],
				body: doc(p('Words stay.'), figure({ image, alt: '', credit: '' })),
			}),
		);
		const { id: wanted } = await revisionOf(id, 2);
		accepted(await restoreRevision(desk.ida, id, (await revisionOf(id, 1)).id));
		await write(async (tx) => {
			await tx.delete(topic).where(eq(topic.id, gone.topicId));
			await tx.update(story).set({ forSectionId: null }).where(eq(story.id, id));
			await tx.delete(section).where(eq(section.id, gone.sectionId));
			await tx.delete(byline).where(eq(byline.id, gone.bylineId));
		});
		expect(accepted(await restoreRevision(desk.ida, id, wanted)).leftOut).toEqual([
			...['a section', 'a topic', 'a credit', '2 pictures'],
		]);
		expect(await now(id)).toMatchObject({
			...{ topicIds: [desk.paper.id('sea')], sectionId: null, leadImageId: null },
			credits: [{ bylineId: desk.paper.id('Ana Ruiz') }],
			body: doc(p('Words stay.')),
		});
	});
});

describe('co-editors', () => {
	it('see a restored text arrive and write on in it', async () => {
		const office = await openOffice();
		const id = await opened();
		const first = await revisionOf(id, 1);
		const writer = await enter(office, desk.ana, id);
		await saved(writer);
		firstRun(writer.doc).insert(0, 'Wrong: ');
		await saved(writer);
		accepted(await restoreRevision(desk.ida, id, first.id));
		await until(() => firstRun(writer.doc).toString() === 'Some text.');
		firstRun(writer.doc).insert(10, ' And more.');
		await saved(writer);
		expect((await now(id)).body).toEqual(doc(p('Some text. And more.')));
		expect(writer.reasons).toEqual([]);
		const kept = (await revisionsOf(id)).find(({ reason }) => reason === 'checkpoint');
		expect(kept?.body).toEqual(doc(p('Wrong: Some text.')));
	});

	it('lose nothing that they write while it is brought back: it stands in the text or in the state before', async () => {
		const office = await openOffice();
		const id = await opened();
		const first = await revisionOf(id, 1);
		const writer = await enter(office, desk.ana, id);
		await saved(writer);
		const run = firstRun(writer.doc);
		for (const word of [' one', ' two', ' three']) {
			run.insert(run.length, word);
			await saved(writer);
			const restoring = restoreRevision(desk.ida, id, first.id);
			run.insert(run.length, `${word} meanwhile`);
			accepted(await restoring);
			await saved(writer);
			const states = [await now(id), ...(await revisionsOf(id))].map(({ body }) => bodyText(body));
			expect(states.some((text) => text.includes(`${word} meanwhile`))).toBe(true);
		}
		const text = bodyText((await now(id)).body);
		await until(() => firstRun(writer.doc).toString() === text);
	});
});

describe('refusals', () => {
	it('another reporter may neither list, keep nor restore; one whom it was shared with may', async () => {
		const id = await opened();
		const other = await join('reporter', `Cy Okoro ${id.slice(-4)}`);
		await type(id, 'Changed.', desk.ana);
		const { id: first } = await revisionOf(id, 1);
		const before = await revisionsOf(id);
		const not = 'A reporter may not edit a story that is not their own.';
		expect(why(await restoreRevision(other, id, first))).toBe(not);
		expect(why(await keepState(other, id))).toBe(not);
		expect(why(await getRevisions(other, id))).toBe(
			'A reporter may not read a story that is not published that is not their own.',
		);
		expect(await revisionsOf(id)).toEqual(before);
		await write((tx) =>
			tx.insert(storyShare).values({ storyId: id, actor: other.id, sharedBy: desk.ida.id, at: new Date() }),
		);
		accepted(await restoreRevision(other, id, first));
	});

	it('a revision of another story, or of none, is refused', async () => {
		const [id, other] = [await opened(), await opened()];
		await type(id, 'Changed.', desk.ana);
		const foreign = await revisionOf(other, 1);
		for (const wanted of [foreign.id, 'nothing', '', '\u0000', '\ud800']) {
			expect(why(await restoreRevision(desk.ida, id, wanted))).toBe('The story has no such revision.');
		}
		expect(why(await restoreRevision(desk.ida, '\u0000', foreign.id))).toBe('There is no such story.');
	});

	it('a killed story is not brought back this way', async () => {
		const id = await opened();
		accepted(await publishStory(desk.ida, id, OK));
		const { id: first } = await revisionOf(id, 1);
		accepted(await killStory(desk.ida, id, 'It was wrong.'));
		expect(why(await restoreRevision(desk.ida, id, first))).toBe('A killed story cannot be worked on.');
	});

	it('what was seen before a rival moved the story is refused', async () => {
		const id = await opened();
		const seen = (await standing(id)).moves;
		await type(id, 'Changed.', desk.ana);
		accepted(await publishStory(desk.ben, id, OK));
		const message = why(await restoreRevision(desk.ida, id, (await revisionOf(id, 1)).id, seen));
		expect(message).toMatch(/^Ben Johansen published it .* Nothing was changed; look again\.$/);
	});

	it('what stands already is not restored a second time', async () => {
		const id = await opened();
		expect(why(await restoreRevision(desk.ida, id, (await revisionOf(id, 1)).id))).toMatch(/nothing to bring back/);
		expect(await revisionsOf(id)).toHaveLength(1);
	});

	it('a reporter who would lose the story with their credit is asked first', async () => {
		const id = await desk.paper.draft({ by: ['Ben Johansen'], text: 'First.' });
		const { id: first } = await revisionOf(id, 1);
		accepted(
			await reviseStory(desk.ida, id, {
				credits: [{ bylineId: desk.paper.id('Ana Ruiz'), role: 'by', place: '' }],
			}),
		);
		expect(why(await restoreRevision(desk.ana, id, first))).toBe(LOSES_OWN_STORY);
		accepted(await restoreRevision(desk.ana, id, first, undefined, true));
	});
});

describe('keeping a state', () => {
	it('makes a revision with the names of who wrote it, once', async () => {
		const id = await opened();
		expect(accepted(await getRevisions(desk.ida, id))?.unkept).toBe(false);
		await type(id, 'One.', desk.ana);
		await type(id, 'One, two.', desk.ben);
		expect(accepted(await getRevisions(desk.ida, id))?.unkept).toBe(true);
		expect(accepted(await keepState(desk.ida, id))).toEqual({ number: 2 });
		const list = accepted(await getRevisions(desk.ida, id));
		expect(list?.unkept).toBe(false);
		expect(list?.revisions[0]).toMatchObject({ reason: 'request', number: 2, writers: ['Ana Ruiz', 'Ben Johansen'] });
		expect((await revisionOf(id, 2)).body).toEqual(doc(p('One, two.')));
		expect(why(await keepState(desk.ida, id))).toMatch(/^Nothing was written since the newest revision/);
	});

	it('lists the newest first, page by page, with the one that readers have', async () => {
		const id = await opened();
		accepted(await publishStory(desk.ida, id, OK));
		for (const word of ['One', 'Two', 'Three']) {
			await type(id, `${word}.`, desk.ana);
			accepted(await keepState(desk.ana, id));
		}
		const page = async (number: number) => accepted(await getRevisions(desk.ida, id, { page: number, most: 2 }));
		const pages = [await page(1), await page(2), await page(3)];
		expect(pages.map((one) => one?.revisions.map(({ number }) => number))).toEqual([[5, 4], [3, 2], [1]]);
		expect(pages.map((one) => one?.more)).toEqual([true, true, false]);
		expect(pages.flatMap((one) => one?.revisions.filter(({ live }) => live).map(({ number }) => number))).toEqual([2]);
	});
});
