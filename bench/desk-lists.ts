import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@/lib/routes';
import { runProgram, startServer } from '../e2e/process';
import { vesselOf } from '../scripts/demo/generate/story-writer';
import { type DeskPerson, furnishDesk, portOf } from './desk-room';
import { addTimes, judgeStatements, notingStatements, timeLists } from './list-times';
import { thousands } from './table';

const LIMIT_MS = 100;

type People = Record<'editor' | 'reporter', DeskPerson>;

/** The stories desk of a paper with `size` stories, as an editor and as a reporter see it. */
export async function deskLists(size: number): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-lists-'));
	const statements = join(dataDir, 'statements');
	const env = { DATA_DIR: dataDir };
	console.log(`Generating ${thousands(size)} stories …`);
	const { code, output } = await runProgram('bench/bench.ts', ['--grow', String(size)], env);
	if (code !== 0) throw new Error(`the paper could not be filled:\n${output}`);
	const people = await furnishDesk<People>(env, 'people');
	const server = await startServer({ ...env, ...notingStatements(statements) });
	try {
		for (const [role, person] of Object.entries(people)) await askLists(role, person, portOf(server), statements, size);
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function askLists(role: string, { cookie }: DeskPerson, port: number, statements: string, size: number) {
	const listsOf = (round: number) =>
		[...queriesOf(round)].map(([list, query]): [string, string] => [list, `${routes.deskStories()}${query}`]);
	const times = await timeLists({ port, cookie, statements, listsOf });
	await expectStories(port, cookie);
	for (const [list, all] of times) {
		addTimes(`Stories desk, ${list}, ${role}, ${thousands(size)} stories`, all, LIMIT_MS);
	}
	judgeStatements(`Stories desk, the slowest SQLite statement, ${role}`, statements);
}

const STATUSES = ['draft', 'review', 'ready', 'scheduled', 'held', 'live', 'changed', 'unpublished', 'killed'];
const SECTIONS = ['news', 'city-hall', 'business', 'shore', 'sports'];
const COMMON = ['harbor', 'said', 'years', 'council'];

/** What is asked for in one round. */
function* queriesOf(round: number): Generator<[string, string]> {
	const nth = (list: readonly string[]) => list[round % list.length] ?? '';
	yield ['all', ''];
	yield ['a later page', `?whose=all&page=${2 + (round % 49)}`];
	yield ['one’s own', '?whose=mine'];
	yield ['by status', `?status=${nth(STATUSES)}&whose=all`];
	yield ['by section', `?section=${nth(SECTIONS)}&whose=all`];
	yield ['by byline', '?by=marisol-achterberg&whose=all'];
	yield ['a saved view', '?status=review&section=news&whose=all'];
	yield ['search for a rare word', `?q=${vesselOf(round * 10 + 10)}&whose=all`];
	yield ['search for a common word', `?q=${nth(COMMON)}&whose=all`];
}

/** A list without stories is quick, and no measure of one with them; and the saved view must be there. */
async function expectStories(port: number, cookie: string): Promise<void> {
	const read = async (query: string) => {
		const headers = { cookie: `stet-session=${cookie}` };
		return (await fetch(`http://localhost:${port}${routes.deskStories()}${query}`, { headers })).text();
	};
	const [all, common] = [await read('?whose=all'), await read('?q=harbor&whose=all')];
	for (const page of [all, common]) {
		const rows = page.match(/<tr/g)?.length ?? 0;
		if (rows < 15) throw new Error(`a list of the desk has ${rows} rows`);
	}
	if (!all.includes('Waiting')) throw new Error('the saved view is not there');
}
