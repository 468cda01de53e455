import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { session } from '@/db/schema';
import { isStorable } from '@/lib/plain-text';
import type { Actor, Staff } from './actor';
import { demand } from './demand';
import type { SignInMethod } from './staff-schema';

export type SessionForDesk = {
	id: string;
	method: SignInMethod;
	/** "Firefox on Linux" */
	device: string;
	network: string;
	createdAt: Date;
	lastSeenAt: Date;
	expiresAt: Date;
};

/** Where an account is signed in, newest first. Everyone may see their own. */
export async function getSessionsForDesk(actor: Actor | Staff, accountId: string): Promise<SessionForDesk[]> {
	const own = 'accountId' in actor && actor.accountId === accountId;
	demand(own ? 'self.manage' : 'account.manage', actor);
	if (!isStorable(accountId)) return [];
	const { id, method, device, network, createdAt, lastSeenAt, expiresAt } = session;
	const live = and(isNull(session.revokedAt), gt(session.expiresAt, await now(database())));
	return database()
		.select({ id, method, device, network, createdAt, lastSeenAt, expiresAt })
		.from(session)
		.where(and(eq(session.accountId, accountId), live))
		.orderBy(desc(session.lastSeenAt), desc(session.id));
}
