import { and, asc, eq, inArray, isNotNull, lte, ne, or, sql } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, mail, newsroom } from '@/db/schema';
import { write } from '@/db/write';
import { readMail } from './mail-case-queries';
import type { Delivery } from './mail-message';
import { judgeDelivery } from './mail-policy';

const MINUTE = 60_000;
/** Longer than any delivery may take: whoever holds a mail so long has died. */
const LEASE_MS = 5 * MINUTE;
const MOST_ATTEMPTS = 12;

export type Claim = { delivery: Delivery; attempt: number };
export type Outcome = { status: 'sent' | 'written' } | { status: 'trouble'; trouble: string; permanent: boolean };

/**
 * Takes the mail that has waited longest past its time, so that no other process sends it
 * meanwhile; null when none is due. What may not be sent any more is closed on the way.
 */
export async function claimMail(): Promise<Claim | null> {
	for (;;) {
		// Looked for first without the lock that writers need: mostly there is nothing.
		if ((await dueMail(database())) === undefined) return null;
		const claimed = await write(claimNext);
		if (claimed !== 'closed') return claimed;
	}
}

async function claimNext(tx: Transaction): Promise<Claim | 'closed' | null> {
	const id = await dueMail(tx);
	if (id === undefined) return null;
	const at = await now(tx);
	const [row] = await tx
		.update(mail)
		.set({ dueAt: new Date(at.getTime() + LEASE_MS), attempts: sql`${mail.attempts} + 1` })
		.where(and(eq(mail.id, id), eq(mail.status, 'waiting'), lte(mail.dueAt, at)))
		.returning();
	// Another process was quicker; there may be more.
	if (!row) return 'closed';
	const found = await readMail(tx, id);
	const verdict = found && judgeDelivery(found.case);
	if (!found?.letter || !verdict?.allowed) {
		const trouble = verdict && !verdict.allowed ? verdict.reason : '';
		await tx.update(mail).set({ status: 'failed', trouble }).where(eq(mail.id, id));
		return 'closed';
	}
	const [paper] = await tx.select({ name: newsroom.name }).from(newsroom);
	const { recipient, createdAt } = row;
	return {
		delivery: { id, recipient, createdAt, letter: found.letter, newsroom: paper?.name ?? '' },
		attempt: row.attempts,
	};
}

async function dueMail(runner: Pick<Transaction, 'select' | 'all' | 'run'>): Promise<string | undefined> {
	const [row] = await runner
		.select({ id: mail.id })
		.from(mail)
		.where(and(eq(mail.status, 'waiting'), lte(mail.dueAt, await now(runner))))
		.orderBy(asc(mail.dueAt), asc(mail.id))
		.limit(1);
	return row?.id;
}

/** Writes down what became of a claimed mail. Trouble of an attempt that is no longer the newest counts for nothing. */
export function settleMail({ delivery, attempt }: Claim, outcome: Outcome): Promise<void> {
	return write(async (tx) => {
		const at = await now(tx);
		const mine = and(eq(mail.id, delivery.id), eq(mail.status, 'waiting'));
		if (outcome.status !== 'trouble') {
			await tx.update(mail).set({ status: outcome.status, trouble: '', sentAt: at }).where(mine);
			return;
		}
		const over = outcome.permanent || attempt >= MOST_ATTEMPTS;
		await tx
			.update(mail)
			.set({ status: over ? 'failed' : 'waiting', trouble: outcome.trouble, dueAt: retryAt(at, attempt) })
			.where(and(mine, eq(mail.attempts, attempt)));
	});
}

/** After 1, 2, 4 … minutes, at most an hour. */
const retryAt = (at: Date, attempt: number) => new Date(at.getTime() + Math.min(2 ** (attempt - 1), 60) * MINUTE);

/** Forgets what mails said once nobody may use it any more. Gives how many. */
export function dropExpired(): Promise<number> {
	return write(async (tx) => {
		const at = await now(tx);
		const accepted = tx.select({ id: account.id }).from(account).where(ne(account.status, 'invited'));
		const over = or(lte(mail.expiresAt, at), and(eq(mail.kind, 'invitation'), inArray(mail.accountId, accepted)));
		const dropped = await tx
			.update(mail)
			.set({ sealed: null })
			.where(and(isNotNull(mail.sealed), over))
			.returning({ id: mail.id });
		return dropped.length;
	});
}
