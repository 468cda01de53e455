import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import NextAuth, { type AuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import PQueue from 'p-queue';
import { cache } from 'react';
import { once } from '@/lib/once';
import { secret } from '@/lib/secret';
import { settings } from '@/lib/settings';
import { turn } from '@/lib/turn';
import type { DirectoryClaims } from './directory-policy';
import { readSession, type SignedIn } from './session-check-queries';
import { redeemTicket, touchSession } from './session-mutations';
import { LONGEST_MS } from './session-rules';

/**
 * The one place that knows next-auth. It makes the cookie for whoever holds a ticket, and
 * carries people to the newsroom's directory and back. Its token holds a session's own
 * token and nothing else; who that is, and whether still, is read from the rows each time.
 */

const isHttps = () => settings().siteUrl.protocol === 'https:';
/** `__Host-`: no other host of the same domain can set it. */
const prefix = () => (isHttps() ? '__Host-' : '');
const sessionCookie = () => `${prefix()}stet-session`;
const flags = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isHttps() });

/** Whoever asks in the running request and may work. Null is nobody. */
export async function currentStaff(): Promise<SignedIn | null> {
	const staff = await signedInStaff();
	return staff?.lacksFactor ? null : staff;
}

/**
 * As `currentStaff`, with those who lack the second factor that the newsroom asks for: for
 * setting one up, and for leaving. Read once for the whole request.
 */
export const signedInStaff = cache(async (): Promise<SignedIn | null> => {
	const kept = (await cookies()).get(sessionCookie())?.value;
	return kept === undefined ? null : staffOf(kept);
});

/** Who a `Cookie` header says it is, where there is no request of Next's: on the editor's socket. */
export async function staffFromCookies(header: string | null): Promise<SignedIn | null> {
	const name = `${sessionCookie()}=`;
	const pair = header?.split(';').find((one) => one.trim().startsWith(name));
	return pair === undefined ? null : staffOf(pair.trim().slice(name.length));
}

async function staffOf(cookie: string): Promise<SignedIn | null> {
	const token = await tokenIn(cookie);
	if (token === null) return null;
	const staff = await readSession(token);
	// Nobody waits for it, and nothing depends on it.
	if (staff?.isStale) touchSession(staff.sessionId).catch(() => {});
	return staff;
}

async function tokenIn(cookie: string): Promise<string | null> {
	if (cookie.length > 4_096) return null;
	// Whatever is not a token that we made is no one's.
	const token = await decode({ token: cookie, secret: secret() }).catch(() => null);
	const session = token?.['session'];
	return typeof session === 'string' && session !== '' ? session : null;
}

/**
 * The cookies of a fresh session, as `Set-Cookie` lines; null if the ticket is none (any
 * more). Tickets are taken one at a time, with a turn for others in between: sign-ins that
 * waited for the same floor end at the same moment, and readers would wait for them all.
 */
export const enterWithTicket = (ticket: string): Promise<string[] | null> =>
	once('tickets', () => new PQueue({ concurrency: 1 })).add(async () => {
		await turn();
		return exchange(ticket);
	});

async function exchange(ticket: string): Promise<string[] | null> {
	const answer = await ask({ ...ourForm({ ticket }), path: ['callback', 'ticket'] });
	const made = answer.cookies.filter((line) => line.startsWith(`${sessionCookie()}=`));
	return made.length > 0 ? made : null;
}

/** Ends the cookie; the session itself is ended by `revokeSessions`. */
export const leaveCookie = (): string =>
	`${sessionCookie()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isHttps() ? '; Secure' : ''}`;

/** Where to send someone who enters by the newsroom's directory, and the cookies that they bring back. */
export async function toDirectory(): Promise<Answered> {
	const { location, cookies: made } = await ask({ ...ourForm(), path: ['signin', DIRECTORY] });
	const leads = location !== null && URL.canParse(location) && !location.startsWith(settings().siteUrl.origin);
	return { location: leads ? location : null, cookies: made.filter(isOfDirectory) };
}

/** What the directory says of whoever came back, its word having been checked; null if it does not stand. */
export async function backFromDirectory(
	query: Record<string, string>,
	brought: Record<string, string>,
): Promise<{ claims: DirectoryClaims | null; cookies: string[] }> {
	let claims: DirectoryClaims | null = null;
	const answer = await ask(
		{ method: 'GET', path: ['callback', DIRECTORY], query, cookies: brought },
		{
			callbacks: {
				signIn: ({ profile }) => {
					claims = readClaims(profile as Record<string, unknown> | undefined); // claims are whatever a directory says
					// Our own door makes the session, so that a second factor is asked for there too.
					return '/sign-in';
				},
			},
		},
	);
	return { claims, cookies: answer.cookies.filter(isOfDirectory) };
}

function readClaims(said: Record<string, unknown> | undefined): DirectoryClaims | null {
	const text = (name: string) => (typeof said?.[name] === 'string' ? (said[name] as string) : undefined); // just checked
	const subject = text('sub');
	const issuer = text('iss') ?? settings().directory?.issuer.href;
	if (!subject || !issuer) return null;
	const verified = said?.['email_verified'];
	return {
		...{ issuer, subject, email: text('email'), name: text('name') },
		emailVerified: typeof verified === 'boolean' ? verified : undefined,
	};
}

type Asked = {
	method: 'GET' | 'POST';
	path: string[];
	query?: Record<string, string>;
	cookies: Record<string, string>;
	body?: Record<string, string>;
};
type Answered = { location: string | null; cookies: string[] };

/** What next-auth is told and says, without a request of its own: its addresses are not ours. */
async function ask(asked: Asked, more: Partial<AuthOptions> = {}): Promise<Answered> {
	process.env['NEXTAUTH_URL'] = settings().siteUrl.origin;
	const answered: Answered = { location: null, cookies: [] };
	const headers = new Map<string, string | string[]>();
	const response = {
		status: () => response,
		getHeader: (name: string) => headers.get(name.toLowerCase()),
		setHeader: (name: string, value: string | string[]) => {
			headers.set(name.toLowerCase(), value);
			return response;
		},
		end: () => response,
		send: () => response,
		json: () => response,
	};
	const request = {
		method: asked.method,
		headers: { host: settings().siteUrl.host },
		cookies: asked.cookies,
		query: { ...asked.query, nextauth: asked.path },
		body: asked.body ?? {},
	};
	// next-auth is written for Next's older requests; it reads no more of one than stands here.
	await NextAuth(request as never, response as never, { ...options(), ...more });
	answered.location = String(headers.get('location') ?? '') || null;
	answered.cookies = [headers.get('set-cookie') ?? []].flat();
	return answered;
}

function options(): AuthOptions {
	return {
		secret: secret(),
		session: { strategy: 'jwt', maxAge: LONGEST_MS / 1000 },
		pages: { signIn: '/sign-in', error: '/sign-in' },
		useSecureCookies: isHttps(),
		cookies: {
			sessionToken: { name: sessionCookie(), options: flags() },
			csrfToken: { name: csrfCookie(), options: flags() },
		},
		logger: { error: () => {}, warn: () => {}, debug: () => {} },
		providers: [
			CredentialsProvider({
				id: 'ticket',
				credentials: { ticket: {} },
				authorize: async (given) => {
					const session = await redeemTicket(given?.ticket ?? '');
					return session === null ? null : { id: session };
				},
			}),
			...directoryProvider(),
		],
		callbacks: {
			// All that stands in the cookie.
			jwt: ({ token, user }) => (user ? { session: user.id } : token),
		},
	};
}

const DIRECTORY = 'directory';
const csrfCookie = () => `${prefix()}stet-csrf`;
const isOfDirectory = (line: string) => /^[\w-]*next-auth\.(pkce|state|nonce)/.test(line);

/** The form that next-auth means to check has been checked by our own door. */
function ourForm(fields: Record<string, string> = {}): Pick<Asked, 'method' | 'cookies' | 'body'> {
	const token = 'checked';
	const hash = createHash('sha256').update(`${token}${secret()}`).digest('hex');
	return { method: 'POST', cookies: { [csrfCookie()]: `${token}|${hash}` }, body: { ...fields, csrfToken: token } };
}

function directoryProvider(): AuthOptions['providers'] {
	const { directory } = settings();
	if (!directory) return [];
	const { issuer, clientId, clientSecret, name } = directory;
	return [
		{
			...{ id: DIRECTORY, name, type: 'oauth', clientId, clientSecret, idToken: true },
			wellKnown: `${issuer.href.replace(/\/$/, '')}/.well-known/openid-configuration`,
			authorization: { params: { scope: 'openid email profile' } },
			checks: ['pkce', 'state', 'nonce'],
			profile: (claims: { sub: string }) => ({ id: claims.sub }),
		},
	];
}
