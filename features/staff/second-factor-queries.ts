import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { account, newsroom, passkey, recoveryCode, totp } from '@/db/schema';
import { unseal } from '@/lib/seal';
import type { Staff } from './actor';
import { demand } from './demand';
import { secondFactorNeeded, stillSettingUp } from './second-factor-policy';
import { totpUri } from './totp-code';

export type SecondFactor = { totp: boolean; recoveryLeft: number; passkeys: number };

/** What an account can prove itself with beside its password. */
export async function getSecondFactor(accountId: string): Promise<SecondFactor> {
	const db = database();
	const [confirmed, recoveryLeft, passkeys] = await Promise.all([
		db.$count(totp, and(eq(totp.accountId, accountId), isNotNull(totp.confirmedAt))),
		db.$count(recoveryCode, and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt))),
		db.$count(passkey, eq(passkey.accountId, accountId)),
	]);
	return { totp: confirmed > 0, recoveryLeft, passkeys };
}

export type SecondFactorForDesk = SecondFactor & {
	/** Whether the newsroom demands one of this person. */
	needed: boolean;
	passwordAt: Date | null;
	confirmedAt: Date | null;
	/** An authenticator app that is being set up: what its QR code holds. */
	setUp: { secret: string; uri: string } | null;
};

/** Someone's own way in, for their security page. */
export async function getSecondFactorForDesk(staff: Staff): Promise<SecondFactorForDesk> {
	demand('self.manage', staff);
	const db = database();
	const [[own], [paper], [app]] = await Promise.all([
		db.select({ passwordAt: account.passwordAt }).from(account).where(eq(account.id, staff.accountId)),
		db.select({ name: newsroom.name, rule: newsroom.secondFactor }).from(newsroom),
		db.select().from(totp).where(eq(totp.accountId, staff.accountId)),
	]);
	const begun = app?.confirmedAt === null && stillSettingUp(app.createdAt, await now(db));
	const secret = begun ? unseal('totp', app.secret) : null;
	return {
		...(await getSecondFactor(staff.accountId)),
		needed: secondFactorNeeded(paper?.rule ?? 'optional', staff.role),
		passwordAt: own?.passwordAt ?? null,
		confirmedAt: app?.confirmedAt ?? null,
		setUp: secret === null ? null : { secret, uri: totpUri(secret, paper?.name ?? '', staff.email) },
	};
}
