import type { Browser, Page } from '@playwright/test';
import { enterAs } from './desk';
import { complaints, expect, test } from './paper';

/** A byline from its making to its portrait, as an admin keeps it. */

const part = (page: Page, name: string) => page.getByRole('region', { name });
const stamp = Date.now();

async function asAdmin(browser: Browser, baseURL: string): Promise<Page> {
	const page = await (await browser.newContext({ baseURL })).newPage();
	await enterAs(page, 'admin');
	return page;
}

async function make(page: Page, name: string): Promise<void> {
	await page.goto('/newsroom/bylines/new');
	await page.getByLabel('Name', { exact: true }).fill(name);
	await page.getByRole('button', { name: 'Make the byline' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a byline is made, written about, renamed, and its old address leads on', async ({ page }) => {
	test.setTimeout(120_000);
	const heard = complaints(page);
	const name = `Mina Okafor ${stamp}`;
	await enterAs(page, 'admin');
	await make(page, name);
	await expect(page.getByText('Not public', { exact: false })).toBeVisible();
	expect((await page.request.get(`/by/mina-okafor-${stamp}`)).status()).toBe(404);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(name);

	const profile = part(page, 'Profile');
	await profile.getByLabel('Title').fill('Tide correspondent');
	await profile.getByRole('textbox', { name: 'Biography' }).click();
	await page.keyboard.type('Mina Okafor reads tide tables for a living.');
	await profile.getByLabel('Contact 1: what it is').fill('Mail');
	await profile.getByLabel('Contact 1: address').fill('mina@');
	await profile.getByLabel('Profiles elsewhere').fill('https://social.example/@mina\nsomewhere');
	await profile.getByRole('button', { name: 'Save' }).click();
	await expect(profile.getByText(/\(contact 1\)/)).toBeVisible();
	await expect(profile.getByText(/is not a page on the web.*\(line 2\)/)).toBeVisible();
	await expect(profile.getByLabel('Contact 1: address')).toHaveValue('mina@');
	await expect(profile.getByText('reads tide tables')).toBeVisible();
	await profile.getByLabel('Contact 1: address').fill('mina@portmerrow.example');
	await profile.getByLabel('Profiles elsewhere').fill('https://social.example/@mina');
	await profile.getByRole('button', { name: 'Save' }).click();
	await expect(profile.getByText('The byline is saved.')).toBeVisible();
	await expect(profile.getByLabel('Contact 1: address')).toHaveValue('mailto:mina@portmerrow.example');
	await expect(page.frameLocator('iframe').getByText('reads tide tables')).toBeVisible();
	await expect(part(page, 'History').getByText('title, biography, contacts, profiles')).toBeVisible();

	await part(page, 'Name and address').getByLabel('Name', { exact: true }).fill(`Mina Bell ${stamp}`);
	await part(page, 'Name and address').getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Mina Bell ${stamp}`);
	const moved = await page.request.get(`/by/mina-okafor-${stamp}`, { maxRedirects: 0 });
	expect([moved.status(), moved.headers()['location']]).toEqual([301, `/by/mina-bell-${stamp}`]);
	await page.goto(`/by/mina-bell-${stamp}`);
	await expect(page.getByText('Tide correspondent')).toBeVisible();
	expect(heard).toEqual([]);
});

test('a name that is there is offered before another is made of it', async ({ page }) => {
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines/new');
	await page.getByLabel('Name', { exact: true }).fill('perpetua LIND');
	await page.getByLabel('Title').fill('Somebody else');
	await page.getByRole('button', { name: 'Make the byline' }).click();
	await expect(page.getByText('There is Perpetua Lind already.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Open Perpetua Lind' })).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('Somebody else');
	await page.getByRole('button', { name: 'Make another of that name' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('perpetua LIND');
});

test('of two who change a byline the second is told, loses nothing, and keeps both', async ({
	page,
	browser,
	paper,
}) => {
	test.setTimeout(120_000);
	await enterAs(page, 'admin');
	await make(page, `Two At Once ${stamp}`);
	const other = await asAdmin(browser, paper.origin);
	await other.goto(page.url());
	await part(page, 'Profile').getByLabel('Title').fill('Of the first');
	await part(other, 'Profile').getByLabel('Based in').fill('Of the second');
	await part(page, 'Profile').getByRole('button', { name: 'Save' }).click();
	await expect(part(page, 'Profile').getByText('The byline is saved.')).toBeVisible();

	await part(other, 'Profile').getByRole('button', { name: 'Save' }).click();
	await expect(other.getByText('Somebody changed this byline meanwhile')).toBeVisible();
	await expect(other.getByText(/while you were writing: title\./)).toBeVisible();
	await expect(part(other, 'Profile').getByLabel('Based in')).toHaveValue('Of the second');
	await other.getByRole('button', { name: 'Keep my changes beside theirs' }).click();
	await part(other, 'Profile').getByRole('button', { name: 'Save' }).click();
	await expect(part(other, 'Profile').getByText('The byline is saved.')).toBeVisible();
	await page.reload();
	await expect(part(page, 'Profile').getByLabel('Title')).toHaveValue('Of the first');
	await expect(part(page, 'Profile').getByLabel('Based in')).toHaveValue('Of the second');
	await other.context().close();
});

test('what was typed and not saved is offered again on the same device', async ({ page }) => {
	await enterAs(page, 'admin');
	await make(page, `Left Open ${stamp}`);
	await expect(part(page, 'Profile').getByRole('toolbar')).toBeVisible();
	await part(page, 'Profile').getByLabel('Title').fill('Half a title');
	await expect(page.getByText('What you typed is kept on this device.')).toBeVisible();
	page.on('dialog', (dialog) => dialog.accept());
	await page.reload();
	await expect(page.getByText('You typed something here that was not saved.')).toBeVisible();
	await expect(part(page, 'Profile').getByLabel('Title')).toHaveValue('');
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(part(page, 'Profile').getByLabel('Title')).toHaveValue('Half a title');
});

test('a portrait is sent, cut by keyboard alone, shown to readers, and taken away', async ({ page }) => {
	test.setTimeout(120_000);
	const heard = complaints(page);
	const slug = `portrayed-${stamp}`;
	await enterAs(page, 'admin');
	await make(page, `Portrayed ${stamp}`);
	await part(page, 'Profile').getByRole('textbox', { name: 'Biography' }).click();
	await page.keyboard.type('Is portrayed.');
	await part(page, 'Profile').getByRole('button', { name: 'Save' }).click();
	await expect(part(page, 'Profile').getByText('The byline is saved.')).toBeVisible();

	const portrait = part(page, 'Portrait');
	await portrait.getByRole('button', { name: 'Choose a picture' }).press('Enter');
	await portrait.getByRole('list', { name: 'Pictures' }).getByRole('button').first().press('Enter');
	const size = portrait.getByLabel('Size of the square');
	await size.press('Home');
	await size.press('PageUp');
	await portrait.getByLabel('Square: left to right').press('End');
	await portrait.getByLabel('Focus: top to bottom').press('Home');
	await portrait.getByLabel('Alt text').fill('Somebody at the harbor');
	await portrait.getByRole('button', { name: 'Use it as the portrait' }).press('Enter');
	await expect(portrait.getByRole('button', { name: 'Save the portrait' })).toBeVisible();
	await expect(portrait.getByLabel('Square: left to right')).toHaveValue('1000');
	const chosen = await size.inputValue();
	expect(Number(chosen)).toBeLessThan(400);
	await page.reload();
	await expect(size).toHaveValue(chosen);

	const desk = page.url();
	await page.goto(`/by/${slug}`);
	const shown = page.getByRole('img', { name: 'Somebody at the harbor' });
	await expect(shown).toBeVisible();
	const [wide, high] = await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
	expect(wide).toBeGreaterThan(1);
	expect(wide).toBe(high);

	await page.goto(desk);
	await portrait.getByRole('button', { name: 'Take the portrait away' }).click();
	await expect(portrait.getByRole('button', { name: 'Take the portrait away' })).toHaveCount(0);
	await page.goto(`/by/${slug}`);
	await expect(page.getByText('Is portrayed.')).toBeVisible();
	await expect(shown).toHaveCount(0);
	expect(heard).toEqual([]);
});

test('an account is linked, the stories are listed by role, the year is drawn', async ({ page }) => {
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines?q=achterberg');
	await page.getByRole('main').getByRole('link', { name: 'Marisol Achterberg', exact: true }).first().click();
	const account = part(page, 'Account');
	await expect(account.getByText('Marisol Achterberg writes under this byline.')).toBeVisible();
	await account.getByRole('button', { name: 'Unlink the account' }).click();
	await account.getByLabel('Account').selectOption({ label: 'Marisol Achterberg' });
	await account.getByRole('button', { name: 'Link the account' }).click();
	await expect(account.getByText('Marisol Achterberg writes under this byline.')).toBeVisible();

	const stories = part(page, 'Stories');
	await expect(stories.getByText('Draft').first()).toBeVisible();
	const all = await stories.getByRole('row').count();
	await stories.getByLabel('Credited as').selectOption({ label: 'Additional reporting' });
	await stories.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/role=additional\+reporting/);
	await expect(stories.getByRole('row')).not.toHaveCount(all);
	await expect(stories.getByRole('cell', { name: 'By', exact: true })).toHaveCount(0);

	await expect(part(page, 'The year’s rhythm').getByRole('img')).toHaveAccessibleName(/stories in the last 53 weeks/);
	await part(page, 'The year’s rhythm').getByText('See the numbers').click();
	await expect(part(page, 'The year’s rhythm').getByRole('row')).toHaveCount(54);
});

test('the preview is for those who keep the register, and kept by nobody', async ({ page, browser, paper }) => {
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines?q=achterberg');
	const link = page.getByRole('main').getByRole('link', { name: 'Marisol Achterberg', exact: true }).first();
	const address = `${await link.getAttribute('href')}/preview`;
	const answer = await page.request.get(address);
	expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	const stranger = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	expect((await stranger.request.get(address, { maxRedirects: 0 })).status()).toBe(307);
	await enterAs(stranger, 'editor');
	expect((await stranger.request.get(address)).status()).toBe(403);
	await stranger.context().close();
});
