import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../scripts/testing/postgres';
import { runProgram, startServer } from './process';

/** Furnishes a demo newsroom on each engine and opens its paper for the whole run. */
export default async function setup(): Promise<() => Promise<void>> {
	const postgres = await startPostgres();
	const papers = await Promise.all([
		open('sqlite', undefined),
		open('postgres', await postgres.createDatabase('paper')),
	]);
	return async () => {
		for (const close of papers) await close();
		await postgres.stop();
	};
}

async function open(engine: 'sqlite' | 'postgres', databaseUrl: string | undefined): Promise<() => Promise<void>> {
	const dataDir = mkdtempSync(join(tmpdir(), `stet-e2e-${engine}-`));
	const env = { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
	const seeded = await runProgram('e2e/seed.ts', [], env);
	if (seeded.code !== 0) throw new Error(`the ${engine} newsroom was not furnished:\n${seeded.output}`);
	const server = await startServer(env);
	process.env[`STET_${engine.toUpperCase()}`] = JSON.stringify({ origin: server.origin, env });
	return async () => {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
}
