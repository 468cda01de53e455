import { defineConfig } from '@playwright/test';

/**
 * The paper as a person meets it: the production build in a real Chromium, over both
 * engines. `npm test` finds the browser and the servers are started by global-setup.
 */
const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
	testDir: 'e2e',
	globalSetup: './e2e/global-setup.ts',
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 1,
	forbidOnly: Boolean(process.env['CI']),
	outputDir: 'test-results',
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		actionTimeout: 20_000,
		locale: 'tr-TR',
		timezoneId: 'Pacific/Chatham',
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'] || undefined,
			args: asRoot ? [...flags, '--no-sandbox'] : flags,
		},
	},
	projects: [
		{ name: 'sqlite', metadata: { engine: 'sqlite' } },
		{
			name: 'postgres',
			metadata: { engine: 'postgres' },
			testMatch: /(^|\/)(paper|machines|import|takedown|staff|matrix|writing(-\w+)?)\.spec\.ts$|matrix\/.*\.spec\.ts/,
		},
	],
});
