import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { programArguments } from '../program-arguments.mjs';
import { freePort } from './postgres';
import type { Answer, Deed } from './writer-deeds';
import type { Room } from './writer-room';
import type { Told } from './writer-server';

const project = resolve(import.meta.dirname, '..', '..');
/** Only a start that hangs takes so long. */
const MOST_START_MS = 120_000;

type Running = { child: ChildProcess; ask: Room['ask']; startMs: number };

/** A server in a process of its own, on this process's database, that is killed with `kill -9`. */
export async function openProcessRoom(): Promise<Room> {
	const port = await freePort();
	const said: string[] = [];
	let running = await begin(port, said);
	return {
		port,
		...{ said, tearsDeeds: true },
		ask: (deed) => running.ask(deed),
		async kill() {
			await end(running.child);
			running = await begin(port, said);
			return running.startMs;
		},
		close: () => end(running.child),
	};
}

function begin(port: number, said: string[]): Promise<Running> {
	const start = performance.now();
	const child = spawn(process.execPath, programArguments('scripts/testing/writer-server.ts'), {
		cwd: project,
		env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), SITE_URL: `http://localhost:${port}` },
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	child.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)));
	const open = new Map<number, (answer: Answer | null) => void>();
	let number = 0;
	const ask = (deed: Deed) =>
		new Promise<Answer | null>((done) => {
			if (child.exitCode !== null || child.signalCode !== null) return done(null);
			open.set(++number, done);
			child.send({ number, deed }, (error) => error && done(null));
		});
	return new Promise((done, fail) => {
		const late = setTimeout(() => child.kill('SIGKILL'), MOST_START_MS);
		child.once('error', fail);
		child.once('exit', () => {
			clearTimeout(late);
			for (const answer of open.values()) answer(null);
			fail(new Error(`the server did not start: ${said.slice(-5).join('')}`));
		});
		child.on('message', (told: Told) => {
			if (told.kind === 'ready') {
				clearTimeout(late);
				return done({ child, ask, startMs: performance.now() - start });
			}
			open.get(told.number)?.(told.answer);
			open.delete(told.number);
		});
	});
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((done) => child.once('exit', done));
	child.kill('SIGKILL');
	await gone;
}
