import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { mail } from '@/db/schema';
import { afterCommit, write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { MailKind } from '@/features/staff/staff-schema';
import { newId } from '@/lib/ids';
import { provided } from '@/lib/once';
import { attempt, Refusal, type Result } from '@/lib/result';
import type { Verdict } from '@/lib/verdict';
import type { Letter } from './letters';
import { type KnownMail, readMail } from './mail-case-queries';
import { sealLetter } from './mail-letter';
import { judgeReading, judgeResend } from './mail-policy';

export type NewMail = { kind: MailKind; accountId: string; recipient: string; letter: Letter; expiresAt: Date };

/** Part of the transaction that causes it: it leaves once that has been committed, or not at all. Gives its id. */
export async function queueMail(tx: Transaction, { letter, ...rest }: NewMail): Promise<string> {
	const id = newId();
	const at = await now(tx);
	await tx.insert(mail).values({
		...{ ...rest, id, subject: letter.subject, sealed: sealLetter(letter) },
		...{ status: 'waiting', createdAt: at, dueAt: at },
	});
	afterCommit(tx, wakeSender);
	return id;
}

/** Puts a mail that was sent or given up among those that wait. */
export function resendMail(actor: Actor, id: string): Promise<Result<void>> {
	return deed(actor, id, 'mail.resend', judgeResend, async (tx) => {
		const again = { status: 'waiting', attempts: 0, trouble: '', dueAt: await now(tx) } as const;
		await tx.update(mail).set(again).where(eq(mail.id, id));
		afterCommit(tx, wakeSender);
	});
}

/** What a mail says, for an admin who hands its link over by other means. A change, because the log keeps who read it. */
export function readMailLink(actor: Actor, id: string): Promise<Result<{ text: string; link: string | null }>> {
	return deed(actor, id, 'mail.read-link', judgeReading, async (_, { letter }) => ({
		text: letter?.text ?? '',
		link: letter?.link ?? null,
	}));
}

function deed<T>(
	actor: Actor,
	id: string,
	action: string,
	judge: (mail: KnownMail['case']) => Verdict,
	work: (tx: Transaction, mail: KnownMail) => Promise<T>,
): Promise<Result<T>> {
	return attempt(() =>
		write(async (tx) => {
			demand('mail.manage', actor);
			const found = await readMail(tx, id);
			if (!found) throw new Refusal('There is no such mail.');
			const verdict = judge(found.case);
			if (!verdict.allowed) throw new Refusal(verdict.reason);
			const details = { kind: found.row.kind, mail: id };
			recordAudit(tx, { actor, action, subject: found.actor, details });
			return work(tx, found);
		}),
	);
}

/** A process without a sender of its own leaves it to the next that looks. */
function wakeSender(): void {
	provided<() => void>('mail-wake')?.();
}
