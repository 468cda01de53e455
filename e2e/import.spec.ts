import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './paper';

const folder = mkdtempSync(join(tmpdir(), 'stet-import-'));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

test('a story arrives as a text file and is read as a page', async ({ page, paper }, info) => {
	const path = file(
		`${info.project.name}.txt`,
		` date 2024-01-04 By Ben Johansen\n\n01/03/2024 05:09 PM EST\n\nA group of dockers on ${info.project.name} has asked for a bell.\n\nThe bell would be rung at slack water.\n`,
	);
	const first = await paper.importFiles('--section', 'news', path);
	expect(first.output).toContain('draft');
	expect(first.output).toContain('It has no headline.');
	const again = await paper.importFiles('--section', 'news', '--headline', 'Dockers ask for a bell', '--publish', path);
	expect(again.output).toContain('/news/2024/01/03/dockers-ask-for-a-bell');
	expect(again.code).toBe(0);
	await expect(async () => {
		const response = await page.goto('/news/2024/01/03/dockers-ask-for-a-bell');
		expect(response?.status()).toBe(200);
	}).toPass({ timeout: 15_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dockers ask for a bell');
	await expect(page.getByText('By Ben Johansen')).toBeVisible();
	await expect(page.locator('time').first()).toHaveAttribute('datetime', '2024-01-03T17:09:00-05:00');
	await expect(page.locator('.times')).toContainText(/Jan\.\s3, 2024, 5:09\sp\.m\.\sEST/);
	await expect(page.getByText('The bell would be rung at slack water.')).toBeVisible();
	const third = await paper.importFiles(path);
	expect(third.output).toContain('already here');
	expect(third.code).toBe(0);
});

test('one bad file is named and the others go in', async ({ paper }, info) => {
	const good = file(`good-${info.project.name}.txt`, `By the way, ${info.project.name} is a good file.\n`);
	const bad = file('bad.txt', 'date 2024-02-30 By Nobody\n\nText.\n');
	const { code, output } = await paper.importFiles('--section', 'news', bad, good);
	expect(code).toBe(1);
	expect(output).toMatch(/bad\.txt\s+refused\s+.*2024-02-30/);
	expect(output).toMatch(/good-\w+\.txt\s+draft/);
});
