import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runProgram, type Server, startServer } from './process';

/** A newsroom from nothing: its server starts in an empty folder. */
let dataDir: string;
let server: Server;

test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'stet-first-run-'));
	server = await startServer({ DATA_DIR: dataDir });
});

test.afterAll(async () => {
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

const codeIn = (output: string) => /\/newsroom\/setup\?code=([\w-]+)/.exec(output)?.[1] ?? '';

test('the address in the server’s log opens a newsroom once, and never again', async ({ page }) => {
	const code = codeIn(server.output());
	expect(code).not.toBe('');
	await page.goto(`${server.origin}/newsroom`);
	await expect(page.getByText(/Nobody works in this newsroom yet/)).toBeVisible();
	for (const wrong of ['', '?code=', '?code=aaaaa-aaaaa-aaaaa-aaaaa-aaaaa']) {
		expect((await page.goto(`${server.origin}/newsroom/setup${wrong}`))?.status()).toBe(404);
	}
	await page.goto(`${server.origin}/newsroom/setup?code=${code}`);
	await page.getByLabel('Name', { exact: true }).fill('The Estuary Post');
	await page.getByLabel('Motto').fill('As the tide allows');
	await page.getByLabel('Time zone').fill('Europe/Lisbon');
	await page.getByLabel('Sections').fill('News\nRiver & Sea\nOpinion');
	await page.getByLabel('Your name').fill('Ada Quill');
	await page.getByLabel('Your address').fill('ada@estuary.example');
	await page.getByLabel('New password').fill('estuarypost1');
	await page.getByRole('button', { name: 'Open the newsroom' }).click();
	await expect(page.getByRole('alert')).toContainText(/paper’s name/);
	// Everything else is as it was typed.
	await expect(page.getByLabel('Motto')).toHaveValue('As the tide allows');
	await page.getByLabel('New password').fill('quarry lantern teapot 9');
	await page.getByRole('button', { name: 'Open the newsroom' }).click();
	await expect(page).toHaveURL(`${server.origin}/newsroom/stories`);
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Accounts' }).first()).toBeVisible();

	await page.goto(`${server.origin}/`);
	await expect(page.getByRole('link', { name: 'The Estuary Post' }).first()).toBeVisible();
	await page.getByRole('link', { name: 'River & Sea' }).first().click();
	await expect(page).toHaveURL(`${server.origin}/river-sea`);

	expect((await page.goto(`${server.origin}/newsroom/setup?code=${code}`))?.status()).toBe(404);
	await server.stop();
	server = await startServer({ DATA_DIR: dataDir });
	expect(codeIn(server.output())).toBe('');
});

test('`npm run create-admin` lets somebody in who is locked out of their newsroom', async ({ page }) => {
	const { code, output } = await runProgram('scripts/create-admin.ts', ['ada@estuary.example'], {
		DATA_DIR: dataDir,
		PORT: new URL(server.origin).port,
	});
	expect(code, output).toBe(0);
	const link = /https?:\/\/\S+\/sign-in\/reset\/\S+/.exec(output)?.[0] ?? '';
	await page.goto(link);
	await page.getByLabel('New password').fill('a kettle of seven herons');
	await page.getByRole('button', { name: 'Set the password' }).click();
	await expect(page.getByText('Your password is set. Sign in with it.')).toBeVisible();
});
