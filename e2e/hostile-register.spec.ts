import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import Parser from 'rss-parser';
import { enterAs } from './desk';
import { complaints, expect, test } from './paper';
import { expectUntrapped, OWN, payloads } from './untrapped';

/** What an admin types into the register of bylines runs in nobody's browser, and breaks no page. */

const stamp = Date.now().toString(36);
const part = (page: Page, name: string) => page.getByRole('region', { name });
/** As the register keeps names. */
const squeezed = (text: string) => text.trim().replace(/\s+/gu, ' ');
const slugOf = (index: number) => `snare-${index}-${stamp}`;
const nextTo = (index: number, by: number) => OWN[(index + by) % OWN.length] ?? '';
/** A whole address is needed; the rest of it may be anything without white space. */
const addressWith = (text: string) => `https://snare.example/${text.replace(/[\s\u2028\u2029]/gu, '/')}`;

/** Everything that the server answered with a failure of its own. */
function failures(page: Page): string[] {
	const fell: string[] = [];
	page.on('response', (answer) => {
		if (answer.status() >= 500) fell.push(`${answer.status()} ${answer.url()}`);
	});
	return fell;
}

/** Takes away what the browser would refuse before it sends. */
const unguard = (page: Page): Promise<void> =>
	page.locator('main').evaluate((main) => {
		for (const form of main.querySelectorAll('form')) form.noValidate = true;
		for (const field of main.querySelectorAll('input, textarea')) {
			for (const guard of ['maxlength', 'required', 'pattern', 'min', 'max']) field.removeAttribute(guard);
			if (field.matches('[type=date], [type=email], [type=url], [type=number]')) field.setAttribute('type', 'text');
		}
	});

/** Puts something else into what a form sends along unseen. */
const tamper = (form: Locator, name: string, value: string): Promise<void> =>
	form.locator(`input[type=hidden][name="${name}"]`).evaluate((field, to) => {
		(field as HTMLInputElement).value = to; // it is one by its selector
	}, value);

async function fillProfile(profile: Locator, page: Page, index: number): Promise<void> {
	const [one, two, three] = [nextTo(index, 1), nextTo(index, 2), nextTo(index, 3)];
	await profile.getByLabel('Title').fill(one);
	await profile.getByLabel('Filed as').fill(two);
	await profile.getByLabel('Based in').fill(three);
	await profile.getByRole('textbox', { name: 'Biography' }).click();
	await page.keyboard.insertText(`Writes ${nextTo(index, 4)}`);
	await profile.getByLabel('Beats').fill([one, two, three].map((text) => text.slice(0, 60)).join('\n'));
	await profile.getByLabel('Contact 1: what it is').fill(nextTo(index, 5).slice(0, 60));
	await profile.getByLabel('Contact 1: address').fill(addressWith(nextTo(index, 6)));
	await profile.getByLabel('Profiles elsewhere').fill([addressWith(one), addressWith(two)].join('\n'));
}

type Thing = Record<string, unknown>;
const jsonLd = async (page: Page): Promise<Thing[]> =>
	(await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));

const titleOf = async (page: Page, address: string): Promise<string | undefined> =>
	(await new Parser().parseString(await (await page.request.get(address)).text())).title;

test('every field of a byline stays text: at the desk, in the paper, in feeds and files', async ({ page, paper }) => {
	test.setTimeout(600_000);
	const heard = complaints(page);
	const fell = failures(page);
	const folder = mkdtempSync(join(tmpdir(), 'stet-snares-'));
	const letters = ['Ada', 'Bea', 'Cora', 'Dora', 'Ella', 'Fay', 'Gwen', 'Hana', 'Ines', 'Jo'];
	const plain = OWN.map((_, index) => `${letters[index]} Snaresby${stamp}`);
	const file = join(folder, 'snares.txt');
	const writers = `${plain.slice(0, -1).join(', ')} and ${plain.at(-1)}`;
	writeFileSync(file, `date 2026-01-05 By ${writers}\n\nWho wrote this is the story.`);
	const headline = `The snares ${stamp}`;
	const { output } = await paper.importFiles('--section', 'news', '--headline', headline, '--publish', file);
	const story = output.match(/published\s+(\/news\/\S+)/)?.[1] ?? '';
	expect(story, output).not.toBe('');

	await enterAs(page, 'admin');
	const desk: string[] = [];
	for (const [index, name] of OWN.entries()) {
		await page.goto(`/newsroom/bylines?q=${encodeURIComponent(plain[index] ?? '')}`);
		await page.getByRole('table', { name: 'Bylines' }).getByRole('rowheader').getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain[index] ?? '');
		desk.push(new URL(page.url()).pathname);

		const naming = part(page, 'Name and address');
		await naming.getByLabel('Name', { exact: true }).fill(name);
		await naming.getByLabel('Address').fill(nextTo(index, 1));
		await naming.getByRole('button', { name: 'Rename' }).click();
		await expect(naming.getByRole('alert')).toContainText('The slug cannot be used');
		await expectUntrapped(page, `a refused address: ${name}`);
		await naming.getByLabel('Address').fill(slugOf(index));
		await naming.getByRole('button', { name: 'Rename' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(squeezed(name));

		const profile = part(page, 'Profile');
		await fillProfile(profile, page, index);
		await profile.getByLabel('Languages').fill(nextTo(index, 1));
		await profile.getByRole('button', { name: 'Save' }).click();
		await expect(profile.getByText(/is not the tag of a language.*\(line 1\)/)).toBeVisible();
		await expectUntrapped(page, `a refused language: ${name}`);
		await profile.getByLabel('Languages').fill('en, es');
		await profile.getByRole('button', { name: 'Save' }).click();
		await expect(profile.getByText('The byline is saved.')).toBeVisible();
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(squeezed(name));
		await expectUntrapped(page, `its page at the desk: ${name}`);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(squeezed(name));
		await expectUntrapped(page, `its page at the desk, anew: ${name}`);
	}

	for (const [index, name] of OWN.entries()) {
		for (const address of [`${desk[index]}/preview`, `/by/${slugOf(index)}`]) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(squeezed(name));
			await expect(page.getByRole('main').getByText('Covers')).toBeVisible();
			await expectUntrapped(page, `${address}: ${name}`);
			const about = (await jsonLd(page)).find((thing) => thing['@type'] === 'ProfilePage')?.['mainEntity'] as Thing; // one was asked for
			expect(about).toMatchObject({ name: squeezed(name), jobTitle: nextTo(index, 1).trim() });
		}
		expect(await page.title()).toContain(squeezed(name));
		for (const feed of ['feed.xml', 'atom.xml']) {
			expect(await titleOf(page, `/by/${slugOf(index)}/${feed}`)).toContain(squeezed(name));
		}
		const json = await (await page.request.get(`/by/${slugOf(index)}/feed.json`)).json();
		expect(json.title).toContain(squeezed(name));
	}

	const names = OWN.map(squeezed);
	await page.goto(story);
	for (const name of names) await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
	await expectUntrapped(page, 'the story');
	const metas = await page
		.locator('meta[name="author"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('content')));
	expect(metas.toSorted()).toEqual(names.toSorted());
	const article = (await jsonLd(page)).find((thing) => thing['headline'] === headline);
	expect(article?.['author']).toMatchObject(names.map((name) => ({ name })));
	const ninjs = await (await page.request.get(`${story}/ninjs.json`)).json();
	expect(ninjs.infoSources.map(({ name }: Thing) => name)).toEqual(names);
	const found = await page.request.get(`/search?q=${encodeURIComponent(headline)}`);
	expect(found.status()).toBe(200);

	for (const address of [
		'/by',
		'/newsroom/bylines',
		`/newsroom/bylines?q=snare&order=published`,
		'/newsroom/bylines/duplicates',
		'/newsroom/bylines/changes',
		'/newsroom/audit',
		'/newsroom/audit?about=snare',
		'/newsroom/stories',
		`/search?q=${encodeURIComponent(headline)}`,
	]) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectUntrapped(page, address);
	}
	await page.goto('/by');
	for (const [index, name] of names.entries()) {
		await expect(page.getByRole('main').locator(`a[href="/by/${slugOf(index)}"]`)).toHaveText(name);
	}

	await test.step('merged and reassigned', async () => {
		const ids = desk.map((address) => address.split('/').at(-1) ?? '');
		await page.goto(`/newsroom/bylines/merge?${ids.map((id) => `ids=${id}`).join('&')}`);
		await expect(page.getByRole('heading', { level: 1, name: 'Merge bylines' })).toBeVisible();
		await expectUntrapped(page, 'a merge of all');
		await page.goto(`/newsroom/bylines/merge?ids=${ids[0]}&ids=${ids[3]}`);
		const outcome = page.getByRole('region', { name: 'What would change' });
		await tamper(outcome, 'request', OWN.join(''));
		await outcome.getByRole('button', { name: 'Merge these 2' }).click();
		await expect(outcome.getByRole('alert')).toContainText('This page is out of date');
		for (const choice of [{ name: OWN[0] }, { [OWN[1] ?? '']: ids[0] }, { contacts: 'x'.repeat(99) }]) {
			await page.reload();
			const request = { survivor: ids[0], others: [ids[3]], choice, accountId: null, versions: {} };
			await tamper(outcome, 'request', JSON.stringify(request));
			await outcome.getByRole('button', { name: 'Merge these 2' }).click();
			await expect(outcome.getByRole('alert')).toBeVisible();
			await expectUntrapped(page, 'a merge that cannot be');
		}
		await page.reload();
		await outcome.getByRole('button', { name: 'Merge these 2' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('merged into');
		await expectUntrapped(page, 'a merge');
		await page.goto(`/by/${slugOf(0)}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectUntrapped(page, 'what was merged, to readers');

		await page.goto(`/newsroom/bylines/reassign?from=${slugOf(1)}&to=${slugOf(2)}`);
		await expect(page.getByText(`This is ${names[1]}.`)).toBeVisible();
		await expectUntrapped(page, 'a reassignment to be');
		await page.getByRole('button', { name: 'Reassign in one story' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Credits of ${names[1]} given to ${names[2]}`);
		await expectUntrapped(page, 'a reassignment');
		await page.goto('/newsroom/bylines/changes');
		await expectUntrapped(page, 'the changes');
	});

	await test.step('taken out as files', async () => {
		const csv = await (await page.request.get('/newsroom/bylines/export.csv')).text();
		const rows: string[][] = parse(csv, { bom: true });
		expect(rows.flat()).toContain(`'${names.at(-1)}`);
		for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@]|^\p{Cc}/u);
		const json: Thing[] = await (await page.request.get('/newsroom/bylines/export.json')).json();
		expect(json.map(({ name }) => name)).toContain(names[4]);
	});
	expect(fell).toEqual([]);
	expect(heard).toEqual([]);
});

test('what no form would send is refused in words, and comes back as it was typed', async ({ page }) => {
	test.setTimeout(300_000);
	const fell = failures(page);
	await enterAs(page, 'admin');
	const odd = [...OWN, `${'x'.repeat(30_000)}<b>`, 'a\u0000b', '\ud800', '😀'.repeat(500), '\u202e\u0007', '%ff%00'];
	for (const text of odd) {
		await page.goto('/newsroom/bylines/new');
		await expect(page.getByRole('toolbar')).toBeVisible();
		await unguard(page);
		const main = page.getByRole('main');
		for (const label of ['Title', 'Filed as', 'Based in', 'Languages', 'Beats', 'Profiles elsewhere']) {
			await main.getByLabel(label).fill(text);
		}
		await main.getByLabel('Name', { exact: true }).fill(text);
		await main.getByLabel('Contact 1: what it is').fill(text);
		await main.getByLabel('Contact 1: address').fill(text);
		for (const select of ['Kind', 'Status']) {
			await main.getByLabel(select).evaluate((field, value) => {
				const list = field as HTMLSelectElement; // it has options
				list.add(new Option(value, value, true, true));
			}, text);
		}
		await page.getByRole('button', { name: 'Make the byline' }).click();
		await expect(main.locator('[aria-invalid=true], [role=alert]').first()).toBeVisible();
		await expect(page).toHaveURL(/\/newsroom\/bylines\/new$/);
		await expectUntrapped(page, text.slice(0, 100));
		if (OWN.includes(text)) await expect(main.getByLabel('Languages')).toHaveValue(text);
	}
	expect(fell).toEqual([]);
});

test('a file of names is text: its name, its head, its cells', async ({ page }) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	const fell = failures(page);
	await enterAs(page, 'admin');
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const show = async (name: string, text: string | Buffer) => {
		await page.goto('/newsroom/bylines/import');
		const buffer = typeof text === 'string' ? Buffer.from(text) : text;
		await page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });
		await page.getByRole('button', { name: 'Show what it would do' }).click();
		await expect(page.getByRole('table').or(page.getByRole('main').getByRole('alert')).first()).toBeVisible();
		await expectUntrapped(page, name);
	};
	const columns = [
		'slug',
		'kind',
		'status',
		'sort name',
		'title',
		'beats',
		'location',
		'languages',
		'contacts',
		'profiles',
		'bio',
	];
	const rows = OWN.flatMap((text, index) =>
		columns.map((column, at) => [
			`Snared${stamp} ${index} ${at}`,
			...columns.map((one) => (one === column ? text : '')),
			text,
		]),
	);
	const head = ['name', ...columns, OWN[1] ?? ''];
	const lines = [head, ...rows, ...payloads(60).map((text) => [text.toWellFormed(), ...columns.map(() => ''), ''])];
	await show(`${OWN[1]}.csv`, lines.map((row) => row.map(quoted).join(',')).join('\r\n'));
	await expect(page.getByText('Columns that are not read:')).toContainText(OWN[1] ?? '');

	// Half of it goes in for good.
	const few = [
		head,
		...rows.filter((_, index) => index % 20 === 4),
		...OWN.map((text) => [`${text} ${stamp}`, ...columns.map(() => ''), '']),
	];
	await show('=cmd|".csv', few.map((row) => row.map(quoted).join(',')).join('\n'));
	await tamper(page.getByRole('main').locator('form'), 'print', OWN[0] ?? '');
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
	await expectUntrapped(page, 'an import that cannot be');
	await show('again.csv', few.map((row) => row.map(quoted).join(',')).join('\n'));
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByText('The file is imported:')).toBeVisible();
	for (const address of ['/newsroom/bylines/duplicates', `/newsroom/bylines?q=${stamp}`, '/newsroom/audit', '/by']) {
		await page.goto(address);
		await expectUntrapped(page, `${address} after an import`);
	}

	const text = `name,title\r\n${quoted(OWN[0] ?? '')},x\r\n`;
	const broken: [string, string | Buffer][] = [
		['an open quote', `name\r\n"${OWN[1]}`],
		['no name', OWN.join('\n')],
		['the same column twice', `name,name\r\n${OWN[0]},x`],
		['a null', 'name\r\na\u0000b\r\n'],
		['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
		['Latin-1', Buffer.from(`name\r\nJos\xe9 <b>\r\n`, 'latin1')],
		['bytes', Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 7_919) % 256))],
		['a wide row', `name\r\n${'<b>,'.repeat(5_000)}`],
		['a long cell', `name\r\n${'<b>'.repeat(50_000)}\r\n`],
		['nothing', ''],
	];
	for (const [name, bytes] of broken) await show(name, bytes);
	expect(fell).toEqual([]);
	expect(heard).toEqual([]);
});

test('filters, searches and addresses of the register answer whatever is asked of them', async ({ page }) => {
	test.setTimeout(400_000);
	await enterAs(page, 'admin');
	await page.goto('/newsroom/bylines?q=boothe');
	const one = new URL(
		(await page.getByRole('main').getByRole('rowheader').getByRole('link').getAttribute('href')) ?? '',
		page.url(),
	);
	await page.goto('/newsroom/bylines?q=lind&kind=person');
	const id = one.pathname.split('/').at(-1);
	const other = (await page.getByRole('main').getByRole('rowheader').getByRole('link').first().getAttribute('href'))
		?.split('/')
		.at(-1);
	const asked = [
		...payloads(80),
		'a\u0000b',
		'\ud800',
		'%',
		'_',
		'\\',
		"' or 1=1 --",
		'__proto__',
		'constructor',
		'9'.repeat(400),
		'-1',
		'1e9',
	];
	const fine = (q: string) => [
		`/newsroom/bylines?q=${q}&kind=${q}&status=${q}&linked=${q}&order=${q}&noBio=${q}&q=${q}`,
		`/newsroom/bylines?q=${q}`,
		`/newsroom/bylines/export.csv?q=${q}&kind=${q}&unused=${q}`,
		`/newsroom/bylines/export.json?q=${q}`,
		`/newsroom/bylines/merge?ids=${id}&ids=${other}&survivor=${q}&of=${q}&name=${q}&bio=${q}&account=${q}&sameAs=all&slug=all`,
		`/newsroom/bylines/reassign?from=${q}&to=${q}&fromRole=${q}&toRole=${q}&section=${q}&first=${q}&last=${q}`,
		`/newsroom/bylines/reassign?from=${id}&to=${other}&fromRole=${q}&section=${q}&first=2026-02-31&last=${q}`,
		`/newsroom/bylines/duplicates?show=${q}`,
		`/newsroom/stories?by=${q}&whose=all`,
		`/newsroom/find?q=${q}`,
	];
	const perhaps = (q: string) => [
		`/newsroom/bylines?page=${q}`,
		`/newsroom/bylines/merge?ids=${q}&ids=${id}&ids=${q}x`,
		`/newsroom/bylines/duplicates?page=${q}&show=apart`,
		`/newsroom/bylines/changes?page=${q}`,
		`/newsroom/bylines/changes/${q}`,
		`/newsroom/bylines/changes/${q}?page=${q}`,
		`/newsroom/bylines/${q}`,
		`/newsroom/bylines/${q}/preview`,
		`/newsroom/bylines/${id}?role=${q}&page=${q}`,
		`/by/${q}`,
		`/by/calvin-boothe?page=${q}`,
		`/by/${q}/feed.xml`,
	];
	for (const text of asked) {
		const q = encodeURIComponent(text.toWellFormed());
		for (const address of fine(q)) expect((await page.request.get(address)).status(), address).toBe(200);
		for (const address of perhaps(q)) {
			const status = (await page.request.get(address, { maxRedirects: 0 })).status();
			expect([200, 301, 308, 400, 404], `${status} ${address}`).toContain(status);
		}
	}
	for (const text of OWN) {
		const q = encodeURIComponent(text);
		for (const address of fine(q).filter((one) => !/export|\/find\?/.test(one))) {
			await page.goto(address);
			await expectUntrapped(page, address);
		}
	}
});
