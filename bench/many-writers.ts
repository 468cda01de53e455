import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { programArguments } from '../scripts/program-arguments.mjs';
import type { DeskRoom } from './desk-room';
import type { WriterTask, Wrote } from './desk-writers';
import { ask, cpuOf, quantile, readWhile } from './measure';
import { add } from './table';

const SECONDS = 20;
const PROCESSES = 2;

/** Fifty people type in one story, then each in one of their own, while somebody reads the paper. */
export async function manyWriters({ made, port, server }: DeskRoom, engine: string): Promise<void> {
	await ask(port, made.page);
	const before = await readWhile(port, made.page, wait(3_000));
	const scenes = {
		'50 in one story': () => made.shared,
		'50 stories with one each': (n: number) => made.own[n],
	};
	for (const [scene, storyOf] of Object.entries(scenes)) {
		const writers = made.people.flatMap((person, n) => {
			const story = storyOf(n);
			return story ? [{ person, story, place: story === made.shared ? n : 0, name: `writer${n}` }] : [];
		});
		const groups = Array.from({ length: PROCESSES }, (_, group) => writers.filter((_, n) => n % PROCESSES === group));
		const children = await Promise.all(groups.map((group) => ready({ port, seconds: SECONDS, writers: group })));
		const began = cpuOf(server.pid);
		const done = Promise.all(children.map((child) => child.begin()));
		const during = await readWhile(port, made.page, done);
		const wrote = await done;
		console.log(`           the server computed for ${cpuOf(server.pid) - began} s meanwhile`);
		tell(`${scene}, ${engine}`, writers.length, wrote, [before, during]);
	}
}

function tell(scene: string, writers: number, wrote: Wrote[], [before, during]: [number[], number[]]): void {
	const missing = wrote.flatMap((one) => one.missing);
	if (missing.length > 0) throw new Error(`what was acknowledged is not there: ${missing.join(', ')}`);
	const times = wrote.flatMap((one) => one.times);
	if (times.length !== writers * SECONDS * 5) throw new Error(`${times.length} keystrokes were acknowledged`);
	const p99 = quantile(times, 0.99);
	add(
		`Acknowledgement of a keystroke, ${scene}`,
		`p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, of ${times.length}`,
		'p99 ≤ 250 ms',
		p99 <= 250,
	);
	const read = quantile(during, 0.99);
	add(
		`A reader’s warm page meanwhile, ${scene}`,
		`p99 ${read.toFixed(0)} ms (${quantile(before, 0.99).toFixed(0)} ms before), of ${during.length}`,
		'p99 ≤ 100 ms',
		read <= 100,
	);
}

type Ready = { begin(): Promise<Wrote> };

/** Resolves when everyone of `task` has the story before them. */
async function ready(task: WriterTask): Promise<Ready> {
	const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
		process.execPath,
		programArguments('bench/desk-writers.ts'),
		{ cwd: resolve(import.meta.dirname, '..'), stdio: ['pipe', 'pipe', 'inherit'] },
	);
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const next = async () => {
		const { value } = await lines.next();
		if (value === undefined) throw new Error('the writers ended before they were done');
		return value;
	};
	child.stdin.write(`${JSON.stringify(task)}\n`);
	await next();
	return {
		begin: async () => {
			child.stdin.write('begin\n');
			return JSON.parse(await next()) as Wrote; // desk-writers.ts printed it
		},
	};
}
