import type { Page, Request } from '@playwright/test';
import { openBrowser } from './browser';
import { add } from './table';

const KB = 1_000;
/** A phone of middling size. */
const SCREEN = { width: 412, height: 823 };

type Sent = { type: string; url: string; bytes: number };

/** A long read over the wire, as a phone loads it, and how its pictures are written. */
export async function pageWeight(origin: string, path: string): Promise<void> {
	console.log('A long read over the wire …');
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: 2 });
		const requests: Request[] = [];
		page.on('requestfinished', (request) => requests.push(request));
		await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
		weigh(await Promise.all(requests.map(weightOf)));
		judgePictures(await picturesOf(page));
	} finally {
		await browser.close();
	}
}

async function weightOf(request: Request): Promise<Sent> {
	return { type: request.resourceType(), url: request.url(), bytes: (await request.sizes()).responseBodySize };
}

function weigh(sent: readonly Sent[]): void {
	const of = (...types: string[]) => sent.filter(({ type }) => types.includes(type));
	const bytes = (some: readonly Sent[]) => some.reduce((sum, one) => sum + one.bytes, 0);
	const text = bytes(of('document', 'stylesheet'));
	add('Story over the wire: HTML and CSS, brotli', kilobytes(text), '≤ 20 KB', text <= 20 * KB);
	const framework = bytes(of('script').filter(({ url }) => url.includes('/_next/')));
	add('Story: the framework’s script', `${framework} bytes`, '0 bytes', framework === 0);
	const fonts = of('font');
	const upright = fonts.filter(({ url }) => !url.includes('italic'));
	add(
		'Story: fonts, of a page with italics',
		`${fonts.length} files, ${kilobytes(bytes(fonts))}; upright ${upright.length}, ${kilobytes(bytes(upright))}`,
		'≤ 2 files and an italic, ≤ 80 KB',
		upright.length <= 2 && fonts.length <= 3 && bytes(fonts) <= 80 * KB,
	);
	for (const { url, bytes: size } of fonts) console.log(`           ${new URL(url).pathname} ${kilobytes(size)}`);
	const before = bytes(sent.filter(({ type }) => type !== 'image'));
	add('Story: everything before photographs', kilobytes(before), '≤ 100 KB', before <= 100 * KB);
}

type Picture = { complete: boolean; lazy: boolean; below: boolean; largest: boolean };

/** Every picture in the text, with whether it is the largest thing that the first screen paints. */
function picturesOf(page: Page): Promise<Picture[]> {
	return page.evaluate(async () => {
		const largest = await new Promise<Element | null>((done) => {
			new PerformanceObserver((list) => {
				const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined; // TypeScript lacks LCP's own type
				done(last?.element ?? null);
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			setTimeout(() => done(null), 2_000);
		});
		return [...document.images].map((image) => ({
			complete: ['width', 'height', 'srcset'].every(
				(name) =>
					image.hasAttribute(name) ||
					(name === 'srcset' && image.parentElement?.querySelector('source[srcset]') !== null),
			),
			lazy: image.loading === 'lazy',
			below: image.getBoundingClientRect().top + window.scrollY > window.innerHeight,
			largest: image === largest,
		}));
	});
}

function judgePictures(pictures: readonly Picture[]): void {
	const complete = pictures.filter((one) => one.complete).length;
	add(
		'Story: pictures with width, height and srcset',
		`${complete} of ${pictures.length}`,
		'all',
		complete === pictures.length,
	);
	const below = pictures.filter((one) => one.below);
	const lazy = below.filter((one) => one.lazy).length;
	add('Story: pictures below the fold that wait', `${lazy} of ${below.length}`, 'all', lazy === below.length);
	const largest = pictures.find((one) => one.largest);
	add(
		'Story: the largest paint',
		largest ? `a picture, ${largest.lazy ? 'lazy' : 'not lazy'}` : 'text',
		'not lazy',
		!largest?.lazy,
	);
}

const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;
