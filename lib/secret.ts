import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once';
import { SettingsError, settings } from './settings';

const SHORTEST = 32;

/**
 * What this newsroom signs and seals with: SECRET, or the file `secret` in DATA_DIR, made
 * on first use. Without one there is no sign-in, so a short one is a SettingsError.
 */
export const secret = (): string => once('secret', readSecret);

function readSecret(): string {
	const given = settings().secret;
	if (given !== null) return given;
	const { dataDir } = settings();
	const file = join(dataDir, 'secret');
	const kept = readOr(file) ?? makeSecret(dataDir, file);
	if (kept.length < SHORTEST)
		throw new SettingsError(`The secret in ${file} must have at least ${SHORTEST} characters`);
	return kept;
}

function readOr(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Written beside its place and linked into it: of two processes that start together, one wins and both read the same. */
function makeSecret(dataDir: string, file: string): string {
	mkdirSync(dataDir, { recursive: true });
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	} finally {
		rmSync(draft, { force: true });
	}
	return readFileSync(file, 'utf8').trim();
}
