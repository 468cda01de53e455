import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Crawl, crawl } from './canary/crawl';
import type { Planted } from './canary/planted';
import { type Answer, type Ask, asker } from './matrix/ask';
import { PAGE_KINDS } from './page-kinds';
import { runProgram, type Server, startServer } from './process';

/** Nothing of what is not published, and nothing that staff tell each other, reaches any place that readers can ask. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const project = resolve(import.meta.dirname, '..');
/** What every planted word begins with: it stands nowhere else in the world. */
const run = `zq${[...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
const FEEDS = ['feed.xml', 'atom.xml', 'feed.json'];
const NEVER_MADE = randomBytes(32).toString('base64url');

let planted: Planted;
let files: string[] = [];
let ask: Ask;
let close: () => void;
let env: Record<string, string>;
let server: Server;

/** A demo of its own: what is planted here would stand on the other tests' fronts. */
test.beforeAll(async () => {
	test.setTimeout(240_000);
	env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'stet-canary-')) };
	const seeded = await runProgram('e2e/seed.ts', [], env);
	expect(seeded.code, seeded.output).toBe(0);
	server = await startServer(env);
	({ ask, close } = asker(server.origin));
});

test.afterAll(async () => {
	close?.();
	await server?.stop();
	rmSync(env['DATA_DIR'] ?? '', { recursive: true, force: true });
});

async function plant<T>(step: string, given?: string): Promise<T> {
	const { code, output } = await runProgram('e2e/canary/plant.ts', [step, run, ...(given ? [given] : [])], env);
	expect(code, output).toBe(0);
	return JSON.parse(output.trim().split('\n').at(-1) ?? ''); // its last line, see plant.ts
}

function everything(): Promise<Crawl> {
	const lists = ['', '/news', '/shore', '/topics/harbor', '/by/bollard'];
	const stories = Object.values(planted.stories).flatMap(({ addresses, live }) => [...addresses, live ?? []].flat());
	return crawl(ask, server.origin, [
		...['/', ...PAGE_KINDS, ...lists.flatMap((list) => FEEDS.map((file) => `${list}/${file}`))],
		...['/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/theme.css?v=1', '/favicon.ico', '/latest?page=3'],
		...stories.flatMap((path) => [path, `${path}/ninjs.json`, `${path}?x=1`, `${path}/x`]),
		...Object.values(planted.stories).flatMap(({ id }) => [`/${id}`, `/news/${id}`, `/search?q=${id}`]),
		...[`/preview/${NEVER_MADE}`, `/preview/${planted.tokens.revoked}`, '/collab', '/healthz', '/readyz'],
	]);
}

/** When it was sent or made, and whether someone had asked before: of the moment, whatever the address. */
const OF_THE_MOMENT = ['date', 'last-modified', 'x-stet-document'];
const still = ({ status, headers, text }: Answer) => ({
	...{ status, text },
	headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name))),
});

test('the crawl finds what readers have, wherever it stands: else the rest would prove nothing', async () => {
	planted = await plant<Planted>('plant');
	const { killed, changed } = planted.stories;
	await expect.poll(async () => (await ask({ path: changed?.live ?? '' })).status, { timeout: 20_000 }).toBe(200);
	const found = (await everything()).holding(`${run}killedbefore`);
	expect(found).toEqual(
		expect.arrayContaining(['/', '/news?page=1', '/feed.xml', '/news/atom.xml', '/latest', killed?.live ?? '']),
	);
	expect(found).toContain(`${killed?.live}/ninjs.json`);
	const search = await ask({ path: `/search?q=${run}killedbeforebox` });
	expect(search.text).toContain(killed?.live);
});

test('no reader is told a word of what is not published, was taken down, or is said among staff', async () => {
	({ files } = await plant<{ files: string[] }>('takeDown', JSON.stringify(planted)));
	const { killed, unpublished, changed } = planted.stories;
	await expect.poll(async () => (await ask({ path: unpublished?.live ?? '' })).status, { timeout: 20_000 }).toBe(404);
	await expect.poll(async () => (await ask({ path: killed?.live ?? '' })).status, { timeout: 20_000 }).toBe(410);
	expect((await ask({ path: changed?.live ?? '' })).text).toContain('Fog lifted.');

	const twice = [await everything(), await everything()];
	for (const [time, { answers, holding }] of twice.entries()) {
		// One's own question comes back: what stands in an address that was asked is not told.
		const told = holding(run).filter((path) => {
			const answer = answers.get(path);
			const asked = decodeURIComponent(path.replace(/\/(ninjs\.json|x)$|\?x=1$/, '')).toLowerCase();
			const text = `${JSON.stringify(answer?.headers)}${answer?.text}`.toLowerCase().replaceAll(asked, '');
			return text.includes(run);
		});
		expect(told, `crawl ${time + 1}`).toEqual([]);
		expect(answers.size).toBeGreaterThan(200);
	}
	const kept = [...files, ...Object.values(planted.stories).flatMap((story) => story.files)];
	// A file is called after its picture, whose id is no word of anyone's.
	for (const picture of new Set(kept.map((file) => file.slice(0, 36)))) {
		expect(twice[0]?.holding(picture), picture).toEqual([]);
	}
	// Much of it came from memory: that is what was read as well.
	const hits = twice
		.flatMap(({ answers }) => [...answers.values()])
		.filter(({ headers }) => headers['x-stet-document'] === 'hit');
	expect(hits.length).toBeGreaterThan(100);
	for (const { text } of hits) expect(text.includes(run)).toBe(false);
});

test('a search for any such word answers as one for a word that nobody wrote', async () => {
	const other = run.split('').reverse().join('');
	const kinds = ['draft', 'review', 'returned', 'ready', 'scheduled', 'held', 'binned'];
	const kindsBefore = ['killedbefore', 'unpublishedbefore', 'killedlater', 'unpublishedlater', 'changedlater'];
	const words = [...kinds, ...kindsBefore].flatMap((kind) =>
		['headline', 'kicker', 'standfirst', 'text', 'notes', 'typed', 'slug', 'boxtitle', 'charttitle', 'leadalt'].map(
			(field) => `${kind}${field}`,
		),
	);
	const staffs = ['linkopen', 'colleaguename', 'colleaguelist', 'heldreason', 'returnedreason', 'scheduledreason'];
	for (const word of [...words, ...staffs]) {
		const ours = await ask({ path: `/search?q=${run}${word}` });
		const nobodys = await ask({ path: `/search?q=${other}${word}` });
		expect(ours.status).toBe(200);
		expect(ours.text.replaceAll(run, other), word).toBe(nobodys.text);
	}
});

test('the address that a story will have is, byte for byte, an address that never was', async () => {
	const never = still(await ask({ path: '/news/2026/01/01/never-was-here' }));
	expect(never.status).toBe(404);
	for (const [kind, { addresses }] of Object.entries(planted.stories)) {
		for (const path of addresses) {
			expect(still(await ask({ path })), `${kind}: ${path}`).toEqual(never);
			expect(still(await ask({ path, headers: { 'Accept-Encoding': 'br' } })).status).toBe(404);
		}
	}
	const { live = '' } = planted.stories['unpublished'] ?? {};
	expect(still(await ask({ path: live }))).toEqual(never);
});

test('a picture that only such stories show is, for readers, a picture that never was', async () => {
	const kept = [...files, ...Object.values(planted.stories).flatMap((story) => story.files)];
	expect(kept.length).toBeGreaterThan(20);
	for (const file of kept) {
		const never = still(await ask({ path: `/media/${file.replace(/[0-9a-f](?=\.)/, 'z')}` }));
		for (const headers of [{}, { Range: 'bytes=0-3' }, { Cookie: `stet-preview-000000000000=${NEVER_MADE}` }]) {
			const answer = still(await ask({ path: `/media/${file}`, headers }));
			expect(answer.status, file).toBe(404);
			expect(answer.text, file).toBe(never.text);
			expect(answer.headers, file).toEqual(never.headers);
		}
	}
});

test('nothing of it lies among the build’s files, or where files are given to anyone', async () => {
	const holding: string[] = [];
	let read = 0;
	const public_ = [join(project, '.next'), join(project, 'public'), join(env['DATA_DIR'] ?? '', 'media')];
	for (const folder of public_) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			read++;
			if (path.toLowerCase().includes(run) || readFileSync(path).includes(run)) holding.push(path);
		}
	}
	expect(holding).toEqual([]);
	expect(read).toBeGreaterThan(100);
});

test('a preview link shows the story to its holder alone, and nothing on the way keeps it', async () => {
	const path = `/preview/${planted.tokens.open}`;
	for (let again = 0; again < 3; again++) {
		const { status, headers, text } = await ask({ path });
		expect(status).toBe(200);
		expect(text).toContain(`${run}draftheadline`);
		// Notes are for editors alone, with or without a link.
		for (const field of ['notes', 'reason']) expect(text).not.toContain(`${run}draft${field}`);
		expect(text).not.toContain(`${run}colleague`);
		expect(headers['cache-control']).toBe('private, no-store');
		expect(headers['x-robots-tag']).toMatch(/noindex/);
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['x-stet-document']).toBeUndefined();
		expect(headers['etag']).toBeUndefined();
		expect(headers['last-modified']).toBeUndefined();
	}
	const cookie = String((await ask({ path })).headers['set-cookie']).split(';')[0] ?? '';
	const [file = ''] = planted.stories['draft']?.files ?? [];
	const picture = await ask({ path: `/media/${file}`, headers: { Cookie: cookie } });
	expect(picture.status).toBe(200);
	expect(picture.headers['cache-control']).toBe('private, no-store');
	expect((await ask({ path: `/media/${file}` })).status).toBe(404);
	const [another = ''] = planted.stories['held']?.files ?? [];
	expect((await ask({ path: `/media/${another}`, headers: { Cookie: cookie } })).status).toBe(404);
	// Readers' pages know nothing of the visit.
	expect((await everything()).holding(`${run}draftheadline`)).toEqual([]);
});

test('a link that was taken back, has expired, or whose story was published or binned is one that never was', async () => {
	const never = still(await ask({ path: `/preview/${NEVER_MADE}` }));
	expect(never.status).toBe(404);
	expect(never.text).toBe((await ask({ path: '/never/was' })).text);
	expect(never.headers['cache-control']).toBe('private, no-store');
	const { open, ...dead } = planted.tokens;
	for (const [why, token] of Object.entries(dead)) {
		expect(still(await ask({ path: `/preview/${token}` })), why).toEqual(never);
	}
	const cookie = String((await ask({ path: `/preview/${open}` })).headers['set-cookie']).split(';')[0] ?? '';
	await plant('publish', planted.stories['draft']?.id);
	expect(still(await ask({ path: `/preview/${open}` })), 'published').toEqual(never);
	const [file = ''] = planted.stories['draft']?.files ?? [];
	const now = await ask({ path: `/media/${file}` });
	const held = await ask({ path: `/media/${file}`, headers: { Cookie: cookie } });
	expect(now.status, 'its pictures are everyone’s now').toBe(200);
	expect(held.headers['cache-control']).toBe(now.headers['cache-control']);
});
