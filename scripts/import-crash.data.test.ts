import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit, draftCredit, edition, importSource, liveCredit, revision, searchEntry, story } from '@/db/schema';
import { verifyAudit } from '@/features/audit/audit-queries';
import { searchPublished } from '@/features/search/search-queries';
import { readSettings } from '@/lib/settings';
import { addressOf, countRows, openNewsroom } from './testing/newsroom';
import { type Run, runProgram } from './testing/run-program';

/** The real program, in a process of its own, killed while it works. */

const FILES = 60;

beforeAll(async () => {
	await openNewsroom();
});

/** Each file has a word that no other has, and a writer whom five share. */
function writeFiles(round: number): string[] {
	const { dataDir } = readSettings();
	mkdirSync(dataDir, { recursive: true });
	const folder = mkdtempSync(join(dataDir, 'arrived-'));
	return Array.from({ length: FILES }, (_, i) => {
		const file = join(folder, `${wordOf(round, i)}.txt`);
		const day = String(1 + (i % 28)).padStart(2, '0');
		const head = `date 2024-01-${day} By Writer ${round} ${Math.floor(i / 5)}\n\n01/${day}/2024 05:09 PM EST`;
		writeFileSync(file, `${head}\n\nThis is about ${wordOf(round, i)}.\n\n${'And more of it. '.repeat(200)}`);
		return file;
	});
}

const wordOf = (round: number, i: number) => `story${'abcdefghij'[round]}${i.toString(36)}q`;

/** Runs the import; once `killAfter` files are said to be in and a moment has passed, it is killed. */
async function runImport(files: string[], options: string[], killAfter = Number.POSITIVE_INFINITY): Promise<Run> {
	const ofFiles = (lines: string[]) => lines.filter((line) => files.some((file) => line.startsWith(`${file} `)));
	let killing = false;
	const run = await runProgram('scripts/import.ts', [...options, ...files], {
		watch: (lines, child) => {
			if (killing || ofFiles(lines).length < killAfter) return;
			killing = true;
			void wait(Math.random() * 30).then(() => child.kill('SIGKILL'));
		},
	});
	return { ...run, lines: ofFiles(run.lines) };
}

const fileOf = (line: string) => line.split(/ {2,}/)[0] ?? '';

/** A story that came in is all there; `published` says whether readers must have it. */
async function expectWhole(storyId: string, published: boolean): Promise<void> {
	const [row] = await database().select().from(story).where(eq(story.id, storyId));
	const [source] = await database().select().from(importSource).where(eq(importSource.storyId, storyId));
	const revisions = await database()
		.select()
		.from(revision)
		.where(eq(revision.storyId, storyId))
		.orderBy(revision.number);
	const actions = await database()
		.select()
		.from(audit)
		.where(eq(audit.subject, `story:${storyId}`))
		.orderBy(audit.number);
	const reasons = published ? ['import', 'publication'] : ['import'];
	expect(revisions.map((one) => one.reason)).toEqual(reasons);
	expect(row?.latestRevisionId).toBe(revisions.at(-1)?.id);
	expect(source).toBeDefined();
	expect(await database().$count(draftCredit, eq(draftCredit.storyId, storyId))).toBe(1);
	expect(actions.map((one) => one.action)).toEqual(published ? ['story.create', 'story.publish'] : ['story.create']);
	expect(row?.live).toBe(published ? 'live' : 'never');
	expect(row?.liveRevisionId ?? null).toBe(published ? revisions.at(-1)?.id : null);
	for (const table of [liveCredit, searchEntry]) {
		expect(await database().$count(table, eq(table.storyId, storyId))).toBe(published ? 1 : 0);
	}
}

const sourceOf = async (file: string) => {
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	const [source] = await database().select().from(importSource).where(eq(importSource.sha256, sha256));
	return source;
};

async function checkDatabase(files: string[], publish: boolean): Promise<Set<string>> {
	const arrived = new Set<string>();
	const editions = await database().select().from(edition).orderBy(edition.number);
	expect(editions.map((one) => one.number)).toEqual(editions.map((_, i) => i + 1));
	const named = new Set(editions.flatMap((one) => one.addresses));
	for (const file of files) {
		const word = basename(file, '.txt');
		const hits = (await searchPublished(word, 'en', 1)).list.stories.map((card) => card.id);
		const source = await sourceOf(file);
		if (!source) {
			expect(hits).toEqual([]);
			continue;
		}
		arrived.add(file);
		expect(Buffer.from(source.bytes).equals(readFileSync(file))).toBe(true);
		await expectWhole(source.storyId, publish);
		expect(hits).toEqual(publish ? [source.storyId] : []);
		if (publish) expect(named).toContain(await addressOf(source.storyId));
	}
	const counts = await countRows();
	expect(counts['story']).toBe(counts['import_source']);
	expect(await verifyAudit()).toEqual({ ok: true, rows: counts['audit'] });
	expect(counts['audit_details']).toBe(counts['audit']);
	return arrived;
}

describe('an import that is killed', () => {
	test.each([
		{ round: 0, publish: true },
		{ round: 1, publish: false },
		{ round: 2, publish: true },
	])('has brought in whole what it said it did, and goes on where it stopped: $round', async ({ round, publish }) => {
		const files = writeFiles(round);
		const options = ['--section', 'world', '--headline', `Of round ${round}`, ...(publish ? ['--publish'] : [])];
		const storiesBefore = (await countRows())['story'] ?? 0;

		const killed = await runImport(files, options, 1 + Math.floor(Math.random() * 50));
		expect(killed.exit, killed.errors).toBeNull();
		expect(killed.lines.length).toBeGreaterThan(0);
		await wait(200); // Postgres may still be told by a dead connection to commit
		const arrived = await checkDatabase(files, publish);
		for (const line of killed.lines) {
			expect(line).toMatch(publish ? / {2}published {2}/ : / {2}draft {2}/);
			expect(arrived).toContain(fileOf(line));
		}
		expect(arrived.size - killed.lines.length).toBeLessThanOrEqual(1); // committed, but not yet said

		const again = await runImport(files, options);
		expect(again.exit, again.errors).toBe(0);
		expect(again.lines.map(fileOf)).toEqual(files);
		for (const line of again.lines) expect(/ {2}already here {2}/.test(line)).toBe(arrived.has(fileOf(line)));
		expect((await checkDatabase(files, publish)).size).toBe(FILES);
		expect((await countRows())['story']).toBe(storiesBefore + FILES);
	});
});
