import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * Gives each data test file a database of its own. It runs before the file is
 * loaded, because DATABASE_URL decides which engine the tables are built for.
 */
const folder = mkdtempSync(join(tmpdir(), 'stet-test-'));
process.env['DATA_DIR'] = folder;
const postgresUrl = process.env['ENGINE'] === 'postgres' ? inject('postgresUrl') : undefined;
const name = `t_${process.pid}_${Math.random().toString(36).slice(2)}`;

if (postgresUrl) {
	await administer(postgresUrl, `create database ${name}`);
	process.env['DATABASE_URL'] = postgresUrl.replace(/postgres$/, name);
} else {
	process.env['DATABASE_URL'] = `file:${folder}/stet.db`;
}

beforeAll(async () => {
	const { migrate } = await import('@/db/migrate');
	await migrate();
});

afterAll(async () => {
	const { closeDatabase } = await import('@/db/client');
	await closeDatabase();
	if (postgresUrl) await administer(postgresUrl, `drop database ${name} with (force)`);
	rmSync(folder, { recursive: true, force: true });
});

async function administer(url: string, statement: string): Promise<void> {
	const client = sql(url, { max: 1, onnotice: () => {} });
	await client.unsafe(statement).finally(() => client.end());
}
