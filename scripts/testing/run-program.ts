import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { programArguments } from '../program-arguments.mjs';

export type Run = { lines: string[]; errors: string; exit: number | null };

const project = resolve(import.meta.dirname, '..', '..');

export function spawnProgram(script: string, args: string[], env: Record<string, string>): ChildProcess {
	return spawn(process.execPath, programArguments(script, args), {
		cwd: project,
		env: { ...process.env, NODE_OPTIONS: '', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** Runs one of the programs as a person does, in a process of its own; `watch` sees its lines as they come. */
export function runProgram(
	script: string,
	args: string[],
	{ env = {}, watch }: { env?: Record<string, string>; watch?: (lines: string[], child: ChildProcess) => void } = {},
): Promise<Run> {
	const child = spawnProgram(script, args, env);
	const [printed, said]: [Buffer[], Buffer[]] = [[], []];
	const lines = () => Buffer.concat(printed).toString().split('\n').slice(0, -1);
	child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
	child.stdout?.on('data', (chunk: Buffer) => {
		printed.push(chunk);
		watch?.(lines(), child);
	});
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (exit) => done({ lines: lines(), exit, errors: Buffer.concat(said).toString() }));
	});
}
