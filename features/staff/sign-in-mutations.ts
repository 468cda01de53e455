import { and, eq, gt } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, knownDevice, newsroom, pendingSignIn } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { emailKey } from '@/lib/email-address';
import { isStorable } from '@/lib/plain-text';
import { hashToken, newToken } from '@/lib/token';
import { type Counted, countAttempt, forgiveAttempts } from './attempt-mutations';
import { verifyPassword } from './password';
import { checkSecondFactor } from './second-factor-mutations';
import { secondFactorNeeded } from './second-factor-policy';
import { getSecondFactor } from './second-factor-queries';
import { issueTicket, type Visitor } from './session-mutations';
import type { SignInMethod } from './staff-schema';

const PENDING_MS = 10 * 60_000;

/** A ticket for next-auth; a sign-in that waits for its second factor; one that must be made with a passkey. */
export type SignIn =
	| { kind: 'ticket'; ticket: string }
	| { kind: 'code'; pending: string }
	| { kind: 'passkey' }
	| { kind: 'refused' };

const REFUSED: SignIn = { kind: 'refused' };

/**
 * A password. Unknown person, wrong password, disabled account and too many attempts are
 * one answer; the caller waits with it until the same time has passed.
 */
export async function signInWithPassword(
	given: { email: string; password: string; next: string },
	visitor: Visitor,
): Promise<SignIn> {
	const { email, password, next } = given;
	const key = emailKey(email);
	const found = key === null ? null : await readAccount(key);
	const counted = await countedFor(key ?? email.slice(0, 254), found?.id, visitor);
	if (!(await countAttempt(counted))) return REFUSED;
	const right = await verifyPassword(found?.passwordHash ?? null, isStorable(password) ? password : '');
	if (!right || found?.status !== 'active') return REFUSED;
	await forgiveAttempts(counted);
	return completeSignIn(found.id, 'password', visitor, next);
}

/** The second factor of the sign-in that `pending` stands for. Says where the person was going. */
export async function signInWithCode(
	pending: string,
	code: string,
	visitor: Visitor,
): Promise<{ signIn: SignIn; next: string } | null> {
	const waiting = await readPending(pending);
	if (!waiting) return null;
	const { accountId, method, next } = waiting;
	const counted: Counted[] = [{ rule: 'factor', of: accountId }];
	if (!(await countAttempt(counted))) return { signIn: REFUSED, next };
	const checked = await checkSecondFactor(accountId, code);
	if (!checked.ok) return { signIn: REFUSED, next };
	await forgiveAttempts(counted);
	const ticket = await write(async (tx) => {
		const [taken] = await tx
			.delete(pendingSignIn)
			.where(eq(pendingSignIn.hash, hashToken(pending)))
			.returning();
		if (!taken) return null;
		await recordSignIn(tx, accountId, method, checked.by);
		return issueTicket(tx, accountId, method, visitor);
	});
	return { signIn: ticket === null ? REFUSED : { kind: 'ticket', ticket }, next };
}

/**
 * The last step of every way in. Whoever has set up a second factor is asked for it,
 * unless a passkey, which is both, was used.
 */
export async function completeSignIn(
	accountId: string,
	method: SignInMethod,
	visitor: Visitor,
	next: string,
): Promise<SignIn> {
	const factor = await getSecondFactor(accountId);
	// Where a second factor is asked for, a password alone is not enough for whoever's only one is a passkey.
	if (method !== 'passkey' && !factor.totp && factor.passkeys > 0 && (await isFactorDemanded(accountId))) {
		return { kind: 'passkey' };
	}
	if (method !== 'passkey' && factor.totp) {
		const pending = newToken();
		await write(async (tx) => {
			const expiresAt = new Date((await now(tx)).getTime() + PENDING_MS);
			await tx.insert(pendingSignIn).values({ hash: hashToken(pending), accountId, method, next, expiresAt });
		});
		return { kind: 'code', pending };
	}
	return write(async (tx) => {
		await recordSignIn(tx, accountId, method);
		return { kind: 'ticket', ticket: await issueTicket(tx, accountId, method, visitor) };
	});
}

async function recordSignIn(tx: Transaction, accountId: string, method: SignInMethod, factor = ''): Promise<void> {
	const [row] = await tx.select().from(account).where(eq(account.id, accountId));
	if (!row) return;
	const { actor, role } = row;
	const details = { method, ...(factor && { factor }) };
	recordAudit(tx, { actor: { id: actor, role }, action: 'account.sign-in', subject: actor, details });
}

async function readAccount(key: string) {
	const [row] = await database()
		.select({ id: account.id, status: account.status, passwordHash: account.passwordHash })
		.from(account)
		.where(eq(account.emailKey, key));
	return row ?? null;
}

async function isFactorDemanded(accountId: string): Promise<boolean> {
	const [row] = await database()
		.select({ role: account.role, rule: newsroom.secondFactor })
		.from(account)
		.innerJoin(newsroom, eq(newsroom.id, 1))
		.where(eq(account.id, accountId));
	return row !== undefined && secondFactorNeeded(row.rule, row.role);
}

/** A device that the account has signed in from is not delayed by what others try elsewhere. */
async function countedFor(who: string, accountId: string | undefined, visitor: Visitor): Promise<Counted[]> {
	const { network, token } = visitor;
	const [known] = accountId
		? await database()
				.select({ hash: knownDevice.hash })
				.from(knownDevice)
				.where(and(eq(knownDevice.hash, hashToken(token)), eq(knownDevice.accountId, accountId)))
		: [];
	if (known) return [{ rule: 'pair', of: `${who} on ${known.hash}` }];
	return [
		{ rule: 'pair', of: `${who} from ${network}` },
		{ rule: 'network', of: network },
		{ rule: 'account', of: who },
	];
}

async function readPending(pending: string) {
	const db = database();
	const [row] = await db
		.select({ accountId: pendingSignIn.accountId, method: pendingSignIn.method, next: pendingSignIn.next })
		.from(pendingSignIn)
		.innerJoin(account, eq(account.id, pendingSignIn.accountId))
		.where(
			and(
				eq(pendingSignIn.hash, hashToken(pending)),
				gt(pendingSignIn.expiresAt, await now(db)),
				eq(account.status, 'active'),
			),
		);
	return row ?? null;
}
