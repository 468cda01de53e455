import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { account, directoryIdentity } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { attempt, Refusal, type Result } from '@/lib/result';
import type { Account } from './account-record-mutations';
import { type DirectoryClaims, isVerified, judgeEntry, NOT_HERE, readIdentity, verifiedKey } from './directory-policy';
import { mailNotice, voidLinks } from './link-record-mutations';

type Identity = { issuer: string; subject: string };

/**
 * The account of someone whom the newsroom's directory vouches for. It makes no account and
 * changes no role; whether a second factor is still asked for is `completeSignIn`'s to say.
 */
export function enterFromDirectory(claims: DirectoryClaims): Promise<Result<{ accountId: string }>> {
	return attempt(() =>
		write(async (tx) => {
			const identity = readIdentity(claims);
			if (!identity) throw new Refusal(NOT_HERE);
			await lock(tx, 'staff');
			const linked = await accountLinkedTo(tx, identity);
			const key = verifiedKey(claims);
			const addressed = linked || key === null ? null : await accountAt(tx, key, identity.issuer);
			const entry = judgeEntry({ linked, addressed, verified: isVerified(claims) });
			if (!entry.allowed) throw new Refusal(entry.reason);
			const row = linked ?? addressed;
			if (!row) throw new Error('a directory let somebody in who is nobody');
			if (entry.link) await link(tx, row, identity);
			if (entry.activate) await acceptInvitation(tx, row);
			return { accountId: row.id };
		}),
	);
}

async function accountLinkedTo(tx: Transaction, { issuer, subject }: Identity): Promise<Account | null> {
	const [found] = await tx
		.select({ account })
		.from(directoryIdentity)
		.innerJoin(account, eq(account.id, directoryIdentity.accountId))
		.where(and(eq(directoryIdentity.issuer, issuer), eq(directoryIdentity.subject, subject)));
	return found?.account ?? null;
}

async function accountAt(tx: Transaction, key: string, issuer: string): Promise<(Account & { taken: boolean }) | null> {
	const [row] = await tx.select().from(account).where(eq(account.emailKey, key));
	if (!row) return null;
	const others = and(eq(directoryIdentity.accountId, row.id), eq(directoryIdentity.issuer, issuer));
	return { ...row, taken: (await tx.$count(directoryIdentity, others)) > 0 };
}

async function link(tx: Transaction, row: Account, identity: Identity): Promise<void> {
	await tx.insert(directoryIdentity).values({ ...identity, accountId: row.id, createdAt: await now(tx) });
	recordAudit(tx, {
		actor: { id: row.actor, role: row.role },
		action: 'account.directory-link',
		subject: row.actor,
		details: identity,
	});
	await mailNotice(tx, row, "Someone signed in to your account through your newsroom's directory for the first time.");
}

/** The link in the invitation would let its finder choose a password. */
async function acceptInvitation(tx: Transaction, { id }: Account): Promise<void> {
	await tx.update(account).set({ status: 'active' }).where(eq(account.id, id));
	await voidLinks(tx, id);
}
