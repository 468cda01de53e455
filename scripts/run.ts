import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings, SettingsError } from '@/lib/settings';

/**
 * Runs a program once the settings are known to be right: what is wrong with them is
 * one line, before any module that needs them is loaded.
 */
try {
	readSettings();
	process.argv.splice(1, 1);
	await import(pathToFileURL(resolve(process.argv[1] ?? '')).href);
} catch (error) {
	if (!(error instanceof SettingsError)) throw error;
	console.error(error.message);
	process.exit(2);
}
