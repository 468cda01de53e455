import { and, eq, gt, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { account, staffLink } from '@/db/schema';
import { hashToken } from '@/lib/token';
import type { AccountStatus, LinkPurpose } from './staff-schema';

/** Whose links of a purpose work: nobody joins twice, and a disabled account is nobody's. */
export const LINK_STATUS: Record<LinkPurpose, AccountStatus> = {
	invitation: 'invited',
	reset: 'active',
	address: 'active',
};

export type LinkShown = {
	accountId: string;
	name: string;
	email: string;
	/** For `address`: the new one, which following the link proves; else "". */
	newEmail: string;
	expiresAt: Date;
};

/** What the page behind a mailed link may show; null for one that is unknown, used, too old or for something else. */
export async function readLink(purpose: LinkPurpose, token: string): Promise<LinkShown | null> {
	const [found] = await database()
		.select({
			accountId: account.id,
			name: account.name,
			email: account.email,
			newEmail: staffLink.email,
			expiresAt: staffLink.expiresAt,
		})
		.from(staffLink)
		.innerJoin(account, eq(account.id, staffLink.accountId))
		.where(
			and(
				eq(staffLink.hash, hashToken(token)),
				eq(staffLink.purpose, purpose),
				isNull(staffLink.usedAt),
				gt(staffLink.expiresAt, await now(database())),
				eq(account.status, LINK_STATUS[purpose]),
			),
		);
	return found ?? null;
}
