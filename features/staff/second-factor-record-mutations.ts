import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { newsroom, passkey, recoveryCode, totp } from '@/db/schema';
import type { Role } from './actor';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { secondFactorNeeded } from './second-factor-policy';

/** Steps; each is part of a larger transaction and authorises nothing. */

export async function isDemanded(tx: Transaction, role: Role): Promise<boolean> {
	const [paper] = await tx.select({ rule: newsroom.secondFactor }).from(newsroom);
	return secondFactorNeeded(paper?.rule ?? 'optional', role);
}

export async function hasTotp(tx: Transaction, accountId: string): Promise<boolean> {
	const [app] = await tx.select({ at: totp.confirmedAt }).from(totp).where(eq(totp.accountId, accountId));
	return app !== undefined && app.at !== null;
}

export const countPasskeys = (tx: Transaction, accountId: string): Promise<number> =>
	tx.$count(passkey, eq(passkey.accountId, accountId));

export const countRecoveryCodes = (tx: Transaction, accountId: string): Promise<number> =>
	tx.$count(recoveryCode, and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt)));

/** Ten new printed codes; those there were work no more. This is the only time that they can be read. */
export async function printCodes(tx: Transaction, accountId: string): Promise<string[]> {
	const codes = newRecoveryCodes();
	const rows = codes.flatMap((code) => {
		const hash = hashRecoveryCode(code);
		return hash === null ? [] : [{ accountId, hash }];
	});
	await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
	await tx.insert(recoveryCode).values(rows);
	return codes;
}
