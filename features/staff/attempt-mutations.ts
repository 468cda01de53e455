import { createHmac } from 'node:crypto';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { attemptCount } from '@/db/schema';
import { write } from '@/db/write';
import { secret } from '@/lib/secret';
import { ATTEMPT_RULES, type AttemptRule, afterAttempt, FORGOTTEN_MS, withoutAttempt } from './attempt-rules';

/** What attempts are counted for: "pair" and an account with a network, say. */
export type Counted = { rule: AttemptRule; of: string };

/** Kept hashed, so that the table says of nobody that they were tried. */
const keyOf = ({ rule, of }: Counted) => createHmac('sha256', secret()).update(`${rule}\n${of}`).digest('base64url');

/**
 * Counts one attempt, before anything is checked. False if one of the counters says "not
 * yet"; then nothing is counted, and nothing may be checked.
 */
export async function countAttempt(counted: Counted[]): Promise<boolean> {
	const keys = counted.map((one) => ({ ...one, key: keyOf(one) })).sort((a, b) => (a.key < b.key ? -1 : 1));
	// A flood is turned away without a write.
	const seen = await database()
		.select({ blockedUntil: attemptCount.blockedUntil })
		.from(attemptCount)
		.where(
			inArray(
				attemptCount.key,
				keys.map(({ key }) => key),
			),
		);
	if (seen.some(({ blockedUntil }) => blockedUntil.getTime() > Date.now())) return false;
	return write(async (tx) => {
		await lock(tx, 'attempt');
		const at = await now(tx);
		const counts = await readCounts(
			tx,
			keys.map(({ key }) => key),
		);
		if ([...counts.values()].some((row) => row.blockedUntil > at)) return false;
		for (const { key, rule } of keys) {
			const next = afterAttempt(ATTEMPT_RULES[rule], counts.get(key), at);
			await tx
				.insert(attemptCount)
				.values({ key, ...next })
				.onConflictDoUpdate({ target: attemptCount.key, set: next });
		}
		return true;
	});
}

/** Who has proved who they are starts afresh. Their network gets this attempt back, not what others did. */
export async function forgiveAttempts(counted: Counted[]): Promise<void> {
	const own = counted.filter(({ rule }) => rule !== 'network').map(keyOf);
	const shared = counted.filter(({ rule }) => rule === 'network').map(keyOf);
	await write(async (tx) => {
		await lock(tx, 'attempt');
		await tx.delete(attemptCount).where(inArray(attemptCount.key, own));
		for (const [key, row] of await readCounts(tx, shared)) {
			const next = withoutAttempt(ATTEMPT_RULES.network, row);
			await tx.update(attemptCount).set(next).where(eq(attemptCount.key, key));
		}
	});
}

/** Takes away counters that no longer count. */
export async function sweepAttempts(): Promise<void> {
	await write(async (tx) => {
		const before = new Date((await now(tx)).getTime() - FORGOTTEN_MS);
		await tx.delete(attemptCount).where(and(lt(attemptCount.lastAt, before), lt(attemptCount.blockedUntil, before)));
	});
}

async function readCounts(tx: Transaction, keys: string[]) {
	const rows = [];
	for (const key of keys) rows.push(...(await tx.select().from(attemptCount).where(eq(attemptCount.key, key))));
	return new Map(rows.map((row) => [row.key, row]));
}
