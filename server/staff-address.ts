import { readAddress } from './documents/address';

const STAFF_SEGMENTS = new Set(['api', 'newsroom', 'sign-in', 'sign-out']);

/** Pages before the newsroom's door: no script of the framework's, so that they work before anything has loaded. */
const DOOR = /^\/(sign-in(\/|$)|newsroom\/setup$)/;
/** A story or a byline as its page will be, for staff. */
const PREVIEW = /^\/newsroom\/(stories|bylines)\/[^/]+\/preview$/;
/** The same for whoever holds a link to it. */
const SHARED = /^\/preview\/([\w-]+)$/;

export type StaffAddress =
	| { path: string; kind: 'desk' | 'door' | 'preview' }
	| { path: string; kind: 'shared'; token: string };

/**
 * A request target below the newsroom's door, or null if it is none, however it is spelt:
 * what has a doubled or encoded slash, a dot segment or another spelling of itself is no address.
 */
export function readStaffAddress(target: string): StaffAddress | null {
	const address = readAddress(target);
	if (!address || address.redirect) return null;
	const { path } = address;
	if (target.split('?', 1)[0] !== path) return null;
	const [, token] = SHARED.exec(path) ?? [];
	if (token !== undefined) return { path, kind: 'shared', token };
	if (!STAFF_SEGMENTS.has(path.split('/', 2)[1] ?? '')) return null;
	if (DOOR.test(path)) return { path, kind: 'door' };
	return { path, kind: PREVIEW.test(path) ? 'preview' : 'desk' };
}
