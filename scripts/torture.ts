import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { programArguments } from './program-arguments.mjs';
import { startPostgres } from './testing/postgres';

/**
 * `npm run torture [-- --sequences N --kills N --register N --seed S --engine sqlite|postgres]`:
 * three people and whatever can happen, thousands of times, on both engines in databases of
 * its own; then as often with a server that is killed with `kill -9`; then admins and the
 * register of bylines. It ends by itself, with 1 if a single thing was lost or not as promised.
 */
const { values } = parseArgs({
	options: {
		sequences: { type: 'string', default: '5000' },
		kills: { type: 'string', default: '50' },
		register: { type: 'string', default: '2000' },
		seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
		engine: { type: 'string' },
	},
});
const { sequences, kills, register, seed, engine } = values;
if (
	![sequences, kills, register, seed].every((one) => /^\d{1,10}$/.test(one)) ||
	(engine && !/^(sqlite|postgres)$/.test(engine))
) {
	console.error('npm run torture [-- --sequences N --kills N --register N --seed S --engine sqlite|postgres]');
	process.exit(2);
}

const project = resolve(import.meta.dirname, '..');
let failed = false;
for (const one of engine ? [engine] : ['sqlite', 'postgres']) {
	const folder = mkdtempSync(join(tmpdir(), 'stet-torture-'));
	const postgres = one === 'postgres' ? await startPostgres() : null;
	try {
		const databaseUrl = (await postgres?.createDatabase('torture')) ?? `file:${join(folder, 'stet.db')}`;
		console.log(
			`${one}: ${sequences} sequences in one process, ${kills} with kill -9, ${register} of the register, seed ${seed}`,
		);
		const env = { DATA_DIR: folder, DATABASE_URL: databaseUrl };
		const writers = Number(sequences) + Number(kills) > 0;
		if (writers) failed = (await run('writer-torture.ts', [sequences, kills, seed], env)) !== 0 || failed;
		if (Number(register) > 0) failed = (await run('register-torture.ts', [register, seed], env)) !== 0 || failed;
	} finally {
		await postgres?.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
process.exitCode = failed ? 1 : 0;

/** The engine is decided once for each process. */
function run(program: string, parameters: string[], env: Record<string, string>): Promise<number> {
	const child = spawn(process.execPath, programArguments(`scripts/testing/${program}`, parameters), {
		...{ cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
	});
	const end = () => child.kill('SIGTERM');
	process.once('SIGTERM', end).once('SIGINT', end);
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('exit', (code) => done(code ?? 1));
	});
}
