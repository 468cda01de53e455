import { expect, test } from './paper';
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
	panelPart,
	SAVED,
	saving,
	seat,
	shareWith,
	textOf,
	typeInto,
	type Writer,
} from './writing';

test.describe.configure({ timeout: 240_000 });

const quiet = (writers: Writer[]) => expect(writers.flatMap(({ heard }) => heard)).toEqual([]);

test('two people typing in one paragraph at once read the same text, then three do', async ({ browser, paper }) => {
	const reporter = await seat(browser, paper.origin, 'reporter');
	const editor = await seat(browser, paper.origin, 'editor');
	const address = await beginStory(reporter.page);
	await typeInto(reporter.page, 'Body', 'The lamp on the mole burned all night.');
	await expectSaved(reporter.page);
	await openStory(editor.page, address);
	await expectLines(editor.page, ['The lamp on the mole burned all night.']);

	await expect(reporter.page.getByRole('status').filter({ hasText: 'Hollis Grady is here' })).toBeVisible();
	await expect(editor.page.getByRole('status').filter({ hasText: 'Marisol Achterberg is here' })).toBeVisible();
	await caretTo(reporter.page, 'Body', 'end');
	await caretTo(editor.page, 'Body', 'start');
	await expect(textOf(reporter.page, 'Body').getByText('Hollis Grady')).toBeVisible();
	await expect(textOf(editor.page, 'Body').getByText('Marisol Achterberg')).toBeVisible();

	const type = ({ page }: Writer, words: string) => page.keyboard.type(words, { delay: 15 });
	await Promise.all([type(editor, 'On Sunday morning we wrote: '), type(reporter, ' Then the keeper slept.')]);
	const two = 'On Sunday morning we wrote: The lamp on the mole burned all night. Then the keeper slept.';
	for (const { page } of [reporter, editor]) await expectLines(page, [two]);

	const admin = await seat(browser, paper.origin, 'admin');
	await openStory(admin.page, address);
	await expectLines(admin.page, [two]);
	await expect(
		reporter.page.getByRole('status').filter({ hasText: 'Hollis Grady, Ruth Ainslie are here' }),
	).toBeVisible();
	await caretTo(admin.page, 'Body', 'start');
	for (let step = 0; step < 'On Sunday'.length; step++) await admin.page.keyboard.press('ArrowRight');
	await caretTo(editor.page, 'Body', 'start');
	await caretTo(reporter.page, 'Body', 'end');
	await expect(textOf(reporter.page, 'Body').getByText('Ruth Ainslie')).toBeVisible();
	await Promise.all([
		type(editor, 'Correctly: '),
		type(admin, ', the second of May, in the'),
		type(reporter, ' Nobody woke him.'),
	]);
	const three =
		'Correctly: On Sunday, the second of May, in the morning we wrote: The lamp on the mole burned all night. Then the keeper slept. Nobody woke him.';
	const writers = [reporter, editor, admin];
	await expectEverywhere(
		writers.map(({ page }) => page),
		address,
		[three],
	);
	quiet(writers);
	for (const { context } of writers) await context.close();
});

test('three people typing at the very same place lose no letter and change no one’s order', async ({
	browser,
	paper,
}) => {
	const writers: Writer[] = [];
	for (const part of ['reporter', 'editor', 'admin'] as const) writers.push(await seat(browser, paper.origin, part));
	const pages = writers.map(({ page }) => page);
	const [first] = pages;
	if (!first) throw new Error('nobody');
	const address = await beginStory(first);
	await typeInto(first, 'Body', 'Tide: ');
	await expectSaved(first);
	for (const page of pages.slice(1)) await openStory(page, address);
	for (const page of pages) await caretTo(page, 'Body', 'end');
	const hands = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '01234567890123456789012345'];
	await Promise.all(pages.map((page, at) => page.keyboard.type(hands[at] ?? '', { delay: 20 })));
	for (const page of pages) await expectSaved(page);
	const whole = (text: string) => text.length === 'Tide: '.length + 26 * 3;
	await expect.poll(async () => whole((await lines(first)).join('\n'))).toBe(true);
	const [text = ''] = await lines(first);
	expect(text.slice(0, 6)).toBe('Tide: ');
	for (const [at, alphabet] of [/[a-z]/g, /[A-Z]/g, /\d/g].entries())
		expect((text.slice(6).match(alphabet) ?? []).join('')).toBe(hands[at]);
	await expectEverywhere(pages, address, [text]);
	quiet(writers);
	for (const { context } of writers) await context.close();
});

test('who jumps to the beginning and the end while a colleague types writes there, and nowhere else', async ({
	browser,
	paper,
}) => {
	const JUMPS = 20;
	const reporter = await seat(browser, paper.origin, 'reporter');
	const editor = await seat(browser, paper.origin, 'editor');
	const address = await beginStory(reporter.page);
	await typeInto(reporter.page, 'Body', 'The lamp burned.');
	await expectSaved(reporter.page);
	await openStory(editor.page, address);
	await caretTo(editor.page, 'Body', 'start');
	for (let step = 0; step < 'The lamp'.length; step++) await editor.page.keyboard.press('ArrowRight');
	const words = ' on the mole, which nobody had trimmed since the spring, and which the keeper meant to trim,';
	const jump = async ({ keyboard } = reporter.page) => {
		for (let time = 0; time < JUMPS; time++) {
			await keyboard.press('Control+Home');
			await keyboard.press('<');
			await keyboard.press('Control+End');
			await keyboard.press('>');
		}
	};
	await Promise.all([editor.page.keyboard.type(words, { delay: 20 }), jump()]);
	const text = `${'<'.repeat(JUMPS)}The lamp${words} burned.${'>'.repeat(JUMPS)}`;
	await expectEverywhere([reporter.page, editor.page], address, [text]);
	quiet([reporter, editor]);
	for (const { context } of [reporter, editor]) await context.close();
});

test('what is written apart is one text again once both are back, and no word about saving was too early', async ({
	browser,
	paper,
}) => {
	const away = await seat(browser, paper.origin, 'reporter');
	const there = await seat(browser, paper.origin, 'editor');
	const address = await beginStory(away.page);
	await typeInto(away.page, 'Body', 'The ferry left at noon.');
	await expectSaved(away.page);
	await openStory(there.page, address);

	await away.context.setOffline(true);
	await typeInto(away.page, 'Body', ' Written in a tunnel.');
	await expect(saving(away.page)).toHaveText(KEPT, { timeout: 40_000 });
	await caretTo(there.page, 'Body', 'start');
	await there.page.keyboard.type('Meanwhile at the desk: ');
	await expectSaved(there.page);
	await caretTo(there.page, 'Headline');
	await there.page.keyboard.type('Noon ferry');
	await expectSaved(there.page);
	// Neither has the other's, and neither is told that it has.
	expect(await lines(away.page)).toEqual(['The ferry left at noon. Written in a tunnel.']);
	expect(await lines(there.page)).toEqual(['Meanwhile at the desk: The ferry left at noon.']);
	expect(await linesOnServer(there.page, address)).toEqual(['Meanwhile at the desk: The ferry left at noon.']);
	const words = heardWords(away);
	await words.begin();
	await caretTo(away.page, 'Body');
	await away.page.keyboard.type(' More.');
	await expectLines(away.page, ['The ferry left at noon. Written in a tunnel. More.']);
	await expect(saving(away.page)).toHaveText(KEPT);
	// What asks the newsroom for something gets no answer, and takes nothing away.
	const told = away.page.waitForEvent('dialog');
	const pressed = away.page.getByRole('button', { name: 'Publish…' }).first().click();
	const said = await told;
	expect(said.message()).toContain('Try again once you are connected');
	await said.accept();
	await pressed;
	await expectLines(away.page, ['The ferry left at noon. Written in a tunnel. More.']);
	await expect(saving(away.page)).toHaveText(KEPT);
	expect((await words.end()).filter((one) => one !== KEPT && one !== 'Saving…')).toEqual([]);

	await away.context.setOffline(false);
	await expect(saving(away.page)).toHaveText(SAVED, { timeout: 60_000 });
	// At the first "Saved" the server has all of it already.
	expect(await linesOnServer(there.page, address)).toEqual([
		'Meanwhile at the desk: The ferry left at noon. Written in a tunnel. More.',
	]);
	await expectEverywhere([away.page, there.page], address, [
		'Meanwhile at the desk: The ferry left at noon. Written in a tunnel. More.',
	]);
	expect(await lines(away.page, 'Headline')).toEqual(['Noon ferry']);
	await away.context.close();
	await there.context.close();
});

test('undoing takes back one’s own letters and nobody else’s, and redoing brings them again', async ({
	browser,
	paper,
}) => {
	const reporter = await seat(browser, paper.origin, 'reporter');
	const editor = await seat(browser, paper.origin, 'editor');
	const address = await beginStory(reporter.page);
	await typeInto(reporter.page, 'Body', 'Ebb.');
	await expectSaved(reporter.page);
	await openStory(reporter.page, address);
	await openStory(editor.page, address);
	await typeInto(reporter.page, 'Body', ' Mine.');
	await expectLines(editor.page, ['Ebb. Mine.']);
	await typeInto(editor.page, 'Body', ' Theirs.');
	await expectLines(reporter.page, ['Ebb. Mine. Theirs.']);
	const pages = [reporter.page, editor.page];

	await textOf(reporter.page, 'Body').press('Control+z');
	for (const page of pages) await expectLines(page, ['Ebb. Theirs.']);
	// There is nothing more of one's own to take back.
	await reporter.page.keyboard.press('Control+z');
	await reporter.page.keyboard.press('Control+z');
	for (const page of pages) await expectLines(page, ['Ebb. Theirs.']);
	await reporter.page.keyboard.press('Control+Shift+z');
	for (const page of pages) await expectLines(page, ['Ebb. Mine. Theirs.']);
	await reporter.page.getByRole('button', { name: 'Undo (Ctrl+Z)' }).click();
	await expectEverywhere(pages, address, ['Ebb. Theirs.']);
	quiet([reporter, editor]);
	for (const { context } of [reporter, editor]) await context.close();
});

test('an earlier state that is brought back appears before everyone who has the story open', async ({
	browser,
	paper,
}) => {
	const reporter = await seat(browser, paper.origin, 'reporter');
	const editor = await seat(browser, paper.origin, 'editor');
	const address = await beginStory(editor.page);
	await typeInto(editor.page, 'Body', 'The bell rang twice.');
	await expectSaved(editor.page);
	const panel = await panelPart(editor.page, 'Revisions');
	await panel.getByRole('button', { name: 'Keep this state' }).click();
	await expect(panel.getByRole('link', { name: /compared with now$/ })).not.toHaveCount(0);
	await typeInto(editor.page, 'Body', ' Nobody heard it.');
	await expectSaved(editor.page);
	await shareWith(editor.page, 'Marisol Achterberg');
	await openStory(reporter.page, address);
	await expectLines(reporter.page, ['The bell rang twice. Nobody heard it.']);

	await panelPart(editor.page, 'Revisions');
	await panel
		.getByRole('link', { name: /compared with now$/ })
		.first()
		.click();
	await expect(editor.page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
	await expect(editor.page.locator('ins').filter({ hasText: 'Nobody heard it.' })).toBeVisible();
	await editor.page
		.locator('summary')
		.filter({ hasText: /^Bring revision \d+ back/ })
		.click();
	await editor.page.getByRole('button', { name: /^Bring revision \d+ back$/ }).click();
	// Nobody has loaded anything anew.
	await expectLines(reporter.page, ['The bell rang twice.']);
	await typeInto(reporter.page, 'Body', ' I did.');
	await expectSaved(reporter.page);
	await openStory(editor.page, address);
	await expectEverywhere([reporter.page, editor.page], address, ['The bell rang twice. I did.']);
	quiet([reporter, editor]);
	for (const { context } of [reporter, editor]) await context.close();
});

/** All that the line about saving has said, from one moment to another. */
function heardWords({ page }: Writer) {
	return {
		begin: () =>
			page.evaluate(() => {
				const heard: string[] = [];
				const line = document.querySelector('.desk-saving');
				const watch = new MutationObserver(() => heard.push(line?.textContent ?? ''));
				if (line) watch.observe(line, { subtree: true, childList: true, characterData: true });
				Object.assign(window, { heard });
			}),
		end: () => page.evaluate(() => Reflect.get(window, 'heard') as string[]), // set above
	};
}
