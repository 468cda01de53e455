import { routes } from '@/lib/routes';
import type { Server } from '../e2e/process';
import { vesselOf } from '../scripts/demo/generate/story-writer';
import type { Times } from './at-size';
import { askEach } from './measure';

export type SizedPaper = { size: number; server: Server };

const ROUNDS = 60;
const WARM_UP = 8;
/** Other pages between two of the section's first: they push it out of a shelf of 0.8 MB. */
const BETWEEN = 90;
/** From four fifths of all stories (the first) to two fifths. */
const COMMON = ['said', 'harbor', 'years', 'merrow', 'port', 'plan', 'cost', 'people'];

/** Asks each paper for each kind of page, one request after the other, and makes sure that none came from memory. */
export async function askMisses(papers: readonly SizedPaper[]): Promise<Times> {
	const times: Times = new Map();
	const lists = await Promise.all(papers.map(({ server }) => listsOf(server)));
	for (const { server } of papers) await expectHits(server);
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		for (const [index, paper] of papers.entries()) {
			for (const [page, path] of pagesOf(round + WARM_UP, lists[index] ?? { bylines: [], months: [] }, paper.size)) {
				const took = await miss(paper.server, path);
				if (page === null || round < 0) continue;
				const bySize = times.get(page) ?? new Map<number, number[]>();
				times.set(page, bySize.set(paper.size, [...(bySize.get(paper.size) ?? []), took]));
			}
		}
	}
	return times;
}

type Lists = { bylines: string[]; months: string[] };

/** What is asked for in one round; only the named ones count. */
function* pagesOf(round: number, { bylines, months }: Lists, size: number): Generator<[string | null, string]> {
	const nth = (list: string[], n: number) => list[n % list.length] ?? '/';
	const deep = size >= 20_000 ? 500 : Math.floor((size * 0.6) / 20 / 2);
	yield ['Section page 1', routes.section('news')];
	yield ['Section page 500', routes.section('news', deep - 20 + (round % 40))];
	yield ['Byline page', nth(bylines, round)];
	yield ['Month archive', nth(months, round)];
	yield ['Search for a rare word', routes.search({ q: vesselOf(round * 10 + 10) ?? '' })];
	yield ['Search for a common word', routes.search({ q: commonQuery(round) })];
	for (let n = 0; n < BETWEEN; n++) {
		const others = (n % 2 === 0 ? bylines : months).slice(ROUNDS + WARM_UP);
		yield [null, nth(others, (round * BETWEEN + n) >> 1)];
	}
}

/** One common word, then two of them, so that no two rounds ask for the same. */
function commonQuery(round: number): string {
	const one = COMMON[round % COMMON.length] ?? '';
	const other = COMMON[(round + Math.floor(round / COMMON.length)) % COMMON.length] ?? '';
	return round < COMMON.length ? one : `${one} ${other}`;
}

/** A search that finds nothing is quick, and no measure of one that does. */
async function expectHits({ origin }: Server): Promise<void> {
	for (const [q, least] of [...COMMON.map((word): [string, number] => [word, 20]), [vesselOf(0) ?? '', 1] as const]) {
		// Spelt as none of the measured ones is, which must not be in memory.
		const page = await (await fetch(new URL(routes.search({ q: `${q} .` }), origin))).text();
		const stories = new Set(
			[...page.matchAll(/href="(\/[^"]+\/\d{4}\/\d{2}\/\d{2}\/[^"]+)"/g)].map(([, href]) => href),
		);
		if (stories.size < least) throw new Error(`the search for ${q} found ${stories.size} stories`);
	}
}

/** The addresses of bylines and months as the paper itself links to them. */
async function listsOf({ origin }: Server): Promise<Lists> {
	const links = async (path: string, shape: RegExp) => {
		const page = await (await fetch(new URL(path, origin))).text();
		return [...new Set([...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href))].filter((href) =>
			shape.test(href),
		);
	};
	return {
		bylines: await links(routes.bylines(), /^\/by\/[^/?]+$/),
		months: await links('/archive', /^\/archive\/\d{4}\/\d{2}$/),
	};
}

async function miss({ origin }: Server, path: string): Promise<number> {
	const { times, states } = await askEach(Number(new URL(origin).port), [path], 1);
	if (!states.has('200 miss')) throw new Error(`${path} was answered with ${[...states]}`);
	return times[0] ?? Number.NaN;
}
