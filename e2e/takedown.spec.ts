import { expect, test } from './paper';

/** Another process changes the newsroom here, so the paper hears of it within a second. */
const SOON = { timeout: 15_000 };

/** What shows the newest story of the opinion pages, to people and machines. */
function everywhere(address: string): string[] {
	const [, section = '', year, month] = address.split('/');
	const feeds = ['feed.xml', 'atom.xml', 'feed.json'];
	return [
		...['/', `/${section}`, '/latest', `/archive/${year}/${month}`, '/search?q=harbor+board+vote'],
		...feeds.flatMap((file) => [`/${file}`, `/${section}/${file}`]),
		...[`/sitemap/${year}-${month}.xml`, '/news-sitemap.xml'],
	];
}

test('a new headline and a new address reach every page; the old address leads on', async ({
	page,
	request,
	paper,
}) => {
	await page.goto('/city-hall');
	const old = await page.locator('main article h2 a').first().getAttribute('href');
	const slug = decodeURIComponent(old?.split('/').at(-1) ?? '');
	await paper.act('headline', slug, 'The vote, told again');
	await expect(async () => {
		expect(await (await request.get('/')).text()).toContain('The vote, told again');
		expect(await (await request.get(old ?? '')).text()).toContain('The vote, told again');
	}).toPass(SOON);
	await paper.act('reslug', slug, 'the-vote-told-again');
	await expect(async () => {
		const moved = await request.get(old ?? '', { maxRedirects: 0 });
		expect(moved.status()).toBe(301);
		expect(moved.headers()['location']).toMatch(/\/the-vote-told-again$/);
		const machine = await request.get(`${old}/ninjs.json`, { maxRedirects: 0 });
		expect(machine.headers()['location']).toMatch(/\/the-vote-told-again\/ninjs\.json$/);
	}).toPass(SOON);
	await paper.act('move', 'the-vote-told-again', 'news');
	await expect(async () => {
		const moved = await request.get(old ?? '', { maxRedirects: 0 });
		expect(moved.headers()['location']).toMatch(/^\/news\/.*\/the-vote-told-again$/);
		expect((await request.get(moved.headers()['location'] ?? '')).status()).toBe(200);
	}).toPass(SOON);
});

test('a killed story answers 410 with its notice and is gone from every list', async ({ page, request, paper }) => {
	await page.goto('/opinion');
	const link = page.locator('main article h2 a').first();
	const address = await link.getAttribute('href');
	const slug = address?.split('/').at(-1) ?? '';
	for (const list of everywhere(address ?? '')) {
		expect(await (await request.get(list)).text(), list).toContain(address ?? '');
	}
	await paper.act('kill', slug, 'Removed at the request of a court.');
	await expect(async () => {
		const response = await page.goto(address ?? '');
		expect(response?.status()).toBe(410);
		for (const list of everywhere(address ?? '')) {
			expect(await (await request.get(list)).text(), list).not.toContain(address);
		}
		expect((await request.get(`${address}/ninjs.json`)).status()).toBe(410);
	}).toPass(SOON);
	await page.goto(address ?? '');
	await expect(page.getByRole('heading', { level: 1, name: 'This story has been removed' })).toBeVisible();
	await expect(page.getByText('Removed at the request of a court.')).toBeVisible();
});

test('an unpublished story answers as if it had never been, and comes back', async ({ page, request, paper }) => {
	await page.goto('/business');
	const address = (await page.locator('main article h2 a').first().getAttribute('href')) ?? '';
	const slug = decodeURIComponent(address.split('/').at(-1) ?? '');
	await paper.act('unpublish', slug);
	await expect(async () => {
		const response = await request.get(address);
		expect(response.status()).toBe(404);
		expect(await response.text()).toBe(await (await request.get('/never/was')).text());
	}).toPass(SOON);
	await paper.act('publish', slug);
	await expect(async () => expect((await request.get(address)).status()).toBe(200)).toPass(SOON);
});

test('a byline takes a new name everywhere, and its old address leads to it', async ({ request, paper }) => {
	await paper.act('rename', 'dev-raghunathan', 'Dev Raghunathan-Sol');
	await expect(async () => {
		expect((await request.get('/by/dev-raghunathan', { maxRedirects: 0 })).headers()['location']).toBe(
			'/by/dev-raghunathan-sol',
		);
		expect(await (await request.get('/culture')).text()).toContain('Dev Raghunathan-Sol');
	}).toPass(SOON);
});
