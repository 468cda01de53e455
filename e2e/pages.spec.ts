import { PAGE_KINDS } from './page-kinds';
import { complaints, expect, expectAccessible, storyAddresses, test } from './paper';

const WIDTHS = [320, 390, 820, 2560];

test('every kind of page is whole: accessible in both schemes, quiet, one h1, no bar from 320 px up', async ({
	page,
	request,
}) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	const [story = ''] = await storyAddresses(request);
	for (const address of ['/', story, ...PAGE_KINDS]) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(address);
		await expect(page.locator('h1'), address).toHaveCount(1);
		await expectAccessible(page);
		for (const width of WIDTHS) {
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
	// A browser calls the page that is not there an error; it is the only one.
	expect(heard.filter((one) => !/status of 404/.test(one))).toEqual([]);
});

test('every story of the demo is whole: accessible, quiet, as wide as a phone', async ({ page, request }) => {
	test.setTimeout(300_000);
	const heard = complaints(page);
	const stories = await storyAddresses(request);
	expect(stories.length).toBeGreaterThanOrEqual(40);
	await page.setViewportSize({ width: 390, height: 900 });
	for (const address of stories) {
		await page.goto(address);
		await expectAccessible(page);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(over, address).toBeLessThanOrEqual(0);
	}
	expect(heard).toEqual([]);
});

test('pictures keep their places: sizes are stated, what is below the fold waits, what leads does not', async ({
	page,
	request,
}) => {
	for (const address of ['/', ...(await storyAddresses(request)).slice(0, 8)]) {
		await page.goto(address);
		const pictures = await page
			.locator('main img')
			.evaluateAll((images) =>
				images.map((image) => ['width', 'height', 'srcset', 'loading'].map((name) => image.getAttribute(name))),
			);
		for (const [index, [width, height, srcset, loading]] of pictures.entries()) {
			expect(Number(width), address).toBeGreaterThan(0);
			expect(Number(height), address).toBeGreaterThan(0);
			expect(srcset, address).toMatch(/ \d+w/);
			if (index > 0) expect(loading, `${address}, picture ${index + 1}`).toBe('lazy');
		}
		const lead = page.locator('.lead-picture img, .card-lead img');
		if ((await lead.count()) > 0) await expect(lead).not.toHaveAttribute('loading', 'lazy');
	}
});
