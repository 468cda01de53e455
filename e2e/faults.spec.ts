import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startPostgres } from '../scripts/testing/postgres';
import { runProgram, startServer } from './process';

/** Each of these breaks a newsroom of its own. They end only what they started. */
test.describe.configure({ timeout: 240_000 });

async function furnished(databaseUrl?: string) {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-fault-'));
	const env = { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
	const { code, output } = await runProgram('e2e/seed.ts', [], env);
	expect(code, output).toBe(0);
	return { dataDir, env, clean: () => rmSync(dataDir, { recursive: true, force: true }) };
}

const get = async (url: string) => {
	const response = await fetch(url, { redirect: 'manual' });
	return {
		status: response.status,
		state: response.headers.get('x-stet-document'),
		headers: response.headers,
		text: await response.text(),
	};
};

test('the database removed under a running server: warm pages go on', async () => {
	const { dataDir, env, clean } = await furnished();
	const server = await startServer(env);
	try {
		const before = await get(`${server.origin}/`);
		for (const file of readdirSync(dataDir).filter((name) => name.startsWith('stet.db'))) rmSync(join(dataDir, file));
		await wait(3_000);
		const after = await get(`${server.origin}/`);
		expect(after.status).toBe(200);
		expect(after.text).toBe(before.text);
	} finally {
		await server.stop();
		clean();
	}
});

test('Postgres gone: warm pages go on as stale, cold ones say when to come back, and all is well when it returns', async () => {
	const postgres = await startPostgres();
	const { env, clean } = await furnished(await postgres.createDatabase('fault'));
	const server = await startServer(env);
	try {
		const before = await get(`${server.origin}/`);
		const died = new Promise((done) => postgres.process().once('exit', done));
		postgres.process().kill('SIGKILL');
		await died;
		await wait(7_000);
		const warm = await get(`${server.origin}/`);
		expect(warm.status).toBe(200);
		expect(warm.state).toBe('stale');
		expect(warm.text).toBe(before.text);
		const cold = await get(`${server.origin}/culture`);
		expect(cold.status).toBe(503);
		expect(cold.headers.get('retry-after')).toBe('5');
		expect(cold.text).not.toMatch(/at .*\.(ts|js):\d+|ECONN/);
		expect((await get(`${server.origin}/healthz`)).status).toBe(200);
		expect((await get(`${server.origin}/readyz`)).status).toBe(503);
		await postgres.restart();
		await expect(async () => {
			expect((await get(`${server.origin}/culture`)).status).toBe(200);
			expect((await get(`${server.origin}/`)).state).toBe('hit');
		}).toPass({ timeout: 30_000 });
	} finally {
		await server.stop();
		await postgres.stop();
		clean();
	}
});

test('the server killed during an import: every acknowledged story is there, none half', async () => {
	const { dataDir, env, clean } = await furnished();
	const names = Array.from({ length: 40 }, (_, n) => join(dataDir, `story-${n}.txt`));
	for (const [n, name] of names.entries())
		writeFileSync(name, `By the quay, ${n} gulls were counted.\n\nThe count goes on.\n`);
	const server = await startServer(env);
	try {
		const importing = runProgram(
			'scripts/import.ts',
			['--section', 'news', '--headline', 'Gulls counted', '--publish', ...names],
			env,
		);
		await wait(1_500);
		await server.stop('SIGKILL');
		const { output } = await importing;
		const addresses = [...output.matchAll(/published\s+(\/news\/\S+)/g)].map((match) => match[1] ?? '');
		expect(addresses.length).toBe(40);
		const again = await startServer(env);
		for (const address of addresses) expect((await get(again.origin + address)).status, address).toBe(200);
		await again.stop();
		const verdict = await runProgram('scripts/audit-verify.ts', [], env);
		expect(verdict.output).toContain('The audit log stands');
	} finally {
		clean();
	}
});

test('a flood of random addresses leaves memory flat and warm pages there', async () => {
	const { env, clean } = await furnished();
	const server = await startServer({ ...env, DOCUMENTS_MB: '16' });
	const memory = () =>
		Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) / 1024;
	const flood = async (requests: number) => {
		let left = requests;
		const asked = async () => {
			while (left-- > 0) {
				const word = Math.random().toString(36).slice(2);
				const path = [`/${word}`, `/by/${word}`, `/search?q=${word}`, `/news/2026/01/02/${word}`][left % 4] ?? '/';
				const { status } = await get(server.origin + path);
				expect([200, 404, 503]).toContain(status);
			}
		};
		await Promise.all(Array.from({ length: 16 }, asked));
	};
	try {
		await get(`${server.origin}/`);
		await flood(2_500);
		const before = memory();
		await flood(2_500);
		expect(memory() - before).toBeLessThan(60);
		expect((await get(`${server.origin}/`)).state).toBe('hit');
	} finally {
		await server.stop();
		clean();
	}
});

test('a start with wrong settings is one line that names the variable', async () => {
	for (const [name, value] of [
		['PORT', 'eighty'],
		['SITE_URL', 'paper.example'],
		['DATABASE_URL', 'mysql://x'],
		['DOCUMENTS_MB', '-1'],
	] as const) {
		const { code, output } = await runProgram('server/main.ts', [], { [name]: value });
		expect(code).not.toBe(0);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(output).toContain(name);
	}
	const unreachable = await runProgram('server/main.ts', [], {
		DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
	});
	expect(unreachable.code).not.toBe(0);
	expect(unreachable.output).toContain('DATABASE_URL');
	expect(unreachable.output).not.toContain('secret');
});
