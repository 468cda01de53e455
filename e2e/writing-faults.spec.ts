import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { enterAs } from './desk';
import {
	beginStory,
	caretTo,
	expectEverywhere,
	expectLines,
	expectSaved,
	KEPT,
	lines,
	linesOnServer,
	openStory,
	saving,
	seat,
	textOf,
	typeInto,
} from './writing';
import { expect, test } from './writing-house';

test.describe.configure({ timeout: 300_000 });

const SENTENCE = 'Every letter of this sentence is typed while the server under it dies and comes back again. ';

test('the server killed again and again while someone types: the text is what was typed, and what was saved was safe', async ({
	browser,
	house,
}) => {
	const writer = await seat(browser, house.origin, 'reporter');
	const address = await beginStory(writer.page);
	let whole = '';
	for (const wait of [3, 20, 55]) {
		await caretTo(writer.page, 'Body');
		await expectSaved(writer.page, 60_000);
		const [saved = ''] = await lines(writer.page);
		const typing = writer.page.keyboard.type(SENTENCE, { delay: 30 });
		await expect.poll(async () => (await lines(writer.page)).join('').length).toBeGreaterThan(saved.length + wait);
		await house.kill();
		await typing;
		whole += SENTENCE;
		await expectLines(writer.page, [whole]);
		await expect(saving(writer.page)).toHaveText(KEPT, { timeout: 40_000 });

		// Before the writer's own browser can bring anything back, the newsroom has all that it called saved.
		await writer.context.setOffline(true);
		await house.start();
		const reader = await seat(browser, house.origin, 'editor');
		const [there = ''] = await linesOnServer(reader.page, address);
		expect(whole.trim().startsWith(there.trim()), there).toBe(true);
		expect(there.trim().length).toBeGreaterThanOrEqual(saved.trim().length);
		await reader.context.close();
		await writer.context.setOffline(false);
		await expectSaved(writer.page, 60_000);
	}
	await caretTo(writer.page, 'Body');
	await writer.page.keyboard.type('End.');
	await expectEverywhere([writer.page], address, [`${whole}End.`]);
	await writer.context.close();
});

test('two people type while the server dies: both texts are there, merged, when it is back', async ({
	browser,
	house,
}) => {
	const one = await seat(browser, house.origin, 'reporter');
	const other = await seat(browser, house.origin, 'editor');
	const address = await beginStory(one.page);
	await typeInto(one.page, 'Body', 'Middle.');
	await expectSaved(one.page);
	await openStory(other.page, address);
	await caretTo(one.page, 'Body', 'end');
	await caretTo(other.page, 'Body', 'start');
	const typing = [
		one.page.keyboard.type(' Behind it stands what the reporter wrote.', { delay: 40 }),
		other.page.keyboard.type('Before it stands what the editor wrote. ', { delay: 40 }),
	];
	await expect.poll(async () => (await lines(one.page)).join('').length).toBeGreaterThan(20);
	await house.kill();
	await Promise.all(typing);
	for (const { page } of [one, other]) await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	await house.start();
	for (const { page } of [one, other]) await expectSaved(page, 60_000);
	await expectEverywhere([one.page, other.page], address, [
		'Before it stands what the editor wrote. Middle. Behind it stands what the reporter wrote.',
	]);
	for (const { context } of [one, other]) await context.close();
});

test('a browser closed in a tunnel, and a page that crashes there, bring their text along when they are back', async ({
	browser,
	house,
	playwright,
}, info) => {
	const profile = mkdtempSync(join(tmpdir(), 'stet-profile-'));
	const begin = (): Promise<BrowserContext> =>
		playwright.chromium.launchPersistentContext(profile, {
			...info.project.use.launchOptions,
			...{ baseURL: house.origin, viewport: { width: 1440, height: 1000 } },
		});
	const colleague = await seat(browser, house.origin, 'editor');
	let context = await begin();
	let page = await context.newPage();
	await enterAs(page, 'reporter');
	const address = await beginStory(page);
	await typeInto(page, 'Body', 'Before the tunnel.');
	await expectSaved(page);
	await openStory(colleague.page, address);

	await context.setOffline(true);
	await page.keyboard.type(' In the tunnel.');
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	await context.close();
	await caretTo(colleague.page, 'Body', 'start');
	await colleague.page.keyboard.type('At the desk. ');
	await expectSaved(colleague.page);

	context = await begin();
	page = await context.newPage();
	await openStory(page, address);
	await expectLines(page, ['At the desk. Before the tunnel. In the tunnel.']);
	await expectLines(colleague.page, ['At the desk. Before the tunnel. In the tunnel.']);

	await context.setOffline(true);
	await caretTo(page, 'Body');
	await page.keyboard.type(' And then it crashed.');
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	const crashed = new Promise((done) => page.once('crash', done));
	const tools = await context.newCDPSession(page);
	tools.send('Page.crash').catch(() => {}); // nothing is left that could answer
	await crashed;
	await page.close();
	await context.setOffline(false);
	page = await context.newPage();
	await openStory(page, address);
	await expectEverywhere([page, colleague.page], address, [
		'At the desk. Before the tunnel. In the tunnel. And then it crashed.',
	]);
	await context.close();
	await colleague.context.close();
	rmSync(profile, { recursive: true, force: true });
});

test('neither the newsroom nor the device takes it: the page says so, and gives the text out', async ({
	browser,
	house,
}) => {
	const writer = await seat(browser, house.origin, 'reporter');
	const { page, context } = writer;
	// As a full disk does it: the browser takes the change, and gives it up before it is written.
	await page.addInitScript(() => {
		const { add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
			const request = add.apply(this, given);
			if (Reflect.get(window, 'diskIsFull')) request.addEventListener('success', () => this.transaction.abort());
			return request;
		};
	});
	const fullDisk = (full: boolean) => page.evaluate((full) => void Object.assign(window, { diskIsFull: full }), full);
	const address = await beginStory(page);
	await typeInto(page, 'Headline', 'A full disk');
	await expectSaved(page);
	await fullDisk(true);
	await context.setOffline(true);
	await typeInto(page, 'Body', 'This is nowhere but on the screen.');
	await expect(saving(page)).toHaveText('Not saved anywhere — copy your text', { timeout: 40_000 });
	await expect(page.getByRole('alert').getByText('What you type is saved nowhere.')).toBeVisible();
	const given = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download your text' }).click();
	const file = await (await given).path();
	expect(readFileSync(file, 'utf8')).toContain('This is nowhere but on the screen.');

	await fullDisk(false);
	await expect(saving(page)).toHaveText(KEPT, { timeout: 40_000 });
	await context.setOffline(false);
	await expectSaved(page, 60_000);
	await expect(textOf(page, 'Headline')).toHaveText('A full disk');
	await expectEverywhere([page], address, ['This is nowhere but on the screen.']);
	await context.close();
});

test('a part of the page that cannot be fetched says so in its own place, and the text stays', async ({
	browser,
	house,
}) => {
	const { page, context } = await seat(browser, house.origin, 'reporter');
	await beginStory(page);
	await typeInto(page, 'Body', 'The lamp burned.');
	await expectSaved(page);
	await page.route('**/_next/static/chunks/**', (route) => route.abort());
	await page.keyboard.press('Control+Shift+f');
	await expect(page.getByText('This part of the page could not be fetched.')).toBeVisible();
	await typeInto(page, 'Body', ' All night.');
	await expectSaved(page);
	await page.unroute('**/_next/static/chunks/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('search', { name: 'Find and replace' })).toBeVisible();
	await expectLines(page, ['The lamp burned. All night.']);
	await context.close();
});
