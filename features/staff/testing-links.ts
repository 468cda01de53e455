import { and, desc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, mail, session, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { unsealLetter } from '@/features/mail/mail-letter';
import { hashToken, newToken } from '@/lib/token';
import type { Account } from './account-record-mutations';
import type { LinkPurpose } from './staff-schema';

export async function accountOf(id: string): Promise<Account> {
	const [row] = await database().select().from(account).where(eq(account.id, id));
	if (!row) throw new Error('there is no such account');
	return row;
}

/** The tokens of links that were mailed to an account, newest first, and where to. */
export async function mailedLinks(
	accountId: string,
	purpose: LinkPurpose,
): Promise<{ token: string; recipient: string }[]> {
	const rows = await database()
		.select()
		.from(mail)
		.where(and(eq(mail.accountId, accountId), eq(mail.kind, purpose)))
		.orderBy(desc(mail.id));
	return rows.flatMap(({ sealed, recipient }) => {
		const token = unsealLetter(sealed)?.link?.split('/').at(-1);
		return token ? [{ token, recipient }] : [];
	});
}

export async function mailedToken(accountId: string, purpose: LinkPurpose): Promise<string> {
	const [newest] = await mailedLinks(accountId, purpose);
	if (!newest) throw new Error(`no ${purpose} was mailed`);
	return newest.token;
}

/** A link that never was in a mail, made when and until when a test likes. */
export async function plantLink(
	accountId: string,
	purpose: LinkPurpose,
	{ expiresIn = 60_000, email = '' }: { expiresIn?: number; email?: string } = {},
): Promise<string> {
	const token = newToken();
	const now = Date.now();
	await write((tx) =>
		tx.insert(staffLink).values({
			...{ hash: hashToken(token), purpose, accountId, email },
			...{ createdAt: new Date(now), expiresAt: new Date(now + expiresIn) },
		}),
	);
	return token;
}

/** Another browser of someone's. */
export async function plantSession(accountId: string, id: string, expiresIn = 3_600_000): Promise<string> {
	const now = Date.now();
	await write((tx) =>
		tx.insert(session).values({
			...{ id, tokenHash: hashToken(newToken()), accountId, method: 'password', device: 'Firefox on Linux' },
			...{ network: '203.0.113.7', createdAt: new Date(now), lastSeenAt: new Date(now) },
			expiresAt: new Date(now + expiresIn),
		}),
	);
	return id;
}

/** Ids of the sessions that still count. */
export async function liveSessions(accountId: string): Promise<string[]> {
	const rows = await database()
		.select()
		.from(session)
		.where(eq(session.accountId, accountId))
		.orderBy(session.createdAt, session.id);
	return rows.filter((row) => row.revokedAt === null).map((row) => row.id);
}
