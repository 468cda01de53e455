import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { enterAs, type Part } from './desk';
import { complaints, expect } from './paper';

export type TextName = 'Kicker' | 'Headline' | 'Standfirst' | 'Body';

export const textOf = (page: Page, name: TextName): Locator => page.getByRole('textbox', { name, exact: true });

/** Someone at a browser of their own, with everything it complained of. */
export type Writer = { page: Page; context: BrowserContext; heard: string[] };

export async function seat(browser: Browser, origin: string, part: Part): Promise<Writer> {
	const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 1000 } });
	const page = await context.newPage();
	const heard = complaints(page);
	await enterAs(page, part);
	return { page, context, heard };
}

/** A blank story; its address is what the bar says. */
export async function beginStory(page: Page): Promise<string> {
	await page.goto('/newsroom/stories');
	await page.getByRole('button', { name: 'New story' }).click();
	await expect(textOf(page, 'Headline')).toBeFocused();
	return new URL(page.url()).pathname;
}

export async function openStory(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(textOf(page, 'Body')).toHaveAttribute('contenteditable', 'true');
	await expectSaved(page);
}

/** Puts the caret at one end of a text, as a person does, by a press on its first or last line. */
export async function caretTo(page: Page, name: TextName, end: 'start' | 'end' = 'end'): Promise<void> {
	const blocks = textOf(page, name).locator('> *');
	await (end === 'end' ? blocks.last() : blocks.first()).click();
	// A mouse that is let go is heard of a little later; no hand is at the keys by then.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await page.keyboard.press(end === 'end' ? 'Control+End' : 'Control+Home');
}

export async function typeInto(page: Page, name: TextName, words: string): Promise<void> {
	await caretTo(page, name);
	await page.keyboard.type(words);
}

/** The line of the page that says what became of what was typed. */
export const saving = (page: Page): Locator => page.locator('.desk-saving');

export const SAVED = /^Saved \d\d:\d\d:\d\d$/;
export const KEPT = 'Not saved — kept on this device';

export const expectSaved = (page: Page, timeout = 30_000): Promise<void> =>
	expect(saving(page)).toHaveText(SAVED, { timeout });

/** Its paragraphs as they stand in this browser, without the carets of others. */
export function lines(page: Page, name: TextName = 'Body'): Promise<string[]> {
	return textOf(page, name).evaluate((text) => {
		const copy = text.cloneNode(true) as HTMLElement; // a copy of an element is one
		for (const caret of copy.querySelectorAll('[aria-hidden=true]')) caret.remove();
		return [...copy.children].map((block) => block.textContent ?? '');
	});
}

/** The paragraphs that the server has, as its own preview sets them for readers. */
export async function linesOnServer(page: Page, address: string): Promise<string[]> {
	const reading = await page.context().newPage();
	try {
		await reading.goto(`${address}/preview`);
		await expect(reading.getByRole('note')).toBeVisible();
		return await reading.locator('.story > .story-body > p').allTextContents();
	} finally {
		await reading.close();
	}
}

export const expectLines = (page: Page, expected: string[], timeout = 30_000): Promise<void> =>
	expect.poll(() => lines(page), { timeout }).toEqual(expected);

/** The same in every browser, on the server, and in each browser again when it has loaded the page anew. */
export async function expectEverywhere(pages: Page[], address: string, expected: string[]): Promise<void> {
	for (const page of pages) {
		await expectLines(page, expected);
		await expectSaved(page);
	}
	const [first] = pages;
	if (first) await expect.poll(() => linesOnServer(first, address)).toEqual(expected);
	for (const page of pages) {
		await openStory(page, address);
		await expectLines(page, expected);
	}
}

export const panelPart = async (
	page: Page,
	name: 'Story' | 'Publishing' | 'Preview' | 'Revisions',
): Promise<Locator> => {
	await page.getByRole('tab', { name, exact: true }).click();
	return page.getByRole('tabpanel', { name, exact: true });
};

/** Lets a colleague write in it who otherwise could not. */
export async function shareWith(page: Page, colleague: string): Promise<void> {
	const panel = await panelPart(page, 'Story');
	await panel.getByRole('combobox', { name: 'Share with a colleague' }).selectOption({ label: colleague });
	await panel.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(panel.getByRole('list', { name: 'Shared with' })).toContainText(colleague);
}
