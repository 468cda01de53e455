import { and, eq, exists, inArray, isNotNull, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, newsroom, passkey, session, totp } from '@/db/schema';
import type { Staff } from './actor';
import { secondFactorNeeded } from './second-factor-policy';

/**
 * Who is still signed in, of many sessions at once: for connections that stay open. What
 * is not in the answer has ended, has expired, or its account may not work any more.
 */
export async function readOpenSessions(ids: string[]): Promise<Map<string, Staff>> {
	if (ids.length === 0) return new Map();
	const db = database();
	const factor = (one: typeof totp | typeof passkey, more = sql`true`) =>
		exists(
			db
				.select({ one: sql`1` })
				.from(one)
				.where(and(eq(one.accountId, account.id), more)),
		).mapWith(Boolean);
	const rows = await db
		.select({
			...{ sessionId: session.id, expiresAt: session.expiresAt, revokedAt: session.revokedAt },
			...{ accountId: account.id, id: account.actor, role: account.role, status: account.status },
			...{ name: account.name, email: account.email, bylineId: account.bylineId },
			...{ reportersPublish: newsroom.reportersPublish, rule: newsroom.secondFactor },
			...{ hasApp: factor(totp, isNotNull(totp.confirmedAt)), hasPasskey: factor(passkey) },
		})
		.from(session)
		.innerJoin(account, eq(account.id, session.accountId))
		.leftJoin(newsroom, eq(newsroom.id, 1))
		.where(inArray(session.id, ids));
	const now = Date.now();
	const open = new Map<string, Staff>();
	for (const { reportersPublish, rule, hasApp, hasPasskey, expiresAt, revokedAt, status, ...staff } of rows) {
		const lacksFactor = secondFactorNeeded(rule ?? 'optional', staff.role) && !hasApp && !hasPasskey;
		if (revokedAt !== null || expiresAt.getTime() <= now || status !== 'active' || lacksFactor) continue;
		open.set(staff.sessionId, { ...staff, mayPublish: reportersPublish ?? true });
	}
	return open;
}
