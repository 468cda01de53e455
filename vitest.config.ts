import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A foreign clock and language, so that nothing leans on the machine's own. */
const abroad = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } };
const exclude = ['node_modules/**', '.next/**', 'e2e/**', 'data/**'];
/** Machines are busy at times; figures belong to the bench. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };
const data = {
	include: ['**/*.data.test.ts'],
	exclude,
	setupFiles: ['scripts/testing/fresh-database.ts'],
	...patient,
};

export default defineConfig({
	test: {
		projects: [
			{
				resolve,
				test: {
					name: 'unit',
					include: ['**/*.test.{ts,tsx}'],
					exclude: [...exclude, '**/*.data.test.ts'],
					...patient,
					env: abroad,
				},
			},
			{ resolve, test: { name: 'sqlite', ...data, env: { ...abroad, ENGINE: 'sqlite' } } },
			{
				resolve,
				test: {
					name: 'postgres',
					...data,
					env: { ...abroad, ENGINE: 'postgres' },
					globalSetup: ['scripts/testing/postgres-for-all.ts'],
				},
			},
		],
	},
});
