import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres';

declare module 'vitest' {
	interface ProvidedContext {
		postgresUrl: string;
	}
}

/** One Postgres for the whole run; each test file makes its own database in it. */
export default async function setup(project: TestProject) {
	const postgres = await startPostgres();
	project.provide('postgresUrl', postgres.url);
	return () => postgres.stop();
}
