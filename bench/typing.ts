import type { Locator, Page } from '@playwright/test';
import type { DeskRoom } from './desk-room';
import { memoryOf, quantile } from './measure';
import { add, thousands } from './table';

/** Typing in the middle of a long story: how soon it is seen, and what it leaves behind in memory. */

export const bodyOf = (page: Page): Locator =>
	page.locator('[role="textbox"][aria-label="Body"][contenteditable="true"]');

const LIMIT_MS = 16;
const PACED = 300;
const PACE_MS = 120;
/** Half an hour at five keystrokes a second. */
const HALF_AN_HOUR = 9_000;
const A_SECOND = 5;
const PARAGRAPH = 300;
const FLAT = 1.1;
const MIDDLE = 50;

/**
 * A keystroke's time is from the keydown event's own stamp to the first task after the
 * frame in which it is drawn. Chromium's Event Timing, which tells what was on the
 * screen to the nearest 8 ms from 16 on, is told beside it.
 */
export async function typeInPace(page: Page, how: string, judged: boolean): Promise<void> {
	await placeCaret(page);
	await page.evaluate(() => {
		const [times, late]: [number[], number[]] = [[], []];
		const watch = (event: KeyboardEvent) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => times.push(performance.now() - event.timeStamp);
				port2.postMessage(0);
			});
		};
		addEventListener('keydown', watch, { capture: true });
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries()) if (name === 'keydown' && duration > 16) late.push(duration);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit); // TypeScript lacks the threshold
		Object.assign(window, { benchTimes: times, benchLate: late });
	});
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable');
	const worked = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1_000;
		return of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration');
	};
	const before = await worked();
	await page.keyboard.type(textOf(PACED), { delay: PACE_MS });
	await page.waitForFunction((count) => (window as unknown as Measured).benchTimes.length >= count, PACED);
	const { benchTimes: times, benchLate: late } = await page.evaluate(() => {
		const { benchTimes, benchLate } = window as unknown as { benchTimes: number[]; benchLate: number[] }; // set above
		return { benchTimes, benchLate };
	});
	const work = ((await worked()) - before) / PACED;
	console.log(`           script, style and layout of a keystroke and its acknowledgement: ${work.toFixed(1)} ms`);
	const p95 = quantile(times, 0.95);
	add(
		`Keystroke to paint in it, ${how}`,
		`p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, of ${times.length}; by Event Timing ${late.length} above 16 ms`,
		judged ? `p95 ≤ ${LIMIT_MS} ms` : 'a screen draws every 16.7 ms',
		!judged || p95 <= LIMIT_MS,
	);
}

type Measured = { benchTimes: number[] };

/** Half an hour of typing: as fast as the page takes it or, with `minutes`, at its own pace. Everything is collected before each reading. */
export async function typeForLong({ made, server, read }: DeskRoom, page: Page, minutes: number | null): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const heap = async () => {
		for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
		return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
	};
	await placeCaret(page);
	const strokes = minutes === null ? HALF_AN_HOUR : minutes * 60 * A_SECOND;
	const paragraphs = Array.from({ length: Math.ceil(strokes / PARAGRAPH) }, (_, n) => textOf(PARAGRAPH, n));
	const delay = minutes === null ? {} : { delay: 1_000 / A_SECOND };
	const write = async (some: string[]) => {
		for (const paragraph of some) {
			await page.keyboard.press('Enter');
			await page.keyboard.type(paragraph, delay);
		}
		await page.locator('[data-saving="saved"]').waitFor();
	};
	// The first tenth makes what only typing makes; it is not counted.
	const tenth = Math.max(1, Math.floor(paragraphs.length / 10));
	await write(paragraphs.slice(0, tenth));
	const [before, serverBefore] = [await heap(), memoryOf(server.pid)];
	await write(paragraphs.slice(tenth));
	const [after, serverAfter] = [await heap(), memoryOf(server.pid)];
	const kept = await read(made.long.id);
	const from = kept.indexOf(paragraphs[0] ?? '');
	const wrong = paragraphs.findIndex((paragraph, n) => kept[Math.max(0, from) + n] !== paragraph);
	if (wrong !== -1) {
		const near = kept.slice(Math.max(MIDDLE - 1, from + wrong)).slice(0, 3);
		throw new Error(`not what was typed, "${paragraphs[wrong]}", but:\n${near.join('\n')}`);
	}
	const typed = thousands((paragraphs.length - tenth) * (PARAGRAPH + 1));
	const tell = (what: string, first: number, last: number) =>
		add(
			`${what} after ${typed} keystrokes`,
			`${last.toFixed(1)} MB, ${(last / first).toFixed(2)} × the start (${first.toFixed(1)})`,
			`≤ ${FLAT} ×`,
			last <= FLAT * first,
		);
	tell('The writing page’s heap', before, after);
	tell('The server’s memory', serverBefore, serverAfter);
}

/** At the end of a paragraph in the middle of the body. */
async function placeCaret(page: Page): Promise<void> {
	const body = bodyOf(page);
	await body.focus();
	await body.evaluate((element, middle) => {
		const paragraph = element.querySelectorAll(':scope > p')[middle];
		if (!paragraph) throw new Error('the story is too short');
		paragraph.scrollIntoView({ block: 'center' });
		getSelection()?.selectAllChildren(paragraph);
		getSelection()?.collapseToEnd();
	}, MIDDLE);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const WORDS = 'the tide came in over the long wall and went out again before anyone had counted the boats'.split(' ');

/** Words of small letters, which no typography changes; each `seed` another text. */
function textOf(length: number, seed = 0): string {
	let text = String.fromCharCode(97 + (seed % 26), 97 + (Math.floor(seed / 26) % 26));
	for (let n = seed; text.length < length; n++) text += ` ${WORDS[n % WORDS.length]}`;
	return text.slice(0, length).replace(/ $/, 'x');
}
