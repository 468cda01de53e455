import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { attempt, Refusal, type Result } from '@/lib/result';
import { closeDoors, holdAccount, isTaken, keyOf, tidyName } from './account-record-mutations';
import type { Staff } from './actor';
import { demand } from './demand';
import { isAskedOften, mailAddressLink, mailNotice, makeLink } from './link-record-mutations';
import { demandPassword } from './own-password-mutations';
import { hashPassword, judgePassword } from './password';
import { emailAddress, type Profile, profile } from './staff-schema';

const addressChange = z.strictObject({ email: emailAddress, password: z.string() });

export function saveProfile(staff: Staff, input: Profile): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('self.manage', staff);
			const given = profile.parse(input);
			const row = await holdAccount(tx, staff.accountId);
			const set = { ...given, name: tidyName(given.name) };
			await tx.update(account).set(set).where(eq(account.id, row.id));
			const details = { ...set, formerName: row.name };
			recordAudit(tx, { actor: staff, action: 'account.profile', subject: row.actor, details });
		}),
	);
}

/** Every other session ends; the one that asks stays. */
export function changePassword(
	staff: Staff,
	{ current, next }: { current: string; next: string },
): Promise<Result<void>> {
	return attempt(async () => {
		demand('self.manage', staff);
		const known = await readHash(staff.accountId);
		await demandPassword(staff, current);
		const paper = await getPublishedNewsroom();
		const fault = judgePassword(next, [staff.name, staff.email, paper?.name ?? '']);
		if (fault !== null) throw new Refusal(fault);
		const passwordHash = await hashPassword(next);
		await write(async (tx) => {
			const row = await holdAccount(tx, staff.accountId);
			// Somebody may have got in with a password that its owner is just replacing by a mailed link.
			if (row.passwordHash !== known) throw new Refusal('The password was changed elsewhere meanwhile.');
			await tx
				.update(account)
				.set({ passwordHash, passwordAt: await now(tx) })
				.where(eq(account.id, row.id));
			await closeDoors(tx, row.id, staff.sessionId);
			await mailNotice(tx, row, 'Your password was changed. You are signed out everywhere else.');
			recordAudit(tx, { actor: staff, action: 'account.password', subject: row.actor, details: { by: 'profile' } });
		});
	});
}

/** Mails a link to the new address; nothing changes until it is followed. An address that is taken looks the same. */
export function requestAddressChange(staff: Staff, input: { email: string; password: string }): Promise<Result<void>> {
	return attempt(async () => {
		demand('self.manage', staff);
		const { email, password } = addressChange.parse(input);
		await demandPassword(staff, password);
		await write(async (tx) => {
			const row = await holdAccount(tx, staff.accountId);
			if (row.email === email) throw new Refusal('This is your address already.');
			if (await isAskedOften(tx, 'address', row.id)) {
				throw new Refusal('Several links were mailed within the hour: follow the newest, or ask again later.');
			}
			// A link that nobody has, so that asking too often cannot tell a taken address either.
			if (await isTaken(tx, keyOf(email), row.id)) await makeLink(tx, 'address', row.id);
			else await mailAddressLink(tx, row, email);
			const details = { wanted: email };
			recordAudit(tx, { actor: staff, action: 'account.address-request', subject: row.actor, details });
		});
	});
}

async function readHash(accountId: string): Promise<string | null> {
	const [row] = await database().select({ hash: account.passwordHash }).from(account).where(eq(account.id, accountId));
	return row?.hash ?? null;
}
