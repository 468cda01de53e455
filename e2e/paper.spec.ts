import { complaints, expect, expectAccessible, test } from './paper';

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

		test('an unknown address is a page of the paper, with a search', async ({ page }) => {
			const response = await page.goto('/news/2024/01/02/never-was');
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
			await expect(page.getByRole('searchbox')).toBeVisible();
		});
	});
}

test('every page of the demo is whole: accessible, quiet, one h1, no bar from 320 px up', async ({ page }) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	await page.goto('/');
	const addresses = await page
		.locator('main a, header a')
		.evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
	expect(addresses.length).toBeGreaterThan(15);
	for (const address of [...addresses, '/search?q=wall', '/by/lukasz-wrobel', '/topics/harbor']) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(address);
		await expect(page.locator('h1'), address).toHaveCount(1);
		await expectAccessible(page);
		for (const width of [320, 390, 820, 2560]) {
			await page.setViewportSize({ width, height: 900 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page);
		await page.emulateMedia({ colorScheme: 'light' });
	}
	expect(heard).toEqual([]);
});

test('a page carries no script of the framework, no inline script and no style attribute', async ({
	page,
	request,
}) => {
	await page.goto('/');
	const stories = await page
		.locator('main h2 a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(stories.length).toBeGreaterThan(7);
	for (const address of ['/', '/never/was', '/search?q=harbor', ...stories]) {
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
