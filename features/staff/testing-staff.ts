import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, auditDetails, audit as auditTable, mail, newsroom, session } from '@/db/schema';
import { write } from '@/db/write';
import { unsealLetter } from '@/features/mail/mail-letter';
import type { SecondFactorRule } from '@/features/newsroom/newsroom-schema';
import { hashToken, newToken } from '@/lib/token';
import { createAccount } from './account-mutations';
import { commandLine, type Role, type Staff } from './actor';
import { hashPassword } from './password';

export const PASSWORD = 'a long enough passphrase';

/** Someone with an account, a password and a session. */
export async function join(role: Role, name: string): Promise<Staff> {
	const email = `${name.toLowerCase().replaceAll(' ', '.')}@paper.example`;
	const passwordHash = await hashPassword(PASSWORD);
	const { id, actor } = await write((tx) =>
		createAccount(tx, commandLine, { name, email, role, passwordHash, status: 'active' }),
	);
	const now = new Date();
	const sessionId = `session of ${name}`;
	await write((tx) =>
		tx.insert(session).values({
			...{ id: sessionId, tokenHash: hashToken(newToken()), accountId: id, method: 'password', device: 'Test' },
			...{ network: '192.0.2.0/24', createdAt: now, lastSeenAt: now },
			expiresAt: new Date(now.getTime() + 3_600_000),
		}),
	);
	return { id: actor, role, accountId: id, sessionId, name, email };
}

export async function askSecondFactor(rule: SecondFactorRule): Promise<void> {
	await write((tx) => tx.update(newsroom).set({ secondFactor: rule }));
}

export async function setStatus(staff: Staff, status: 'active' | 'disabled'): Promise<void> {
	await write((tx) => tx.update(account).set({ status }).where(eq(account.id, staff.accountId)));
}

/** What was mailed to someone, oldest first. */
export async function mailsTo(staff: Staff): Promise<string[]> {
	const rows = await database().select().from(mail).where(eq(mail.accountId, staff.accountId)).orderBy(mail.id);
	return rows.map(({ sealed }) => unsealLetter(sealed)?.text ?? '');
}

/** What the log says was done to someone, and by whom. */
export async function deedsOn(staff: Staff): Promise<{ action: string; actor: string; details: unknown }[]> {
	const { action, actor, subject, number } = auditTable;
	return database()
		.select({ action, actor, details: auditDetails.details })
		.from(auditTable)
		.innerJoin(auditDetails, eq(auditDetails.number, number))
		.where(eq(subject, staff.id))
		.orderBy(number);
}
