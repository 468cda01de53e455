import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What a build is made from. Everything else may change without one. */
const SOURCES = ['app', 'components', 'db', 'features', 'lib', 'types'];
const FILES = ['instrumentation.ts', 'next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];

/** Builds the paper for production, unless the build that is there was made from these very sources. */
export async function buildIfNeeded(project: string): Promise<void> {
	const stamp = stampOf(project);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(project)) return;
	await build(project);
}

const stampOf = (project: string) => join(project, '.next', 'stet-sources');

export async function build(project: string): Promise<void> {
	// Taken first: what is changed while it builds is not in it.
	const sources = fingerprint(project);
	console.log('  Building the paper (about a minute) …');
	await run(join(project, 'node_modules', 'next', 'dist', 'bin', 'next'), ['build'], project);
	await compressFiles(join(project, '.next', 'static'));
	writeFileSync(stampOf(project), sources);
}

function fingerprint(project: string): string {
	const hash = createHash('sha256');
	const files = SOURCES.flatMap((folder) =>
		readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	for (const file of [...files, ...FILES.map((name) => join(project, name))].sort()) {
		hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/** Files that never change are compressed once, as small as they get. */
async function compressFiles(folder: string): Promise<void> {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(css|js|svg|json|txt)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const content = readFileSync(file);
		const small = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
		writeFileSync(`${file}.br`, small);
		writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
	}
}

function run(program: string, parameters: string[], cwd: string): Promise<void> {
	const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
	const child = spawn(process.execPath, [program, ...parameters], { cwd, stdio: 'inherit', env });
	return new Promise((done, fail) => {
		child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}`))));
	});
}
