import { resolve } from 'node:path';
import { z } from 'zod';
import { isEmailAddress } from './email-address';
import { isNetwork } from './network';
import { once } from './once';

/** What is wrong with the environment, in one line that names the variable. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

const wholeNumber = (low: number, high: number) =>
	z
		.string()
		.regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
		.transform(Number)
		.refine((value) => value >= low && value <= high, `must be a whole number from ${low} to ${high}`);

const siteUrl = z
	.string()
	.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
		message: 'must be an address such as https://paper.example',
	})
	.transform((text) => new URL(text))
	.refine((url) => url.pathname === '/' && !url.search && !url.hash && !url.username, {
		message: 'must have no path, query or user name',
	});

const shape = z.object({
	PORT: wholeNumber(1, 65_535).default(3000),
	HOST: z
		.string()
		.regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address')
		.default('127.0.0.1'),
	SITE_URL: siteUrl.optional(),
	DATA_DIR: z.string().min(1).default('data'),
	DATABASE_URL: z
		.string()
		.regex(/^(file:.|postgres(ql)?:\/\/.)/, 'must begin with file: (SQLite) or postgres:// (Postgres)')
		.optional(),
	/** Megabytes of finished pages kept in memory. */
	DOCUMENTS_MB: wholeNumber(1, 65_536).default(96),
	/** What sign-ins are signed and secrets at rest are sealed with; without it, the file `secret` in DATA_DIR. */
	SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
	/** smtp://user:password@host:port, or smtps://. Without it, mails are written to `outbox` in DATA_DIR. */
	SMTP_URL: z
		.string()
		.refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), {
			message: 'must be an address such as smtp://user:password@mail.example:587',
		})
		.optional(),
	MAIL_FROM: z.string().refine(isEmailAddress, 'must be an address such as newsroom@paper.example').optional(),
	/** Addresses or networks (10.0.0.0/8), divided by commas, of proxies whose X-Forwarded-For counts. */
	TRUST_PROXY: z
		.string()
		.transform((text) => text.split(',').map((part) => part.trim()))
		.refine((parts) => parts.every(isNetwork), 'must hold addresses or networks such as 10.0.0.0/8')
		.default([]),
	OIDC_ISSUER: z
		.string()
		.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
			message: 'must be the address of a directory such as https://login.paper.example',
		})
		.optional(),
	OIDC_CLIENT_ID: z.string().optional(),
	OIDC_CLIENT_SECRET: z.string().optional(),
	/** As the button says it: "Sign in with …". */
	OIDC_NAME: z.string().max(60, 'must have at most 60 characters').default('your directory'),
});

export type Settings = {
	port: number;
	host: string;
	/** The one public origin; every absolute address is built from it. */
	siteUrl: URL;
	dataDir: string;
	databaseUrl: string;
	documentsBytes: number;
	secret: string | null;
	smtpUrl: string | null;
	mailFrom: string;
	/** Proxies whose word on a reader's address counts. */
	trustProxy: string[];
	directory: Directory | null;
};

/** A newsroom's own OpenID Connect provider. */
type Directory = { issuer: URL; clientId: string; clientSecret: string; name: string };

/** An empty variable counts as one that is not set. Throws SettingsError. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
	const read = shape.safeParse(given);
	if (!read.success) {
		const [issue] = read.error.issues;
		const name = String(issue?.path[0]);
		throw new SettingsError(`${name} ${issue?.message} (it is ${shown(name, given[name] ?? '')})`);
	}
	const data = read.data;
	const dataDir = resolve(data.DATA_DIR);
	const siteUrl = data.SITE_URL ?? new URL(`http://localhost:${data.PORT}`);
	return {
		port: data.PORT,
		host: data.HOST,
		siteUrl,
		dataDir,
		databaseUrl: data.DATABASE_URL ?? `file:${dataDir}/stet.db`,
		documentsBytes: data.DOCUMENTS_MB * 1024 * 1024,
		secret: data.SECRET ?? null,
		smtpUrl: data.SMTP_URL ?? null,
		mailFrom: data.MAIL_FROM ?? `newsroom@${mailDomain(siteUrl.hostname)}`,
		trustProxy: data.TRUST_PROXY,
		directory: readDirectory(data),
	};
}

/** A mail's sender needs a domain with a dot; a bare or numeric host has none. */
function mailDomain(hostname: string): string {
	return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) ? hostname : 'newsroom.invalid';
}

function readDirectory(data: z.output<typeof shape>): Directory | null {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
	if (!issuer && !clientId && !clientSecret) return null;
	if (!issuer || !clientId || !clientSecret) {
		throw new SettingsError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be given together');
	}
	return { issuer: new URL(issuer), clientId, clientSecret, name: data.OIDC_NAME };
}

/** This process's settings, read once. */
export const settings = (): Settings => once('settings', () => readSettings());

/** On one line, and of an address only its scheme: it may hold a password, and this goes to logs. */
function shown(name: string, value: string): string {
	if (/SECRET$/.test(name)) return 'not shown';
	const text = /_URL$/.test(name) && value.includes(':') ? `${value.split(':')[0]}:…` : value;
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
