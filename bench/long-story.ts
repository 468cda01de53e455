import { get } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { routes } from '@/lib/routes';
import { openBrowser } from './browser';
import type { DeskRoom } from './desk-room';
import { quantile } from './measure';
import { add } from './table';
import { bodyOf, typeForLong, typeInPace } from './typing';

const SCREEN = { width: 1440, height: 900 };
const OPENINGS = 7;
const LIMIT_S = 1.5;
const SCRIPT_KB = 450;

/** The writing page of a story of 10,500 words and 50 pictures. */
export async function longStory(room: DeskRoom, minutes: number | null): Promise<void> {
	const path = routes.deskStory(room.made.long.id);
	const browser = await openBrowser();
	try {
		const times: number[] = [];
		for (let n = 0; n < OPENINGS; n++) times.push(await openAndType(await enter(room, browser), path, n));
		tellOpening(times);
		const page = await (await enter(room, browser)).newPage();
		await weighScripts(room, page, path);
		await typeInPace(page, 'at the screen’s own beat', false);
		await page.close();
		// A page of its own: what was measured on the other one lies in its memory.
		const long = await (await enter(room, browser)).newPage();
		await openStory(long, path);
		await typeForLong(room, long, minutes);
	} finally {
		await browser.close();
	}
	// What the page takes, without the wait for the screen's next picture.
	const swift = await openBrowser(undefined, ['--disable-frame-rate-limit', '--disable-gpu-vsync']);
	try {
		const page = await (await enter(room, swift)).newPage();
		await openStory(page, path);
		await typeInPace(page, 'drawn at once', true);
	} finally {
		await swift.close();
	}
}

async function enter({ server, made }: DeskRoom, browser: Awaited<ReturnType<typeof openBrowser>>) {
	const context = await browser.newContext({ viewport: SCREEN, baseURL: server.origin });
	await context.addCookies([{ name: 'stet-session', value: made.people[0]?.cookie ?? '', url: server.origin }]);
	// esbuild leaves calls of it in what is sent to the page.
	await context.addInitScript('globalThis.__name = (one) => one');
	return context;
}

async function openStory(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await bodyOf(page).waitFor();
	await page.locator('[data-saving="saved"]').waitFor();
}

/** In seconds since the navigation began: a letter was pressed and stands in the text. Nothing of the page was in the browser's cache. */
async function openAndType(context: BrowserContext, path: string, n: number): Promise<number> {
	const page = await context.newPage();
	const letter = String.fromCharCode(65 + n);
	await page.addInitScript((wanted) => {
		const seen = new Promise<number>((done) => {
			const look = () => {
				const text = document.querySelector('[role="textbox"][aria-label="Body"] p')?.textContent ?? '';
				if (text.startsWith(wanted)) done(performance.now());
				else requestAnimationFrame(look);
			};
			look();
		});
		Object.assign(window, { benchSeen: seen });
	}, letter);
	await page.goto(path, { waitUntil: 'commit' });
	await bodyOf(page).waitFor({ state: 'attached' });
	await bodyOf(page).focus();
	await page.keyboard.press(letter);
	const ms = await page.evaluate(() => (window as unknown as { benchSeen: Promise<number> }).benchSeen); // set above
	await page.locator('[data-saving="saved"]').waitFor();
	await context.close();
	return ms / 1_000;
}

/** The first opening since the server started is told apart: its code has never run. */
function tellOpening([first = Number.NaN, ...times]: number[]): void {
	const slowest = Math.max(...times);
	add(
		'A story of 10,500 words and 50 pictures: navigation to the first keystroke in the text',
		`p50 ${quantile(times, 0.5).toFixed(2)} s, slowest ${slowest.toFixed(2)} s of ${times.length} (${first.toFixed(2)} s since the start)`,
		`≤ ${LIMIT_S} s`,
		slowest <= LIMIT_S,
	);
}

async function weighScripts({ port }: DeskRoom, page: Page, path: string): Promise<void> {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await openStory(page, path);
	await page.waitForLoadState('networkidle');
	const sizes = await Promise.all([...scripts].map(async (script) => [script, await gzipBytes(port, script)] as const));
	const kilobytes = sizes.reduce((sum, [, size]) => sum + size, 0) / 1_000;
	for (const [script, size] of sizes.sort(([, a], [, b]) => b - a).slice(0, 5))
		console.log(`           ${script} ${(size / 1_000).toFixed(1)} KB`);
	add(
		'The writing page’s script, gzip',
		`${kilobytes.toFixed(0)} KB in ${sizes.length} files`,
		`≤ ${SCRIPT_KB} KB`,
		kilobytes <= SCRIPT_KB,
	);
}

function gzipBytes(port: number, path: string): Promise<number> {
	const headers = { host: `localhost:${port}`, 'accept-encoding': 'gzip' };
	return new Promise((done, fail) => {
		get({ port, path, headers, host: '127.0.0.1' }, (response) => {
			let bytes = 0;
			if (response.headers['content-encoding'] !== 'gzip') fail(new Error(`${path} does not come in gzip`));
			response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => done(bytes));
		}).on('error', fail);
	});
}
