import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './paper';
import { beginStory, caretTo, expectSaved, openStory, panelPart, seat, textOf, typeInto } from './writing';

test.describe.configure({ timeout: 300_000 });

const picture = () =>
	sharp({ create: { width: 900, height: 600, channels: 3, background: '#35617c' } })
		.jpeg()
		.toBuffer();

/** As a reader gets it now, with nothing kept from before. */
async function asReaders(address: string): Promise<string> {
	const answer = await fetch(address, { headers: { 'cache-control': 'no-cache' } });
	expect(answer.status, address).toBe(200);
	return answer.text();
}

/** Everything that stands below the headline of a story, each block with its tag. */
const blocks = (page: Page) =>
	page
		.locator('.story > .story-body')
		.evaluate((body) => [...body.children].map((one) => `${one.localName}: ${one.textContent?.trim()}`));

async function tickWarnings(dialog: Locator): Promise<void> {
	const all = dialog.getByLabel('All of it');
	const boxes = dialog.getByRole('group', { name: 'Warnings' }).getByRole('checkbox');
	if (await all.count()) await all.check();
	else if (await boxes.count()) await boxes.first().check();
}

test('the whole way: a blank page, every block, checks, review, readers, changes, a correction', async ({
	browser,
	paper,
}) => {
	const reporter = await seat(browser, paper.origin, 'reporter');
	await reporter.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { page } = reporter;
	const { keyboard } = page;
	const address = await beginStory(page);
	const headline = `Sluice opens ${Date.now()}`;
	await typeInto(page, 'Kicker', 'Low water');
	await typeInto(page, 'Headline', headline);
	await typeInto(page, 'Standfirst', 'The old gate moved for the first time in nine years.');
	await typeInto(page, 'Body', 'The gate went up at ');
	await keyboard.press('Control+b');
	await keyboard.type('seven');
	await keyboard.press('Control+b');
	await keyboard.type(' in the morning.');
	await keyboard.press('Enter');
	await keyboard.type('- two pumps');
	await keyboard.press('Enter');
	await keyboard.type('one sail');
	await keyboard.press('Enter');
	await keyboard.press('Enter');
	await keyboard.type('> We were early.');
	await keyboard.press('Enter');
	await keyboard.press('Enter');
	await keyboard.type('/table');
	await expect(page.getByRole('option', { name: /^Table/ })).toBeVisible();
	await keyboard.press('Enter');
	const table = textOf(page, 'Body').getByRole('table');
	await expect(table).toBeVisible();
	const cells = await table.locator('th, td').count();
	for (let cell = 1; cell <= cells; cell++) {
		await keyboard.type(`cell ${cell}`);
		if (cell < cells) await keyboard.press('Tab');
	}
	await keyboard.press('Control+Enter');
	await keyboard.type('It cost forty thousand.');
	await keyboard.press('Control+Alt+f');
	await keyboard.type('Minutes of the harbor board.');
	await keyboard.press('Enter');
	await keyboard.type(' The ferry waited');
	await keyboard.press('Control+Shift+ArrowLeft');
	const tools = page.getByRole('toolbar', { name: 'Tools of the text' });
	await expect(tools.getByRole('button', { name: 'Link' })).toBeEnabled();
	await keyboard.press('Control+k');
	const link = page.getByRole('combobox', { name: 'Address, or words of a story' });
	await link.fill('coming apart');
	await expect(page.getByRole('option', { name: /coming apart/ }).first()).toBeVisible();
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');
	await expect(textOf(page, 'Body').getByRole('link', { name: 'waited' })).toBeVisible();
	await expect(textOf(page, 'Body')).toBeFocused();
	await keyboard.press('ArrowRight');
	await keyboard.type('.');
	await keyboard.press('Enter');
	await page.evaluate(() => navigator.clipboard.writeText('https://www.youtube.com/watch?v=dQw4w9WgXcQ'));
	await keyboard.press('Control+v');
	await expect(textOf(page, 'Body').getByRole('link', { name: 'Watch on YouTube' })).toBeVisible();
	await page.getByRole('button', { name: 'Insert', exact: true }).click();
	await page.getByRole('menuitem', { name: /^Picture/ }).click();
	await page
		.getByLabel('From this device')
		.setInputFiles({ name: 'gate.jpg', mimeType: 'image/jpeg', buffer: await picture() });
	const words = textOf(page, 'Body').getByLabel('Description for those who cannot see it');
	await expect(words).toBeVisible({ timeout: 60_000 });
	await words.fill('The gate, half open, at low water');
	await expect(textOf(page, 'Body').getByRole('img', { name: 'The gate, half open, at low water' })).toBeVisible();
	await expectSaved(page);

	const about = await panelPart(page, 'Story');
	await about.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'News' });
	await about.getByRole('combobox', { name: 'Add a topic' }).fill('Ferries');
	await page.getByRole('option', { name: 'Ferries', exact: true }).click();
	await expect(about.getByRole('list', { name: 'Topics of this story' })).toContainText('Ferries');
	const slug = `sluice-${Date.now()}`;
	await about.getByRole('textbox', { name: 'Slug' }).fill(slug);
	await about.getByRole('textbox', { name: 'Slug' }).blur();
	await expect(about.getByText(new RegExp(`/news/.*/${slug}`))).toBeVisible();
	const publishing = await panelPart(page, 'Publishing');
	await publishing.getByText('What else can be done').click();
	await publishing.getByRole('button', { name: 'Submit for review' }).click();
	await expect(publishing.getByText('In review').first()).toBeVisible();

	const editor = await seat(browser, paper.origin, 'editor');
	const desk = editor.page;
	await desk.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: 'In review' }).click();
	await desk.getByRole('link', { name: headline }).click();
	await expectSaved(desk);
	expect(new URL(desk.url()).pathname).toBe(address);
	const fields = await panelPart(desk, 'Story');
	const guest = `Wilhelmina Stroud ${Date.now()}`;
	await fields.getByRole('combobox', { name: 'Add a credit' }).fill(guest);
	await desk.getByRole('option', { name: `Add “${guest}” as a guest` }).click();
	await expect(fields.getByText(`By Marisol Achterberg and ${guest}`)).toBeVisible();
	await expect(fields.getByRole('region', { name: 'Credits' }).getByText('Saved', { exact: true })).toBeVisible();
	// What one changes oneself a moment before publishing would have to be looked at once more.
	await openStory(desk, address);
	const panel = await panelPart(desk, 'Publishing');
	await panel.getByRole('button', { name: 'Publish…' }).click();
	const dialog = desk.getByRole('dialog', { name: 'Publish', exact: true });
	await expect(dialog.getByText(`/${slug}`)).toBeVisible();
	await tickWarnings(dialog);
	await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(dialog).toHaveCount(0);
	const place = panel.getByRole('link', { name: new RegExp(`/${slug}$`) });
	const url = (await place.getAttribute('href')) ?? '';
	const first = await asReaders(url);
	expect(first).toContain(headline);
	await expect(panel.getByText('Live', { exact: true })).toBeVisible();

	const readers = await (await browser.newContext()).newPage();
	await readers.goto(url);
	await expect(readers.getByRole('heading', { level: 1 })).toHaveText(headline);
	await expect(readers.locator('.story > header .standfirst')).toHaveText(
		'The old gate moved for the first time in nine years.',
	);
	await expect(readers.getByText(`By Marisol Achterberg and ${guest}`)).toBeVisible();
	const body = readers.locator('.story > .story-body');
	await expect(body.locator('p strong')).toHaveText('seven');
	await expect(body.locator('li p, li:not(:has(p))')).toHaveText([
		'two pumps',
		'one sail',
		/Minutes of the harbor board\./,
	]);
	await expect(body.locator('blockquote')).toHaveText('We were early.');
	await expect(body.locator('th, td')).toHaveText(Array.from({ length: cells }, (_, at) => `cell ${at + 1}`));
	await expect(body.getByRole('link', { name: 'waited' })).toHaveAttribute('href', /^\/\w+\/\d{4}\//);
	await expect(body.locator('stet-embed a')).toHaveAttribute('href', /youtube\.com\/watch\?v=dQw4w9WgXcQ/);
	const shown = body.getByRole('img', { name: 'The gate, half open, at low water' });
	await shown.scrollIntoViewIfNeeded();
	await expect
		.poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
		.toBeGreaterThan(0);
	expect((await blocks(readers))[0]).toBe('p: The gate went up at seven in the morning.');

	// What is written from here on is the desk's alone until it is published.
	await caretTo(desk, 'Body', 'start');
	await desk.keyboard.type('By our own clock: ');
	await expectSaved(desk);
	await expect(panel.getByText('Live, with unpublished changes')).toBeVisible({ timeout: 60_000 });
	expect(await asReaders(url)).not.toContain('By our own clock');
	await panel.getByRole('button', { name: 'Publish changes…' }).click();
	const changes = desk.getByRole('dialog', { name: 'Publish changes' });
	await changes.getByLabel('A substantial update').check();
	await tickWarnings(changes);
	await changes.getByRole('button', { name: 'Publish changes' }).click();
	await expect(changes).toHaveCount(0);
	const second = await asReaders(url);
	expect(second).toContain('By our own clock: The gate went up at');
	expect(second).toContain('Updated');
	expect(first).not.toContain('By our own clock');

	await panel.getByText('What else can be done').click();
	await panel.getByRole('button', { name: 'Add a correction…' }).click();
	const correcting = desk.getByRole('dialog', { name: 'Add a correction' });
	await correcting
		.getByRole('textbox', { name: 'Text', exact: true })
		.fill(`The gate of ${slug} went up at six, not at seven.`);
	await correcting.getByRole('button', { name: 'Add it to the story' }).click();
	await expect(correcting).toHaveCount(0);
	for (const where of [url, `${paper.origin}/corrections`, `${paper.origin}/feed.xml`])
		expect(await asReaders(where), where).toContain(`The gate of ${slug} went up at six, not at seven.`);
	expect([...reporter.heard, ...editor.heard]).toEqual([]);
	await reporter.context.close();
	await editor.context.close();
	await readers.context().close();
});

/** Presses a key until `goal` has the focus: what a mouse would have done in one go. */
async function keyTo(page: Page, goal: Locator, key = 'Tab', most = 150): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		if ((await goal.count()) > 0 && (await goal.evaluate((one) => one === document.activeElement))) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${goal} is out of reach of ${key}`);
}

test('the keyboard alone leads from the list of stories to a published story', async ({ browser, paper }) => {
	const { page, context, heard } = await seat(browser, paper.origin, 'editor');
	const { keyboard } = page;
	await keyTo(page, page.getByRole('button', { name: 'New story' }));
	await keyboard.press('Enter');
	await expect(textOf(page, 'Headline')).toBeFocused();
	const headline = `By keys alone ${Date.now()}`;
	await keyboard.type(headline);
	await keyboard.press('Enter');
	await expect(textOf(page, 'Standfirst')).toBeFocused();
	await keyboard.type('No mouse was near.');
	await keyboard.press('Enter');
	await expect(textOf(page, 'Body')).toBeFocused();
	await keyboard.type('Every letter and every button was a key.');
	await keyboard.press('Enter');
	await keyboard.press('Control+Alt+2');
	await keyboard.type('A heading');
	await keyboard.press('Enter');
	await keyboard.type('And then some.');
	await expectSaved(page);

	const about = page.getByRole('tabpanel', { name: 'Story', exact: true });
	await keyTo(page, page.getByRole('tab', { name: 'Story', exact: true }));
	await keyTo(page, about.getByRole('combobox', { name: 'Section' }));
	await keyboard.type('News');
	await expect(about.getByRole('combobox', { name: 'Section' }).locator('option:checked')).toHaveText('News');
	await expect(about.getByText(/^.*\/news\/.*by-keys-alone/)).toBeVisible();
	await keyTo(page, page.getByRole('tab', { name: 'Story', exact: true }), 'Shift+Tab');
	await keyboard.press('ArrowRight');
	const panel = page.getByRole('tabpanel', { name: 'Publishing', exact: true });
	await expect(panel).toBeVisible();
	await keyTo(page, panel.getByRole('button', { name: 'Publish…' }));
	await keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Publish', exact: true });
	await expect(dialog).toBeVisible();
	const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
	await expect(publish).toBeEnabled();
	const boxes = dialog.getByRole('checkbox');
	for (let box = 0; box < (await boxes.count()); box++) {
		await keyTo(page, boxes.nth(box));
		if (!(await boxes.nth(box).isChecked())) await keyboard.press('Space');
	}
	await keyTo(page, publish);
	await keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(panel.getByText('Live', { exact: true })).toBeVisible();
	const place = panel.getByRole('link', { name: /by-keys-alone/ });
	await keyTo(page, place);
	await keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
	expect(heard).toEqual([]);
	await context.close();
});
