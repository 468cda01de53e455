import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { routes } from '@/lib/routes';
import { runProgram, startServer } from '../e2e/process';
import { startPostgres } from '../scripts/testing/postgres';
import { type DeskPerson, furnishDesk, portOf } from './desk-room';
import { ask, quantile, readWhile } from './measure';
import { add, thousands } from './table';

/** A change of so many stories is the one that the limits are for. */
const STORIES = 20_000;
const LIMIT_S = 5;
const WARM_MS = 100;
const COLD_MS = 300;

/** Merging a byline of 20,000 stories, undoing it, and renaming it, while readers read. */
export async function registerChanges(size: number): Promise<void> {
	await onEngine('SQLite', size, {});
	const postgres = await startPostgres({ durable: true });
	try {
		await onEngine('Postgres', size, { DATABASE_URL: await postgres.createDatabase('bench_register') });
	} finally {
		await postgres.stop();
	}
}

type Named = { id: string; slug: string; stories: number };

async function onEngine(engine: string, size: number, place: Record<string, string>): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-changes-'));
	const env = { DATA_DIR: dataDir, ...place };
	console.log(`Generating ${thousands(size)} stories on ${engine} …`);
	const grown = await runProgram('bench/bench.ts', ['--grow', String(size)], env);
	if (grown.code !== 0) throw new Error(`the paper could not be filled:\n${grown.output}`);
	const { cookie } = await furnishDesk<DeskPerson>(env, 'admin');
	const server = await startServer(env);
	try {
		const desk = deskAt(portOf(server), cookie);
		const bylines = JSON.parse(await desk.page(routes.deskBylineExport('json'))) as Named[]; // our own export
		const large = bylines.filter(({ stories }) => stories >= STORIES).sort((a, b) => a.stories - b.stories)[0];
		const small = bylines.filter(({ stories }) => stories > 0).sort((a, b) => a.stories - b.stories)[0];
		if (!large || !small) throw new Error(`no byline of this paper has ${thousands(STORIES)} stories`);
		const what = `of ${thousands(large.stories)} stories, ${engine}`;
		const readers = await openReaders(portOf(server));
		const merge = await desk.page(`${routes.deskMerge([large.id, small.id])}&survivor=${small.id}&of=${small.id}`);
		const merged = await readers.during(() => desk.send(merge, 'request', routes.deskMerge()));
		judge(`Merge ${what}`, merged);
		const change = /\/newsroom\/bylines\/changes\/[\w-]+/.exec(merged.answer.location)?.[0] ?? '';
		const undone = await readers.during(async () => desk.send(await desk.page(change), 'change', change));
		judge(`Undoing a merge ${what}`, undone);
		const own = routes.deskByline(large.id);
		const page = await desk.page(own);
		const renamed = await readers.during(() => desk.send(page, 'slug', own, { name: 'Renamed in the bench' }));
		judge(`Rename ${what}`, renamed);
		if (!(await desk.page(own)).includes('Renamed in the bench')) throw new Error('it was not renamed');
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

type Answer = { status: number; location: string };

/** The desk as a browser without script asks it. */
function deskAt(port: number, cookie: string) {
	const origin = `http://localhost:${port}`;
	const headers = { cookie: `stet-session=${cookie}`, origin };
	return {
		page: async (path: string): Promise<string> => {
			const answer = await fetch(`${origin}${path}`, { headers });
			if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
			return answer.text();
		},
		/** Sends the form of `html` that has a field of that name, filled in as the page has it but for `more`. */
		send: async (html: string, field: string, path: string, more: Record<string, string> = {}): Promise<Answer> => {
			const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`));
			if (!form) throw new Error(`${path} has no form with "${field}"`);
			const body = new FormData();
			for (const [input] of form.matchAll(/<input[^>]*>/g)) {
				const [name, value] = ['name', 'value'].map((key) =>
					unescaped(new RegExp(` ${key}="([^"]*)"`).exec(input)?.[1]),
				);
				if (name && !/type="(checkbox|radio)"/.test(input)) body.append(name, more[name] ?? value ?? '');
			}
			const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body, redirect: 'manual' });
			await answer.text();
			if (answer.status >= 400) throw new Error(`${path} was answered with ${answer.status}`);
			return { status: answer.status, location: answer.headers.get('location') ?? '' };
		},
	};
}

const unescaped = (text = '') =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&#x27;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

type Measured = { seconds: number; warm: number[]; cold: number[]; answer: Answer };

/** Somebody who reads one page again and again, and somebody who opens stories that nobody has opened. */
async function openReaders(port: number) {
	const index = await (await fetch(`http://localhost:${port}${routes.sitemap()}`)).text();
	const parts = [...index.matchAll(/<loc>([^<]*\/\d{4}-\d\d\.xml)<\/loc>/g)].map(
		([, url]) => new URL(url ?? '').pathname,
	);
	const unread: string[] = [];
	for (const part of parts.slice(0, 3)) {
		const urls = await (await fetch(`http://localhost:${port}${part}`)).text();
		unread.push(...[...urls.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname));
	}
	const warmPage = unread.pop() ?? '/';
	await ask(port, warmPage);
	return {
		during: async (work: () => Promise<Answer>): Promise<Measured> => {
			const began = performance.now();
			let ended = 0;
			const done = work().then((answer) => {
				ended = performance.now();
				return answer;
			});
			const [warm, cold, answer] = await Promise.all([
				readWhile(port, warmPage, done),
				openWhile(port, unread, done),
				done,
			]);
			return { seconds: (ended - began) / 1000, warm, cold, answer };
		},
	};
}

async function openWhile(port: number, unread: string[], done: Promise<unknown>): Promise<number[]> {
	const agent = new Agent({ keepAlive: true });
	const times: number[] = [];
	let open = true;
	const end = () => {
		open = false;
	};
	void done.then(end, end);
	while (open) {
		const page = unread.pop();
		if (page === undefined) throw new Error('every story has been read');
		const began = performance.now();
		await ask(port, page, agent);
		times.push(performance.now() - began);
		await wait(50);
	}
	agent.destroy();
	return times;
}

function judge(what: string, { seconds, warm, cold }: Measured): void {
	add(what, `${seconds.toFixed(2)} s`, `< ${LIMIT_S} s`, seconds < LIMIT_S);
	for (const [name, times, limit] of [
		['warm', warm, WARM_MS],
		['cold', cold, COLD_MS],
	] as const) {
		const p99 = quantile(times, 0.99);
		add(
			`… a ${name} page meanwhile, ${times.length} readings`,
			`p99 ${p99.toFixed(0)} ms`,
			`p99 < ${limit} ms`,
			p99 < limit,
		);
	}
}
