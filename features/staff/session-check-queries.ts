import { and, eq, exists, isNotNull, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { prepared } from '@/db/prepared';
import { account, newsroom, passkey, session, totp } from '@/db/schema';
import { hashToken } from '@/lib/token';
import type { Staff } from './actor';
import { secondFactorNeeded } from './second-factor-policy';
import { TOUCH_MS } from './session-rules';
import type { Appearance } from './staff-schema';

/** Someone who is signed in, and what the desk must know at once. */
export type SignedIn = Staff & {
	/** The newsroom asks for a second factor, and this person has none yet. */
	lacksFactor: boolean;
	/** Desk settings; "" for language and zone is the newsroom's. */
	language: string;
	zone: string;
	appearance: Appearance;
	/** "Last seen" is no longer true to the minute. */
	isStale: boolean;
};

/**
 * Whose session a token is, asked at every request: one query down unique indexes. Null
 * unless the row is there, neither ended nor expired, and its account is active.
 */
export async function readSession(token: string): Promise<SignedIn | null> {
	const [row] = await prepared(
		'session-check',
		(db) =>
			db
				.select({
					...{ sessionId: session.id, expiresAt: session.expiresAt, revokedAt: session.revokedAt },
					...{ lastSeenAt: session.lastSeenAt, accountId: account.id, id: account.actor, role: account.role },
					...{ status: account.status, name: account.name, email: account.email, bylineId: account.bylineId },
					...{ language: account.language, zone: account.zone, appearance: account.appearance },
					...{ reportersPublish: newsroom.reportersPublish, rule: newsroom.secondFactor },
					hasApp: exists(
						db
							.select({ one: sql`1` })
							.from(totp)
							.where(and(eq(totp.accountId, account.id), isNotNull(totp.confirmedAt))),
					).mapWith(Boolean),
					hasPasskey: exists(db.select({ one: sql`1` }).from(passkey).where(eq(passkey.accountId, account.id))).mapWith(
						Boolean,
					),
				})
				.from(session)
				.innerJoin(account, eq(account.id, session.accountId))
				.leftJoin(newsroom, eq(newsroom.id, 1))
				.where(eq(session.tokenHash, sql.placeholder('hash')))
				.limit(1),
		{ hash: hashToken(token) },
	);
	const now = Date.now();
	if (!row || row.revokedAt !== null || row.expiresAt.getTime() <= now || row.status !== 'active') return null;
	const { hasApp, hasPasskey, rule, reportersPublish, lastSeenAt, expiresAt, revokedAt, status, ...staff } = row;
	return {
		...staff,
		mayPublish: reportersPublish ?? true,
		lacksFactor: secondFactorNeeded(rule ?? 'optional', row.role) && !hasApp && !hasPasskey,
		isStale: now - lastSeenAt.getTime() > TOUCH_MS,
	};
}

/** Whether anybody may enter at all; without an account a newsroom is not set up. */
export async function hasAccounts(): Promise<boolean> {
	const [one] = await database().select({ id: account.id }).from(account).limit(1);
	return one !== undefined;
}

/** Whether this is a newsroom whose passwords anyone can read. */
export async function isDemo(): Promise<boolean> {
	const [paper] = await database().select({ demo: newsroom.demo }).from(newsroom);
	return paper?.demo ?? false;
}
