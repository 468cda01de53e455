import { PAGE_KINDS } from './page-kinds';
import { expect, test } from './paper';

const LONG_READ = 'The wall that made this town is coming apart, one stone at a time';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('a reader goes from the front to a story, its reporter and its section', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('link', { name: LONG_READ }).first().click();
			await expect(page.getByRole('heading', { level: 1, name: LONG_READ })).toBeVisible();
			await expect(page.locator('time').first()).toHaveText(
				/^[A-Z][a-z]{2,4}\.?\s\d{1,2}, \d{4}, \d{1,2}:\d\d\s[ap]\.m\.\sE[SD]T$/,
			);
			await page.getByRole('link', { name: 'Johanna van der Meer' }).first().click();
			await expect(page.getByRole('heading', { level: 1, name: 'Johanna van der Meer' })).toBeVisible();
			await expect(page.getByRole('link', { name: LONG_READ })).toBeVisible();
			await page
				.getByRole('navigation', { name: 'Sections', exact: true })
				.getByRole('link', { name: 'Shore' })
				.click();
			await expect(page.getByRole('heading', { level: 1, name: 'Shore' })).toBeVisible();
			await expect(page.getByRole('link', { name: LONG_READ })).toBeVisible();
		});

		test('a search finds a story by any form of its words, and a byline by name', async ({ page }) => {
			await page.goto('/search');
			await page.getByRole('searchbox').fill('divers survey');
			await page.getByRole('button', { name: 'Search' }).click();
			await expect(page.getByRole('link', { name: LONG_READ })).toBeVisible();
			await page.getByRole('searchbox').fill('wrobel');
			await page.getByRole('button', { name: 'Search' }).click();
			await expect(page.getByRole('link', { name: 'Łukasz Wróbel' }).first()).toBeVisible();
			await page.getByRole('searchbox').fill('zzxqy');
			await page.getByRole('searchbox').press('Enter');
			await expect(page.getByText('Nothing was found for')).toBeVisible();
		});

		test('a reader browses by day, by month, by name and by correction', async ({ page }) => {
			await page.goto('/');
			const foot = page.getByRole('contentinfo');
			await foot.getByRole('link', { name: 'Latest' }).click();
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^[A-Z][a-z]+day, [A-Z]/);
			await page.getByRole('link', { name: 'Older stories' }).click();
			await expect(page.getByText('Page 2')).toBeVisible();
			await page.getByRole('link', { name: 'Newer stories' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Latest' })).toBeVisible();
			await foot.getByRole('link', { name: 'Archive' }).click();
			await page.locator('.archive-years a').last().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[A-Z][a-z]+ \d{4}$/);
			const month = page.url();
			await page.getByRole('navigation', { name: 'Months' }).getByRole('link').last().click();
			expect(page.url()).not.toBe(month);
			await foot.getByRole('link', { name: 'Bylines' }).click();
			await page.getByRole('link', { name: 'Łukasz Wróbel' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Łukasz Wróbel' })).toBeVisible();
			await foot.getByRole('navigation', { name: 'The paper' }).getByRole('link', { name: 'Corrections' }).click();
			await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
			await expect(page.getByRole('region', { name: 'Corrections' }).first()).toBeVisible();
			await foot.getByRole('link', { name: 'Ethics' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Ethics' })).toBeVisible();
		});

		test('an unknown address is a page of the paper, with a search', async ({ page }) => {
			const response = await page.goto('/news/2024/01/02/never-was');
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
			await expect(page.getByRole('searchbox')).toBeVisible();
		});
	});
}

test('a page carries no script of the framework, no inline script and no style attribute', async ({
	page,
	request,
}) => {
	await page.goto('/');
	const stories = await page
		.locator('main .card-headline a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(stories.length).toBeGreaterThan(30);
	for (const address of ['/', ...PAGE_KINDS, ...stories]) {
		const html = await (await request.get(address)).text();
		expect(html).not.toContain('/_next/static/chunks/main');
		expect(html).not.toContain('__next_f');
		expect([...html.matchAll(/<script(?![^>]*(application\/ld\+json|src="\/reader\/))/g)]).toEqual([]);
		expect(html).not.toMatch(/<[^>]+\sstyle=/);
	}
});

test('everything but the picture desk is asked of this site alone', async ({ page, paper }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	await page.goto('/');
	await page.getByRole('link', { name: LONG_READ }).first().click();
	await page.waitForLoadState('networkidle');
	expect([...hosts].filter((host) => host !== paper.origin && !host.startsWith('data:') && host !== 'null')).toEqual(
		[],
	);
});

test('former addresses lead to the present ones, in one hop', async ({ page, request, paper }) => {
	const response = await request.get('/by/marisol-pinto', { maxRedirects: 0 });
	expect(response.status()).toBe(301);
	expect(response.headers()['location']).toBe('/by/marisol-achterberg');
	await page.goto('/by/marisol-pinto');
	expect(page.url()).toBe(`${paper.origin}/by/marisol-achterberg`);
});

test('the keyboard reaches the content first, then everything, with a visible focus', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main a:focus')).toHaveCount(1);
});

test('an embed is a link until it is clicked, and then plays in the page', async ({ page }) => {
	await page.route(/youtube-nocookie|vimeo|spotify|soundcloud|datawrapper|twitter|instagram|tiktok/, (route) =>
		route.abort(),
	);
	const addresses = ['/news', '/shore', '/culture', '/business', '/opinion', '/city-hall'];
	let opened = 0;
	for (const list of addresses) {
		await page.goto(list);
		const stories = await page
			.locator('main article h2 a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		for (const story of stories) {
			await page.goto(story);
			expect(await page.locator('iframe').count()).toBe(0);
			for (const embed of await page.locator('stet-embed a').all()) {
				await embed.click();
				opened++;
				break;
			}
			if (opened > 0) {
				await expect(page.locator('stet-embed iframe').first()).toBeAttached();
				return;
			}
		}
	}
	expect(opened).toBeGreaterThan(0);
});
