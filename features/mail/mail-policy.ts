import type { AccountStatus, MailKind, MailStatus } from '@/features/staff/staff-schema';
import type { Verdict } from '@/lib/verdict';

/** What decides about a mail: itself, the account that it is for, and whether its link still opens. */
export type MailCase = {
	kind: MailKind;
	status: MailStatus;
	recipient: string;
	accountStatus: AccountStatus;
	accountEmail: string;
	/** Whether its text is still kept. */
	kept: boolean;
	/** Not expired, and its link, if it has one, neither used nor replaced. */
	good: boolean;
};

const TOO_OLD: Record<MailKind, string> = {
	invitation: 'Its link is too old: invite again.',
	reset: 'Its link is too old: a new one can be asked for on the sign-in page.',
	address: 'Its link is too old: the new address has to be entered again.',
	notice: 'It is too old to be sent again.',
};

/** May it be sent, now or once more? What opens an account goes to the address that the account has today only. */
export function judgeDelivery(mail: MailCase): Verdict {
	if (!mail.kept || !mail.good) return no(TOO_OLD[mail.kind]);
	if (mail.kind === 'invitation' && mail.accountStatus !== 'invited') return no('The invitation is no longer open.');
	if (opensAccount(mail.kind) && mail.recipient !== mail.accountEmail) {
		return no('The account has another address by now.');
	}
	return { allowed: true };
}

export function judgeResend(mail: MailCase): Verdict {
	if (mail.status === 'waiting') return no('It is waiting to be sent already.');
	return judgeDelivery(mail);
}

/**
 * May an admin read it, to hand its link over? Who could read a new password's link that
 * was mailed to a colleague could quietly become that colleague.
 */
export function judgeReading(mail: MailCase): Verdict {
	if (mail.kind !== 'invitation' && mail.status !== 'written') {
		return no('It is for its recipient alone. Only invitations, and mails that could not be mailed, are shown here.');
	}
	return judgeDelivery(mail);
}

const opensAccount = (kind: MailKind) => kind === 'invitation' || kind === 'reset';
const no = (reason: string): Verdict => ({ allowed: false, reason });
