import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Text that tries to run where it is shown, and how to tell that it did not. */

export const OWN = [
	'<script>window.trapped = 1</script>',
	'"><img src=x onerror="window.trapped=1">',
	"';window.trapped=1;//",
	'</title><svg onload=window.trapped=1>',
	'</script><script>window.trapped=1</script>',
	'{{constructor.constructor("window.trapped=1")()}}',
	'javascript:window.trapped=1',
	'\u2028window.trapped=1\u2029',
	'<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=x onerror=window.trapped=1>">',
	'=cmd|"/c calc"!A1',
];

const corpus = resolve(import.meta.dirname, '..', '..', 'shared', 'corpora', 'xss-payloads.txt');
if (!existsSync(corpus)) console.log('  (xss-payloads.txt is not beside the project: only our own cases are tried)');

/** Our own, and one in `each` of the public list's some six thousand. */
export const payloads = (each: number): string[] => {
	const lines = existsSync(corpus) ? readFileSync(corpus, 'utf8').split('\n') : [];
	return [...OWN, ...lines.filter((line, index) => line !== '' && index % each === 0)];
};

export async function expectUntrapped(page: Page, where: string, main = 'main'): Promise<void> {
	for (const frame of page.frames()) expect(await frame.evaluate(() => 'trapped' in window), where).toBe(false);
	const strange = await page.evaluate((root) => {
		// The desk shows its own previews in frames, and nothing else.
		const frames = ['iframe:not([src^="/newsroom/"])', 'iframe[srcdoc]'];
		const kinds = ['script:not([type="application/ld+json"])', ...frames, 'object', 'math', '[onerror]', '[onload]'];
		return document.querySelectorAll(kinds.map((kind) => `${root} ${kind}`).join(', ')).length;
	}, main);
	expect(strange, where).toBe(0);
	const links = await page
		.locator(`${main} a[href]`)
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
	for (const protocol of links) expect(['http:', 'https:', 'mailto:', 'tel:', 'otpauth:'], where).toContain(protocol);
}
