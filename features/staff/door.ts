import Bowser from 'bowser';
import { notBefore } from '@/lib/floor';
import { networkOf } from '@/lib/network';
import { routes } from '@/lib/routes';
import { safeNext } from '@/lib/safe-next';
import { seal, unseal } from '@/lib/seal';
import { settings } from '@/lib/settings';
import { newToken } from '@/lib/token';
import { enterWithTicket } from './auth';
import type { DoorWord } from './door-words';
import type { Visitor } from './session-mutations';
import type { SignIn } from './sign-in-mutations';

/** What the routes before the newsroom's door share: who stands there, and how they are led on. */

/** Every refusal takes this long, whatever it was for. */
export const REFUSAL_MS = 800;

const YEAR = 365 * 24 * 60 * 60;

const isHttps = () => settings().siteUrl.protocol === 'https:';
const named = (name: string) => `${isHttps() ? '__Host-' : ''}stet-${name}`;

/** A cookie of the door, as a `Set-Cookie` line. */
function cookie(name: string, value: string, seconds: number): string {
	const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isHttps() ? '; Secure' : ''}`;
	return `${named(name)}=${value}; ${flags}`;
}

export function cookiesOf(request: Request): Record<string, string> {
	const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => {
		const [name = '', ...value] = pair.trim().split('=');
		return [name, value.join('=')] as const;
	});
	return Object.fromEntries(pairs);
}

/** The browser that asks. Its address is the door's word, its description its own. */
export function visitorOf(request: Request): Visitor {
	const kept = cookiesOf(request)[named('device')] ?? '';
	return {
		network: networkOf(request.headers.get('x-stet-network') ?? ''),
		device: deviceName(request.headers.get('user-agent') ?? ''),
		token: /^[\w-]{43}$/.test(kept) ? kept : newToken(),
	};
}

function deviceName(agent: string): string {
	if (agent === '') return 'An unnamed program';
	const { browser, os } = Bowser.parse(agent.slice(0, 500));
	const name = `${browser.name || 'A browser'}${os.name ? ` on ${os.name}` : ''}`;
	return name.slice(0, 80);
}

export type Kept = Record<string, string>;

/** What was typed, for the page that a form leads back to; sealed, and only for two minutes. */
const keep = (kept: Kept): string => cookie('typed', seal('typed', JSON.stringify(kept)), 120);

export function readKept(value: string | undefined): Kept {
	const text = value === undefined ? null : unseal('typed', value);
	return text === null ? {} : (JSON.parse(text) as Kept); // sealed by us
}

export const keptCookie = (): string => named('typed');
export const pendingCookie = (): string => named('pending');

export const isOwnPath = (path: string | null | undefined): string => safeNext(path, settings().siteUrl) ?? '';

type Lead = { cookies?: string[]; typed?: Kept };

/** On to another page, by GET, as the answer to a form. */
export function leadTo(path: string, { cookies = [], typed }: Lead = {}): Response {
	const headers = new Headers({ Location: path });
	for (const line of typed ? [...cookies, keep(typed)] : cookies) headers.append('Set-Cookie', line);
	return new Response(null, { status: 303, headers });
}

/** Back to a page of the door with a word that it says. */
export function leadBack(path: string, said: DoorWord, lead: Lead = {}): Response {
	const url = new URL(path, settings().siteUrl);
	url.searchParams.set('said', said);
	return leadTo(`${url.pathname}${url.search}`, lead);
}

/** Where a sign-in goes from here: inside, to the second factor, or back after the time that every refusal takes. */
export async function goOn(
	signIn: SignIn,
	{ visitor, next, began, refused }: { visitor: Visitor; next: string; began: number; refused: () => Response },
): Promise<Response> {
	if (signIn.kind === 'code') {
		return leadTo(routes.signInCode(), { cookies: [cookie('pending', signIn.pending, 600)] });
	}
	if (signIn.kind === 'passkey') return leadBack(routes.signIn(next), 'passkey-only');
	const made = signIn.kind === 'ticket' ? await enterWithTicket(signIn.ticket) : null;
	if (!made) {
		await notBefore(began, REFUSAL_MS);
		return refused();
	}
	return leadTo(isOwnPath(next) || routes.newsroom(), {
		cookies: [...made, cookie('device', visitor.token, YEAR), cookie('pending', '', 0), cookie('typed', '', 0)],
	});
}
