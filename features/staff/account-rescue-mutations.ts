import { eq } from 'drizzle-orm';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { emailKey } from '@/lib/email-address';
import { attempt, type Result } from '@/lib/result';
import { inviteWithin, statusWhenEnabled } from './account-mutations';
import { holdAccount } from './account-record-mutations';
import type { Actor } from './actor';
import { demand } from './demand';
import { makeLink } from './link-record-mutations';
import type { LinkPurpose } from './staff-schema';

/** `known`: there was an account, which is an admin's now, whatever it was. */
export type Rescue = { id: string; known: boolean; purpose: LinkPurpose; link: string; until: Date };

/**
 * For whoever holds the machine, when nobody can let them in: makes the address an
 * admin's and gives the link to a password.
 */
export function rescueAdmin(actor: Actor, email: string): Promise<Result<Rescue>> {
	return attempt(() =>
		write(async (tx) => {
			demand('account.manage', actor);
			const key = emailKey(email);
			const [known] = await tx
				.select({ id: account.id })
				.from(account)
				.where(eq(account.emailKey, key ?? ''));
			if (!known) {
				// Their own name is asked of nobody here; they can change it in their profile.
				const name = email.trim().split('@')[0] ?? '';
				const made = await inviteWithin(tx, actor, { name, email, role: 'admin' });
				return { id: made.id, known: false, purpose: 'invitation', link: made.link, until: made.until };
			}
			const row = await holdAccount(tx, known.id);
			const status = row.status === 'disabled' ? await statusWhenEnabled(tx, row) : row.status;
			await tx.update(account).set({ role: 'admin', status }).where(eq(account.id, row.id));
			const details = { role: { from: row.role, to: 'admin' }, status: { from: row.status, to: status } };
			recordAudit(tx, { actor, action: 'account.rescue', subject: row.actor, details });
			const purpose = status === 'invited' ? 'invitation' : 'reset';
			return { id: row.id, known: true, purpose, ...(await makeLink(tx, purpose, row.id)) };
		}),
	);
}
