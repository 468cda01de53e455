import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { account } from '@/db/schema';
import { emailKey } from '@/lib/email-address';
import { newId } from '@/lib/ids';
import { isStorable } from '@/lib/plain-text';
import { Refusal } from '@/lib/result';
import type { Role } from './actor';
import { voidLinks } from './link-record-mutations';
import { revokeSessions } from './session-mutations';
import { type AccountStatus, invitation } from './staff-schema';

/** Steps; each is part of a larger transaction and authorises nothing. */

export type Account = typeof account.$inferSelect;

/** The account, held until the transaction ends, so that nobody else decides about the last admin meanwhile. */
export async function holdAccount(tx: Transaction, id: string): Promise<Account> {
	await lock(tx, 'staff');
	const [row] = isStorable(id) ? await tx.select().from(account).where(eq(account.id, id)) : [];
	if (!row) throw new Refusal('There is no such account.');
	return row;
}

/** On one line: names stand in lists and in the heads of mails. */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

export async function insertAccount(
	tx: Transaction,
	input: { name: string; email: string; role: Role; status: AccountStatus; passwordHash: string | null },
): Promise<Account> {
	const { name, email, role } = invitation.parse({ name: input.name, email: input.email, role: input.role });
	await lock(tx, 'staff');
	const key = keyOf(email);
	if (await isTaken(tx, key)) throw new Refusal('Someone with this address has an account already.');
	const at = await now(tx);
	const row = {
		...{ id: newId(), actor: `staff:${crypto.randomUUID()}`, name: tidyName(name), email, emailKey: key, role },
		...{ status: input.status, passwordHash: input.passwordHash, passwordAt: input.passwordHash ? at : null },
		createdAt: at,
	};
	const [made] = await tx.insert(account).values(row).returning();
	if (!made) throw new Error('the account was not made');
	return made;
}

export function keyOf(email: string): string {
	const key = emailKey(email);
	if (key === null) throw new Refusal('This is not an address such as ana@paper.example.');
	return key;
}

/** Whether an account other than `but` is reached by this key. */
export async function isTaken(tx: Transaction, key: string, but = ''): Promise<boolean> {
	return (await tx.$count(account, and(eq(account.emailKey, key), ne(account.id, but)))) > 0;
}

/** Whether nobody else could let others in. */
export async function isLastAdmin(tx: Transaction, { id, role, status }: Account): Promise<boolean> {
	if (role !== 'admin' || status !== 'active') return false;
	const others = and(eq(account.role, 'admin'), eq(account.status, 'active'), ne(account.id, id));
	return (await tx.$count(account, others)) === 0;
}

/** Ends every way in that was begun: sessions but `except`, half-done sign-ins, mailed links. */
export async function closeDoors(tx: Transaction, accountId: string, except?: string): Promise<void> {
	await voidLinks(tx, accountId);
	await endSignIns(tx, accountId, except);
}

/** Sessions but `except`, and with them sign-ins that are half done. Gives how many sessions there were. */
export const endSignIns = (tx: Transaction, accountId: string, except?: string): Promise<number> =>
	revokeSessions(tx, accountId, except === undefined ? {} : { except });
