import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, newsroom, passkey, passkeyChallenge, recoveryCode, totp } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { attempt, Refusal, type Result } from '@/lib/result';
import { seal, unseal } from '@/lib/seal';
import { type Account, endSignIns, holdAccount } from './account-record-mutations';
import type { Actor, Staff } from './actor';
import { demand } from './demand';
import { mailNotice } from './link-record-mutations';
import { demandPassword } from './own-password-mutations';
import { hashRecoveryCode } from './recovery-codes';
import { NEEDED_HERE, stillSettingUp } from './second-factor-policy';
import { countPasskeys, countRecoveryCodes, hasTotp, isDemanded, printCodes } from './second-factor-record-mutations';
import { findStep, newTotpSecret, totpDigits, totpUri } from './totp-code';

export type SecondFactorCheck = { ok: true; by: 'totp' | 'recovery'; recoveryLeft: number } | { ok: false };

/** A code of the authenticator app or a printed one, as it was typed. Whichever it is, it is used up. */
export function checkSecondFactor(accountId: string, typed: string): Promise<SecondFactorCheck> {
	return write(async (tx) => {
		const by = (await spendTotp(tx, accountId, typed)) ? 'totp' : await spendRecoveryCode(tx, accountId, typed);
		if (by === null) return { ok: false };
		return { ok: true, by, recoveryLeft: await countRecoveryCodes(tx, accountId) };
	});
}

/** The step moves on in the same statement that asks for it: of two with one code, one succeeds. */
async function spendTotp(tx: Transaction, accountId: string, typed: string): Promise<boolean> {
	const confirmed = and(eq(totp.accountId, accountId), isNotNull(totp.confirmedAt));
	const [app] = await tx.select({ secret: totp.secret }).from(totp).where(confirmed);
	const secret = app ? unseal('totp', app.secret) : null;
	const step = secret === null ? null : findStep(secret, totpDigits(typed), await now(tx));
	if (!app || step === null) return false;
	const taken = await tx
		.update(totp)
		.set({ lastStep: step })
		.where(and(confirmed, eq(totp.secret, app.secret), lt(totp.lastStep, step)))
		.returning({ step: totp.lastStep });
	return taken.length > 0;
}

async function spendRecoveryCode(tx: Transaction, accountId: string, typed: string): Promise<'recovery' | null> {
	const hash = hashRecoveryCode(typed);
	if (hash === null) return null;
	const unused = and(eq(recoveryCode.accountId, accountId), eq(recoveryCode.hash, hash), isNull(recoveryCode.usedAt));
	const used = await tx
		.update(recoveryCode)
		.set({ usedAt: await now(tx) })
		.where(unused)
		.returning({ hash: recoveryCode.hash });
	const [row] = used.length > 0 ? await tx.select().from(account).where(eq(account.id, accountId)) : [];
	if (!row) return null;
	const left = await countRecoveryCodes(tx, accountId);
	const codes = left === 1 ? '1 printed code is' : `${left} printed codes are`;
	await mailNotice(tx, row, `Someone signed in as you with a printed code; ${codes} left.`);
	const actor = { id: row.actor, role: row.role };
	recordAudit(tx, { actor, action: 'account.recovery-code-use', subject: row.actor, details: { left } });
	return 'recovery';
}

/** What an authenticator app is to be told. It counts once `confirmTotp` has seen a code; until then it can be begun again. */
export function beginTotp(staff: Staff): Promise<Result<{ secret: string; uri: string }>> {
	return own(staff, async (tx, row) => {
		if (await hasTotp(tx, row.id)) throw new Refusal('An authenticator app is set up already: remove it first.');
		const secret = newTotpSecret();
		const fresh = { secret: seal('totp', secret), createdAt: await now(tx), confirmedAt: null, lastStep: 0 };
		await tx
			.insert(totp)
			.values({ accountId: row.id, ...fresh })
			.onConflictDoUpdate({ target: totp.accountId, set: fresh });
		const [paper] = await tx.select({ name: newsroom.name }).from(newsroom);
		return { secret, uri: totpUri(secret, paper?.name ?? '', row.email) };
	});
}

/** Gives ten printed codes, which can never be read again. */
export function confirmTotp(staff: Staff, code: string): Promise<Result<{ codes: string[] }>> {
	return own(staff, async (tx, row) => {
		const [app] = await tx
			.select()
			.from(totp)
			.where(and(eq(totp.accountId, row.id), isNull(totp.confirmedAt)));
		const at = await now(tx);
		const secret = app && stillSettingUp(app.createdAt, at) ? unseal('totp', app.secret) : null;
		if (secret === null) throw new Refusal('This has waited too long: begin again.');
		const step = findStep(secret, totpDigits(code), at);
		if (step === null) {
			throw new Refusal('That is not the code that the app shows now. If it keeps failing, set your phone’s clock.');
		}
		await tx.update(totp).set({ confirmedAt: at, lastStep: step }).where(eq(totp.accountId, row.id));
		await mailNotice(tx, row, 'An authenticator app was set up for your account.');
		recordAudit(tx, { actor: staff, action: 'account.second-factor-add', subject: row.actor });
		return { codes: await printCodes(tx, row.id) };
	});
}

export function renewRecoveryCodes(staff: Staff, password: string): Promise<Result<{ codes: string[] }>> {
	return proven(staff, password, async (tx, row) => {
		if (!(await hasTotp(tx, row.id)))
			throw new Refusal('Set up an authenticator app first: the codes stand in for it.');
		await mailNotice(tx, row, 'New printed codes were made for your account; the former ones work no more.');
		recordAudit(tx, { actor: staff, action: 'account.recovery-codes-renew', subject: row.actor });
		return { codes: await printCodes(tx, row.id) };
	});
}

/** The printed codes go with it. */
export function removeTotp(staff: Staff, password: string): Promise<Result<void>> {
	return proven(staff, password, async (tx, row) => {
		if (!(await hasTotp(tx, row.id))) throw new Refusal('There is no authenticator app to remove.');
		const last = (await countPasskeys(tx, row.id)) === 0;
		if (last && (await isDemanded(tx, row.role))) throw new Refusal(NEEDED_HERE);
		await tx.delete(totp).where(eq(totp.accountId, row.id));
		await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, row.id));
		await mailNotice(tx, row, 'The authenticator app and the printed codes were removed from your account.');
		recordAudit(tx, { actor: staff, action: 'account.second-factor-remove', subject: row.actor });
	});
}

/** For a colleague who has lost their phone: takes away app, codes and passkeys, and signs them out. */
export function resetSecondFactor(actor: Actor, accountId: string): Promise<Result<{ name: string }>> {
	return attempt(() =>
		write(async (tx) => {
			demand('account.manage', actor);
			const row = await holdAccount(tx, accountId);
			if (row.actor === actor.id) throw new Refusal('You cannot reset your own second factor: ask another admin.');
			const passkeys = await countPasskeys(tx, row.id);
			const details = { app: await hasTotp(tx, row.id), passkeys };
			if (!details.app && passkeys === 0) throw new Refusal(`${row.name} has no second factor.`);
			for (const one of [totp, recoveryCode, passkey, passkeyChallenge] as const) {
				await tx.delete(one).where(eq(one.accountId, row.id));
			}
			await endSignIns(tx, row.id);
			await mailNotice(
				tx,
				row,
				'An admin removed your second factor: authenticator app, printed codes and passkeys. You are signed out everywhere.',
			);
			recordAudit(tx, { actor, action: 'account.second-factor-reset', subject: row.actor, details });
			return { name: row.name };
		}),
	);
}

/** What someone does to their own account. */
function own<T>(staff: Staff, change: (tx: Transaction, row: Account) => Promise<T>): Promise<Result<T>> {
	return attempt(() =>
		write(async (tx) => {
			demand('self.manage', staff);
			return change(tx, await holdAccount(tx, staff.accountId));
		}),
	);
}

/** The same, after their password: hashing it takes long, so it comes before the transaction. */
async function proven<T>(
	staff: Staff,
	password: string,
	change: (tx: Transaction, row: Account) => Promise<T>,
): Promise<Result<T>> {
	const right = await attempt(() => {
		demand('self.manage', staff);
		return demandPassword(staff, password);
	});
	return right.ok ? own(staff, change) : right;
}
