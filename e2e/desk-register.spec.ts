import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { enterAs } from './desk';
import { complaints, expect, expectAccessible, test } from './paper';

const rows = (page: Page) => page.getByRole('table', { name: 'Bylines' }).getByRole('row');
const line = (page: Page, name: string) => rows(page).filter({ hasText: name });

async function look(page: Page, words: string): Promise<void> {
	await page.getByLabel('Name or address').fill(words);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
}

test('an admin finds a byline without its accents, and narrows the register', async ({ page }) => {
	const heard = complaints(page);
	await enterAs(page, 'admin');
	await page.getByRole('navigation').getByRole('link', { name: 'Bylines' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bylines' })).toBeVisible();

	await look(page, 'wrobel LUK');
	await expect(page).toHaveURL(/q=wrobel\+LUK/);
	await expect(rows(page)).toHaveCount(2);
	await expect(line(page, 'Łukasz Wróbel')).toBeVisible();

	await look(page, '');
	await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Wire or agency' });
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(line(page, 'Tidewater News Service')).toBeVisible();
	await expect(line(page, 'Calvin Boothe')).toHaveCount(0);
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Clear' }).click();
	await page.getByRole('combobox', { name: 'Account' }).selectOption({ label: 'With an account' });
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(line(page, 'Marisol Achterberg').getByRole('link', { name: /Marisol/ })).toHaveCount(2);
	await expect(line(page, 'Calvin Boothe')).toHaveCount(0);

	await look(page, 'nobody of that name');
	await expect(page.getByText('Nobody like that')).toBeVisible();
	expect(heard).toEqual([]);
});

test('two are retired at once, the log says so, and they are brought back', async ({ page }) => {
	await enterAs(page, 'admin', '/newsroom/bylines');
	const two = ['Calvin Boothe', 'Adaeze Nwosu'];
	for (const name of two) await page.getByRole('checkbox', { name }).check();
	await page.getByRole('button', { name: 'Retire', exact: true }).click();
	await expect(page.getByText('2 bylines are retired.').first()).toBeVisible();
	for (const name of two) await expect(line(page, name).getByText('Former', { exact: true })).toBeVisible();

	await page.goto('/newsroom/bylines?status=former');
	for (const name of two) await page.getByRole('checkbox', { name }).check();
	await page.getByRole('button', { name: 'Make active again' }).click();
	for (const name of two) await expect(line(page, name)).toHaveCount(0);

	await page.goto('/newsroom/audit?about=calvin+boothe');
	await expect(
		page
			.getByRole('main')
			.getByRole('table')
			.getByText(/retired a byline/)
			.first(),
	).toBeVisible();
});

test('ticks and buttons work before any script', async ({ browser, paper }) => {
	const context = await browser.newContext({ baseURL: paper.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines?q=boothe');
	await page.getByRole('checkbox', { name: 'Calvin Boothe' }).check();
	await page.getByRole('button', { name: 'Retire', exact: true }).click();
	await expect(page.getByText('One byline is retired.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Calvin Boothe' }).check();
	await page.getByRole('button', { name: 'Make active again' }).click();
	await expect(page.getByText('One byline is active again.')).toBeVisible();
	await context.close();
});

test('what was found is taken out as a file', async ({ page }) => {
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines?kind=agency');
	const taken = async (format: string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: `Export as ${format}` }).click();
		const file = await download;
		return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
	};
	const csv = await taken('CSV');
	expect(csv.name).toBe('bylines.csv');
	expect(csv.text).toMatch(/^\ufeffid,name,/);
	expect(csv.text).toContain('Tidewater News Service');
	expect(csv.text).not.toContain('Marisol');
	const json = await taken('JSON');
	expect(json.name).toBe('bylines.json');
	expect(JSON.parse(json.text)).toContainEqual(
		expect.objectContaining({ name: 'Tidewater News Service', kind: 'agency' }),
	);
});

test('on a phone each line folds, and nothing is lost but the account', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await enterAs(page, 'admin', '/newsroom/bylines');
	await expect(line(page, 'Marisol Achterberg').getByText(/Person · [\d,]+ stories · /)).toBeVisible();
	await expect(line(page, 'Marisol Achterberg').getByRole('link')).toHaveCount(1);
});
