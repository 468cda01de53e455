import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run migrations -- NAME [--custom]`: writes the next migration for both engines from
 * the one schema. `--check`: fails if the schema has moved on without one.
 */
const ENGINES = { sqlite: 'file:unused.db', postgres: 'postgres://unused/unused' };
const project = resolve(import.meta.dirname, '..');
const kit = join(project, 'node_modules', 'drizzle-kit', 'bin.cjs');
const [name, ...flags] = process.argv.slice(2);

if (name === '--check') check();
else if (name && /^[a-z0-9_]+$/.test(name))
	for (const url of Object.values(ENGINES)) generate(url, ['--name', name, ...flags]);
else {
	console.error('npm run migrations -- NAME [--custom]   (NAME: lower-case words joined by _)');
	process.exitCode = 2;
}

function generate(url: string, parameters: string[]): void {
	execFileSync(process.execPath, [kit, 'generate', ...parameters], {
		cwd: project,
		stdio: name === '--check' ? 'ignore' : 'inherit',
		env: { ...process.env, DATABASE_URL: url },
	});
}

/** drizzle-kit can only say by doing it, so the folder is put back afterwards. */
function check(): void {
	const folder = join(project, 'drizzle');
	const copy = mkdtempSync(join(tmpdir(), 'stet-migrations-'));
	cpSync(folder, copy, { recursive: true });
	const count = () => readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.sql')).length;
	const before = count();
	try {
		for (const url of Object.values(ENGINES)) generate(url, ['--name', 'check']);
		if (count() !== before) {
			console.error('The schema has changed without a migration: npm run migrations -- NAME');
			process.exitCode = 1;
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
		cpSync(copy, folder, { recursive: true });
		rmSync(copy, { recursive: true, force: true });
	}
}
