import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { storyHold, storySchedule } from '@/db/schema';
import { commandLine, type Staff } from '@/features/staff/actor';
import { dayIn, wallClock } from '@/lib/dates';
import { accepted, addressOf, everyRow, visit } from '@/scripts/testing/newsroom';
import { moveMany } from './story-bulk-mutations';
import { holdStory, releaseStory } from './story-hold-mutations';
import { correctStory, killStory, publishStory, unpublishStory } from './story-mutations';
import { scheduleStory, unscheduleStory } from './story-schedule-mutations';
import { type Desk, inDays, LEGAL, movesOf, OK, openDesk, standing, why, ZONE } from './testing-desk';

let ida: Staff;
let ben: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ ida, ben, ana, own } = await openDesk());
});

describe('a hold', () => {
	test('keeps kind, reason, who and until when, with the wall time that was chosen', async () => {
		const id = await own();
		const { day } = inDays(9);
		accepted(
			await holdStory(ida, id, {
				kind: 'embargo',
				reason: ' Until the report is out. ',
				untilDay: day,
				untilTime: '06:00',
			}),
		);
		const [hold] = await database().select().from(storyHold).where(eq(storyHold.storyId, id));
		expect(hold).toMatchObject({
			kind: 'embargo',
			reason: 'Until the report is out.',
			actor: ida.id,
			untilWall: `${day}T06:00`,
			zone: ZONE,
		});
		expect(wallClock(hold?.until ?? new Date(0), ZONE)).toBe(`${day}T06:00`);
	});

	test('stops publishing, scheduling and correcting by every route until someone allowed releases it', async () => {
		const id = await own();
		accepted(await publishStory(ana, id));
		accepted(await holdStory(ida, id, LEGAL));
		const entry = { kind: 'correction' as const, text: 'Wrong.', above: false };
		for (const actor of [ana, ida, commandLine]) {
			const before = await everyRow();
			expect(why(await publishStory(actor, id, OK))).toBe(
				'It is on legal hold: until that is released, it cannot be published.',
			);
			expect(why(await scheduleStory(actor, id, { ...inDays(1), ...OK }))).toMatch(/^It is on legal hold/);
			expect(why(await correctStory(actor, id, entry))).toMatch(/^It is on legal hold/);
			expect(await everyRow()).toEqual(before);
		}
		expect(accepted(await moveMany(ida, 'publish', [id], OK))).toMatchObject({ done: 0, refused: [{ id }] });
		expect(why(await releaseStory(ana, id))).toBe('A reporter may not hold or release a story.');
		expect((await visit(await addressOf(id))).kind).toBe('story');
		accepted(await releaseStory(ben, id));
		accepted(await publishStory(ana, id, OK));
		const [hold] = await database().select().from(storyHold).where(eq(storyHold.storyId, id));
		expect(hold).toMatchObject({ releasedBy: ben.id });
		expect(hold?.releasedAt).not.toBeNull();
	});

	test('does not keep a live story from being taken down', async () => {
		const id = await own();
		accepted(await publishStory(ana, id));
		accepted(await holdStory(ida, id, LEGAL));
		accepted(await unpublishStory(ida, id));
		accepted(await killStory(ida, id, 'Gone.'));
	});

	test('ends in no past, and is one at a time', async () => {
		const id = await own();
		const past = { untilDay: '2020-01-01', untilTime: '12:00' };
		expect(why(await holdStory(ida, id, { ...LEGAL, ...past }))).toBe('The end of a hold cannot lie in the past.');
		accepted(await holdStory(ida, id, LEGAL));
		expect(why(await holdStory(ida, id, LEGAL))).toBe('It is on hold already.');
		await expect(holdStory(ida, id, { kind: 'legal', reason: ' ' })).rejects.toThrow('is empty');
	});
});

describe('a schedule', () => {
	test('keeps the instant, the wall time and its zone; another time is another schedule', async () => {
		const id = await own();
		const [first, second] = [inDays(5), inDays(6)];
		accepted(await scheduleStory(ana, id, first));
		const [one] = await database().select().from(storySchedule).where(eq(storySchedule.storyId, id));
		expect(one).toMatchObject({ wall: `${first.day}T12:00`, zone: ZONE, actor: ana.id, trouble: '' });
		expect(wallClock(one?.dueAt ?? new Date(0), ZONE)).toBe(`${first.day}T12:00`);
		accepted(await scheduleStory(ida, id, second));
		const [other, ...more] = await database().select().from(storySchedule).where(eq(storySchedule.storyId, id));
		expect(more).toEqual([]);
		expect(other).toMatchObject({ wall: `${second.day}T12:00`, actor: ida.id });
		expect(other?.id).not.toBe(one?.id);
		accepted(await unscheduleStory(ida, id));
		expect(await movesOf(id)).toEqual(['create', 'schedule', 'reschedule', 'unschedule']);
		expect((await standing(id)).live).toBe('never');
	});

	test('lies in the future, but not too far, and at a time that is one', async () => {
		const id = await own();
		const before = await everyRow();
		expect(why(await scheduleStory(ana, id, { day: '2020-01-01', time: '12:00' }))).toMatch(/^That time has passed/);
		expect(why(await scheduleStory(ana, id, inDays(800)))).toBe('That is more than two years away.');
		// Clocks go forward in New York on the second Sunday of March, at two.
		const year = Number(dayIn(new Date(), 'UTC').slice(0, 4)) + 1;
		const march = new Date(Date.UTC(year, 2, 8));
		const day = new Date(Date.UTC(year, 2, 8 + ((7 - march.getUTCDay()) % 7))).toISOString().slice(0, 10);
		expect(why(await scheduleStory(ana, id, { day, time: '02:30' }))).toMatch(
			/^There is no 02:30 on that day.*1:30 a\.m\. EST.*or.*3:30 a\.m\. EDT/,
		);
		await expect(scheduleStory(ana, id, { day: '2027-02-30', time: '12:00' })).rejects.toThrow('is not a day');
		expect(await everyRow()).toEqual(before);
		accepted(await scheduleStory(ana, id, { day, time: '02:30', choice: 'after' }));
		const [row] = await database().select().from(storySchedule).where(eq(storySchedule.storyId, id));
		expect(row).toMatchObject({ wall: `${day}T03:30`, dueAt: new Date(`${day}T07:30:00Z`) });
	});

	test('goes when the story is taken down: nothing brings it back by itself', async () => {
		const id = await own();
		accepted(await publishStory(ana, id));
		accepted(await scheduleStory(ana, id, inDays(1)));
		accepted(await unpublishStory(ana, id));
		expect(await database().$count(storySchedule, eq(storySchedule.storyId, id))).toBe(0);
	});
});
