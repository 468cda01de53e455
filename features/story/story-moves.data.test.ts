import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { story, storyMove, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { commandLine, type Staff } from '@/features/staff/actor';
import type { Result } from '@/lib/result';
import { accepted, addressOf, type Newsroom, read } from '@/scripts/testing/newsroom';
import { bodyText } from './body/body-text';
import { deleteStory } from './story-bin-mutations';
import { moveMany } from './story-bulk-mutations';
import { holdStory } from './story-hold-mutations';
import { readMoves } from './story-move-queries';
import { publishStory, reviseStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { readyStory, returnStory, submitStory } from './story-stage-mutations';
import { type Desk, inDays, LEGAL, movesOf, OK, openDesk, revisionsOf, standing, type } from './testing-desk';
import { openWorkingCopy, rewriteText } from './working-copy/working-copy-mutations';

let paper: Newsroom;
let ida: Staff;
let ben: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ paper, ida, ben, ana, own } = await openDesk());
});

describe('stages', () => {
	test('a draft is submitted, called ready, sent back with a note, and a draft again once it is published', async () => {
		const id = await own();
		accepted(await submitStory(ana, id));
		expect((await standing(id)).stage).toBe('in review');
		accepted(await readyStory(ida, id));
		expect((await standing(id)).stage).toBe('ready');
		accepted(await returnStory(ida, id, 'Who says so?'));
		expect((await standing(id)).stage).toBe('draft');
		accepted(await submitStory(ana, id));
		accepted(await publishStory(ida, id));
		expect(await standing(id)).toMatchObject({ stage: 'draft', live: 'live' });
		expect(await movesOf(id)).toEqual(['create', 'submit', 'ready', 'return', 'submit', 'publish']);
		const told = await readMoves(id, 10);
		expect(told.find(({ move }) => move === 'return')).toMatchObject({
			who: 'Ida Grady',
			details: { reason: 'Who says so?' },
		});
	});

	test('a live story can be in review, with changes that no reader sees', async () => {
		const id = await own();
		accepted(await publishStory(ana, id));
		accepted(await openWorkingCopy(ana, id));
		await type(id, 'Not for readers yet.', ana);
		accepted(await submitStory(ana, id));
		expect(await standing(id)).toMatchObject({ stage: 'in review', live: 'live' });
		expect(bodyText((await read(await addressOf(id))).body)).toBe('Some text.');
	});
});

describe('what is typed', () => {
	test('goes out with a publication, names who wrote it, and is no change any more', async () => {
		const id = await own();
		accepted(await openWorkingCopy(ana, id));
		await type(id, 'By Ana.', ana);
		await type(id, 'By Ana and Ben.', ben);
		accepted(await publishStory(ida, id));
		expect(bodyText((await read(await addressOf(id))).body)).toBe('By Ana and Ben.');
		const last = (await revisionsOf(id)).at(-1);
		expect(last).toMatchObject({ reason: 'publication', actor: ida.id });
		expect(last?.writers.toSorted()).toEqual([ana.id, ben.id].toSorted());
		const [copy] = await database().select().from(workingCopy).where(eq(workingCopy.storyId, id));
		expect([copy?.keptSeq, copy?.liveSeq, copy?.liveFields]).toEqual([copy?.seq, copy?.seq, copy?.fieldsVersion]);
	});

	test.each<[string, (id: string) => Promise<Result<unknown>>]>([
		['submit', (id) => submitStory(ana, id)],
		['hold', (id) => holdStory(ida, id, LEGAL)],
		['schedule', (id) => scheduleStory(ida, id, { ...inDays(3), ...OK })],
		['delete', (id) => deleteStory(ana, id)],
	])('is kept as a revision at every move: %s', async (_, move) => {
		const id = await own();
		accepted(await openWorkingCopy(ana, id));
		await type(id, 'Nowhere else yet.', ana);
		accepted(await move(id));
		const last = (await revisionsOf(id)).at(-1);
		expect(last).toMatchObject({ reason: 'checkpoint', writers: [ana.id] });
		expect(last && bodyText(last.body)).toBe('Nowhere else yet.');
		const [told] = await readMoves(id, 1);
		expect(told?.revisionId).toBe(last?.id);
	});

	test('makes no second revision where nothing was typed', async () => {
		const id = await own();
		accepted(await openWorkingCopy(ana, id));
		accepted(await submitStory(ana, id));
		accepted(await returnStory(ana, id));
		expect(await revisionsOf(id)).toHaveLength(1);
	});

	test('is joined by what the command line revises, and nobody’s words are lost', async () => {
		const id = await own();
		accepted(await openWorkingCopy(ana, id));
		await write((tx) => rewriteText(tx, ana, id, { standfirst: 'Typed by Ana.' }));
		accepted(
			await reviseStory(
				commandLine,
				id,
				paper.changes({ headline: 'Revised', section: 'culture', by: ['Ben Johansen'] }),
			),
		);
		const last = (await revisionsOf(id)).at(-1);
		expect(last).toMatchObject({
			reason: 'request',
			headline: 'Revised',
			standfirst: 'Typed by Ana.',
			sectionId: paper.id('culture'),
		});
		expect(last?.credits.map(({ name }) => name)).toEqual(['Ben Johansen']);
		const [copy] = await database().select().from(workingCopy).where(eq(workingCopy.storyId, id));
		expect(copy).toMatchObject({ fieldsVersion: 1, keptFields: 1, fields: { sectionId: paper.id('culture') } });
		accepted(await publishStory(ida, id, OK));
		expect(await read(await addressOf(id))).toMatchObject({ headline: 'Revised', standfirst: 'Typed by Ana.' });
	});
});

test('many at once: what may go goes, and the rest says why', async () => {
	const [one, two] = [await own(), await own()];
	const others = await paper.draft({ headline: 'Not for Ana' });
	const moved = accepted(await moveMany(ana, 'submit', [one, two, two, others]));
	expect(moved).toEqual({
		done: 2,
		// She may not read it, so she is not told what it is called.
		refused: [{ id: others, headline: '', message: 'A reporter may not edit a story that is not their own.' }],
	});
	expect(accepted(await moveMany(ida, 'submit', [one, others])).refused.map(({ headline }) => headline)).toEqual([
		'A headline',
	]);
});

test('moves are numbered without a gap, and the log of deeds stands', async () => {
	const stories = await database().select({ id: story.id, moves: story.moves }).from(story);
	for (const { id, moves } of stories) {
		const rows = await database().select().from(storyMove).where(eq(storyMove.storyId, id)).orderBy(storyMove.number);
		expect(rows.map((row) => row.number)).toEqual(Array.from({ length: moves }, (_, at) => at + 1));
	}
	expect(await verifyAudit()).toMatchObject({ ok: true });
});
