import type { Page } from '@playwright/test';
import { enterAs } from './desk';
import { expect, expectAccessible, test } from './paper';

/** Two spellings of one name, and names that come from a file. Each engine's paper has its own. */

async function preview(page: Page, text: string): Promise<void> {
	await page.goto('/newsroom/bylines/import');
	await page
		.getByLabel('CSV file')
		.setInputFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Show what it would do' }).click();
}

const pairOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('names come from a file once it was seen what they would be; two spellings lead to a merge, or are told apart', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await enterAs(page, 'admin');
	await preview(
		page,
		'Name;Title;Kind\r\nTorvald Brekke-Lindqvist;Reporter;\r\nTorvald Brekke-Lindquist;;person\r\n"Brekke-Lindqvist, Torvald";;\r\nHollis Grady;Something;\r\nSomebody;;robot\r\n',
	);
	const table = page.getByRole('table');
	await expect(page.getByText('refused.')).toContainText('3 new');
	await expect(table.getByRole('row', { name: /Somebody/ })).toContainText('“kind” must be one of person');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByText('The file is imported: 3 new')).toBeVisible();

	await page.goto('/newsroom/bylines/duplicates');
	const pairs = pairOf(page, 'Brekke-Lindqu');
	await expect(pairs.first()).toContainText('One letter apart');
	const merge = pairs.first().getByRole('link', { name: 'Merge…' });
	await expect(merge).toHaveAttribute('href', /^\/newsroom\/bylines\/merge\?ids=[\w-]+&ids=[\w-]+$/);
	const swapped = pairOf(page, 'Brekke-Lindqvist, Torvald');
	await expect(swapped.first()).toContainText('The same names in another order');
	await swapped.first().getByRole('button', { name: 'They are two' }).click();
	await expect(page.getByText(/are two\. They are not shown again/).first()).toBeVisible();
	await expect(swapped.filter({ hasText: 'another order' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Told apart' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Told apart' })).toBeVisible();
	await pairOf(page, 'Brekke-Lindqvist, Torvald').getByRole('button', { name: 'Look again' }).click();
	await expect(page.getByText('Nothing was told apart')).toBeVisible();
	await page.goto('/newsroom/bylines/duplicates');
	await expect(swapped.filter({ hasText: 'another order' })).toHaveCount(1);
});

test('a file that says nothing, or nonsense, is refused in words', async ({ page }) => {
	await enterAs(page, 'admin');
	await preview(page, 'Namen\nAna\n');
	await expect(page.getByRole('alert').filter({ hasText: 'no column called “name”' })).toBeVisible();
	await page.getByLabel('Or its rows, pasted').fill('name\ttitle\nMarisol Achterberg\t\n');
	await page.getByRole('button', { name: 'Show what it would do' }).click();
	await expect(page.getByRole('table').getByRole('row', { name: /Marisol Achterberg/ })).toContainText('Known');
	await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
	await page.getByRole('link', { name: 'Choose another file' }).click();
	await expect(page.getByLabel('CSV file')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a file is looked at and imported, and a pair told apart', async ({ page }) => {
		await enterAs(page, 'admin');
		await preview(page, 'name,bio\nIngrid Tveit-Solberg,"First.\n\nSecond & ""last""."\nIngrid Tveit-Solbergs,\n');
		await expect(page.getByRole('table').getByRole('row', { name: /Ingrid Tveit-Solbergs/ })).toContainText('New');
		await page.getByRole('button', { name: 'Import', exact: true }).click();
		await expect(page.getByText('The file is imported: 2 new.')).toBeVisible();
		await page.goto('/newsroom/bylines/duplicates');
		await pairOf(page, 'Tveit-Solberg').getByRole('button', { name: 'They are two' }).click();
		await expect(pairOf(page, 'Tveit-Solberg')).toHaveCount(0);
	});
});
