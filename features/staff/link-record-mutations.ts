import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, mail, newsroom, staffLink } from '@/db/schema';
import { addressLetter, invitationLetter, noticeLetter, resetLetter } from '@/features/mail/letters';
import { queueMail } from '@/features/mail/mail-mutations';
import { Refusal } from '@/lib/result';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { hashToken, newToken } from '@/lib/token';
import type { Account } from './account-record-mutations';
import { LINK_STATUS } from './link-queries';
import type { LinkPurpose } from './staff-schema';

/** Steps; each is part of a larger transaction and authorises nothing. */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const LIFETIME: Record<LinkPurpose, number> = { invitation: 7 * DAY, reset: HOUR, address: HOUR };

/** How many links of a purpose an account may be mailed within an hour by whoever asks. */
const MOST_PER_HOUR = 3;

/** The same for every link that does not work, so that trying tells nothing. */
export const DEAD_LINK = 'This link has been used or is too old.';

type Made = { link: string; until: Date };
type Addressee = Pick<Account, 'id' | 'name' | 'email'>;

/** A link that works once. `email`: the new address that following it proves. */
export async function makeLink(tx: Transaction, purpose: LinkPurpose, accountId: string, email = ''): Promise<Made> {
	const token = newToken();
	const createdAt = await now(tx);
	const until = new Date(createdAt.getTime() + LIFETIME[purpose]);
	// What is counted within the hour must stay; what is older than any link says nothing more.
	const old = lt(staffLink.expiresAt, new Date(createdAt.getTime() - DAY));
	await tx.delete(staffLink).where(and(eq(staffLink.accountId, accountId), old));
	await tx.insert(staffLink).values({ hash: hashToken(token), purpose, accountId, email, createdAt, expiresAt: until });
	return { link: new URL(routes.staffLink(purpose, token), settings().siteUrl).href, until };
}

/** Whether as many links as anyone may ask for were made within the hour. Used ones do not count. */
export async function isAskedOften(tx: Transaction, purpose: LinkPurpose, accountId: string): Promise<boolean> {
	const since = new Date((await now(tx)).getTime() - HOUR);
	const recent = and(
		eq(staffLink.accountId, accountId),
		eq(staffLink.purpose, purpose),
		isNull(staffLink.usedAt),
		gt(staffLink.createdAt, since),
	);
	return (await tx.$count(staffLink, recent)) >= MOST_PER_HOUR;
}

/** Uses a link up: of two at once, one gets the account it belongs to, the other a Refusal. */
export async function takeLink(
	tx: Transaction,
	purpose: LinkPurpose,
	token: string,
): Promise<{ row: Account; newEmail: string }> {
	const usedAt = await now(tx);
	const works = and(
		eq(staffLink.hash, hashToken(token)),
		eq(staffLink.purpose, purpose),
		isNull(staffLink.usedAt),
		gt(staffLink.expiresAt, usedAt),
	);
	const [taken] = await tx
		.update(staffLink)
		.set({ usedAt })
		.where(works)
		.returning({ accountId: staffLink.accountId, newEmail: staffLink.email });
	if (!taken) throw new Refusal(DEAD_LINK);
	const [row] = await tx
		.select()
		.from(account)
		.where(and(eq(account.id, taken.accountId), eq(account.status, LINK_STATUS[purpose])));
	if (!row) throw new Refusal(DEAD_LINK);
	return { row, newEmail: taken.newEmail };
}

/** Ends an account's links, and the mails that would still show them. */
export async function voidLinks(tx: Transaction, accountId: string): Promise<void> {
	const usedAt = await now(tx);
	await tx
		.update(staffLink)
		.set({ usedAt })
		.where(and(eq(staffLink.accountId, accountId), isNull(staffLink.usedAt)));
	for (const kind of ['invitation', 'reset', 'address'] as const) {
		await tx
			.update(mail)
			.set({ sealed: null })
			.where(and(eq(mail.accountId, accountId), eq(mail.kind, kind)));
	}
}

/** `inviter`: a name; without one, the newsroom itself invites. */
export async function mailInvitation(tx: Transaction, to: Addressee, inviter = ''): Promise<Made> {
	const made = await makeLink(tx, 'invitation', to.id);
	const head = await heading(tx, to);
	const letter = invitationLetter({ ...head, inviter: inviter || head.newsroom.name, ...made });
	await queueMail(tx, { kind: 'invitation', accountId: to.id, recipient: to.email, letter, expiresAt: made.until });
	return made;
}

export async function mailReset(tx: Transaction, to: Addressee): Promise<void> {
	const made = await makeLink(tx, 'reset', to.id);
	const letter = resetLetter({ ...(await heading(tx, to)), ...made });
	await queueMail(tx, { kind: 'reset', accountId: to.id, recipient: to.email, letter, expiresAt: made.until });
}

/** To the new address: that it can be read there is what the link proves. */
export async function mailAddressLink(tx: Transaction, to: Addressee, email: string): Promise<void> {
	const made = await makeLink(tx, 'address', to.id, email);
	const letter = addressLetter({ ...(await heading(tx, to)), email, ...made });
	await queueMail(tx, { kind: 'address', accountId: to.id, recipient: email, letter, expiresAt: made.until });
}

/** `what` happened to the account, in a sentence. */
export async function mailNotice(tx: Transaction, to: Addressee, what: string): Promise<void> {
	const letter = noticeLetter({ ...(await heading(tx, to)), what });
	const expiresAt = new Date((await now(tx)).getTime() + 7 * DAY);
	await queueMail(tx, { kind: 'notice', accountId: to.id, recipient: to.email, letter, expiresAt });
}

async function heading(tx: Transaction, to: Addressee) {
	const [row] = await tx.select({ name: newsroom.name, zone: newsroom.zone }).from(newsroom);
	return { newsroom: row ?? { name: 'your paper', zone: 'UTC' }, name: to.name };
}
