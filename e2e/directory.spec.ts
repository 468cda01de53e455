import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Directory, startDirectory } from '../scripts/testing/oidc';
import { runProgram, type Server, startServer } from './process';

/** A newsroom with a directory of its own: a real OpenID Connect provider that this file starts. */
test.describe.configure({ timeout: 120_000 });

const ADMIN = 'ainslie@portmerrow.example';
const REPORTER = 'wrobel@portmerrow.example';
const DISABLED = 'achterberg@portmerrow.example';
const INVITED = 'new.colleague@portmerrow.example';
const NOT_VERIFIED = /does not say that your address has been verified/;
const NOT_HERE = /Your directory’s address is not one of this newsroom’s accounts/;

let server: Server;
let directory: Directory;
let dataDir: string;
let env: Record<string, string>;

test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'stet-directory-'));
	directory = await startDirectory({ redirectUri: 'http://localhost/api/auth/callback/directory' });
	env = {
		...{ DATA_DIR: dataDir, OIDC_ISSUER: directory.issuer, OIDC_NAME: 'Port Merrow' },
		...{ OIDC_CLIENT_ID: directory.clientId, OIDC_CLIENT_SECRET: directory.clientSecret },
	};
	const seeded = await runProgram('e2e/seed.ts', [], env);
	expect(seeded.code, seeded.output).toBe(0);
	await account('disable', DISABLED);
	await account('invite', INVITED);
	server = await startServer(env);
});

test.afterAll(async () => {
	await server?.stop();
	await directory?.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

async function account(verb: 'disable' | 'invite' | 'show', email: string): Promise<string> {
	const { code, output } = await runProgram('e2e/account.ts', [verb, email], env);
	expect(code, output).toBe(0);
	return output;
}

const standing = async (email: string) => JSON.parse((await account('show', email)).split('\n')[0] ?? '');

/** From the sign-in page to the directory, which asks who it is, and back. */
async function enterAs(page: Page, login: string, next = ''): Promise<void> {
	await page.goto(`${server.origin}/sign-in${next && `?next=${encodeURIComponent(next)}`}`);
	await page.getByRole('link', { name: 'Sign in with Port Merrow' }).click();
	await page.getByLabel('Login').fill(login);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL(`${server.origin}/**`);
}

const sessionOf = async (context: BrowserContext) =>
	(await context.cookies(server.origin)).find(({ name }) => name === 'stet-session');

test('leads a colleague with a verified address to where they were going, and again without being linked twice', async ({
	browser,
}) => {
	directory.users.set('lw', {
		login: 'lw',
		email: REPORTER.toUpperCase(),
		email_verified: true,
		name: 'Somebody Else',
	});
	for (const next of ['/newsroom/profile', '/newsroom/profile/sessions']) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await enterAs(page, 'lw', next);
		expect(new URL(page.url()).pathname).toBe(next);
		// The newsroom says what its people are called.
		await expect(page.getByText('Łukasz Wróbel').first()).toBeVisible();
		expect((await sessionOf(context))?.httpOnly).toBe(true);
		await context.close();
	}
	expect(await standing(REPORTER)).toMatchObject({ role: 'reporter', status: 'active' });
});

test('works without script', async ({ browser }) => {
	directory.users.set('lw', { login: 'lw', email: REPORTER, email_verified: true });
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await enterAs(page, 'lw', '/newsroom/profile');
	expect(new URL(page.url()).pathname).toBe('/newsroom/profile');
	await context.close();
});

test('accepts an invitation, with the role that the admin chose', async ({ page }) => {
	directory.users.set('new', { login: 'new', email: INVITED, email_verified: true });
	await enterAs(page, 'new', '/newsroom/profile');
	expect(new URL(page.url()).pathname).toBe('/newsroom/profile');
	expect(await standing(INVITED)).toMatchObject({ role: 'reporter', status: 'active' });
});

test('an identity stays its own account when the directory gives it an admin’s address', async ({ page, context }) => {
	directory.users.set('climber', { login: 'climber', email: 'grady@portmerrow.example', email_verified: true });
	await enterAs(page, 'climber', '/newsroom/profile');
	await context.clearCookies();
	directory.users.set('climber', { login: 'climber', email: ADMIN, email_verified: true });
	await enterAs(page, 'climber', '/newsroom/accounts');
	await expect(page.getByText(/An editor may not manage accounts/)).toBeVisible();
	expect(await standing('grady@portmerrow.example')).toMatchObject({ role: 'editor' });
});

test.describe('keeps out, and makes nobody an account:', () => {
	const strangers = [
		['an unknown address', { email: 'stranger@portmerrow.example', email_verified: true }],
		['a disabled account', { email: DISABLED, email_verified: true }],
		['an address that is not verified', { email: ADMIN, email_verified: false }],
		['an address that is verified as text', { email: ADMIN, email_verified: 'true' }],
		['an address of which nothing is said', { email: ADMIN }],
		['a look-alike of an address', { email: ADMIN.replace('a', 'а'), email_verified: true }],
		['nobody in particular', { email_verified: true }],
		['a second identity for an account', { email: REPORTER, email_verified: true }],
	] as const;
	for (const [index, [what, said]] of strangers.entries()) {
		test(what, async ({ page, context }) => {
			directory.users.set('lw', { login: 'lw', email: REPORTER, email_verified: true });
			if (what.startsWith('a second')) await enterAs(page, 'lw');
			await context.clearCookies();
			const before = await standing(ADMIN);
			const login = `stranger-${index}`;
			directory.users.set(login, { login, ...said });
			await enterAs(page, login);
			expect(new URL(page.url()).pathname).toBe('/sign-in');
			const unverified = 'email' in said && !('email_verified' in said && said.email_verified === true);
			await expect(page.getByRole('alert')).toContainText(unverified ? NOT_VERIFIED : NOT_HERE);
			expect(await sessionOf(context)).toBeUndefined();
			expect(await standing(ADMIN)).toEqual(before);
		});
	}
});

test('an answer that nobody here asked for opens nothing', async ({ page, context }) => {
	for (const query of ['code=stolen&state=made-up', 'error=access_denied', '', 'code=%00', 'state=a&state=b']) {
		await page.goto(`${server.origin}/api/auth/callback/directory?${query}`);
		expect(new URL(page.url()).pathname).toBe('/sign-in');
		expect(await sessionOf(context)).toBeUndefined();
	}
});

test('an answer made for one browser opens nothing in another', async ({ page, context, playwright }) => {
	directory.users.set('lw', { login: 'lw', email: REPORTER, email_verified: true });
	const theirs = await playwright.request.newContext();
	const leads = async (path: string, form?: Record<string, string>) => {
		const answer = await (form ? theirs.post(path, { form, maxRedirects: 0 }) : theirs.get(path, { maxRedirects: 0 }));
		return answer.headers()['location'] ?? '';
	};
	const question = await theirs.get(await leads(`${server.origin}/sign-in/directory`));
	const answer = await leads(await leads(question.url(), { login: 'lw' }));
	expect(answer).toContain('/api/auth/callback/directory?code=');
	await page.goto(answer);
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	expect(await sessionOf(context)).toBeUndefined();
	// It was a good one: where it was asked for, it opens the door.
	expect(new URL((await theirs.get(answer)).url()).pathname).toMatch(/^\/newsroom/);
	await theirs.dispose();
});

test('a directory that is away is said to be', async ({ page }) => {
	const away = await startServer({ ...env, OIDC_ISSUER: 'http://127.0.0.1:9' });
	await page.goto(`${away.origin}/sign-in/directory`);
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	await expect(page.getByRole('alert')).toBeVisible();
	await away.stop();
});
