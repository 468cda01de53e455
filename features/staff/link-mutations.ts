import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { emailKey } from '@/lib/email-address';
import { attempt, Refusal, type Result } from '@/lib/result';
import { type Account, closeDoors, isTaken, keyOf } from './account-record-mutations';
import type { Actor } from './actor';
import { readLink } from './link-queries';
import {
	DEAD_LINK,
	isAskedOften,
	mailInvitation,
	mailNotice,
	mailReset,
	takeLink,
	voidLinks,
} from './link-record-mutations';
import { hashPassword, judgePassword } from './password';

/** What people do who are not signed in: the link that was mailed to them is their right to it. */

type Joined = { accountId: string; name: string; email: string };

/** Says nothing of whether anyone has this address, nor does what it mails depend on how it was typed. */
export async function requestReset(email: string): Promise<void> {
	const key = emailKey(email);
	if (key === null) return;
	const [known] = await database().select({ id: account.id }).from(account).where(eq(account.emailKey, key));
	if (!known) return;
	await write(async (tx) => {
		await lock(tx, 'staff');
		const [row] = await tx.select().from(account).where(eq(account.id, known.id));
		if (!row || row.status === 'disabled') return;
		const purpose = row.status === 'invited' ? 'invitation' : 'reset';
		if (await isAskedOften(tx, purpose, row.id)) return;
		// Earlier links stay good: otherwise anyone could make the one in somebody's hands useless.
		await (purpose === 'invitation' ? mailInvitation(tx, row) : mailReset(tx, row));
	});
}

/** Accepts an invitation. */
export function chooseFirstPassword(token: string, password: string): Promise<Result<Joined>> {
	return attempt(() => choosePassword('invitation', token, password));
}

/** Whoever was signed in with the old password is no longer. */
export function resetPassword(token: string, password: string): Promise<Result<Joined>> {
	return attempt(() => choosePassword('reset', token, password));
}

async function choosePassword(purpose: 'invitation' | 'reset', token: string, password: string): Promise<Joined> {
	const found = await readLink(purpose, token);
	if (!found) throw new Refusal(DEAD_LINK);
	const paper = await getPublishedNewsroom();
	const fault = judgePassword(password, [found.name, found.email, paper?.name ?? '']);
	if (fault !== null) throw new Refusal(fault);
	// Before the transaction: it takes long on purpose.
	const passwordHash = await hashPassword(password);
	return write(async (tx) => {
		await lock(tx, 'staff');
		const { row } = await takeLink(tx, purpose, token);
		const set = { passwordHash, passwordAt: await now(tx), status: 'active' as const };
		await tx.update(account).set(set).where(eq(account.id, row.id));
		await closeDoors(tx, row.id);
		if (purpose === 'reset') {
			await mailNotice(tx, row, 'Your password was changed with a link that was mailed to you.');
		}
		recordAudit(tx, { actor: self(row), action: 'account.password', subject: row.actor, details: { by: purpose } });
		return { accountId: row.id, name: row.name, email: row.email };
	});
}

/** Moves an account to the address that the link proves, and tells the old one. */
export function confirmAddress(token: string): Promise<Result<Joined>> {
	return attempt(() =>
		write(async (tx) => {
			await lock(tx, 'staff');
			const { row, newEmail: email } = await takeLink(tx, 'address', token);
			const key = keyOf(email);
			if (await isTaken(tx, key, row.id)) throw new Refusal('This address belongs to another account by now.');
			await tx.update(account).set({ email, emailKey: key }).where(eq(account.id, row.id));
			// Whoever still reads the old address must not get in by a link that lies there.
			await voidLinks(tx, row.id);
			await mailNotice(tx, row, `You now sign in with another address: ${email}`);
			const details = { formerEmail: row.email, email };
			recordAudit(tx, { actor: self(row), action: 'account.address', subject: row.actor, details });
			return { accountId: row.id, name: row.name, email };
		}),
	);
}

const self = ({ actor, role, bylineId }: Account): Actor => ({ id: actor, role, bylineId });
