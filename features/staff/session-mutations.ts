import { and, eq, isNull, lt, ne, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, knownDevice, pendingSignIn, session, signInTicket } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { newId } from '@/lib/ids';
import { hashToken, newToken } from '@/lib/token';
import { IDLE_MS, LONGEST_MS } from './session-rules';
import type { Role, SignInMethod } from './staff-schema';

const TICKET_MS = 60_000;

/** A browser, as a request shows it. `token` is what its long-lived cookie holds. */
export type Visitor = { network: string; device: string; token: string };

/** What next-auth is handed for someone who has proved who they are. Part of a larger transaction. */
export async function issueTicket(
	tx: Transaction,
	accountId: string,
	method: SignInMethod,
	visitor: Visitor,
): Promise<string> {
	const ticket = newToken();
	const at = await now(tx);
	const { network, device } = visitor;
	await tx.insert(signInTicket).values({
		...{ hash: hashToken(ticket), accountId, method, network, device },
		expiresAt: new Date(at.getTime() + TICKET_MS),
	});
	const known = { hash: hashToken(visitor.token), accountId, lastSeenAt: at };
	await tx
		.insert(knownDevice)
		.values(known)
		.onConflictDoUpdate({ target: [knownDevice.hash, knownDevice.accountId], set: { lastSeenAt: at } });
	return ticket;
}

/** Takes a ticket, once, for a session. Gives the session's token, or null for a ticket that is not (any more) one. */
export async function redeemTicket(ticket: string): Promise<string | null> {
	return write(async (tx) => {
		const at = await now(tx);
		const [taken] = await tx
			.delete(signInTicket)
			.where(eq(signInTicket.hash, hashToken(ticket)))
			.returning();
		if (!taken || taken.expiresAt <= at) return null;
		const [entered] = await tx
			.update(account)
			.set({ lastSignInAt: at })
			.where(and(eq(account.id, taken.accountId), eq(account.status, 'active')))
			.returning({ id: account.id });
		if (!entered) return null;
		const token = newToken();
		const { accountId, method, device, network } = taken;
		await tx.insert(session).values({
			...{ id: newId(), tokenHash: hashToken(token), accountId, method, device, network },
			...{ createdAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + IDLE_MS) },
		});
		return token;
	});
}

/** Says that a session is being used; it then lives on, up to its longest. */
export async function touchSession(id: string): Promise<void> {
	await write(async (tx) => {
		const at = await now(tx);
		const [row] = await tx.select({ createdAt: session.createdAt }).from(session).where(eq(session.id, id));
		if (!row) return;
		const expiresAt = new Date(Math.min(row.createdAt.getTime() + LONGEST_MS, at.getTime() + IDLE_MS));
		await tx
			.update(session)
			.set({ lastSeenAt: at, expiresAt })
			.where(and(eq(session.id, id), isNull(session.revokedAt)));
	});
}

/**
 * Ends an account's sessions: all, all but one, or one. Whatever they ask for next is
 * refused. With all of them go sign-ins that are under way. Gives how many were ended.
 */
export async function revokeSessions(
	tx: Transaction,
	accountId: string,
	which: { except?: string; only?: string } = {},
): Promise<number> {
	const chosen = and(
		eq(session.accountId, accountId),
		isNull(session.revokedAt),
		which.except === undefined ? undefined : ne(session.id, which.except),
		which.only === undefined ? undefined : eq(session.id, which.only),
	);
	const ended = await tx
		.update(session)
		.set({ revokedAt: await now(tx) })
		.where(chosen)
		.returning({ id: session.id });
	if (which.only === undefined) {
		await tx.delete(pendingSignIn).where(eq(pendingSignIn.accountId, accountId));
		await tx.delete(signInTicket).where(eq(signInTicket.accountId, accountId));
	}
	return ended.length;
}

/** Takes away what has ended: sessions a day ago, half-made sign-ins at once. */
export async function sweepSessions(): Promise<void> {
	await write(async (tx) => {
		const at = await now(tx);
		const yesterday = new Date(at.getTime() - 24 * 60 * 60_000);
		await tx.delete(session).where(or(lt(session.expiresAt, yesterday), lt(session.revokedAt, yesterday)));
		await tx.delete(pendingSignIn).where(lt(pendingSignIn.expiresAt, at));
		await tx.delete(signInTicket).where(lt(signInTicket.expiresAt, at));
		await tx.delete(knownDevice).where(lt(knownDevice.lastSeenAt, new Date(at.getTime() - 2 * LONGEST_MS)));
	});
}

/** Signing out, here. */
export async function endSession(staff: {
	accountId: string;
	sessionId: string;
	id: string;
	role: Role;
}): Promise<void> {
	await write(async (tx) => {
		await revokeSessions(tx, staff.accountId, { only: staff.sessionId });
		recordAudit(tx, { actor: { id: staff.id, role: staff.role }, action: 'account.sign-out', subject: staff.id });
	});
}
