import type { Browser, Page, Request } from '@playwright/test';
import { type Part, STAFF } from './desk';
import { openStory, panelPart, seat, type Writer } from './writing';
import { expect, test } from './writing-house';

/** Merges and renames by two who keep the register at once; and by those who may not. In a newsroom of its own. */

test.describe.configure({ timeout: 240_000 });

const part = (page: Page, name: string) => page.getByRole('region', { name });
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

/** Ruth Ainslie and Hollis Grady, who becomes an admin too. */
async function twoAdmins(browser: Browser, origin: string): Promise<[Writer, Writer]> {
	const ruth = await seat(browser, origin, 'admin');
	const { name } = STAFF.editor;
	await ruth.page.goto('/newsroom/accounts');
	await ruth.page.getByRole('main').getByRole('link', { name }).first().click();
	await expect(ruth.page.getByRole('heading', { level: 1, name })).toBeVisible();
	const role = ruth.page.getByRole('combobox', { name: 'Role' });
	if ((await role.inputValue()) !== 'admin') {
		await role.selectOption({ label: 'Admin' });
		await ruth.page.getByRole('button', { name: 'Change the role' }).click();
		await expect(ruth.page.getByText(`${name} is now an admin.`).first()).toBeVisible();
	}
	return [ruth, await seat(browser, origin, 'editor')];
}

const leave = (...writers: Writer[]) => Promise.all(writers.map(({ context }) => context.close()));

/** The id of the one byline that the words find. */
async function idOf(page: Page, words: string): Promise<string> {
	await page.goto(`/newsroom/bylines?q=${encodeURIComponent(words)}`);
	const found = page.getByRole('table', { name: 'Bylines' }).getByRole('rowheader').getByRole('link');
	await expect(found).toHaveCount(1);
	return (await found.getAttribute('href'))?.split('/').at(-1) ?? '';
}

type Answer = { status: number; location: string; text: string };

/** What a reader gets, who has no session. */
async function asReader(browser: Browser, origin: string, address: string): Promise<Answer> {
	const context = await browser.newContext({ baseURL: origin });
	const answer = await context.request.get(address, { maxRedirects: 0 });
	const read = { status: answer.status(), location: answer.headers()['location'] ?? '', text: await answer.text() };
	await context.close();
	return read;
}

/** Who is credited on a story's page, as crawlers are told. */
function authors({ text }: Answer): string[] {
	const found = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	const things = found.map(([, json = '']) => JSON.parse(json) as { author?: { name: string }[] });
	return things.flatMap(({ author }) => author ?? []).map(({ name }) => name);
}

const everyByline = async (page: Page) => (await page.request.get('/newsroom/bylines/export.json')).json();

test('an editor and a reporter are refused on every page of the register, and whatever they send to it', async ({
	browser,
	house,
}) => {
	const admin = await seat(browser, house.origin, 'admin');
	const { page } = admin;
	await page.goto('/newsroom/bylines/import');
	await page.getByLabel('Or its rows, pasted').fill('name\nWilma Pyke\nWilma Pyne\nOtto Aparde\nOtto Apardo\n');
	await page.getByRole('button', { name: 'Show what it would do' }).click();
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByText('The file is imported: 4 new')).toBeVisible();
	const pair = [await idOf(page, 'Pyke'), await idOf(page, 'Pyne')];
	await page.goto(`/newsroom/bylines/merge?ids=${pair[0]}&ids=${pair[1]}`);
	await page.getByRole('button', { name: 'Merge these 2' }).click();
	await expect(page).toHaveURL(/\/changes\//);
	const change = new URL(page.url()).pathname;
	const [one, other] = [await idOf(page, 'Aparde'), await idOf(page, 'Apardo')];
	const merge = `/newsroom/bylines/merge?ids=${one}&ids=${other}`;

	const deeds: [string, address: string, deed: () => Promise<void>][] = [
		['merge', merge, () => page.getByRole('button', { name: 'Merge these 2' }).click()],
		[
			'reassign',
			'/newsroom/bylines/reassign?from=calvin-boothe&to=adaeze-nwosu',
			() => page.getByRole('button', { name: /^Reassign in/ }).click(),
		],
		[
			'undo',
			change,
			async () => {
				await page.locator('summary').filter({ hasText: 'Undo it' }).click();
				await page.getByRole('button', { name: 'Undo it' }).click();
			},
		],
		[
			'rename',
			`/newsroom/bylines/${one}`,
			async () => {
				await part(page, 'Name and address').getByLabel('Name', { exact: true }).fill('Taken Over');
				await part(page, 'Name and address').getByRole('button', { name: 'Rename' }).click();
			},
		],
		[
			'change',
			`/newsroom/bylines/${one}`,
			async () => {
				await part(page, 'Profile').getByLabel('Title').fill('Taken over');
				await part(page, 'Profile').getByRole('button', { name: 'Save' }).click();
			},
		],
		[
			'make',
			'/newsroom/bylines/new',
			async () => {
				await page.getByLabel('Name', { exact: true }).fill('Nobody Asked For');
				await page.getByRole('button', { name: 'Make the byline' }).click();
			},
		],
		[
			'retire',
			'/newsroom/bylines?q=boothe',
			async () => {
				await page.getByRole('checkbox', { name: 'Calvin Boothe' }).check();
				await page.getByRole('button', { name: 'Retire', exact: true }).click();
			},
		],
		[
			'tell apart',
			'/newsroom/bylines/duplicates',
			() =>
				page
					.getByRole('listitem')
					.filter({ hasText: 'Otto Apardo' })
					.getByRole('button', { name: 'They are two' })
					.click(),
		],
		[
			'look into a file',
			'/newsroom/bylines/import',
			async () => {
				await page.getByLabel('Or its rows, pasted').fill('name\nFrom A File\n');
				await page.getByRole('button', { name: 'Show what it would do' }).click();
			},
		],
	];
	const sent: [string, Request][] = [];
	for (const [what, address, deed] of deeds) {
		await page.goto(address);
		sent.push([what, await caught(page, deed)]);
	}

	const before = await everyByline(page);
	for (const role of ['editor', 'reporter'] satisfies Part[]) {
		const { page: refused, context } = await seat(browser, house.origin, role);
		await expect(refused.getByRole('navigation').getByRole('link', { name: 'Bylines' })).toHaveCount(0);
		for (const address of [
			...new Set(deeds.map(([, at]) => at)),
			...['/newsroom/bylines', '/newsroom/bylines/changes', `/newsroom/bylines/${one}/preview`],
			...['/newsroom/bylines/duplicates?show=apart', '/newsroom/bylines/export.csv', '/newsroom/bylines/export.json'],
		]) {
			const answer = await refused.request.get(address);
			expect(answer.status(), `${role} ${address}`).toBe(403);
			const told = await answer.text();
			for (const name of ['Otto Apa', 'Wilma Py', 'Calvin Boothe']) expect(told, address).not.toContain(name);
		}
		for (const [what, request] of sent) {
			const { 'next-action': action = '', 'content-type': type = '', ...headers } = request.headers();
			const answer = await refused.request.post(request.url(), {
				headers: {
					...{ 'next-action': action, 'content-type': type, accept: headers['accept'] ?? '' },
					...{ origin: house.origin, 'sec-fetch-site': 'same-origin' },
				},
				data: request.postDataBuffer() ?? '',
				maxRedirects: 0,
			});
			expect(await answer.text(), `${role}: ${what}`).toMatch(new RegExp(`An? ${role} may not `));
		}
		await context.close();
	}
	expect(await everyByline(page)).toEqual(before);
	await page.goto('/newsroom/bylines/changes');
	await expect(page.getByRole('row').filter({ hasText: 'Stands' })).toHaveCount(1);
	await expect(page.getByRole('row').filter({ hasText: 'Undone' })).toHaveCount(0);
	await page.goto('/newsroom/bylines/duplicates?show=apart');
	await expect(page.getByText('Nothing was told apart')).toBeVisible();
	await leave(admin);
});

/** What an admin's press would send, which is not let through. */
async function caught(page: Page, deed: () => Promise<void>): Promise<Request> {
	const posted = page.waitForRequest((request) => request.method() === 'POST' && 'next-action' in request.headers());
	await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
	await deed();
	const request = await posted;
	await expect(page.getByText('The newsroom did not answer').first()).toBeVisible();
	await page.unroute('**/*');
	return request;
}

test('of two who merge two bylines into each other at once one wins; the other is told, and nothing of theirs is done', async ({
	browser,
	house,
}) => {
	const [ruth, hollis] = await twoAdmins(browser, house.origin);
	const both = [
		{ who: ruth, by: 'Ruth Ainslie', name: 'Mei Hayashi', slug: 'mei-hayashi' },
		{ who: hollis, by: 'Hollis Grady', name: 'Samir Khoury', slug: 'samir-khoury' },
	] as const;
	const ids = [await idOf(ruth.page, 'hayashi'), await idOf(ruth.page, 'khoury')];
	const before = await everyByline(ruth.page);
	for (const [index, { who, name }] of both.entries()) {
		const asked = `ids=${ids[0]}&ids=${ids[1]}&survivor=${ids[index]}&of=${ids[index]}&name=${ids[index]}`;
		await who.page.goto(`/newsroom/bylines/merge?${asked}`);
		await expect(who.page.getByRole('radio', { name: new RegExp(name) }).first()).toBeChecked();
	}
	const press = ({ page }: Writer) => page.getByRole('button', { name: 'Merge these 2' }).click();
	await Promise.all(both.map(({ who }) => press(who)));
	const done = (page: Page) => page.getByRole('heading', { level: 1, name: /merged into/ });
	for (const { who } of both) await expect(done(who.page).or(alert(who.page)).first()).toBeVisible();
	const won = await Promise.all(both.map(({ who }) => done(who.page).isVisible()));
	expect(won.toSorted()).toEqual([false, true]);
	const winner = both[won.indexOf(true)];
	const loser = both[won.indexOf(false)];
	if (!winner || !loser) throw new Error('one of the two won');
	await expect(alert(loser.who.page)).toHaveText(`${loser.name} was merged into ${winner.name} meanwhile.`);

	const { page } = winner.who;
	await page.goto('/newsroom/bylines/changes');
	const changes = page.getByRole('row').filter({ hasText: 'Hayashi' });
	await expect(changes).toHaveCount(1);
	await expect(changes).toContainText(`${loser.name} merged into ${winner.name}`);
	await expect(changes).toContainText(winner.by);
	const reader = (address: string) => asReader(browser, house.origin, address);
	expect((await reader(`/by/${winner.slug}`)).status).toBe(200);
	for (const [address, to] of [
		[`/by/${loser.slug}`, `/by/${winner.slug}`],
		[`/by/${loser.slug}/feed.xml`, `/by/${winner.slug}/feed.xml`],
	] as const) {
		expect(await reader(address)).toMatchObject({ status: 301, location: expect.stringMatching(`${to}$`) });
	}
	expect((await reader('/by')).text).not.toContain(loser.name);

	// Sent again, it is still refused; looked at anew, there is nothing to merge.
	await press(loser.who);
	await expect(alert(loser.who.page)).toContainText(`${loser.name} was merged into ${winner.name}`);
	await loser.who.page.reload();
	await expect(loser.who.page.getByRole('button', { name: 'Merge these 2' })).toHaveCount(0);
	await loser.who.page.goto(`/newsroom/bylines/${ids[won.indexOf(false)]}`);
	await expect(loser.who.page.getByRole('heading', { level: 1 })).toContainText(winner.name);

	await changes.getByRole('link').first().click();
	await page.locator('summary').filter({ hasText: 'Undo it' }).click();
	await page.getByRole('button', { name: 'Undo it' }).click();
	await expect(page.getByText(`${winner.by} has undone it`)).toBeVisible();
	expect(await everyByline(page)).toEqual(before);
	await leave(ruth, hollis);
});

test('a story of a merge that a colleague changed since is named when it is undone, and the rest can be; the paper follows', async ({
	browser,
	house,
}) => {
	const [ruth, hollis] = await twoAdmins(browser, house.origin);
	const { page } = ruth;
	const [gone, stays] = [await idOf(page, 'van der meer'), await idOf(page, 'nwosu')];
	await page.goto(`/newsroom/bylines/${gone}?role=by`);
	const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	const own = await page.getByRole('link', { name: 'See it in the paper' }).getAttribute('href');
	const rows = part(page, 'Stories').getByRole('rowheader').getByRole('link');
	await expect(rows.nth(1)).toBeVisible();
	const desk = await rows.evaluateAll((all) =>
		all.map((one) => ({ at: one.getAttribute('href') ?? '', headline: one.textContent ?? '' })),
	);
	const reader = (address: string) => asReader(browser, house.origin, address);
	const list = (await reader(own ?? '')).text;
	const live = [...new Set(list.match(/\/[a-z-]+\/\d{4}\/\d{2}\/\d{2}\/[^"/?#]+/g))];
	expect(live.length).toBeGreaterThan(1);
	const stories = await Promise.all(live.map(async (address) => ({ address, answer: await reader(address) })));
	/** Live stories that nobody else wrote, with their place at the desk. */
	const known = desk.flatMap(({ at, headline }) => {
		const found = stories.find(({ answer }) => answer.text.includes(`>${headline}</h1>`));
		return found && authors(found.answer).join() === name ? [{ at, headline, address: found.address }] : [];
	});
	const [first, second] = known;
	if (!first || !second) throw new Error('two of the stories are live');
	const credited = async (address: string) => authors(await reader(address));
	expect(await credited(first.address)).toContain(name);

	await page.goto(`/newsroom/bylines/merge?ids=${gone}&ids=${stays}&survivor=${stays}&of=${stays}`);
	await page.getByRole('button', { name: 'Merge these 2' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} merged into Adaeze Nwosu`);
	for (const { address } of [first, second]) {
		expect(await credited(address)).toContain('Adaeze Nwosu');
		expect(await credited(address)).not.toContain(name);
	}
	expect(await reader(own ?? '')).toMatchObject({
		status: 301,
		location: expect.stringMatching(/\/by\/adaeze-nwosu$/),
	});
	expect((await reader('/by/adaeze-nwosu/feed.xml')).text).toContain(second.headline.slice(0, 12));

	const editing = hollis.page;
	await openStory(editing, first.at);
	const fields = await panelPart(editing, 'Story');
	const credits = fields.getByRole('region', { name: 'Credits' });
	await credits
		.getByRole('combobox', { name: /^Role of Adaeze Nwosu/ })
		.first()
		.selectOption({ label: 'Research' });
	await expect(credits.getByText('Saved', { exact: true })).toBeVisible();

	const undo = async (leaveChanged: boolean) => {
		await page.getByLabel('Leave stories that were changed since').setChecked(leaveChanged);
		const summary = page.locator('summary').filter({ hasText: 'Undo it' });
		if (!(await page.getByRole('button', { name: 'Undo it' }).isVisible())) await summary.click();
		await page.getByRole('button', { name: 'Undo it' }).click();
	};
	await undo(false);
	await expect(alert(page)).toContainText(
		`Nothing was undone, because the credits of “${first.headline}” were changed`,
	);
	await expect(alert(page)).not.toContainText(second.headline);
	expect(await credited(second.address)).not.toContain(name);
	expect((await reader(own ?? '')).status).toBe(301);

	await undo(true);
	await expect(page.getByText('Ruth Ainslie has undone it')).toBeVisible();
	expect(await credited(second.address)).toContain(name);
	expect(await credited(first.address)).toContain('Adaeze Nwosu');
	expect(await credited(first.address)).not.toContain(name);
	expect((await reader(own ?? '')).status).toBe(200);
	const [mine, theirs] = [await reader(`${own}/feed.xml`), await reader('/by/adaeze-nwosu/feed.xml')];
	expect(mine.text).toContain(second.address);
	expect(mine.text).not.toContain(first.address);
	expect(theirs.text).toContain(first.address);
	expect(theirs.text).not.toContain(second.address);
	// What the colleague changed is as they left it.
	await openStory(editing, first.at);
	const again = await panelPart(editing, 'Story');
	await expect(again.getByRole('combobox', { name: /^Role of Adaeze Nwosu/ }).first()).toHaveValue('research');
	await leave(ruth, hollis);
});

test('a byline is renamed while a colleague writes about it: the save is refused, says why, and loses no word', async ({
	browser,
	house,
}) => {
	const [ruth, hollis] = await twoAdmins(browser, house.origin);
	const [page, other] = [ruth.page, hollis.page];
	const address = `/newsroom/bylines/${await idOf(page, 'tremaine')}`;
	for (const one of [page, other]) await one.goto(address);
	const profile = part(other, 'Profile');
	await profile.getByLabel('Title').fill('Keeper of the tide tables');
	await profile.getByLabel('Beats').fill('Tides\nMoons');
	await profile.getByRole('textbox', { name: 'Biography' }).click();
	await other.keyboard.type('Not a word of this is lost. ');

	const naming = part(page, 'Name and address');
	await naming.getByLabel('Name', { exact: true }).fill('Augustus Tremaine');
	await naming.getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Augustus Tremaine');
	const save = profile.getByRole('button', { name: 'Save' });
	const refused = profile.getByText('Somebody changed this byline meanwhile. Nothing was changed');
	const typed = async () => {
		await expect(profile.getByLabel('Title')).toHaveValue('Keeper of the tide tables');
		await expect(profile.getByLabel('Beats')).toHaveValue('Tides\nMoons');
		await expect(profile.getByRole('textbox', { name: 'Biography' })).toContainText('Not a word of this is lost.');
	};
	await save.click();
	await expect(refused).toBeVisible();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Augustus Tremaine');
	await typed();

	// Before they send it again, a field of the same form is changed as well.
	await part(page, 'Profile').getByLabel('Based in').fill('The harbor office');
	await part(page, 'Profile').getByRole('button', { name: 'Save' }).click();
	await expect(part(page, 'Profile').getByText('The byline is saved.')).toBeVisible();
	await save.click();
	await expect(refused).toBeVisible();
	await expect(profile.getByText(/while you were writing: place\./i)).toBeVisible();
	await typed();
	const reader = (at: string) => asReader(browser, house.origin, at);
	expect((await reader('/by/augustus-tremaine')).text).not.toContain('Keeper of the tide tables');
	await other.getByRole('button', { name: 'Keep my changes beside theirs' }).click();
	await typed();
	await save.click();
	await expect(profile.getByText('The byline is saved.')).toBeVisible();
	const shown = (await reader('/by/augustus-tremaine')).text;
	for (const words of ['Keeper of the tide tables', 'Not a word of this is lost.', 'The harbor office', 'Moons']) {
		expect(shown).toContain(words);
	}
	expect(await reader('/by/gus-tremaine')).toMatchObject({ status: 301 });

	// The other way round: what is typed as a new name is refused too, and stays.
	const renaming = part(page, 'Name and address');
	await renaming.getByLabel('Name', { exact: true }).fill('Gus Tremaine');
	await renaming.getByRole('button', { name: 'Rename' }).click();
	await expect(renaming.getByRole('alert')).toContainText('Somebody changed this byline meanwhile');
	await expect(renaming.getByLabel('Name', { exact: true })).toHaveValue('Gus Tremaine');
	expect((await reader('/by/augustus-tremaine')).status).toBe(200);
	await leave(ruth, hollis);
});
