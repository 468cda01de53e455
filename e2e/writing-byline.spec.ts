import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './paper';
import { expectUntrapped, OWN } from './untrapped';
import { beginStory, caretTo, expectSaved, openStory, panelPart, seat, typeInto } from './writing';

test.describe.configure({ timeout: 180_000 });

const MESSAGE = 'It has no byline: credit a desk, or say why.';
const WHY = 'A pensioner asked us not to.';
const REASON = `${OWN[1]} ${WHY}`;

const whyIn = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Why it goes out with no byline' });

async function unsigned(page: Page, headline: string): Promise<string> {
	const address = await beginStory(page);
	await typeInto(page, 'Headline', headline);
	await typeInto(page, 'Standfirst', 'Somebody knows.');
	await typeInto(page, 'Body', 'It was said at the quay.');
	await expectSaved(page);
	const about = await panelPart(page, 'Story');
	await about.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'News' });
	await expect(about.getByText(/^.*\/news\//)).toBeVisible();
	const credits = about.getByRole('region', { name: 'Credits' });
	await credits.getByRole('button', { name: /^Take .* off$/ }).click();
	await expect(credits.getByText('Saved', { exact: true })).toBeVisible();
	await openStory(page, address);
	return address;
}

async function openDialog(page: Page, button: string, name: string): Promise<Locator> {
	const panel = await panelPart(page, 'Publishing');
	const opener = panel.getByRole('button', { name: button, exact: true });
	if (!(await opener.isVisible())) await panel.getByText('What else can be done').click();
	await opener.click();
	const dialog = page.getByRole('dialog', { name, exact: true });
	await expect(dialog).toBeVisible();
	return dialog;
}

test('a story without a byline asks why, keeps the answer, and shows it as the text that it is', async ({
	browser,
	paper,
}) => {
	const { page, context, heard } = await seat(browser, paper.origin, 'editor');
	await unsigned(page, `Nobody signs ${Date.now()}`);

	const dialog = await openDialog(page, 'Publish…', 'Publish');
	const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
	await expect(dialog.getByText(MESSAGE)).toBeVisible();
	await expect(dialog.getByRole('checkbox')).toHaveCount(0);
	await expectAccessible(page);
	await publish.click();
	await expect(whyIn(dialog)).toBeFocused();
	// White space passes the browser, and nothing else.
	await whyIn(dialog).fill('   ');
	await publish.click();
	await expect(whyIn(dialog)).toHaveAccessibleDescription('This is empty.');
	await expectAccessible(page);
	await whyIn(dialog).fill('x'.repeat(300));
	await expect(whyIn(dialog)).toHaveValue('x'.repeat(200));
	await whyIn(dialog).fill(REASON);
	await publish.click();
	await expect(dialog).toHaveCount(0);
	const panel = await panelPart(page, 'Publishing');
	await expect(panel.getByText('Live', { exact: true })).toBeVisible();
	await panel.getByText('History', { exact: true }).click();
	const told = panel.getByText(`published it, with no byline: ${REASON}`);
	await expect(told).toBeVisible();
	await expectUntrapped(page, 'the editor', 'body main');

	// While it goes on without one, nobody is asked again.
	await caretTo(page, 'Body');
	await page.keyboard.type(' Twice.');
	await expectSaved(page);
	const changes = await openDialog(page, 'Publish changes…', 'Publish changes');
	await expect(changes.getByRole('button', { name: 'Publish changes' })).toBeEnabled();
	await expect(whyIn(changes)).toHaveCount(0);
	await changes.getByRole('button', { name: 'Publish changes' }).click();
	await expect(changes).toHaveCount(0);
	await expect(panel.getByText(`published changes, with no byline: ${REASON}`)).toBeVisible();
	const url = (await panel.getByRole('link', { name: /\/news\// }).getAttribute('href')) ?? '';
	// The answer is the newsroom's. (Other stories on the page may carry names as odd as it.)
	expect(await (await page.request.get(url)).text()).not.toContain(WHY);
	await page.goto(url);
	await expectUntrapped(page, url);
	expect(heard).toEqual([]);
	await context.close();

	const admin = await seat(browser, paper.origin, 'admin');
	await admin.page.goto(`/newsroom/audit?about=${encodeURIComponent(url)}`);
	const facts = admin.page.getByRole('main').getByRole('listitem');
	await expect(facts.filter({ hasText: `no byline: ${REASON}` })).toHaveCount(2);
	await expectUntrapped(admin.page, 'the log');
	await admin.context.close();
});

test('a schedule keeps the answer, offers it when the time is changed, and a desk that is credited ends it', async ({
	browser,
	paper,
}) => {
	const { page, context, heard } = await seat(browser, paper.origin, 'editor');
	const address = await unsigned(page, `Nobody waits ${Date.now()}`);
	const panel = await panelPart(page, 'Publishing');
	const dialog = await openDialog(page, 'Schedule…', 'Schedule');
	const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
	await dialog.getByLabel('Day').fill(day);
	await dialog.getByLabel('Time').fill('12:00');
	await whyIn(dialog).fill('A notice of the harbor.');
	await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
	await expect(dialog).toHaveCount(0);
	await panel.getByText('History', { exact: true }).click();
	await expect(panel.getByText(/scheduled it for .*, with no byline: A notice of the harbor\./)).toBeVisible();
	const later = await openDialog(page, 'Change its time…', 'Change its time');
	await expect(whyIn(later)).toHaveValue('A notice of the harbor.');
	await page.keyboard.press('Escape');

	const about = await panelPart(page, 'Story');
	await about.getByRole('combobox', { name: 'Add a credit' }).fill('Ledger Staff');
	await page
		.getByRole('option', { name: /^Ledger Staff/ })
		.first()
		.click();
	await expect(about.getByRole('region', { name: 'Credits' }).getByText('Saved', { exact: true })).toBeVisible();
	await openStory(page, address);
	const now = await openDialog(page, 'Publish now…', 'Publish');
	await expect(now.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled();
	await expect(now.getByText(MESSAGE)).toHaveCount(0);
	expect(heard).toEqual([]);
	await context.close();
});
