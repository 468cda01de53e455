import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { passkeyChallenge } from '@/db/schema';
import { challengeOf } from './passkey-response';

/** Steps; each is part of a larger transaction and authorises nothing. */

/** How long a person has for it. */
export const CHALLENGE_MS = 5 * 60 * 1000;

/** `accountId`: whose new passkey is to sign it; null for a sign-in. */
export async function keepChallenge(tx: Transaction, challenge: string, accountId: string | null): Promise<void> {
	const at = await now(tx);
	await tx.delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, at));
	const expiresAt = new Date(at.getTime() + CHALLENGE_MS);
	await tx.insert(passkeyChallenge).values({ challenge, accountId, expiresAt });
}

/** Uses up the challenge that was signed, whatever then comes of it; null if it was not ours, or not any more. */
export async function takeChallenge(
	tx: Transaction,
	clientDataJSON: string,
	accountId: string | null,
): Promise<string | null> {
	const challenge = challengeOf(clientDataJSON);
	if (challenge === null) return null;
	const whose = accountId === null ? isNull(passkeyChallenge.accountId) : eq(passkeyChallenge.accountId, accountId);
	const [taken] = await tx
		.delete(passkeyChallenge)
		.where(and(eq(passkeyChallenge.challenge, challenge), whose))
		.returning();
	return taken && taken.expiresAt > (await now(tx)) ? challenge : null;
}
