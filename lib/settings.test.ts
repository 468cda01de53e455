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
		secret: null,
		smtpUrl: null,
		mailFrom: 'newsroom@newsroom.invalid',
		trustProxy: [],
		directory: null,
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
		SECRET: 'a secret of at least thirty-two letters',
		SMTP_URL: 'smtp://stet:secret@mail.example:587',
		MAIL_FROM: 'desk@paper.example',
		TRUST_PROXY: '10.0.0.0/8, 192.0.2.7,2001:db8::/32',
		OIDC_ISSUER: 'https://login.paper.example/realm',
		OIDC_CLIENT_ID: 'stet',
		OIDC_CLIENT_SECRET: 'between us',
		OIDC_NAME: 'the staff directory',
		PATH: '/bin',
	});
	expect(settings).toEqual({
		port: 8080,
		host: '::',
		siteUrl: new URL('https://paper.example'),
		dataDir: '/srv/stet',
		databaseUrl: 'postgres://stet:secret@db/stet',
		documentsBytes: 1024 * 1024,
		secret: 'a secret of at least thirty-two letters',
		smtpUrl: 'smtp://stet:secret@mail.example:587',
		mailFrom: 'desk@paper.example',
		trustProxy: ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'],
		directory: {
			issuer: new URL('https://login.paper.example/realm'),
			clientId: 'stet',
			clientSecret: 'between us',
			name: 'the staff directory',
		},
	});
});

test('mail comes from the site’s own domain unless another address is set', () => {
	const from = (SITE_URL: string) => readSettings({ SITE_URL }).mailFrom;
	expect(from('https://www.paper.example')).toBe('newsroom@www.paper.example');
	for (const bare of ['http://localhost:3000', 'http://192.0.2.7', 'http://[::1]:3000']) {
		expect(from(bare)).toBe('newsroom@newsroom.invalid');
	}
});

test('a directory is known wholly or not at all', () => {
	const whole = {
		OIDC_ISSUER: 'https://login.paper.example',
		OIDC_CLIENT_ID: 'stet',
		OIDC_CLIENT_SECRET: 'between us',
	};
	expect(readSettings(whole).directory?.name).toBe('your directory');
	for (const lacking of Object.keys(whole)) {
		expect(() => readSettings({ ...whole, [lacking]: '' })).toThrow(
			'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be given together',
		);
	}
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
		['SECRET', 'a'.repeat(31)],
		['SMTP_URL', 'mail.example'],
		['SMTP_URL', 'http://mail.example'],
		['MAIL_FROM', 'the desk'],
		['MAIL_FROM', 'desk@päper.example'],
		['TRUST_PROXY', 'proxy.example'],
		['TRUST_PROXY', '10.0.0.0/8,'],
		['TRUST_PROXY', '*'],
		['OIDC_ISSUER', 'login.paper.example'],
		['OIDC_NAME', 'a'.repeat(61)],
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
		['SMTP_URL', 'http://stet:s3cret@mail.example'],
		['SECRET', 's3cret'],
	])('%s=%s', (name, value) => {
		expect(() => readSettings({ [name]: value })).toThrow(/^(?!.*s3cret)/s);
	});
});
