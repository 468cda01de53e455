import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle as drizzleSqlite, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { forget, once, provided } from '@/lib/once';
import { databaseUrl, engine } from './engine';
import * as schema from './schema';
import { sqliteReader } from './sqlite-reader';

/** Typed as SQLite's on both engines; see `dialect.ts`. */
export type Transaction = Parameters<Parameters<LibSQLDatabase<typeof schema>['transaction']>[0]>[0];

type Connections = {
	/** For reads. It never sees a transaction that is still open. */
	reader: LibSQLDatabase<typeof schema>;
	/** For `write()` alone. */
	writer: LibSQLDatabase<typeof schema>;
	/** Gives the writer a fresh connection, see `patiently` in write.ts. */
	renewWriter(): Promise<void>;
	close(): Promise<void>;
};

/**
 * How long one SQLite statement may block the event loop while another process
 * holds the write lock; `write()` tries again after it.
 */
const SQLITE_BUSY_MS = 50;

function openSqlite(): Connections {
	const path = databaseUrl().slice('file:'.length);
	mkdirSync(dirname(path), { recursive: true });
	// libsql reads an address, in which "%", "?" and "#" would not be letters of the path.
	const url = `file:${path.split('/').map(encodeURIComponent).join('/')}`;
	// Two connections: a statement of the reader's must not fall into the writer's transaction.
	const writerClient = createClient({ url, concurrency: 1, timeout: SQLITE_BUSY_MS });
	const readerClient = sqliteReader(path, SQLITE_BUSY_MS);
	return {
		reader: drizzleSqlite(readerClient, { schema }),
		writer: drizzleSqlite(writerClient, { schema }),
		renewWriter: async () => writerClient.reconnect(),
		close: async () => {
			readerClient.close();
			writerClient.close();
		},
	};
}

function openPostgres(): Connections {
	const client = postgres(databaseUrl(), {
		max: 10,
		onnotice: () => {},
		connect_timeout: 10,
		connection: { TimeZone: 'UTC' }, // see `instant` in dialect.ts
	});
	const database = drizzlePostgres(client, { schema }) as unknown as LibSQLDatabase<typeof schema>; // see dialect.ts
	return { reader: database, writer: database, renewWriter: async () => {}, close: () => client.end({ timeout: 5 }) };
}

const open = () => once<Connections>('database', engine === 'sqlite' ? openSqlite : openPostgres);

/** The process's database, for reading. */
export const database = (): LibSQLDatabase<typeof schema> => open().reader;

export const writingDatabase = (): LibSQLDatabase<typeof schema> => open().writer;

export const renewWriter = (): Promise<void> => open().renewWriter();

export async function closeDatabase(): Promise<void> {
	const connections = provided<Connections>('database');
	forget('database');
	forget('prepared');
	await connections?.close();
}
