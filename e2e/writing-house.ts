import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { freePort } from '../scripts/testing/postgres';
import { runProgram, startServer } from './process';
import { freshDatabase } from './staff';

export type House = {
	origin: string;
	/** Ends the server as a power cut does. */
	kill(): Promise<void>;
	/** Starts it again where it was: the same port, the same data. */
	start(): Promise<void>;
};

/** A demo newsroom of one's own, whose server may be killed. */
export const test = base.extend<object, { house: House }>({
	house: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
		async ({}, use, info) => {
			const dataDir = mkdtempSync(join(tmpdir(), 'stet-writing-'));
			const databaseUrl = await freshDatabase(String(info.project.metadata['engine']));
			const env = { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
			const { code, output } = await runProgram('e2e/seed.ts', [], env);
			expect(code, output).toBe(0);
			const port = String(await freePort());
			let server = await startServer({ ...env, PORT: port });
			await use({
				origin: server.origin,
				kill: async () => {
					await server.stop('SIGKILL');
				},
				start: async () => {
					server = await startServer({ ...env, PORT: port });
				},
			});
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 180_000 },
	],
});

export { expect };
