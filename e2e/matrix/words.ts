import { toldBy } from './action-call';
import type { Answer } from './ask';
import type { Word } from './table';

/** An answer as the table says it, or in its own words if there is no such word. */
export function wordOf(answer: Answer): Word | string {
	const { status, headers, text } = answer;
	const told = toldBy(answer);
	if (told) return toldWord(told);
	const action = String(headers['x-action-redirect'] ?? '');
	if (action !== '') return 'done';
	const location = String(headers.location ?? flightRedirect(answer) ?? '');
	if (location !== '') return whereTo(location);
	if (status === 401) return 'sign-in';
	if (status === 403) return /second factor/i.test(text) && !/<html/.test(text) ? 'factor' : 'refused';
	if (status === 422) return 'refused';
	if (status === 404) return 'missing';
	if (status === 200 || status === 204) return 'sees';
	return `answers ${status}`;
}

function toldWord({ ok, message, errors }: { ok: boolean; message: string; errors: Record<string, string> }): string {
	if (ok) return 'done';
	if (/not signed in here|session has ended/.test(message)) return 'sign-in';
	if (/set up .*second factor/i.test(message)) return 'factor';
	// The forms of the matrix are right: whoever may, succeeds.
	return Object.keys(errors).length > 0 ? `says ${JSON.stringify(errors)}` : 'refused';
}

function whereTo(location: string): string {
	if (/^\/sign-in\/?[^?]*\?(.*&)?said=/.test(location) || /^\/newsroom\/setup\?/.test(location)) return 'back';
	if (/^\/sign-in(\?next=|$)/.test(location)) return 'sign-in';
	if (location === '/newsroom/profile/security') return 'factor';
	return location.startsWith('/newsroom') ? 'leads on' : `leads to ${location}`;
}

/** Where a page leads whose head was sent before it knew, as the framework's navigation is told. */
const flightRedirect = ({ text }: Answer): string | undefined => /NEXT_REDIRECT;\w+;([^;]*);/.exec(text)?.[1];

/** Words that stand in nothing but what the newsroom keeps; those that an answer shows. */
export const canariesIn = ({ text }: Answer): string[] => [...new Set(text.match(/canary-[a-z-]+/g))].sort();
