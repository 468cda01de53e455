import { readAddress } from './documents/address';

const STAFF_SEGMENTS = new Set(['api', 'newsroom', 'sign-in', 'sign-out']);

/** Pages before the newsroom's door: no script of the framework's, so that they work before anything has loaded. */
const DOOR = /^\/(sign-in(\/|$)|newsroom\/setup$)/;

export type StaffAddress = { path: string; isDoor: boolean };

/**
 * A request target below the newsroom's door, or null if it is none, however it is spelt:
 * what has a doubled or encoded slash, a dot segment or another spelling of itself is no address.
 */
export function readStaffAddress(target: string): StaffAddress | null {
	const address = readAddress(target);
	if (!address || address.redirect) return null;
	const { path } = address;
	const asked = target.split('?', 1)[0];
	if (asked !== path || !STAFF_SEGMENTS.has(path.split('/', 2)[1] ?? '')) return null;
	return { path, isDoor: DOOR.test(path) };
}
