import { parse } from 'parse5';
import { enterAs, mailTo } from './desk';
import { expect, test } from './paper';
import { expectUntrapped, OWN, payloads } from './untrapped';

/** What a colleague types runs in nobody's browser: staff are not trusted to be harmless. */

test('names that are markup stay names: in lists, on their pages, in the log, in mails', async ({ page, paper }) => {
	test.setTimeout(180_000);
	await enterAs(page, 'admin');
	for (const [index, name] of OWN.entries()) {
		await page.goto('/newsroom/accounts/invite');
		await page.getByLabel('Name').fill(name);
		await page.getByLabel('Address').fill(`hostile${index}@portmerrow.example`);
		await page.getByRole('button', { name: 'Send the invitation' }).click();
		const mail = await mailTo(paper.dataDir, `hostile${index}@portmerrow.example`, /./);
		expect(mail.headerLines.filter(({ key }) => key === 'to')).toHaveLength(1);
		expect(mail.html || '').not.toMatch(/<(script|img|svg|math|iframe)/i);
		await page.goto('/newsroom/accounts');
		await page.getByLabel('Name or address').fill(`hostile${index}@`);
		await page.getByRole('button', { name: 'Find', exact: true }).click();
		await expect(page.getByRole('main').getByText(`hostile${index}@portmerrow.example`)).toBeVisible();
		await expectUntrapped(page, name);
		await page.getByRole('main').getByRole('table').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectUntrapped(page, name);
	}
	for (const address of ['/newsroom/accounts', '/newsroom/mail', '/newsroom/audit']) {
		await page.goto(address);
		await expectUntrapped(page, address);
	}
	const csv = await (await page.request.get('/newsroom/audit/export.csv')).text();
	expect(csv).toContain('hostile9@portmerrow.example');
	for (const line of csv.split('\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t]/);
});

test('filters and searches of the desk answer whatever is typed into them', async ({ page }) => {
	test.setTimeout(300_000);
	await enterAs(page, 'admin');
	// One in forty: each is asked of five pages, and what shows them is the same code everywhere.
	for (const text of payloads(40)) {
		const q = encodeURIComponent(text.toWellFormed());
		for (const address of [
			`/newsroom/stories?q=${q}&status=${q}&section=${q}`,
			`/newsroom/accounts?q=${q}&role=${q}`,
			`/newsroom/audit?who=${q}&about=${q}&from=${q}`,
			`/sign-in?next=${q}&said=${q}`,
		]) {
			const answer = await page.request.get(address);
			expect(answer.status(), address).toBe(200);
			expect(foreign(await answer.text()), address).toEqual([]);
		}
		expect((await page.request.get(`/newsroom/find?q=${q}`)).status()).toBe(200);
	}
});

type Node = { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };

/** Elements and attributes in the page's body that no page of ours has. */
function foreign(html: string): string[] {
	const found: string[] = [];
	const visit = (node: Node) => {
		for (const { name, value } of node.attrs ?? []) {
			if (name.startsWith('on')) found.push(`${node.tagName} ${name}`);
			if (/^(href|src|action)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value)) found.push(value);
		}
		if (/^(iframe|object|embed|base|math)$/.test(node.tagName ?? '')) found.push(node.tagName ?? '');
		if (node.tagName === 'script' && node.attrs?.length === 0) found.push('a script without a nonce');
		for (const child of node.childNodes ?? []) visit(child);
	};
	visit(parse(html) as Node);
	return found;
}
