import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { STAFF } from './desk';
import { expect, test } from './paper';
import {
	beginStory,
	caretTo,
	expectEverywhere,
	expectLines,
	expectSaved,
	KEPT,
	linesOnServer,
	openStory,
	saving,
	seat,
	typeInto,
	type Writer,
} from './writing';

test.describe.configure({ timeout: 240_000 });

const banner = (page: Page) => page.getByRole('alert', { name: 'Saving' });

/** As an admin does it, on the page of the account. */
async function endSessions({ page }: Writer, name: string): Promise<void> {
	await page.goto('/newsroom/accounts');
	await page.getByRole('main').getByRole('link', { name }).first().click();
	await page.locator('summary').filter({ hasText: 'Sign out everywhere' }).click();
	await page.getByRole('button', { name: 'Sign out everywhere' }).click();
	await expect(page.getByText(`${name} is not signed in anywhere.`)).toBeVisible();
}

/** Fills in the door that the editor has opened beside itself. */
async function signInAgain(page: Page, who: { email: string; password: string }): Promise<void> {
	await page.getByLabel('Address').fill(who.email);
	await page.getByLabel('Password').fill(who.password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page).toHaveURL(/\/newsroom\/stories/);
}

test('a session that ends under an open editor: writing goes on, and signing in again beside it saves everything', async ({
	browser,
	paper,
}) => {
	const writer = await seat(browser, paper.origin, 'reporter');
	const admin = await seat(browser, paper.origin, 'admin');
	const { page, context } = writer;
	const address = await beginStory(page);
	await typeInto(page, 'Body', 'Written while signed in.');
	await expectSaved(page);
	await endSessions(admin, STAFF.reporter.name);
	await expect(banner(page)).toContainText('Your session has ended.');
	await caretTo(page, 'Body');
	await page.keyboard.type(' Written after it had ended.');
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	expect(await linesOnServer(admin.page, address)).toEqual(['Written while signed in.']);

	// Someone else sits down at the same browser: nothing of this goes anywhere in their name.
	const [door] = await Promise.all([
		context.waitForEvent('page'),
		banner(page).getByRole('link', { name: 'Sign in again, in a new tab' }).click(),
	]);
	await signInAgain(door, STAFF.editor);
	await expect(banner(page)).toContainText('Someone else is signed in here now.', { timeout: 60_000 });
	await caretTo(page, 'Body');
	await page.keyboard.type(' Still mine.');
	await expect(saving(page)).toHaveText(KEPT);
	expect(await linesOnServer(admin.page, address)).toEqual(['Written while signed in.']);
	await door.goto(address);
	await expectSaved(door);
	await expectLines(door, ['Written while signed in.']);
	await door.getByRole('button', { name: 'Sign out' }).click();
	await expect(door.getByText('You are signed out.')).toBeVisible();

	await expectLines(page, ['Written while signed in. Written after it had ended. Still mine.']);
	await door.goto('/sign-in?next=/newsroom/stories');
	await signInAgain(door, STAFF.reporter);
	await expect(banner(page)).toHaveCount(0, { timeout: 60_000 });
	await expectSaved(page, 60_000);
	await openStory(admin.page, address);
	await expectEverywhere([page, admin.page], address, [
		'Written while signed in. Written after it had ended. Still mine.',
	]);
	await context.close();
	await admin.context.close();
});

const copies = (page: Page) => page.evaluate(() => indexedDB.databases().then((all) => all.length));

test('signing out with nothing unsaved asks nothing, and leaves no copy on the device', async ({ browser, paper }) => {
	const { page, context, heard } = await seat(browser, paper.origin, 'reporter');
	await beginStory(page);
	await typeInto(page, 'Body', 'All of this is saved.');
	await expectSaved(page);
	expect(await copies(page)).toBe(1);
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	expect(await copies(page)).toBe(0);
	expect(heard).toEqual([]);
	await context.close();
});

test('a page that is just being read anew when the session ends is not led to the door', async ({ browser, paper }) => {
	const { page, context } = await seat(browser, paper.origin, 'reporter');
	const admin = await seat(browser, paper.origin, 'admin');
	await beginStory(page);
	const held = Promise.withResolvers<void>();
	const ended = Promise.withResolvers<void>();
	// What Next asks for on its way to a new page is answered only once nobody is signed in.
	await page.route(/[?&]_rsc=/, async (route) => {
		held.resolve();
		await ended.promise;
		await route.continue();
	});
	await typeInto(page, 'Body', 'Still here.');
	await held.promise;
	await endSessions(admin, STAFF.reporter.name);
	const led = page.waitForResponse((response) => new URL(response.url()).pathname === '/sign-in');
	ended.resolve();
	await led;
	await expect(banner(page)).toContainText('Your session has ended.');
	await caretTo(page, 'Body');
	await page.keyboard.type(' And here.');
	await expectLines(page, ['Still here. And here.']);
	await context.close();
	await admin.context.close();
});

test('signing out with words that nobody else has asks first: stay, take them along, or lose them', async ({
	browser,
	paper,
}) => {
	const { page, context } = await seat(browser, paper.origin, 'reporter');
	// The socket alone is cut, as by a proxy that knows none.
	await page.routeWebSocket(/\/collab/, (socket) => socket.close());
	const address = await beginStory(page);
	await typeInto(page, 'Body', 'Only this device has these words.');
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });

	const signOut = () => page.getByRole('button', { name: 'Sign out', exact: true }).click();
	const dialog = page.getByRole('alertdialog', { name: 'Not everything is saved yet' });
	await signOut();
	await expect(dialog).toContainText('A story without a headline');
	await expect(dialog.getByRole('button', { name: 'Stay' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expectLines(page, ['Only this device has these words.']);
	await caretTo(page, 'Body');
	await page.keyboard.type(' And these.');
	await expect(saving(page)).toHaveText(KEPT);

	await signOut();
	const given = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download and sign out' }).click();
	const file = await (await given).path();
	expect(readFileSync(file, 'utf8')).toContain('Only this device has these words. And these.');
	await expect(page.getByText('You are signed out.')).toBeVisible();
	expect(await copies(page)).toBe(0);

	await signInAgain(await door(page), STAFF.reporter);
	await page.goto(address);
	await typeInto(page, 'Body', 'These will go.');
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	await signOut();
	await dialog.getByRole('button', { name: 'Sign out and lose it' }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	expect(await copies(page)).toBe(0);
	await context.close();
});

async function door(page: Page): Promise<Page> {
	await page.goto('/sign-in?next=/newsroom/stories');
	return page;
}
