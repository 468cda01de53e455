import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../scripts/testing/postgres';
import { ask, median } from './measure';
import { add } from './table';

const project = resolve(import.meta.dirname, '..');

/** `npm run demo` again where it ran before. */
export async function secondStart(): Promise<void> {
	console.log('The demo, a second time …');
	const dir = mkdtempSync(join(tmpdir(), 'stet-bench-demo-'));
	const start = async () => {
		const port = await freePort();
		const began = performance.now();
		const demo = spawn(process.execPath, [join(project, 'scripts', 'launch.mjs'), 'scripts/demo.ts'], {
			cwd: project,
			env: { ...process.env, DATA_DIR: dir, PORT: String(port) },
			stdio: 'ignore',
		});
		for (;;) {
			if (demo.exitCode !== null) throw new Error('the demo did not start');
			if ((await ask(port, '/').catch(() => '')).startsWith('200')) break;
			await new Promise((done) => setTimeout(done, 50));
		}
		const seconds = (performance.now() - began) / 1000;
		const ended = new Promise((done) => demo.once('exit', done));
		demo.kill('SIGTERM');
		await ended;
		return seconds;
	};
	await start();
	const times = [await start(), await start(), await start()];
	rmSync(dir, { recursive: true, force: true });
	add(
		'Second start of npm run demo, to the first page',
		`${median(times).toFixed(1)} s`,
		'≤ 10 s',
		median(times) <= 10,
	);
}
