import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, mail, staffLink } from '@/db/schema';
import { isStorable } from '@/lib/plain-text';
import { hashToken } from '@/lib/token';
import type { Letter } from './letters';
import { unsealLetter } from './mail-letter';
import type { MailCase } from './mail-policy';

type Runner = Pick<Transaction, 'select' | 'all' | 'run'>;
export type KnownMail = { row: typeof mail.$inferSelect; actor: string; letter: Letter | null; case: MailCase };

/** A mail with its letter and all that decides about it. `actor` is what history keeps of its recipient. */
export async function readMail(runner: Runner, id: string): Promise<KnownMail | null> {
	if (!isStorable(id)) return null;
	const [found] = await runner
		.select({ row: mail, actor: account.actor, accountStatus: account.status, accountEmail: account.email })
		.from(mail)
		.innerJoin(account, eq(account.id, mail.accountId))
		.where(eq(mail.id, id));
	if (!found) return null;
	const { row, actor, accountStatus, accountEmail } = found;
	const letter = unsealLetter(row.sealed);
	const at = await now(runner);
	const good = row.expiresAt > at && (!letter?.link || (await isOpen(runner, letter.link, at)));
	const { kind, status, recipient } = row;
	return { row, actor, letter, case: { kind, status, recipient, accountStatus, accountEmail, kept: !!letter, good } };
}

/** A link ends with its token. One that was used or replaced is worth nothing, whatever the mail's own date. */
async function isOpen(runner: Runner, link: string, at: Date): Promise<boolean> {
	const token = link.slice(link.lastIndexOf('/') + 1);
	const [row] = await runner
		.select({ hash: staffLink.hash })
		.from(staffLink)
		.where(and(eq(staffLink.hash, hashToken(token)), isNull(staffLink.usedAt), gt(staffLink.expiresAt, at)));
	return row !== undefined;
}
