import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, quantile } from './measure';
import { add } from './table';

/** Lists of the desk over HTTP, and what SQLite took for each of their statements. */

const ROUNDS = 40;
const WARM_UP = 4;
const STATEMENT_MS = 20;

/** For a server that is to note its statements in `file`. */
export const notingStatements = (file: string) => ({
	NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'statement-times.mjs')).href}`,
	STATEMENT_TIMES: file,
});

type Asked = {
	port: number;
	cookie: string;
	/** Where the server notes its statements. */
	statements: string;
	/** Name and path of what is asked for in one round. */
	listsOf: (round: number) => Iterable<[string, string]>;
};

/** Milliseconds by name. */
export async function timeLists({ port, cookie, statements, listsOf }: Asked): Promise<Map<string, number[]>> {
	const agent = new Agent({ keepAlive: true });
	const times = new Map<string, number[]>();
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		if (round === 0 && existsSync(statements)) truncateSync(statements);
		for (const [list, path] of listsOf(round + WARM_UP)) {
			const began = performance.now();
			const state = await ask(port, path, agent, `stet-session=${cookie}`);
			if (!state.startsWith('200')) throw new Error(`${path} was answered with ${state}`);
			if (round >= 0) times.set(list, [...(times.get(list) ?? []), performance.now() - began]);
		}
	}
	agent.destroy();
	return times;
}

export function addTimes(what: string, all: readonly number[], limit: number): void {
	const p95 = quantile(all, 0.95);
	add(what, `p50 ${quantile(all, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`, `p95 ≤ ${limit} ms`, p95 <= limit);
}

/** On a busy machine one statement in thousands waits for a turn: what a statement takes is its median. */
export function judgeStatements(what: string, file: string): void {
	const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
	const noted = lines.map((line) => JSON.parse(line) as { ms: number; sql: string }); // statement-times.mjs wrote them
	const medians = [...Map.groupBy(noted, ({ sql }) => sql)].map(([sql, all]) => ({
		...{
			sql,
			ms: quantile(
				all.map(({ ms }) => ms),
				0.5,
			),
		},
	}));
	const slow = medians.filter(({ ms }) => ms > STATEMENT_MS);
	for (const { ms, sql } of slow)
		console.log(`           ${ms.toFixed(1)} ms: ${sql.replace(/\s+/g, ' ').slice(0, 300)}`);
	const most = (all: readonly { ms: number }[]) => Math.max(0, ...all.map(({ ms }) => ms)).toFixed(1);
	const over = noted.filter(({ ms }) => ms > STATEMENT_MS).length;
	add(
		what,
		`median ${most(medians)} ms; once ${most(noted)} ms, ${over} times over ${STATEMENT_MS} ms`,
		`median ≤ ${STATEMENT_MS} ms`,
		slow.length === 0,
	);
}
