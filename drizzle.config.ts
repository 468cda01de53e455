import { defineConfig } from 'drizzle-kit';
import { databaseUrl, engine } from './db/engine';

/** Writes migrations for the engine that DATABASE_URL names; `npm run migrations` runs it for both. */
export default defineConfig({
	dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
	schema: './db/schema.ts',
	out: `./drizzle/${engine}`,
	dbCredentials: { url: databaseUrl() },
});
