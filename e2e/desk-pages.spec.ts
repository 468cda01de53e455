import type { Page } from '@playwright/test';
import { enterAs } from './desk';
import { complaints, expect, expectAccessible, test } from './paper';

const DOOR = [
	'/sign-in',
	'/sign-in?said=refused',
	'/sign-in/code',
	'/sign-in/forgotten',
	'/sign-in/reset/no-such-link',
];
const DESK = [
	'/newsroom/stories',
	'/newsroom/stories?q=wall&whose=mine',
	'/newsroom/stories/new',
	'/newsroom/stories/bin',
	'/newsroom/bylines',
	'/newsroom/bylines?q=a&status=active',
	'/newsroom/bylines/merge',
	'/newsroom/bylines/reassign',
	'/newsroom/bylines/changes',
	'/newsroom/bylines/new',
	'/newsroom/bylines/nobody',
	'/newsroom/bylines/duplicates',
	'/newsroom/bylines/duplicates?show=apart',
	'/newsroom/bylines/import',
	'/newsroom/accounts',
	'/newsroom/accounts/invite',
	'/newsroom/mail',
	'/newsroom/audit',
	'/newsroom/settings',
	'/newsroom/settings/policies',
	'/newsroom/settings/policies/ethics',
	'/newsroom/profile',
	'/newsroom/profile/security',
	'/newsroom/profile/security/second-factor',
	'/newsroom/profile/sessions',
	'/newsroom/never-was',
];
const WIDTHS = [320, 390, 820, 1440];

async function isWhole(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(address);
	await expect(page.locator('h1'), address).toHaveCount(1);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible(page);
	}
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
	}
	await expectAccessible(page);
}

const but404 = (heard: string[]) => heard.filter((one) => !/status of (404|403)/.test(one));

test('every page of the door is whole: accessible in both schemes, quiet, no bar from 320 px up', async ({ page }) => {
	test.setTimeout(120_000);
	const heard = complaints(page);
	for (const address of DOOR) await isWhole(page, address);
	expect(but404(heard)).toEqual([]);
});

test('every page of the desk is whole: accessible in both schemes, quiet, no bar from 320 px up', async ({ page }) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	await enterAs(page, 'admin');
	await page.goto('/newsroom/accounts');
	const account = await page
		.getByRole('main')
		.getByRole('link', { name: 'Marisol Achterberg' })
		.first()
		.getAttribute('href');
	await page.goto('/newsroom/bylines?q=achterberg');
	const byline = await page
		.getByRole('main')
		.getByRole('link', { name: 'Marisol Achterberg' })
		.first()
		.getAttribute('href');
	for (const address of [...DESK, account ?? '', byline ?? '', `${byline}?role=video&page=2`])
		await isWhole(page, address);
	expect(but404(heard)).toEqual([]);
});

test('the page where a story is written is whole as it is opened, with its panel and with its dialogs', async ({
	page,
}) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	await enterAs(page, 'editor');
	await page.goto('/newsroom/stories?q=coming+apart&status=live');
	const story = await page.getByRole('table').getByRole('link').first().getAttribute('href');
	await isWhole(page, story ?? '');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('button', { name: 'About the story' }).click();
	for (const part of ['Story', 'Publishing', 'Preview', 'Revisions']) {
		await page.getByRole('tab', { name: part, exact: true }).click();
		await expect(page.getByRole('tabpanel', { name: part, exact: true })).toBeVisible();
		await expectAccessible(page);
	}
	await isWhole(page, `${story}/revisions`);
	await isWhole(page, `${story}/revisions/compare?from=live&to=now`);
	await page.goto(story ?? '');
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.getByRole('tab', { name: 'Publishing', exact: true }).click();
	await page.getByText('What else can be done').click();
	for (const move of ['Put on hold…', 'Add a correction…', 'Unpublish…', 'Kill…']) {
		await page.getByRole('tabpanel', { name: 'Publishing', exact: true }).getByRole('button', { name: move }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	expect(but404(heard)).toEqual([]);
});

test('what is not one’s own to see says why, and is not in the navigation', async ({ page }) => {
	await enterAs(page, 'reporter');
	for (const [name, address, why] of [
		['Bylines', '/newsroom/bylines', 'A reporter may not change the register of bylines.'],
		['Accounts', '/newsroom/accounts', 'A reporter may not manage accounts.'],
		['Mail', '/newsroom/mail', 'A reporter may not see the newsroom'],
		['Audit log', '/newsroom/audit', 'A reporter may not read the audit log.'],
		['Settings', '/newsroom/settings', 'A reporter may not change the newsroom.'],
	] as const) {
		await expect(page.getByRole('navigation').getByRole('link', { name })).toHaveCount(0);
		expect((await page.goto(address))?.status(), address).toBe(403);
		await expect(page.getByText(why)).toBeVisible();
	}
});

test('the keyboard alone leads everywhere: skip link, palette, jumps, help', async ({ page }) => {
	await enterAs(page, 'admin');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /Skip to/ })).toBeFocused();
	// Keys are heard once the page's script has begun; a person presses again.
	await expect(async () => {
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
	}).toPass();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('g');
	await page.keyboard.press('a');
	await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('audit');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('coming apart');
	await expect(page.getByRole('option', { name: /coming apart/ }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	// In a field a key is a letter.
	await page.goto('/newsroom/accounts');
	await page.getByLabel('Name or address').fill('');
	await page.getByLabel('Name or address').pressSequentially('g s ?');
	await expect(page.getByLabel('Name or address')).toHaveValue('g s ?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('between paper and newsroom every link is a full load, and the paper never carries the newsroom’s script', async ({
	page,
}) => {
	await enterAs(page, 'editor');
	await page.evaluate(() => Object.assign(window, { stillHere: true }));
	await page.getByRole('link', { name: 'To the paper' }).first().click();
	await expect(page).toHaveURL(/localhost:\d+\/$/);
	expect(await page.evaluate(() => 'stillHere' in window)).toBe(false);
	expect(await page.locator('script[src*="_next"]').count()).toBe(0);
});
