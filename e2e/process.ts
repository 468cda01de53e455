import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../scripts/testing/postgres';
import { runProgram as run, spawnProgram } from '../scripts/testing/run-program';

type Env = Record<string, string>;

const asReadersGetIt = (env: Env): Env => ({ NODE_ENV: 'production', ...env });

/** Runs one of Stet's programs to its end. */
export async function runProgram(
	program: string,
	parameters: string[],
	env: Env,
): Promise<{ code: number; output: string }> {
	const { lines, errors, exit } = await run(program, parameters, { env: asReadersGetIt(env) });
	return { code: exit ?? 1, output: [...lines, errors].join('\n') };
}

export type Server = {
	origin: string;
	pid: number;
	output: () => string;
	stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/** Starts the paper, on a free port unless one is named, and waits until it answers. */
export async function startServer(env: Env): Promise<Server> {
	const port = env['PORT'] ?? (await freePort());
	const child = spawnProgram('server/main.ts', [], asReadersGetIt({ ...env, PORT: String(port), HOST: '127.0.0.1' }));
	let output = '';
	child.stdout?.on('data', (chunk) => (output += chunk));
	child.stderr?.on('data', (chunk) => (output += chunk));
	const ended = new Promise<number | null>((done) => child.once('close', done));
	const origin = `http://localhost:${port}`;
	for (let tries = 0; ; tries++) {
		if (child.exitCode !== null || tries > 300) throw new Error(`the server did not start:\n${output}`);
		const up = await fetch(`${origin}/readyz`).then(
			(response) => response.ok,
			() => false,
		);
		if (up) break;
		await wait(200);
	}
	return {
		origin,
		pid: child.pid ?? 0,
		output: () => output,
		stop: (signal = 'SIGTERM') => {
			if (child.exitCode === null) child.kill(signal);
			return ended;
		},
	};
}
