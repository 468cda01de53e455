import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { commandLine } from '@/features/staff/actor';
import { type Imported, type ImportOptions, importStory } from '@/features/story/import/import-mutations';
import { MAX_STORY_BYTES } from '@/features/story/import/story-file';
import type { Result } from '@/lib/result';

const USAGE = `npm run import -- [--section SLUG] [--headline TEXT] [--publish] FILE…

Takes stories in plain text. Without a headline and a section a story arrives as a draft.`;

process.exitCode = await run();

async function run(): Promise<number> {
	const given = readArguments();
	if (given === null || given.files.length === 0) {
		console.error(USAGE);
		return 2;
	}
	await migrate();
	const width = Math.min(48, Math.max(4, ...given.files.map((file) => file.length)));
	const line = (file: string, outcome: string, rest: string) =>
		console.log(`${file.padEnd(width)}  ${outcome.padEnd(12)}  ${rest}`.trimEnd());
	line('FILE', 'OUTCOME', 'WHERE');
	let failed = 0;
	for (const file of given.files) {
		const result = await importFile(file, given.options);
		// Printed only now: a line here means that the story is safely in.
		line(file, result.ok ? result.value.outcome : 'refused', result.ok ? where(result.value) : result.message);
		if (!result.ok || (given.options.publish && result.value.address === null)) failed++;
	}
	await closeDatabase();
	console.log(failed === 0 ? 'All went in.' : `${failed} of ${given.files.length} did not go in as asked.`);
	return failed === 0 ? 0 : 1;
}

function readArguments(): { files: string[]; options: ImportOptions } | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { section: { type: 'string' }, headline: { type: 'string' }, publish: { type: 'boolean' } },
		});
		return { files: positionals, options: values };
	} catch (error) {
		console.error((error as Error).message);
		return null;
	}
}

async function importFile(file: string, options: ImportOptions): Promise<Result<Imported>> {
	const read = readStory(file);
	return read.ok ? importStory(commandLine, { name: basename(file), bytes: read.value }, options) : read;
}

function readStory(file: string): Result<Uint8Array> {
	try {
		const { size } = statSync(file);
		if (size <= MAX_STORY_BYTES) return { ok: true, value: readFileSync(file) };
		const count = (bytes: number) => bytes.toLocaleString('en-US');
		return {
			ok: false,
			message: `the file has ${count(size)} bytes; a story may have ${count(MAX_STORY_BYTES)} at most`,
		};
	} catch (error) {
		return { ok: false, message: `the file cannot be read (${(error as NodeJS.ErrnoException).code})` };
	}
}

function where({ address, storyId, newBylines, missing }: Imported): string {
	return [
		address ?? `draft ${storyId}`,
		...(address === null ? missing : []),
		...(newBylines.length > 0 ? [`New byline: ${newBylines.join(', ')}.`] : []),
	].join('  ');
}
