import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@/lib/routes';
import { runProgram, startServer } from '../e2e/process';
import { type DeskPerson, furnishDesk, portOf } from './desk-room';
import { addTimes, judgeStatements, notingStatements, timeLists } from './list-times';
import { thousands } from './table';

const LIMIT_MS = 50;
/** Before it, the audit log has it on the disk. */
const FIRST_BYTE_MS = 100;
const WHOLE_EXPORT_MS = 2_000;
const EXPORTS = 40;
const BYLINES = 10_000;

/** The register of a paper with `size` stories and ten thousand bylines. */
export async function deskRegister(size: number): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-register-'));
	const statements = join(dataDir, 'statements');
	const env = { DATA_DIR: dataDir };
	console.log(`Generating ${thousands(size)} stories and ${thousands(BYLINES)} bylines …`);
	const grown = await runProgram('bench/bench.ts', ['--grow', String(size), '--bylines', String(BYLINES)], env);
	if (grown.code !== 0) throw new Error(`the paper could not be filled:\n${grown.output}`);
	const { cookie } = await furnishDesk<DeskPerson>(env, 'admin');
	const server = await startServer({ ...env, ...notingStatements(statements) });
	const port = portOf(server);
	const what = `${thousands(BYLINES)} bylines, ${thousands(size)} stories`;
	try {
		const times = await timeLists({ port, cookie, statements, listsOf });
		await expectBylines(port, cookie);
		for (const [list, all] of times) addTimes(`Register, ${list}, ${what}`, all, LIMIT_MS);
		const first: number[] = [];
		const whole: number[] = [];
		for (let n = 0; n < EXPORTS; n++) {
			const taken = await takeExport(port, cookie);
			first.push(taken.first);
			whole.push(taken.whole);
		}
		addTimes(`Register, first byte of its export, ${what}`, first, FIRST_BYTE_MS);
		addTimes(`Register, the whole export, ${what}`, whole, WHOLE_EXPORT_MS);
		judgeStatements('Register, the slowest SQLite statement', statements);
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

const KINDS = ['person', 'agency', 'desk', 'pseudonym'];
const NAMES = ['lucja', 'zoe abernathy', 'yama sask', 'thora', 'nightingale', 'qqqqq'];
const PARTS = ['e', 'an', 'so ma', 'r a e'];

/** What is asked for in one round. */
function* listsOf(round: number): Generator<[string, string]> {
	const nth = (list: readonly string[]) => list[round % list.length] ?? '';
	const page = String(2 + ((round * 7) % 190));
	yield ['all', routes.deskBylines()];
	yield ['a later page', routes.deskBylines({ page })];
	yield ['by last publication', routes.deskBylines({ order: 'published' })];
	yield ['search for a name', routes.deskBylines({ q: nth(NAMES) })];
	yield ['search for parts that many have', routes.deskBylines({ q: nth(PARTS) })];
	yield ['by kind', routes.deskBylines({ kind: nth(KINDS) })];
	yield ['by status', routes.deskBylines({ status: nth(['active', 'former']) })];
	yield ['by account', routes.deskBylines({ linked: nth(['yes', 'no']) })];
	yield ['without a portrait', routes.deskBylines({ noPortrait: 'on' })];
	yield ['without a bio', routes.deskBylines({ noBio: 'on' })];
	yield ['unused', routes.deskBylines({ unused: 'on' })];
}

/** A list that finds nobody is quick, and no measure of one that does. */
async function expectBylines(port: number, cookie: string): Promise<void> {
	const lists: Record<string, string>[] = [{}, { q: 'lucja' }, { unused: 'on' }, { noBio: 'on', page: '40' }];
	for (const asked of lists) {
		const headers = { cookie: `stet-session=${cookie}` };
		const page = await (await fetch(`http://localhost:${port}${routes.deskBylines(asked)}`, { headers })).text();
		const rows = page.match(/<tr/g)?.length ?? 0;
		if (rows < 15) throw new Error(`the register has ${rows} rows for ${JSON.stringify(asked)}`);
	}
}

/** Milliseconds until its first byte, and until its last. */
function takeExport(port: number, cookie: string): Promise<{ first: number; whole: number }> {
	const began = performance.now();
	const headers = { host: `localhost:${port}`, cookie: `stet-session=${cookie}` };
	return new Promise((done, fail) => {
		get({ port, path: routes.deskBylineExport('csv'), headers, host: '127.0.0.1' }, (response) => {
			let first: number | null = null;
			let bytes = 0;
			response.on('data', (chunk: Buffer) => {
				first ??= performance.now() - began;
				bytes += chunk.length;
			});
			response.on('end', () => {
				if (response.statusCode !== 200 || first === null || bytes < 100 * BYLINES) {
					return fail(new Error(`the export was answered with ${response.statusCode} and ${bytes} bytes`));
				}
				done({ first, whole: performance.now() - began });
			});
		}).on('error', fail);
	});
}
