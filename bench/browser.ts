import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser';

/** What a browser asks for on its own account must not be measured. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A Chromium without cache or history; `port` is for those who speak to it themselves. */
export function openBrowser(port?: number, more: readonly string[] = []): Promise<Browser> {
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const debugging = port === undefined ? [] : [`--remote-debugging-port=${port}`];
	return chromium.launch({ executablePath: findBrowser(), args: [...QUIET, ...asRoot, ...debugging, ...more] });
}
