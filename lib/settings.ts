import { resolve } from 'node:path';
import { z } from 'zod';
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
});

export type Settings = {
	port: number;
	host: string;
	/** The one public origin; every absolute address is built from it. */
	siteUrl: URL;
	dataDir: string;
	databaseUrl: string;
	documentsBytes: number;
};

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
	return {
		port: data.PORT,
		host: data.HOST,
		siteUrl: data.SITE_URL ?? new URL(`http://localhost:${data.PORT}`),
		dataDir,
		databaseUrl: data.DATABASE_URL ?? `file:${dataDir}/stet.db`,
		documentsBytes: data.DOCUMENTS_MB * 1024 * 1024,
	};
}

/** This process's settings, read once. */
export const settings = (): Settings => once('settings', () => readSettings());

/** On one line, and of an address only its scheme: it may hold a password, and this goes to logs. */
function shown(name: string, value: string): string {
	const text = /_URL$/.test(name) && value.includes(':') ? `${value.split(':')[0]}:…` : value;
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
