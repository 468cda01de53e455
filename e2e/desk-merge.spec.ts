import type { Page } from '@playwright/test';
import { enterAs } from './desk';
import { expect, expectAccessible, test } from './paper';

/** Two spellings of one name become one, readers see it, and it is undone. */

const SPELLING = 'Lucasz Wroble';

async function addSpelling(page: Page): Promise<void> {
	await page.goto('/newsroom/bylines/import');
	const file = { name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(`Name\r\n${SPELLING}\r\n`) };
	await page.getByLabel('CSV file').setInputFiles(file);
	await page.getByRole('button', { name: 'Show what it would do' }).click();
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByText('The file is imported: 1 new')).toBeVisible();
}

/** What readers get, script or none. */
async function read(page: Page, address: string): Promise<{ status: number; location: string; text: string }> {
	const answer = await page.request.get(address, { maxRedirects: 0 });
	return { status: answer.status(), location: answer.headers()['location'] ?? '', text: await answer.text() };
}

test('two spellings are found, merged and seen by readers; undone, all is as it was', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/by/lukasz-wrobel');
	const story = await page.locator('main h3 a, main h2 a').first().getAttribute('href');
	if (!story) throw new Error('he has no story');
	await enterAs(page, 'admin');
	await addSpelling(page);

	await page.goto('/newsroom/bylines?q=wrob');
	const row = (name: string) => page.getByRole('row').filter({ hasText: name });
	await row(SPELLING).getByRole('checkbox').check();
	await row('Łukasz Wróbel').getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Merge…' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Merge bylines' })).toBeVisible();
	await expectAccessible(page);

	// The one with the stories goes, so that readers see a change.
	await page.getByRole('group', { name: 'Which one stays' }).getByRole('radio', { name: SPELLING }).check();
	await page.getByRole('button', { name: 'Show what would change' }).click();
	await expect(page.getByText('/by/lukasz-wrobel and its feeds lead to /by/lucasz-wroble for ever.')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Stories that would change' })).toContainText(SPELLING);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Merge these 2' }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Łukasz Wróbel merged into ${SPELLING}` })).toBeVisible();
	await expectAccessible(page);

	expect((await read(page, story)).text).toContain(SPELLING);
	const before = await read(page, '/by/lukasz-wrobel');
	expect([before.status, before.location]).toEqual([301, expect.stringMatching(/\/by\/lucasz-wroble$/)]);
	expect((await read(page, '/by/lukasz-wrobel/feed.xml')).location).toMatch(/\/by\/lucasz-wroble\/feed\.xml$/);
	expect((await read(page, '/by/lucasz-wroble')).status).toBe(200);

	await page.locator('summary').filter({ hasText: 'Undo it' }).click();
	await page.getByRole('button', { name: 'Undo it' }).click();
	await expect(page.getByText('Ruth Ainslie has undone it')).toBeVisible();
	expect((await read(page, story)).text).toContain('Łukasz Wróbel');
	expect((await read(page, story)).text).not.toContain(SPELLING);
	expect((await read(page, '/by/lukasz-wrobel')).status).toBe(200);
});

test('credits are given to another by filter, seen before, and taken back', async ({ page }) => {
	test.setTimeout(120_000);
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines/reassign');
	await page.getByLabel('Byline').first().fill('nobody at all');
	await page.getByLabel('Byline').last().fill('marisol-achterberg');
	await page.getByRole('button', { name: 'Show what would change' }).click();
	await expect(page.getByText('There is no byline of this name or slug.')).toBeVisible();
	await page.getByLabel('Byline').first().fill('LUKASZ WROBEL');
	await page.getByRole('button', { name: 'Show what would change' }).click();
	await expect(page.getByText('This is Łukasz Wróbel.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Reassign in/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Credits of Łukasz Wróbel given to/ })).toBeVisible();
	await page.locator('summary').filter({ hasText: 'Undo it' }).click();
	await page.getByRole('button', { name: 'Undo it' }).click();
	await expect(page.getByText('Ruth Ainslie has undone it')).toBeVisible();
	await page.goto('/newsroom/bylines/changes');
	await expect(page.getByRole('row').filter({ hasText: 'Undone' })).toHaveCount(2);
});
