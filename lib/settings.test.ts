import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings';

test('nothing set is a paper on this machine, in one folder', () => {
	expect(readSettings({})).toEqual({
		port: 3000,
		host: '127.0.0.1',
		siteUrl: new URL('http://localhost:3000'),
		dataDir: resolve('data'),
		databaseUrl: `file:${resolve('data')}/stet.db`,
		documentsBytes: 96 * 1024 * 1024,
	});
});

test('an empty variable is one that is not set', () => {
	const empty = { PORT: '', HOST: '', SITE_URL: '', DATA_DIR: '', DATABASE_URL: '', DOCUMENTS_MB: '' };
	expect(readSettings(empty)).toEqual(readSettings({}));
});

test('what is set is used', () => {
	const settings = readSettings({
		PORT: '8080',
		HOST: '::',
		SITE_URL: 'https://paper.example',
		DATA_DIR: '/srv/stet',
		DATABASE_URL: 'postgres://stet:secret@db/stet',
		DOCUMENTS_MB: '1',
		PATH: '/bin',
	});
	expect(settings).toEqual({
		port: 8080,
		host: '::',
		siteUrl: new URL('https://paper.example'),
		dataDir: '/srv/stet',
		databaseUrl: 'postgres://stet:secret@db/stet',
		documentsBytes: 1024 * 1024,
	});
});

test('the port is the demo’s address too', () => {
	expect(readSettings({ PORT: '4000' }).siteUrl.origin).toBe('http://localhost:4000');
});

describe('a wrong value is one line that names its variable', () => {
	test.each([
		['PORT', '0'],
		['PORT', '65536'],
		['PORT', '3000x'],
		['PORT', '-1'],
		['PORT', '1e3'],
		['PORT', '3000.5'],
		['PORT', ' 3000'],
		['HOST', 'not a host'],
		['HOST', 'http://localhost'],
		['SITE_URL', 'paper.example'],
		['SITE_URL', 'ftp://paper.example'],
		['SITE_URL', 'javascript:alert(1)'],
		['SITE_URL', 'https://paper.example/news'],
		['SITE_URL', 'https://paper.example/?a=b'],
		['SITE_URL', 'https://paper.example/#a'],
		['SITE_URL', 'https://user@paper.example'],
		['DATABASE_URL', 'mysql://localhost/stet'],
		['DATABASE_URL', 'file:'],
		['DATABASE_URL', 'postgres://'],
		['DOCUMENTS_MB', '0'],
		['DOCUMENTS_MB', 'much'],
		['DOCUMENTS_MB', '65537'],
	])('%s=%s', (name, value) => {
		const read = () => readSettings({ [name]: value });
		expect(read).toThrow(SettingsError);
		expect(read).toThrow(new RegExp(`^${name} must [^\\n]+$`));
	});
});

describe('a password is never repeated', () => {
	test.each([
		['DATABASE_URL', 'mysql://stet:s3cret@db/stet'],
		['DATABASE_URL', 'postgress://:s3cret@db/stet'],
		['SITE_URL', 'https://stet:s3cret@paper.example'],
	])('%s=%s', (name, value) => {
		expect(() => readSettings({ [name]: value })).toThrow(/^(?!.*s3cret)/s);
	});
});
