import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { account, byline, directoryIdentity } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { type AccountDeed, judgeDeed } from './account-policy';
import { type Account, closeDoors, holdAccount, insertAccount, isLastAdmin } from './account-record-mutations';
import { erasePerson } from './account-removal-mutations';
import { type Actor, ROLES, type Role, type Staff } from './actor';
import { demand } from './demand';
import { mailInvitation, voidLinks } from './link-record-mutations';
import { revokeSessions } from './session-mutations';
import type { AccountStatus, Invitation } from './staff-schema';

/** Who was dealt with, for the sentence that says so. */
type Named = { name: string };

const roleChoice = z.strictObject({ role: z.enum(ROLES) });

/** Adds an account that needs no invitation. Part of a larger transaction; gives its id. */
export async function createAccount(
	tx: Transaction,
	actor: Actor,
	input: { name: string; email: string; role: Role; passwordHash: string | null; status: AccountStatus },
): Promise<{ id: string; actor: string }> {
	demand('account.manage', actor);
	const row = await insertAccount(tx, input);
	recordAudit(tx, { actor, action: 'account.create', subject: row.actor, details: pick(row) });
	return { id: row.id, actor: row.actor };
}

/** Adds someone who is yet to choose a password, and mails them the link to do so. */
export function inviteAccount(actor: Actor, invitation: Invitation): Promise<Result<{ id: string }>> {
	return attempt(() => write(async (tx) => ({ id: (await inviteWithin(tx, actor, invitation)).id })));
}

/** Part of a larger transaction. `link` lets in whoever has it: it is for whoever holds the machine, never for a page. */
export async function inviteWithin(
	tx: Transaction,
	actor: Actor,
	invitation: Invitation,
): Promise<{ id: string; link: string; until: Date }> {
	demand('account.manage', actor);
	const row = await insertAccount(tx, { ...invitation, status: 'invited', passwordHash: null });
	const made = await mailInvitation(tx, row, await nameOf(tx, actor));
	recordAudit(tx, { actor, action: 'account.invite', subject: row.actor, details: pick(row) });
	return { id: row.id, ...made };
}

/** Earlier links of the invitation work no more. */
export function reinviteAccount(actor: Actor, id: string): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		await allow(tx, 'reinvite', row);
		await voidLinks(tx, row.id);
		await mailInvitation(tx, row, await nameOf(tx, actor));
		recordAudit(tx, { actor, action: 'account.reinvite', subject: row.actor, details: pick(row) });
	});
}

/** Takes effect with the very next request: each reads the row. */
export function changeRole(actor: Actor, id: string, role: Role): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		const to = roleChoice.parse({ role }).role;
		if (to === row.role) throw new Refusal(`${row.name} has this role already.`);
		await allow(tx, 'role', row);
		await tx.update(account).set({ role: to }).where(eq(account.id, row.id));
		recordAudit(tx, { actor, action: 'account.role', subject: row.actor, details: { from: row.role, to } });
	});
}

export function disableAccount(actor: Actor, id: string): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		await allow(tx, 'disable', row);
		await tx.update(account).set({ status: 'disabled' }).where(eq(account.id, row.id));
		await closeDoors(tx, row.id);
		recordAudit(tx, { actor, action: 'account.disable', subject: row.actor });
	});
}

/** Who had not joined yet is invited again separately: the links are gone. */
export function enableAccount(actor: Actor, id: string): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		await allow(tx, 'enable', row);
		await tx
			.update(account)
			.set({ status: await statusWhenEnabled(tx, row) })
			.where(eq(account.id, row.id));
		recordAudit(tx, { actor, action: 'account.enable', subject: row.actor });
	});
}

/** Whoever has a password, or is known to the newsroom's directory, has joined. */
export async function statusWhenEnabled(tx: Transaction, row: Account): Promise<AccountStatus> {
	if (row.passwordHash !== null) return 'active';
	const known = await tx.$count(directoryIdentity, eq(directoryIdentity.accountId, row.id));
	return known > 0 ? 'active' : 'invited';
}

/** Bylines and revisions stay, and history keeps an id that says nothing; all else of the person goes. */
export function removeAccount(actor: Actor, id: string): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		await allow(tx, 'remove', row);
		await closeDoors(tx, row.id);
		await erasePerson(tx, row);
		await tx.delete(account).where(eq(account.id, row.id));
		recordAudit(tx, { actor, action: 'account.remove', subject: row.actor });
	});
}

/** Ends sessions: all, all but one, or one; gives how many. Everyone may end their own. */
export function signOutAccount(
	actor: Actor | Staff,
	id: string,
	which: { only?: string; except?: string } = {},
): Promise<Result<{ sessions: number }>> {
	return attempt(() =>
		write(async (tx) => {
			demand('accountId' in actor && actor.accountId === id ? 'self.manage' : 'account.manage', actor);
			const row = await holdAccount(tx, id);
			const known = Object.values(which).every(isStorable);
			const sessions = known ? await revokeSessions(tx, row.id, which) : 0;
			if (which.only !== undefined && sessions === 0) throw new Refusal('That device is signed out already.');
			recordAudit(tx, { actor, action: 'account.sign-out', subject: row.actor, details: { sessions } });
			return { sessions };
		}),
	);
}

/** The byline that an account writes under; null takes it away. */
export function linkByline(actor: Actor, id: string, bylineId: string | null): Promise<Result<Named>> {
	return manage(actor, id, async (tx, row) => {
		const name = bylineId === null ? null : await freeByline(tx, bylineId, row.id);
		await tx.update(account).set({ bylineId }).where(eq(account.id, row.id));
		const details = { bylineId, byline: name };
		recordAudit(tx, { actor, action: 'account.link-byline', subject: row.actor, details });
		// In the byline's own history too, which outlives the person: so without saying who it is.
		if (row.bylineId === bylineId) return;
		if (row.bylineId) recordAudit(tx, { actor, action: 'byline.unlink', subject: `byline:${row.bylineId}` });
		if (bylineId) recordAudit(tx, { actor, action: 'byline.link', subject: `byline:${bylineId}` });
	});
}

async function freeByline(tx: Transaction, bylineId: string, accountId: string): Promise<string> {
	const [found] = isStorable(bylineId) ? await tx.select().from(byline).where(eq(byline.id, bylineId)) : [];
	if (!found) throw new Refusal('There is no such byline.');
	if (found.kind !== 'person' && found.kind !== 'pseudonym') {
		throw new Refusal(`${found.name} is not one person's byline.`);
	}
	const [other] = await tx
		.select({ name: account.name })
		.from(account)
		.where(and(eq(account.bylineId, bylineId), ne(account.id, accountId)));
	if (other) throw new Refusal(`${found.name} is the byline of ${other.name}'s account.`);
	return found.name;
}

function manage(
	actor: Actor,
	id: string,
	change: (tx: Transaction, row: Account) => Promise<void>,
): Promise<Result<Named>> {
	return attempt(() =>
		write(async (tx) => {
			demand('account.manage', actor);
			const row = await holdAccount(tx, id);
			await change(tx, row);
			return { name: row.name };
		}),
	);
}

async function allow(tx: Transaction, deed: AccountDeed, row: Account): Promise<void> {
	const verdict = judgeDeed(deed, { status: row.status, lastAdmin: await isLastAdmin(tx, row) });
	if (!verdict.allowed) throw new Refusal(verdict.reason);
}

const pick = ({ name, email, role }: Account) => ({ name, email, role });

/** How a mail names who acts; "" for the command line. */
async function nameOf(tx: Transaction, actor: Actor): Promise<string> {
	const [row] = await tx.select({ name: account.name }).from(account).where(eq(account.actor, actor.id));
	return row?.name ?? '';
}
