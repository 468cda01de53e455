import { execFile, execFileSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Answers per second that `connections` keep-alive connections get for one address. */
export async function requestsPerSecond(
	port: number,
	path: string,
	connections: number,
	seconds: number,
): Promise<number> {
	const load = join(import.meta.dirname, 'load.ts');
	const words = ['--import', 'tsx', load, String(port), path, String(connections), String(seconds)];
	const { stdout } = await promisify(execFile)(process.execPath, words);
	return (JSON.parse(stdout) as { perSecond: number }).perSecond;
}

export type Timed = { perSecond: number; times: number[]; states: Set<string> };

/** Asks each of `paths` once, `atOnce` at a time; times in milliseconds. */
export async function askEach(port: number, paths: readonly string[], atOnce: number): Promise<Timed> {
	const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
	const times: number[] = [];
	const states = new Set<string>();
	let next = 0;
	const one = async () => {
		for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
			const began = performance.now();
			states.add(await ask(port, path, agent));
			times.push(performance.now() - began);
		}
	};
	const began = performance.now();
	await Promise.all(Array.from({ length: atOnce }, one));
	const perSecond = (paths.length / (performance.now() - began)) * 1000;
	agent.destroy();
	return { perSecond, times, states };
}

/** Gives status and x-stet-document, such as "200 hit". */
export function ask(port: number, path: string, agent?: Agent, cookie?: string): Promise<string> {
	const headers = { host: `localhost:${port}`, 'accept-encoding': 'br', ...(cookie !== undefined && { cookie }) };
	return new Promise((done, fail) => {
		get({ port, path, agent, headers, host: '127.0.0.1' }, (response) => {
			response.resume();
			response.on('end', () => done(`${response.statusCode} ${response.headers['x-stet-document'] ?? '-'}`));
		}).on('error', fail);
	});
}

/** How long each reading takes that begins five milliseconds after the one before, until `done`. */
export async function readWhile(port: number, page: string, done: Promise<unknown>): Promise<number[]> {
	const agent = new Agent({ keepAlive: true });
	const times: number[] = [];
	let open = true;
	const end = () => {
		open = false;
	};
	void done.then(end, end);
	while (open) {
		const began = performance.now();
		await ask(port, page, agent);
		times.push(performance.now() - began);
		await wait(5);
	}
	agent.destroy();
	return times;
}

/** Resident memory of a process in megabytes. */
export function memoryOf(pid: number): number {
	return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** Seconds that a process has computed so far, whole ones. */
export function cpuOf(pid: number): number {
	const said = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
	return said.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);
}
