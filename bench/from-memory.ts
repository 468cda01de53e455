import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../scripts/testing/postgres';
import { ask, median, requestsPerSecond } from './measure';
import type { SmallNewsroom } from './small-newsroom';
import { add, thousands } from './table';

const ROUNDS = 5;

/** A story from memory, against a bare server that sends the same bytes. */
export async function fromMemory({ server, port, paths }: SmallNewsroom): Promise<void> {
	console.log('A story from memory …');
	const path = paths[0] ?? '/';
	await ask(port, path);
	const barePort = await freePort();
	const bare = spawn(
		process.execPath,
		['--import', 'tsx', join(import.meta.dirname, 'bare.ts'), server.origin, path, String(barePort)],
		{
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	await new Promise((done) => bare.stdout.once('data', done));
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		theirs.push(await requestsPerSecond(barePort, path, 32, 3));
		ours.push(await requestsPerSecond(port, path, 32, 3));
	}
	bare.kill();
	const ratio = median(ours.map((one, index) => one / (theirs[index] ?? 1)));
	add(
		'Story from memory, brotli, 32 connections',
		`${ratio.toFixed(2)} × bare (${thousands(median(ours))} and ${thousands(median(theirs))}/s)`,
		'≥ 0.85 × bare',
		ratio >= 0.85,
	);
}
