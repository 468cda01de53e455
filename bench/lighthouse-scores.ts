import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '../scripts/testing/postgres';
import { openBrowser } from './browser';
import { median } from './measure';
import { add } from './table';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What WordPress's default theme takes under the same throttling. */
const LCP_SECONDS = 1.3;

/** Lighthouse's mobile preset: the median of three runs, and what costs points; with the largest paint, which readers are promised. */
export async function lighthouseScores(
	origin: string,
	pages: Record<string, string>,
	{ paint = true }: { paint?: boolean } = {},
): Promise<void> {
	const port = await freePort();
	const browser = await openBrowser(port);
	try {
		for (const [name, path] of Object.entries(pages)) {
			console.log(`Lighthouse, ${name} …`);
			const runs: Result[] = [];
			for (let run = 0; run < RUNS; run++) runs.push(await audit(`${origin}${path}`, port));
			judge(name, runs, paint);
		}
	} finally {
		await browser.close();
	}
}

async function audit(url: string, port: number): Promise<Result> {
	const run = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
	if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
	return run.lhr;
}

function judge(name: string, runs: readonly Result[], paint: boolean): void {
	const middle = (read: (run: Result) => number) => median(runs.map(read));
	const scores = CATEGORIES.map((category) =>
		middle((run) => Math.round((run.categories[category]?.score ?? 0) * 100)),
	);
	const [performance = 0, ...others] = scores;
	add(
		`${name}: Lighthouse, mobile`,
		`performance ${performance}, accessibility ${others[0]}, best practices ${others[1]}, SEO ${others[2]}`,
		'≥ 99, 100, 100, 100',
		performance >= 99 && others.every((score) => score === 100),
	);
	for (const fault of faultsOf(runs)) console.log(`           ${fault}`);
	const shift = middle((run) => run.audits['cumulative-layout-shift']?.numericValue ?? 1);
	add(`${name}: layout shift`, shift.toFixed(3), '0', shift === 0);
	if (!paint) return;
	const seconds = middle((run) => run.audits['largest-contentful-paint']?.numericValue ?? 0) / 1000;
	add(`${name}: largest paint, throttled`, `${seconds.toFixed(2)} s`, `≤ ${LCP_SECONDS} s`, seconds <= LCP_SECONDS);
}

/** Audits that cost points in any run. */
function faultsOf(runs: readonly Result[]): Set<string> {
	const faults = new Set<string>();
	for (const run of runs) {
		for (const category of CATEGORIES) {
			for (const { id, weight } of run.categories[category]?.auditRefs ?? []) {
				const { score = null, displayValue = '', title = '' } = run.audits[id] ?? {};
				if (weight > 0 && score !== null && score < 1)
					faults.add(`${category}: ${id} ${score.toFixed(2)} ${displayValue} (${title})`);
			}
		}
	}
	return faults;
}
