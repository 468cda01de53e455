import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enterAs } from './desk';
import { expect, test } from './paper';
import { runProgram } from './process';
import { expectUntrapped, OWN, payloads } from './untrapped';

/** Text that arrives by the clipboard, in a file or from a colleague is shown everywhere and runs nowhere. */
test.describe.configure({ timeout: 300_000 });

const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeVisible({ timeout: 30_000 });

/** Real clipboard events: what a page of elsewhere put there, untidied, is pasted with the keys. */
async function paste(page: Page, into: string, held: { html?: string; text: string }): Promise<void> {
	const box = page.getByRole('textbox', { name: into, exact: true });
	// Whoever goes on pasting goes on where they were.
	if (!(await box.evaluate((one) => one === document.activeElement))) await box.click();
	await page.evaluate((given) => {
		const fill = (event: ClipboardEvent) => {
			event.preventDefault();
			event.stopImmediatePropagation();
			if (given.html !== undefined) event.clipboardData?.setData('text/html', given.html);
			event.clipboardData?.setData('text/plain', given.text);
		};
		window.addEventListener('copy', fill, { once: true, capture: true });
	}, held);
	await page.keyboard.press('Control+c');
	await page.keyboard.press('Control+v');
}

async function newStory(page: Page): Promise<string> {
	await page.goto('/newsroom/stories/new');
	await page.getByRole('button', { name: 'Begin a story' }).click();
	await expect(page).toHaveURL(/\/newsroom\/stories\/[0-9a-f-]{36}$/);
	await saved(page);
	return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const env = (): Record<string, string> => JSON.parse(process.env['STET_SQLITE'] ?? '{}').env;

async function run<T>(...words: string[]): Promise<T> {
	const { code, output } = await runProgram('e2e/hostile-story.ts', words, env());
	expect(code, output).toBe(0);
	return JSON.parse(output.trim().split('\n').at(-1) ?? ''); // its last line
}

/** As staff and as readers see a story, wherever it is shown. */
async function expectHarmless(page: Page, paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBe(200);
		if (/\/stories\/[0-9a-f-]{36}$/.test(path)) await saved(page);
		await expectUntrapped(page, path, 'body main');
	}
}

test('pasted markup never runs, and pasted text stands letter by letter, from the editor to the reader', async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
	await enterAs(page, 'editor');
	const id = await newStory(page);
	const headline = OWN[4] ?? '';
	await paste(page, 'Headline', { text: headline });
	await paste(page, 'Kicker', {
		text: '"><img src=x onerror=window.trapped=1>',
		html: '<img src=x onerror=window.trapped=1>K',
	});
	const plain = OWN.filter((text) => !/[\u2028\u2029]/.test(text));
	for (const text of plain) {
		await paste(page, 'Body', { text: `Plain: ${text}` });
		await page.keyboard.press('Enter');
	}
	for (const [index, html] of payloads(150).entries()) {
		const text = html.toWellFormed().replaceAll('\u0000', '');
		await paste(page, 'Body', { html: `<p>Pasted ${index}</p>${text}`, text: `Pasted ${index}` });
	}
	await saved(page);
	await expectUntrapped(page, 'the editor');
	await paste(page, 'Body', { text: 'The last of it.' });
	await expect(page.getByRole('textbox', { name: 'Body', exact: true })).toContainText('The last of it.');
	await saved(page);

	// From the database, not from the browser that it was pasted in.
	await page.reload();
	await saved(page);
	expect(await page.getByRole('textbox', { name: 'Headline', exact: true }).textContent()).toBe(headline);
	const told = (await page.getByRole('textbox', { name: 'Body', exact: true }).textContent()) ?? '';
	for (const text of plain) expect(told).toContain(`Plain: ${text}`);
	expect(told).toContain('Pasted 0');

	const story = `/newsroom/stories/${id}`;
	await expectHarmless(page, [story, `${story}/preview`, `${story}/revisions`, '/newsroom/stories']);
	const { address } = await run<{ address: string }>('print', id);
	await expect.poll(async () => (await page.request.get(address)).status(), { timeout: 20_000 }).toBe(200);
	const compared = `${story}/revisions/compare?from=live&to=now`;
	await expectHarmless(page, [address, '/news', compared, `/search?q=${encodeURIComponent(headline)}`]);
	await page.goto(address);
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
	const read = (await page.locator('main article').first().textContent()) ?? '';
	for (const text of plain) expect(read).toContain(`Plain: ${text}`);
});

test('a story that is hostile in every field is shown everywhere, and corrected, without running', async ({
	page,
	request,
}) => {
	await enterAs(page, 'editor');
	for (const text of [OWN[1] ?? '', OWN[4] ?? '', OWN[8] ?? '']) {
		const hostile = text.slice(0, 100);
		const { id, token } = await run<{ id: string; token: string }>('write', hostile);
		const story = `/newsroom/stories/${id}`;
		const [first] = await firstRevision(page, `${story}/revisions`);
		await expectHarmless(page, [
			...[story, `${story}/preview`, `${story}/revisions`, '/newsroom/stories', '/newsroom/stories?status=held'],
			...[`${story}/revisions/compare?from=${first}&to=now`, `/preview/${token}`, '/newsroom/stories/bin'],
		]);
		const { address } = await run<{ address: string }>('publish', id, hostile);
		await expect.poll(async () => (await request.get(address)).status(), { timeout: 20_000 }).toBe(200);
		await expect.poll(async () => (await request.get('/corrections')).text(), { timeout: 20_000 }).toContain(address);
		await expectHarmless(page, [address, '/', '/news', '/corrections', story, `${story}/revisions`]);
		await page.goto(address);
		await expect(page.getByText(hostile, { exact: false }).first()).toBeVisible();
		expect((await request.get(`${address}/ninjs.json`)).headers()['content-type']).toContain('json');
	}
});

test('an imported file that is hostile opens at the desk as the text that it is', async ({ page, paper }) => {
	await enterAs(page, 'editor');
	const file = join(mkdtempSync(join(tmpdir(), 'stet-hostile-')), 'hostile.txt');
	const lines = payloads(100).map((text) =>
		text
			.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
			.toWellFormed()
			.trim(),
	);
	writeFileSync(file, lines.map((text, index) => `Imported ${index}: ${text}`).join('\n\n'));
	const headline = `Imported ${OWN[4]}`;
	const { output } = await paper.importFiles('--headline', headline, file);
	expect(output).toContain('All went in.');
	await page.goto('/newsroom/stories');
	await expectUntrapped(page, 'the list');
	await page
		.getByRole('table')
		.getByRole('link', { name: OWN[4] ?? '' })
		.first()
		.click();
	await expect(page).toHaveURL(/\/newsroom\/stories\/[0-9a-f-]{36}$/);
	await saved(page);
	await expectUntrapped(page, 'the editor');
	const told = (await page.getByRole('textbox', { name: 'Body', exact: true }).textContent()) ?? '';
	for (const [index, text] of lines.entries()) expect(told).toContain(`Imported ${index}: ${text}`.trim());
	await expectHarmless(page, [`${new URL(page.url()).pathname}/preview`]);
});

/** Ids of a story's revisions, the first of them first, as its page links to them. */
async function firstRevision(page: Page, path: string): Promise<string[]> {
	await page.goto(path);
	const hrefs = await page
		.locator('main a[href*="/revisions/compare"], main a[href*="revision="]')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	const ids = hrefs
		.flatMap((href) => [...new URL(href).searchParams.values()])
		.filter((id) => /^[0-9a-f-]{36}$/.test(id));
	expect(ids.length).toBeGreaterThan(0);
	return [...new Set(ids)].sort();
}
