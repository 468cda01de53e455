import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, mail } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { MailStatus } from '@/features/staff/staff-schema';
import type { Verdict } from '@/lib/verdict';
import { readMail } from './mail-case-queries';
import { judgeReading, judgeResend } from './mail-policy';

const PAGE = 50;
const SHOWN = {
	id: mail.id,
	kind: mail.kind,
	accountId: mail.accountId,
	name: account.name,
	recipient: mail.recipient,
	subject: mail.subject,
	status: mail.status,
	attempts: mail.attempts,
	trouble: mail.trouble,
	createdAt: mail.createdAt,
	dueAt: mail.dueAt,
	sentAt: mail.sentAt,
	expiresAt: mail.expiresAt,
};

/** A mail without what it says. */
export type MailShown = Pick<
	typeof mail.$inferSelect,
	Exclude<keyof typeof SHOWN, 'name'> & keyof typeof mail.$inferSelect
> & { name: string };

/** Newest first, 50 on a page. */
export async function getMailForDesk(
	actor: Actor,
	{ status, page }: { status: MailStatus | null; page: number },
): Promise<{ mails: MailShown[]; more: boolean }> {
	demand('mail.manage', actor);
	const rows = await database()
		.select(SHOWN)
		.from(mail)
		.innerJoin(account, eq(account.id, mail.accountId))
		.where(status === null ? undefined : eq(mail.status, status))
		.orderBy(desc(mail.createdAt), desc(mail.id))
		.limit(PAGE + 1)
		.offset((page - 1) * PAGE);
	return { mails: rows.slice(0, PAGE), more: rows.length > PAGE };
}

/** A mail and what may be done with it; null for one that is not there. */
export async function getMailItemForDesk(
	actor: Actor,
	id: string,
): Promise<(MailShown & { resend: Verdict; reading: Verdict }) | null> {
	demand('mail.manage', actor);
	const found = await readMail(database(), id);
	const [row] = found
		? await database()
				.select(SHOWN)
				.from(mail)
				.innerJoin(account, eq(account.id, mail.accountId))
				.where(eq(mail.id, id))
		: [];
	if (!found || !row) return null;
	return { ...row, resend: judgeResend(found.case), reading: judgeReading(found.case) };
}

/** Those of `ids` whose letters are still kept: until their links are over, or their account is gone. */
export async function keptMails(ids: string[]): Promise<Set<string>> {
	const rows = await database()
		.select({ id: mail.id })
		.from(mail)
		.where(and(inArray(mail.id, ids), isNotNull(mail.sealed)));
	return new Set(rows.map((row) => row.id));
}
