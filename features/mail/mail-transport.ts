import { createTransport, type Transporter } from 'nodemailer';

const TIMEOUTS = ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout'] as const;

/**
 * For one delivery. Certificates are checked; a password never goes over a line that is
 * not encrypted. Options stand in the address because nodemailer 7.0.13 takes no others
 * beside one; those that SMTP_URL has itself are left as they are.
 */
export function openTransport(smtpUrl: string, timeoutMs: number): Transporter {
	const url = new URL(smtpUrl);
	const guarded = url.username !== '' && !isLoopback(url.hostname);
	const ours = [
		...TIMEOUTS.map((name) => [name, String(timeoutMs)] as const),
		['requireTLS', String(guarded)] as const,
	];
	for (const [name, value] of ours) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
	return createTransport(url.href);
}

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

export const LATE = 'The mail server did not answer in time.';
const LONGEST = 200;

/** What went wrong, in one line that can be shown: the server's words, less the user and password of SMTP_URL. */
export function troubleOf(error: unknown, smtpUrl = ''): string {
	if (error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT') return LATE;
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n\u2028\u2029]/);
	const { username, password } = smtpUrl ? new URL(smtpUrl) : { username: '', password: '' };
	const secrets = [password, decoded(password), username, decoded(username)].filter((one) => one !== '');
	const shown = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), line);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: Postgres refuses U+0000, and no terminal wants the others
	return [...shown.replace(/[\u0000-\u001f\u007f]/g, ' ').toWellFormed()].slice(0, LONGEST).join('') || 'It failed.';
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * A server that refuses this recipient or this mail for good (RFC 5321 §4.2.1) is not asked
 * again. One that refuses our sign-in or sender may be put right meanwhile.
 */
export function isPermanent(error: unknown): boolean {
	if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
	return Number(error.responseCode) >= 500 && (error.command === 'RCPT TO' || error.command === 'DATA');
}
