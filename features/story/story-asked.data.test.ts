import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine, type Staff } from '@/features/staff/actor';
import { accepted, addressOf, everyRow, type Newsroom, visit } from '@/scripts/testing/newsroom';
import { moveInWords } from './move-words';
import { moveMany } from './story-bulk-mutations';
import { publishDue } from './story-due-mutations';
import { getWritingStory } from './story-for-desk-queries';
import { readMoves } from './story-move-queries';
import { createStory, publishStory, reviseStory, unpublishStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { type Desk, inDays, logOf, OK, openDesk, why, ZONE } from './testing-desk';

/** A warning that asks for words: no byline, and why. */

const MESSAGE = 'It has no byline: credit a desk, or say why.';
const REASON = 'The writer is at risk.';
const said = { noByline: REASON };

let paper: Newsroom;
let ida: Staff;
let ben: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ paper, ida, ben, ana, own } = await openDesk());
});

const unsigned = () =>
	write((tx) => createStory(tx, ana, paper.content({ standfirst: 'So.', headline: 'Unsigned' }), 'request'));
const toldLast = async (id: string) => (await readMoves(id, 1))[0]?.details ?? {};
const loggedLast = async (id: string) => (await logOf(id)).at(-1);
const asked = async (id: string) =>
	((await getWritingStory(ida, id))?.problems ?? []).map(({ message, asks }) => [message, asks]);
/** Nobody waits a day for a test. */
const makeDue = (id: string) =>
	write((tx) =>
		tx
			.update(storySchedule)
			.set({ dueAt: new Date(Date.now() - 10) })
			.where(eq(storySchedule.storyId, id)),
	);

describe('a story without a byline', () => {
	test('goes out with a reason alone: a tick is none', async () => {
		const id = await unsigned();
		expect(await asked(id)).toEqual([[MESSAGE, 'noByline']]);
		const before = await everyRow();
		const refusal = `Confirm first that it goes out like this: ${MESSAGE}`;
		for (const answers of [{}, { confirmed: [MESSAGE] }, { confirmed: [MESSAGE], said: {} }]) {
			expect(why(await publishStory(ida, id, answers))).toBe(refusal);
			expect(why(await scheduleStory(ida, id, { ...inDays(1), ...answers }))).toBe(refusal);
		}
		for (const empty of ['', ' \u2003\n', 'x'.repeat(201), 'a\u0000b', '\ud800']) {
			const answers = { confirmed: [MESSAGE], said: { noByline: empty } };
			await expect(publishStory(ida, id, answers)).rejects.toThrow();
			await expect(scheduleStory(ida, id, { ...inDays(1), ...answers })).rejects.toThrow();
		}
		await expect(publishStory(ida, id, { said: { another: 'Words.' } as never })).rejects.toThrow();
		expect(await everyRow()).toEqual(before);
		accepted(await publishStory(ida, id, { confirmed: [], said: { noByline: ` ${REASON}\n` } }));
		expect(await toldLast(id)).toMatchObject(said);
		expect(await loggedLast(id)).toMatchObject({ action: 'story.publish', details: said });
	});

	test('needs none once a desk is credited, and keeps none that was written all the same', async () => {
		const id = await own();
		accepted(await publishStory(ida, id, { said }));
		expect(await toldLast(id)).not.toHaveProperty('noByline');
		expect((await loggedLast(id))?.details).not.toHaveProperty('noByline');
	});

	test('does not take words for a tick: its other warnings are still to be confirmed', async () => {
		const id = await write((tx) => createStory(tx, ana, paper.content({ headline: 'TK' }), 'request'));
		const rest = 'Confirm first that it goes out like this: It has no standfirst. There is a TK in the headline.';
		expect(why(await publishStory(ida, id, { confirmed: [], said }))).toBe(rest);
		accepted(await publishStory(ida, id, { ...OK, said }));
	});

	test('is refused among many, one by one, and the rest goes', async () => {
		const [id, signed] = [await unsigned(), await own()];
		const message = 'It would go out with no byline, which needs a reason: publish it by itself.';
		expect(accepted(await moveMany(ida, 'publish', [id, signed], OK))).toEqual({
			done: 1,
			refused: [{ id, headline: 'Unsigned', message }],
		});
		expect((await visit(await addressOf(signed))).kind).toBe('story');
	});

	test('is no question to the command line, which may say why', async () => {
		const [silent, told] = [await unsigned(), await unsigned()];
		accepted(await publishStory(commandLine, silent));
		accepted(await publishStory(commandLine, told, { said }));
		expect(await toldLast(silent)).not.toHaveProperty('noByline');
		expect(await toldLast(told)).toMatchObject(said);
	});
});

describe('a schedule', () => {
	test('keeps the reason, and the clock publishes with it', async () => {
		const id = await unsigned();
		accepted(await scheduleStory(ida, id, { ...inDays(1), said }));
		expect(await loggedLast(id)).toMatchObject({ action: 'story.schedule', details: said });
		await makeDue(id);
		expect(await publishDue()).toBe(1);
		expect(await toldLast(id)).toMatchObject(said);
		expect(await loggedLast(id)).toMatchObject({ action: 'story.publish', details: said });
	});

	test('of the command line goes out without one, as before', async () => {
		const id = await unsigned();
		accepted(await scheduleStory(commandLine, id, { ...inDays(1), ...OK }));
		await makeDue(id);
		expect(await publishDue()).toBe(1);
	});

	test('is missed where the byline was taken away later, and says what to do', async () => {
		const id = await own();
		accepted(await scheduleStory(ida, id, inDays(1)));
		accepted(await reviseStory(commandLine, id, { credits: [] }));
		await makeDue(id);
		expect(await publishDue()).toBe(0);
		expect(await toldLast(id)).toMatchObject({ reason: `Confirm first that it goes out like this: ${MESSAGE}` });
	});

	test('of another time asks again: whoever changes it confirms it', async () => {
		const id = await unsigned();
		accepted(await scheduleStory(ida, id, { ...inDays(1), said }));
		expect(why(await scheduleStory(ben, id, inDays(2)))).toBe(`Confirm first that it goes out like this: ${MESSAGE}`);
		accepted(await scheduleStory(ben, id, { ...inDays(2), said: { noByline: 'Ben says so.' } }));
		await makeDue(id);
		await publishDue();
		expect(await toldLast(id)).toMatchObject({ noByline: 'Ben says so.' });
	});
});

describe('what is live without a byline for a reason', () => {
	test('is not asked again while it goes on so, and each publication keeps the reason', async () => {
		const id = await unsigned();
		accepted(await publishStory(ida, id, { said }));
		expect(await asked(id)).toEqual([]);
		for (const kicker of ['One', 'Two']) {
			accepted(await reviseStory(commandLine, id, { kicker }));
			accepted(await publishStory(ben, id, { confirmed: [] }));
			expect(await toldLast(id)).toMatchObject({ changes: true, ...said });
			expect(await loggedLast(id)).toMatchObject({ action: 'story.publish', details: said });
		}
		accepted(await reviseStory(commandLine, id, { kicker: 'Three' }));
		accepted(await scheduleStory(ben, id, inDays(1)));
		await makeDue(id);
		expect(await publishDue()).toBe(1);
		expect(await toldLast(id)).toMatchObject(said);
		accepted(await reviseStory(commandLine, id, { kicker: 'Four' }));
		expect(accepted(await moveMany(ida, 'publish', [id], OK))).toEqual({ done: 1, refused: [] });
	});

	test('is asked again after a version with a byline, and after it was taken down', async () => {
		const [signed, down] = [await unsigned(), await unsigned()];
		for (const id of [signed, down]) accepted(await publishStory(ida, id, { said }));
		accepted(await reviseStory(commandLine, signed, paper.changes({ by: ['Ana Ruiz'] })));
		accepted(await publishStory(ida, signed));
		accepted(await reviseStory(commandLine, signed, { credits: [] }));
		accepted(await unpublishStory(ida, down));
		for (const id of [signed, down]) {
			expect(await asked(id)).toEqual([[MESSAGE, 'noByline']]);
			expect(why(await publishStory(ida, id, OK))).toMatch(/needs a reason: publish it by itself\.$/);
		}
	});

	test('is asked for one where nobody ever gave any', async () => {
		const id = await paper.publish({ standfirst: 'So.' });
		expect(await asked(id)).toEqual([[MESSAGE, 'noByline']]);
		expect(why(await publishStory(ida, id, { confirmed: [] }))).toContain(MESSAGE);
	});
});

test.each([
	'<script>window.trapped = 1</script>',
	'"><img src=x onerror="window.trapped=1">',
	'javascript:window.trapped=1',
	'{{constructor.constructor("window.trapped=1")()}}',
	'=cmd|"/c calc"!A1',
	'{"noByline":"x"}',
	'\u202egnihton',
	'a\u2028b',
])('hostile words are kept letter by letter, by hand and by the clock: %j', async (words) => {
	const [byHand, byClock] = [await unsigned(), await unsigned()];
	accepted(await publishStory(ida, byHand, { said: { noByline: words } }));
	accepted(await scheduleStory(ida, byClock, { ...inDays(1), said: { noByline: words } }));
	await makeDue(byClock);
	expect(await publishDue()).toBe(1);
	for (const id of [byHand, byClock]) {
		const [newest] = await readMoves(id, 1);
		expect(newest && moveInWords(newest, { zone: ZONE, language: 'en' })).toContain(`, with no byline: ${words}`);
		expect(await loggedLast(id)).toMatchObject({ details: { noByline: words } });
		expect(JSON.stringify(await visit(await addressOf(id)))).not.toContain('noByline');
	}
	expect(await database().$count(storySchedule, eq(storySchedule.storyId, byClock))).toBe(0);
});
