import { asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import { audit, revision, story, storyMove, storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { dayIn } from '@/lib/dates';
import { newId } from '@/lib/ids';
import { accepted, addressOf, type Newsroom, openNewsroom, read } from '@/scripts/testing/newsroom';
import { doc, p } from './body/body-build';
import { moveInWords } from './move-words';
import { startStoryClock } from './story-clock';
import { publishDue } from './story-due-mutations';
import { holdStory, releaseStory } from './story-hold-mutations';
import { readMoves } from './story-move-queries';
import { createStory, killStory, publishStory, unpublishStory } from './story-mutations';
import { scheduleStory, unscheduleStory } from './story-schedule-mutations';
import { openWorkingCopy, rewriteText } from './working-copy/working-copy-mutations';

const ZONE = 'America/New_York';
const CLOCK = { zone: ZONE, language: 'en' };

let paper: Newsroom;
let ida: Staff;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz'] });
	ida = await join('editor', 'Ida Grady');
});

beforeEach(async () => {
	await write((tx) => tx.delete(storySchedule));
});

afterAll(async () => {
	await startStoryClock()();
});

const draft = (headline = 'On time') =>
	write((tx) => createStory(tx, ida, paper.content({ headline, by: ['Ana Ruiz'], standfirst: 'So.' }), 'request'));
const tomorrow = () => ({ day: dayIn(new Date(Date.now() + 86_400_000), ZONE), time: '12:00' });
/** Schedules as a person does, and then moves the time: nobody waits a day for a test. */
async function scheduled(
	id: string,
	inMs: number,
	more: { confirmed?: boolean; substantial?: boolean } = {},
): Promise<Date> {
	accepted(await scheduleStory(ida, id, { ...tomorrow(), ...more }));
	const dueAt = new Date(Date.now() + inMs);
	await write((tx) => tx.update(storySchedule).set({ dueAt }).where(eq(storySchedule.storyId, id)));
	return dueAt;
}
const publications = (ids: string[]) =>
	database()
		.select()
		.from(storyMove)
		.where(inArray(storyMove.storyId, ids))
		.orderBy(asc(storyMove.at))
		.then((rows) => rows.filter(({ move }) => move === 'publish'));
const rowOf = async (id: string) =>
	(await database().select().from(storySchedule).where(eq(storySchedule.storyId, id)))[0];
const liveOf = async (id: string) => (await database().select().from(story).where(eq(story.id, id)))[0]?.live;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what is due', () => {
	test('is published as it says at that moment, once, and says how late', async () => {
		const id = await draft();
		await scheduled(id, -90_000);
		accepted(await openWorkingCopy(ida, id));
		await write((tx) => rewriteText(tx, ida, id, { body: doc(p('Typed after it was scheduled.')) }));
		expect(await publishDue()).toBe(1);
		expect(await publishDue()).toBe(0);
		const shown = await read(await addressOf(id));
		expect(JSON.stringify(shown.body)).toContain('Typed after it was scheduled.');
		const [told] = await readMoves(id, 1);
		expect(told).toMatchObject({ move: 'publish', who: 'Ida Grady' });
		expect(Number(told?.details['lateMs'])).toBeGreaterThanOrEqual(90_000);
		expect(Number(told?.details['lateMs'])).toBeLessThan(120_000);
		expect(told && plain(moveInWords(told, CLOCK))).toMatch(
			/^Stet published it, as Ida Grady had scheduled for .*E[SD]T, 1 minute late\.$/,
		);
		expect(await rowOf(id)).toBeUndefined();
	});

	test('is nothing that is still to come, by the database’s clock and whatever this machine’s says', async () => {
		const id = await draft();
		await scheduled(id, 60_000);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
		try {
			expect(await publishDue()).toBe(0);
		} finally {
			vi.useRealTimers();
		}
		expect(await liveOf(id)).toBe('never');
	});

	test('of 60 items, with five clocks at once: each exactly once, none early', async () => {
		const ids = await Promise.all(Array.from({ length: 60 }, (_, at) => draft(`Item ${at}`)));
		const due = new Map<string, Date>();
		for (const [at, id] of ids.entries()) due.set(id, await scheduled(id, at % 3 === 0 ? 400 + at * 5 : -at));
		const until = Date.now() + 20_000;
		const tick = async () => {
			let count = 0;
			while (Date.now() < until) {
				count += await publishDue();
				if ((await database().$count(storySchedule)) === 0) return count;
				await new Promise((done) => setTimeout(done, 20));
			}
			return count;
		};
		const counts = await Promise.all(Array.from({ length: 5 }, tick));
		expect(counts.reduce((all, one) => all + one)).toBe(60);
		const made = await publications(ids);
		expect(made.map((row) => row.storyId).toSorted()).toEqual(ids.toSorted());
		for (const { storyId, at, details } of made) {
			const wanted = due.get(storyId);
			expect(at.getTime()).toBeGreaterThanOrEqual(wanted?.getTime() ?? Number.NaN);
			expect(details).toMatchObject({
				scheduled: wanted?.toISOString(),
				lateMs: at.getTime() - (wanted?.getTime() ?? 0),
			});
		}
		const revisions = await database().select().from(revision).where(inArray(revision.storyId, ids));
		expect(revisions.filter(({ reason }) => reason === 'publication')).toHaveLength(60);
	}, 60_000);

	test('moves the time of the update where that was asked for', async () => {
		const id = await draft();
		accepted(await publishStory(ida, id));
		await scheduled(id, -10, { substantial: true });
		await publishDue();
		const [row] = await database().select().from(story).where(eq(story.id, id));
		expect(row?.updatedAt).not.toBeNull();
	});
});

describe('what is due and may not be', () => {
	async function missed(id: string): Promise<string> {
		expect(await publishDue()).toBe(0);
		const row = await rowOf(id);
		const [told] = await readMoves(id, 1);
		expect(told).toMatchObject({ move: 'miss', details: { reason: row?.trouble } });
		// Told once, not at every tick.
		expect(await publishDue()).toBe(0);
		expect((await readMoves(id, 50)).filter(({ move }) => move === 'miss')).toHaveLength(1);
		return row?.trouble ?? '';
	}

	test('a held story stays where it is, and its release publishes nothing', async () => {
		const id = await draft();
		await scheduled(id, -10);
		accepted(await holdStory(ida, id, { kind: 'legal', reason: 'A name is checked.' }));
		expect(await missed(id)).toMatch(/^It is on legal hold/);
		accepted(await releaseStory(ida, id));
		expect(await publishDue()).toBe(0);
		expect(await liveOf(id)).toBe('never');
		await scheduled(id, -10);
		expect(await publishDue()).toBe(1);
	});

	test('a story that lost its text stays where it is, and can be taken off the schedule', async () => {
		const id = await draft();
		await scheduled(id, -10);
		accepted(await openWorkingCopy(ida, id));
		await write((tx) => rewriteText(tx, ida, id, { body: doc(p('')) }));
		expect(await missed(id)).toBe('It cannot be published: It has no text.');
		accepted(await unscheduleStory(ida, id));
		expect(await rowOf(id)).toBeUndefined();
	});

	test('a warning that came after it was scheduled was confirmed by nobody; one that was confirmed stops nothing', async () => {
		const [later, before] = [await draft(), await draft('TK')];
		await scheduled(before, -20, { confirmed: true });
		expect(await publishDue()).toBe(1);
		await scheduled(later, -10);
		accepted(await openWorkingCopy(ida, later));
		await write((tx) => rewriteText(tx, ida, later, { body: doc(p('It cost TK crowns.')) }));
		expect(await missed(later)).toBe('Confirm first that it goes out like this: There is a TK in the text.');
	});

	test('a story that is taken down meanwhile does not come back', async () => {
		const [first, second] = [await draft(), await draft()];
		for (const id of [first, second]) {
			accepted(await publishStory(ida, id));
			await scheduled(id, -10);
		}
		accepted(await killStory(ida, first, 'Gone.'));
		accepted(await unpublishStory(ida, second));
		expect(await publishDue()).toBe(0);
		expect([await liveOf(first), await liveOf(second)]).toEqual(['killed', 'unpublished']);
	});
});

test('a hand and the clock at once: it is published once', async () => {
	for (let round = 0; round < 8; round++) {
		const id = await draft();
		await scheduled(id, -10);
		const [row] = await database().select({ moves: story.moves }).from(story).where(eq(story.id, id));
		const [byHand, byClock] = await Promise.all([publishStory(ida, id, { seen: row?.moves ?? 0 }), publishDue()]);
		expect(Number(byHand.ok) + byClock).toBe(1);
		expect(await publications([id])).toHaveLength(1);
	}
});

test('the clock publishes by itself, goes on after a database that failed, and can be stopped', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	const stop = startStoryClock();
	expect(startStoryClock()).toBe(stop);
	const id = await draft('By itself');
	await scheduled(id, 300);
	const rename = (from: string, to: string) =>
		write((tx) => raw(tx, same(sql`alter table ${sql.identifier(from)} rename to ${sql.identifier(to)}`)));
	await rename('story_schedule', 'out_of_reach');
	await vi.waitFor(() => expect(said).toHaveBeenCalled(), { timeout: 20_000, interval: 50 });
	await new Promise((done) => setTimeout(done, 1_200));
	// Twice a second, and told once.
	expect(said).toHaveBeenCalledTimes(1);
	expect(await liveOf(id)).toBe('never');
	await rename('out_of_reach', 'story_schedule');
	await vi.waitFor(async () => expect(await liveOf(id)).toBe('live'), { timeout: 20_000, interval: 50 });
	await stop();
	const after = await draft('Stopped');
	await scheduled(after, -10);
	await new Promise((done) => setTimeout(done, 1_200));
	expect(await liveOf(after)).toBe('never');
	said.mockRestore();
});

test('each publication has one row in the log, under the name of who scheduled it', async () => {
	const id = await draft(newId());
	await scheduled(id, -10);
	await publishDue();
	const rows = await database()
		.select()
		.from(audit)
		.where(eq(audit.subject, `story:${id}`))
		.orderBy(audit.number);
	expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
		['story.create', ida.id],
		['story.schedule', ida.id],
		['story.publish', ida.id],
	]);
});
