import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '@/lib/settings';
import { countRows, openNewsroom } from './testing/newsroom';
import { runProgram } from './testing/run-program';

/** What someone at the command line sees. */

const program = 'scripts/import.ts';
let folder: string;

beforeAll(async () => {
	await openNewsroom();
});

beforeEach(() => {
	const { dataDir } = readSettings();
	mkdirSync(dataDir, { recursive: true });
	folder = mkdtempSync(join(dataDir, 'arrived-'));
});

function file(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

const columns = (line = '') => line.split(/ {2,}/);

describe('npm run import', () => {
	test('says where each story is, and what a refused one lacks; the other files go on', async () => {
		const files = [
			file('good.txt', 'date 2024-01-04 By Nora Novak\n\n01/03/2024 05:09 PM EST\n\nText of the first.'),
			file('bad.txt', 'date 2024-01-04 By Nora Novak\n\n01/03/2024 05:09 PM XYZ\n\nText of the second.'),
			join(folder, 'absent.txt'),
			folder,
			file('empty.txt', ''),
			file('last.txt', 'date 2024-01-05 By Nora Novak\n\nText of the last.'),
		];
		const { lines, exit } = await runProgram(program, [
			'--section',
			'world',
			'--headline',
			'Now',
			'--publish',
			...files,
		]);
		expect(exit).toBe(1);
		const [heads, ...rest] = lines.map(columns);
		expect(heads).toEqual(['FILE', 'OUTCOME', 'WHERE']);
		expect(rest).toEqual([
			[files[0], 'published', '/world/2024/01/03/now', 'New byline: Nora Novak.'],
			[files[1], 'refused', expect.stringMatching(/^line 3 .*XYZ/)],
			[files[2], 'refused', 'the file cannot be read (ENOENT)'],
			[files[3], 'refused', 'the file cannot be read (EISDIR)'],
			[files[4], 'refused', 'the file is empty'],
			[files[5], 'published', '/world/2024/01/05/now'],
			['4 of 6 did not go in as asked.'],
		]);
	});

	test('takes a draft that cannot be published yet, and says so by its exit', async () => {
		const one = file('draft.txt', 'Nothing but text.');
		const drafted = await runProgram(program, [one]);
		expect(drafted.exit).toBe(0);
		expect(columns(drafted.lines[1])).toEqual([
			...[one, 'draft', expect.stringMatching(/^draft [0-9a-f-]{36}$/), 'It has no headline.', 'It is in no section.'],
		]);
		expect(drafted.lines.at(-1)).toBe('All went in.');
		const wanted = await runProgram(program, ['--publish', one]);
		expect(wanted.exit).toBe(1);
		expect(columns(wanted.lines[1])[1]).toBe('already here');
	});

	test('refuses a file of six gigabytes without reading it', async () => {
		const one = file('huge.txt', '');
		truncateSync(one, 6 * 2 ** 30);
		const { lines, exit } = await runProgram(program, [one]);
		expect(exit).toBe(1);
		expect(columns(lines[1])[2]).toBe('the file has 6,442,450,944 bytes; a story may have 1,048,576 at most');
	});

	test.each([[['--publish']], [['--sektion', 'world', 'a.txt']]])(
		'with %j says how it is used, and does nothing',
		async (args) => {
			const before = await countRows();
			const { lines, errors, exit } = await runProgram(program, args);
			expect([lines, exit]).toEqual([[], 2]);
			expect(errors).toContain('npm run import -- [--section SLUG]');
			expect(await countRows()).toEqual(before);
		},
	);

	test('works in a data folder of any name', async () => {
		const env = { DATABASE_URL: '', DATA_DIR: join(folder, 'per%41cent ha#sh qu?est ключ') };
		const { lines, errors } = await runProgram(program, [file('one.txt', 'Text.')], { env });
		expect([errors, columns(lines[1])[2]]).toEqual([
			...['', 'The newsroom is not set up yet; npm run demo furnishes one.'],
		]);
		expect((await runProgram('scripts/audit-verify.ts', [], { env })).lines).toEqual(['The audit log stands: 0 rows.']);
	});
});
