import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit, revision, story, storyMove, storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { newId } from '@/lib/ids';
import { spawnProgram } from '@/scripts/testing/run-program';
import { type Desk, openDesk, ZONE } from './testing-desk';

/** Real processes, killed while they publish. */

const PROCESSES = 3;
const ITEMS = 30;
const SPREAD_MS = 8_000;

let desk: Desk;
const workers = new Set<ChildProcess>();
/** Those whose clock runs: to start takes longer than what is due can wait. */
const running = new Set<ChildProcess>();

beforeAll(async () => {
	desk = await openDesk();
});

afterAll(() => {
	for (const worker of workers) worker.kill('SIGKILL');
});

/** Resolves when its clock runs. */
function begin(): Promise<ChildProcess> {
	const worker = spawnProgram('scripts/testing/story-clock-worker.ts', [], {});
	workers.add(worker);
	worker.once('exit', () => {
		workers.delete(worker);
		running.delete(worker);
	});
	return new Promise((done, fail) => {
		worker.stdout?.once('data', () => {
			running.add(worker);
			done(worker);
		});
		worker.once('error', fail);
	});
}

async function schedule(ids: string[], from: number): Promise<Map<string, Date>> {
	const due = new Map(ids.map((id, at) => [id, new Date(from + (at * SPREAD_MS) / ids.length)]));
	await write((tx) =>
		tx.insert(storySchedule).values(
			[...due].map(([storyId, dueAt]) => ({
				...{ storyId, id: newId(), dueAt, wall: '', zone: ZONE, actor: desk.ida.id, at: new Date() },
				substantial: false,
			})),
		),
	);
	return due;
}

test('three processes that are killed at random publish each story exactly once, and none early', async () => {
	const ids: string[] = [];
	for (let at = 0; at < ITEMS; at++) ids.push(await desk.own());
	await Promise.all(Array.from({ length: PROCESSES }, begin));
	const due = await schedule(ids, Date.now() + 1_000);

	const until = Date.now() + 120_000;
	let kills = 0;
	while ((await database().$count(storySchedule)) > 0 && Date.now() < until) {
		await wait(300 + Math.random() * 900);
		const [unlucky, ...others] = [...running].toSorted(() => Math.random() - 0.5);
		if (!unlucky || others.length === 0) continue;
		unlucky.kill('SIGKILL');
		kills++;
		void begin();
	}
	expect(kills).toBeGreaterThan(1);

	const moves = await database().select().from(storyMove).where(inArray(storyMove.storyId, ids));
	const published = moves.filter(({ move }) => move === 'publish');
	expect(published.map(({ storyId }) => storyId).toSorted()).toEqual(ids.toSorted());
	for (const { storyId, at, details } of published) {
		expect(at.getTime()).toBeGreaterThanOrEqual(due.get(storyId)?.getTime() ?? Number.NaN);
		expect(details['lateMs']).toBe(at.getTime() - (due.get(storyId)?.getTime() ?? 0));
	}
	const revisions = await database().select().from(revision).where(inArray(revision.storyId, ids));
	expect(revisions.filter(({ reason }) => reason === 'publication')).toHaveLength(ITEMS);
	const rows = await database().select().from(story).where(inArray(story.id, ids));
	expect(rows.every(({ live }) => live === 'live')).toBe(true);
	const subjects = ids.map((id) => `story:${id}`);
	const deeds = await database().select().from(audit).where(inArray(audit.subject, subjects));
	expect(deeds.filter(({ action }) => action === 'story.publish')).toHaveLength(ITEMS);
	expect(await verifyAudit()).toMatchObject({ ok: true });
}, 180_000);
