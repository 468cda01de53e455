// Runs one of Stet's programs on the Node that Stet brings, whatever the machine has:
//   node scripts/launch.mjs PROGRAM.ts [ARGUMENT…]
// It must itself run on any Node from 20 on and before anything is installed, so it
// imports no package and installs what is missing first.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { programArguments } from './program-arguments.mjs';

const project = resolve(import.meta.dirname, '..');
const [program = '', ...rest] = process.argv.slice(2);
const modules = join(project, 'node_modules');
const onWindows = process.platform === 'win32';

/** @param {string} command @param {string[]} parameters @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function run(command, parameters, env = process.env) {
	const child = spawn(command, parameters, { stdio: 'inherit', env, shell: onWindows });
	const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
	process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', pass);
	return new Promise((done) => {
		child.once('error', () => done(127));
		child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
	});
}

/** npm writes its own record last, so one that is older than the lock file means "not (yet) installed". */
function isInstalled() {
	const record = join(modules, '.package-lock.json');
	return existsSync(record) && statSync(record).mtimeMs >= statSync(join(project, 'package-lock.json')).mtimeMs;
}

if (!isInstalled()) {
	console.log('Installing what Stet needs (once, about a minute) …');
	const status = await run('npm', ['ci', '--prefix', project, '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) process.exit(status);
}
const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
const node = join(modules, '.bin', onWindows ? 'node.cmd' : 'node');
process.exitCode = await run(node, programArguments(program, rest), { ...process.env, PATH: path });
