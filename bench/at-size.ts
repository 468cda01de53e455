import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, startServer } from '../e2e/process';
import { startPostgres } from '../scripts/testing/postgres';
import { askMisses, type SizedPaper } from './at-size-pages';
import { median, quantile } from './measure';
import { add, thousands } from './table';

const LIMIT_MS = 50;
const LIMIT_GROWTH = 2;

/**
 * Pages over HTTP, each rendered anew, with few stories and with many. Both papers run at
 * once and are asked in turn; neither keeps more than a megabyte of pages.
 */
export async function atSize(sizes: readonly number[]): Promise<void> {
	await onEngine('SQLite', sizes, async () => ({}));
	const postgres = await startPostgres();
	try {
		await onEngine('Postgres', sizes, async (size) => ({
			DATABASE_URL: await postgres.createDatabase(`bench_${size}`),
		}));
	} finally {
		await postgres.stop();
	}
}

type Env = Record<string, string>;

async function onEngine(
	engine: string,
	sizes: readonly number[],
	place: (size: number) => Promise<Env>,
): Promise<void> {
	const papers: SizedPaper[] = [];
	const folders: string[] = [];
	try {
		for (const size of sizes) {
			const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-size-'));
			folders.push(dataDir);
			const env = { DATA_DIR: dataDir, ...(await place(size)) };
			await furnish(engine, size, env);
			papers.push({ size, server: await startServer({ ...env, DOCUMENTS_MB: '1' }) });
		}
		compare(engine, sizes, await askMisses(papers));
	} finally {
		for (const { server } of papers) await server.stop();
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	}
}

async function furnish(engine: string, size: number, env: Env): Promise<void> {
	console.log(`Generating ${thousands(size)} stories on ${engine} …`);
	const { code, output } = await runProgram('bench/bench.ts', ['--grow', String(size)], env);
	if (code !== 0) throw new Error(`the paper could not be filled:\n${output}`);
	const { seconds } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as { seconds: number };
	const limit = Math.max(1, size / 20_000) * 15;
	const file = join(env['DATA_DIR'] ?? '', 'stet.db');
	const megabytes = engine === 'SQLite' ? `, ${thousands(statSync(file).size / 1e6)} MB` : '';
	add(
		`Generating ${thousands(size)} stories, ${engine}`,
		`${seconds.toFixed(1)} s${megabytes}`,
		`≤ ${limit} s`,
		seconds <= limit,
	);
}

/** By page and size, in milliseconds. */
export type Times = Map<string, Map<number, number[]>>;

function compare(engine: string, sizes: readonly number[], times: Times): void {
	const [least = 0, most = 0] = [Math.min(...sizes), Math.max(...sizes)];
	for (const [page, bySize] of times) {
		const [few = [], many = []] = [bySize.get(least), bySize.get(most)];
		const [p95, p95OfFew] = [quantile(many, 0.95), quantile(few, 0.95)];
		const growth = median(many) / median(few);
		add(
			`${page}, ${engine}, ${thousands(most)} stories`,
			`p50 ${median(many).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${thousands(least)}: ${median(few).toFixed(1)} and ${p95OfFew.toFixed(1)} ms)`,
			`p95 ≤ ${LIMIT_MS} ms, ≤ ${LIMIT_GROWTH} ×`,
			p95 <= LIMIT_MS && growth <= LIMIT_GROWTH,
		);
	}
}
