import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { formatClock } from '@/lib/dates';
import type { Result } from '@/lib/result';
import { accepted, type Newsroom } from '@/scripts/testing/newsroom';
import { holdStory } from './story-hold-mutations';
import { readMoves } from './story-move-queries';
import { correctStory, killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { shareStory } from './story-share-mutations';
import { type Desk, inDays, LEGAL, movesOf, OK, openDesk, standing, why, ZONE } from './testing-desk';

let paper: Newsroom;
let ida: Staff;
let ben: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ paper, ida, ben, ana, own } = await openDesk());
});

describe('of rivals who saw the same', () => {
	const seenOf = async (id: string) => (await standing(id)).moves;
	const clock = (at: Date) => formatClock(at, ZONE).replaceAll('\u00a0', ' ');

	type Rival = [string, (id: string, seen: number) => Promise<Result<unknown>>, RegExp];
	const publish: Rival = ['publish', (id, seen) => publishStory(ben, id, { ...OK, seen }), /^Ben Johansen published/];
	const kill: Rival = ['kill', (id, seen) => killStory(ida, id, 'Gone.', seen), /^Ida Grady killed it/];
	const hold: Rival = ['hold', (id, seen) => holdStory(ida, id, { ...LEGAL, seen }), /^Ida Grady put it on legal hold/];
	const schedule: Rival = [
		'schedule',
		(id, seen) => scheduleStory(ben, id, { ...inDays(2), ...OK, seen }),
		/^Ben Johansen scheduled it/,
	];
	const unpublish: Rival = ['unpublish', (id, seen) => unpublishStory(ida, id, seen), /^Ida Grady unpublished it/];
	const correct: Rival = [
		'correct',
		(id, seen) => correctStory(ben, id, { kind: 'update', text: 'So.', above: false, seen }),
		/^Ben Johansen added an update/,
	];

	test.each([
		[publish, kill],
		[publish, hold],
		[publish, publish],
		[schedule, hold],
		[unpublish, publish],
		[correct, kill],
		[schedule, unpublish],
	])('%s and %s: exactly one wins, and the other reads what happened', async (a, b) => {
		for (const order of [
			[a, b],
			[b, a],
		] as const) {
			const id = await own();
			accepted(await publishStory(ana, id));
			const seen = await seenOf(id);
			const results = await Promise.all(order.map(([, move]) => move(id, seen)));
			expect(results.filter(({ ok }) => ok)).toHaveLength(1);
			const [, , told] = order[results[0]?.ok ? 0 : 1];
			const [message] = results.filter(({ ok }) => !ok).map(why);
			expect(message).toMatch(told);
			const { at } = (await readMoves(id, 1))[0] ?? { at: new Date(0) };
			expect(message).toContain(`at ${clock(at)} Nothing was changed; look again.`);
			expect(await seenOf(id)).toBe(seen + 1);
		}
	});

	test('20 at once: one wins', async () => {
		const id = await own();
		const seen = await seenOf(id);
		const rivals = [publish, hold, schedule, publish];
		const results = await Promise.all(Array.from({ length: 20 }, (_, at) => rivals[at % 4]?.[1](id, seen)));
		expect(results.filter((result) => result?.ok)).toHaveLength(1);
		const told = results.flatMap((result) => (result && !result.ok ? [why(result)] : []));
		expect(new Set(told).size).toBe(1);
		expect(told[0]).toMatch(/(Ida Grady|Ben Johansen) .* at \d+:\d\d [ap]\.m\. Nothing was changed; look again\.$/);
		expect(await movesOf(id)).toHaveLength(seen + 1);
	});

	test('what changes nothing of where a story stands makes nobody start again', async () => {
		const id = await own();
		const seen = await seenOf(id);
		accepted(await shareStory(ana, id, ben.id));
		accepted(await reviseStory(ana, id, { kicker: 'Now' }));
		accepted(await publishStory(ida, id, { seen }));
	});

	test('who has left is named as that', async () => {
		const id = await own();
		const seen = await seenOf(id);
		const gone = await join('editor', 'Gone Soon');
		accepted(await holdStory(gone, id, LEGAL));
		await write((tx) => tx.delete(account).where(eq(account.id, gone.accountId)));
		expect(why(await publishStory(ida, id, { seen }))).toMatch(/^Someone who has left put it on legal hold at /);
	});

	test('who may not is told that, and not what others did', async () => {
		const id = await paper.draft();
		const seen = await seenOf(id);
		accepted(await holdStory(ida, id, LEGAL));
		expect(why(await publishStory(ana, id, { seen }))).toBe(
			'A reporter may not publish a story that is not their own.',
		);
	});
});
