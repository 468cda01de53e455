import { and, desc, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { account, byline, passkey, session, staffLink, totp } from '@/db/schema';
import { fold } from '@/lib/fold';
import { isStorable } from '@/lib/plain-text';
import type { Verdict } from '@/lib/verdict';
import { type AccountDeed, judgeDeeds } from './account-policy';
import type { Actor, Role, Staff } from './actor';
import { demand } from './demand';
import { getSessionsForDesk, type SessionForDesk } from './session-queries';
import type { AccountStatus, Appearance } from './staff-schema';

const ACCOUNTS_PER_PAGE = 50;

export type AccountForDesk = {
	id: string;
	name: string;
	email: string;
	role: Role;
	status: AccountStatus;
	byline: { id: string; slug: string; name: string } | null;
	createdAt: Date;
	lastSignInAt: Date | null;
	/** Of the newest session, which is later than the sign-in. */
	lastSeenAt: Date | null;
	secondFactor: boolean;
	/** Until when the newest invitation works; it is past for one that nobody accepted. Null for whoever has joined. */
	invitation: { until: Date; open: boolean } | null;
	/** What may be done to it; `role` is about taking the admin's role away. */
	verdicts: Record<AccountDeed, Verdict>;
};

export type AccountSearch = { search?: string; role?: Role | null; status?: AccountStatus | null; page?: number };
export type AccountList = { accounts: AccountForDesk[]; total: number; page: number; more: boolean };

/** In the order of names. A newsroom's staff is few enough to be folded at each search. */
export async function getAccountsForDesk(actor: Actor, wanted: AccountSearch = {}): Promise<AccountList> {
	demand('account.manage', actor);
	const { search = '', role, status, page = 1 } = wanted;
	const rows = await database()
		.select({ id: account.id, name: account.name, email: account.email })
		.from(account)
		.where(and(role ? eq(account.role, role) : undefined, status ? eq(account.status, status) : undefined));
	const words = fold(search).split(/\s+/u).filter(Boolean);
	const found = rows
		.map(({ id, name, email }) => ({ id, key: fold(`${name} ${email}`) }))
		.filter(({ key }) => words.every((word) => key.includes(word)))
		.sort((a, b) => (a.key < b.key || (a.key === b.key && a.id < b.id) ? -1 : 1));
	const start = (page - 1) * ACCOUNTS_PER_PAGE;
	const ids = found.slice(start, start + ACCOUNTS_PER_PAGE).map((one) => one.id);
	const accounts = await readAccounts(ids);
	return { accounts, total: found.length, page, more: start + ids.length < found.length };
}

export async function getAccountForDesk(
	actor: Actor,
	id: string,
): Promise<(AccountForDesk & { sessions: SessionForDesk[] }) | null> {
	demand('account.manage', actor);
	const [found] = isStorable(id) ? await readAccounts([id]) : [];
	return found ? { ...found, sessions: await getSessionsForDesk(actor, id) } : null;
}

export type OwnProfile = {
	name: string;
	email: string;
	/** "" for language and zone is the newsroom's. */
	language: string;
	zone: string;
	appearance: Appearance;
	byline: { id: string; slug: string; name: string } | null;
	hasPassword: boolean;
};

/** What people may change of themselves. */
export async function getProfileForDesk(staff: Staff): Promise<OwnProfile | null> {
	demand('self.manage', staff);
	const { name, email, language, zone, appearance } = account;
	const [row] = await database()
		.select({ name, email, language, zone, appearance, byline: bylineColumns, passwordAt: account.passwordAt })
		.from(account)
		.leftJoin(byline, eq(byline.id, account.bylineId))
		.where(eq(account.id, staff.accountId));
	if (!row) return null;
	const { passwordAt, ...own } = row;
	return { ...own, hasPassword: passwordAt !== null };
}

const bylineColumns = { id: byline.id, slug: byline.slug, name: byline.name };

/** In the order given. As many queries for one as for a page of them. */
async function readAccounts(ids: string[]): Promise<AccountForDesk[]> {
	if (ids.length === 0) return [];
	const db = database();
	const { id, name, email, role, status, createdAt, lastSignInAt } = account;
	const [rows, seen, apps, keys, invitations, admins, at] = await Promise.all([
		db
			.select({ id, name, email, role, status, createdAt, lastSignInAt, byline: bylineColumns })
			.from(account)
			.leftJoin(byline, eq(byline.id, account.bylineId))
			.where(inArray(account.id, ids)),
		db
			.select({ id: session.accountId, at: max(session.lastSeenAt) })
			.from(session)
			.where(inArray(session.accountId, ids))
			.groupBy(session.accountId),
		db
			.select({ id: totp.accountId })
			.from(totp)
			.where(and(inArray(totp.accountId, ids), isNotNull(totp.confirmedAt))),
		db.selectDistinct({ id: passkey.accountId }).from(passkey).where(inArray(passkey.accountId, ids)),
		db
			.select({ id: staffLink.accountId, until: staffLink.expiresAt })
			.from(staffLink)
			.where(and(inArray(staffLink.accountId, ids), eq(staffLink.purpose, 'invitation'), isNull(staffLink.usedAt)))
			.orderBy(desc(staffLink.expiresAt)),
		db
			.select({ id: account.id })
			.from(account)
			.where(and(eq(account.role, 'admin'), eq(account.status, 'active')))
			.limit(2),
		now(db),
	]);
	const lastSeen = new Map(seen.map((one) => [one.id, one.at]));
	const secured = new Set([...apps, ...keys].map((one) => one.id));
	const found = new Map(
		rows.map((row) => {
			const until = row.status === 'invited' ? invitations.find((one) => one.id === row.id)?.until : undefined;
			const lastAdmin = admins.length === 1 && admins[0]?.id === row.id;
			const made: AccountForDesk = {
				...row,
				lastSeenAt: lastSeen.get(row.id) ?? row.lastSignInAt,
				secondFactor: secured.has(row.id),
				invitation: until ? { until, open: until > at } : null,
				verdicts: judgeDeeds({ status: row.status, lastAdmin }),
			};
			return [row.id, made];
		}),
	);
	return ids.flatMap((one) => found.get(one) ?? []);
}
