import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import sql from 'postgres';
import { type Ask, asker } from './matrix/ask';
import { Behind } from './matrix/behind';
import { startServer } from './process';

export type House = {
	origin: string;
	ask: Ask;
	/** What its database knows. */
	behind: Behind;
	/** The address of a story that is live. */
	story: string;
	secret: string;
};

const SECRET = 'only for the tests of who may call what';

/** A newsroom of its own, with people who are signed in without having gone through the door. */
export const test = base.extend<object, { house: House }>({
	house: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
		async ({}, use, info) => {
			const dataDir = mkdtempSync(join(tmpdir(), 'stet-matrix-'));
			const databaseUrl = await freshDatabase(String(info.project.metadata['engine']));
			const env = { DATA_DIR: dataDir, SECRET, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
			const behind = new Behind(env);
			const { story } = await behind.open();
			await behind.scene();
			const server = await startServer(env);
			const { ask, close } = asker(server.origin);
			await use({ origin: server.origin, ask, behind, story, secret: SECRET });
			close();
			await behind.close();
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 60_000 },
	],
});

export { expect };

/** Beside the paper that global-setup opened, in the same Postgres; none is needed for SQLite. */
export async function freshDatabase(engine: string): Promise<string | null> {
	if (engine !== 'postgres') return null;
	const url = new URL(JSON.parse(process.env['STET_POSTGRES'] ?? '{}').env.DATABASE_URL);
	const client = sql(url.href, { max: 1, onnotice: () => {} });
	const name = `matrix_${process.pid}_${Date.now()}`;
	await client.unsafe(`create database ${name}`).finally(() => client.end());
	url.pathname = name;
	return url.href;
}
