import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { type account, mail } from '@/db/schema';
import { write } from '@/db/write';
import { insertAccount } from '@/features/staff/account-record-mutations';
import type { AccountStatus } from '@/features/staff/staff-schema';

export type MailRow = typeof mail.$inferSelect;

let people = 0;

/** Someone of the newsroom, by whatever name. */
export async function person(status: AccountStatus): Promise<typeof account.$inferSelect> {
	people++;
	const [name, email] = [`Person ${people}`, `person${people}@paper.example`];
	return write((tx) => insertAccount(tx, { name, email, role: 'reporter', status, passwordHash: null }));
}

export async function mailOf(accountId: string): Promise<MailRow> {
	const [row] = await database().select().from(mail).where(eq(mail.accountId, accountId)).orderBy(asc(mail.id));
	if (!row) throw new Error('they have no mail');
	return row;
}

export async function setMail(id: string, values: Partial<MailRow>): Promise<void> {
	await write((tx) => tx.update(mail).set(values).where(eq(mail.id, id)));
}

/** Its next try is now. */
export const makeDue = (id: string): Promise<void> => setMail(id, { dueAt: new Date(Date.now() - 1_000) });
