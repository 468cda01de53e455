import type { Verdict } from '@/lib/verdict';
import type { AccountStatus } from './staff-schema';

/** What an admin may do to an account, where it is not always possible. */
export type AccountDeed = 'reinvite' | 'role' | 'disable' | 'enable' | 'remove';

type Rule = {
	/** Left out: from every status. */
	from?: { statuses: readonly AccountStatus[]; otherwise: string };
	/** It may leave the newsroom without this admin. */
	losesAdmin?: true;
};

const DEEDS: Record<AccountDeed, Rule> = {
	reinvite: {
		from: { statuses: ['invited'], otherwise: 'Only someone who has not joined yet can be invited again.' },
	},
	role: { losesAdmin: true },
	disable: {
		from: { statuses: ['invited', 'active'], otherwise: 'This account is disabled already.' },
		losesAdmin: true,
	},
	enable: { from: { statuses: ['disabled'], otherwise: 'This account is not disabled.' } },
	remove: { losesAdmin: true },
};

/** Someone must be left who can enter and let others in. */
const LAST_ADMIN = 'This is the last admin who can sign in: make someone else an admin first.';

/** `lastAdmin`: whether no other active account is an admin's. For `role`, this is of another role than admin. */
export function judgeDeed(deed: AccountDeed, account: { status: AccountStatus; lastAdmin: boolean }): Verdict {
	const { from, losesAdmin }: Rule = DEEDS[deed];
	if (from && !from.statuses.includes(account.status)) return { allowed: false, reason: from.otherwise };
	if (losesAdmin && account.lastAdmin) return { allowed: false, reason: LAST_ADMIN };
	return { allowed: true };
}

/** All of them at once, for the screen that shows their buttons. */
export function judgeDeeds(account: { status: AccountStatus; lastAdmin: boolean }): Record<AccountDeed, Verdict> {
	return {
		reinvite: judgeDeed('reinvite', account),
		role: judgeDeed('role', account),
		disable: judgeDeed('disable', account),
		enable: judgeDeed('enable', account),
		remove: judgeDeed('remove', account),
	};
}
