import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, startServer } from '../e2e/process';
import { lighthouseScores } from './lighthouse-scores';
import { pageWeight } from './page-weight';

const STORY = 'the-long-wall-is-coming-apart';

/** What a reader's browser gets of the demo paper: bytes, and Lighthouse's opinion. */
export async function onThePage(): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-page-'));
	try {
		const env = { DATA_DIR: dataDir };
		const { code, output } = await runProgram('bench/bench.ts', ['--grow', '0'], env);
		if (code !== 0) throw new Error(`the demo could not be printed:\n${output}`);
		const server = await startServer(env);
		try {
			const section = await (await fetch(`${server.origin}/shore`)).text();
			const story = new RegExp(`href="(/shore/[^"]+/${STORY})"`).exec(section)?.[1];
			if (!story) throw new Error(`the demo has no story ${STORY}`);
			await pageWeight(server.origin, story);
			await lighthouseScores(server.origin, { Story: story, Front: '/', Section: '/shore' });
		} finally {
			await server.stop();
		}
	} finally {
		rmSync(dataDir, { recursive: true, force: true });
	}
}
