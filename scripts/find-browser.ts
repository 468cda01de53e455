import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium: the system's, else Playwright's own, else (as root) from the system's packages. */
export function findBrowser(): string {
	const found = findInstalled();
	if (found) return found;
	console.log('  No browser was found; installing one …');
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	if (process.getuid?.() === 0) {
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
	}
	const installed = findInstalled();
	if (installed) return installed;
	throw new Error('No Chromium could be found or installed. Install one, or name it in CHROMIUM_PATH.');
}

function findInstalled(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named && existsSync(named)) return named;
	for (const name of NAMES) {
		try {
			return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		} catch {
			// not this one
		}
	}
	return [MAC, chromium.executablePath()].find(existsSync);
}
