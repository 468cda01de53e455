import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forget, provide } from './once';
import { secret } from './secret';
import { readSettings, SettingsError } from './settings';

/** A place for data, and what was set; each ask is that of a process that has just started. */
function place(env: Record<string, string> = {}) {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-secret-'));
	const ask = () => {
		provide('settings', readSettings({ DATA_DIR: dataDir, ...env }));
		forget('secret');
		return secret();
	};
	onTestFinished(() => {
		forget('settings');
		forget('secret');
		rmSync(dataDir, { recursive: true, force: true });
	});
	return { file: join(dataDir, 'secret'), ask };
}

test('the secret that is set is the one', () => {
	const SECRET = 'a secret of at least thirty-two letters';
	const { ask, file } = place({ SECRET });
	expect(ask()).toBe(SECRET);
	expect(() => statSync(file)).toThrow(/ENOENT/);
});

test('where none is set, one is made, kept for the next start, and for its owner’s eyes alone', () => {
	const { ask, file } = place();
	const made = ask();
	expect(Buffer.from(made, 'base64url')).toHaveLength(32);
	expect(ask()).toBe(made);
	expect(readFileSync(file, 'utf8').trim()).toBe(made);
	expect(statSync(file).mode & 0o077).toBe(0);
	expect(place().ask()).not.toBe(made);
});

test.each(['', 'short', 'a'.repeat(31)])('a file that holds too little stops the start: %j', (text) => {
	const { ask, file } = place();
	writeFileSync(file, text);
	expect(ask).toThrow(SettingsError);
	expect(ask).toThrow(/at least 32 characters/);
});

test('a short one that is set does too', () => {
	expect(() => place({ SECRET: 'a'.repeat(31) }).ask()).toThrow(/^SECRET must have at least 32 characters/);
});
