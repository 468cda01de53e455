import type { Role } from './staff-schema';

export { ROLES, type Role } from './staff-schema';

/**
 * Who asks. `id` is opaque and is what history keeps. `system` is Stet itself or someone
 * at the machine's command line, who holds the database anyway.
 */
export type Actor = {
	id: string;
	role: Role | 'system';
	/** Whether this newsroom lets reporters publish; true unless a setting says otherwise. */
	mayPublish?: boolean;
	/** The byline that this person writes under, if they have one. */
	bylineId?: string | null;
};

/** Someone who is signed in, as pages and their own settings need them. */
export type Staff = Actor & {
	role: Role;
	accountId: string;
	sessionId: string;
	name: string;
	email: string;
};

export const commandLine: Actor = { id: 'system:command-line', role: 'system' };
