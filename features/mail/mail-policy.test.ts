import { describe, expect, test } from 'vitest';
import { judgeDelivery, judgeReading, judgeResend, type MailCase } from './mail-policy';

const open: MailCase = {
	...{ kind: 'reset', status: 'failed', recipient: 'ana@paper.example', accountEmail: 'ana@paper.example' },
	...{ accountStatus: 'active', kept: true, good: true },
};
const invited: MailCase = { ...open, kind: 'invitation', accountStatus: 'invited' };
const reason = (verdict: ReturnType<typeof judgeResend>) => (verdict.allowed ? 'allowed' : verdict.reason);

describe('sending again', () => {
	test.each<[string, MailCase, string]>([
		['a mail that was given up', open, 'allowed'],
		['a mail that was sent', { ...open, status: 'sent' }, 'allowed'],
		['a mail that lies in the outbox folder', { ...open, status: 'written' }, 'allowed'],
		['an open invitation', invited, 'allowed'],
		['a mail that waits', { ...open, status: 'waiting' }, 'It is waiting to be sent already.'],
		['an invitation whose link is over', { ...invited, good: false }, 'Its link is too old: invite again.'],
		['an invitation whose letter is gone', { ...invited, kept: false }, 'Its link is too old: invite again.'],
		['an invitation that was accepted', { ...invited, accountStatus: 'active' }, 'The invitation is no longer open.'],
		[
			'a new password to a former address',
			{ ...open, accountEmail: 'ana@new.example' },
			'The account has another address by now.',
		],
		['a new address to that address', { ...open, kind: 'address', recipient: 'ana@new.example' }, 'allowed'],
		['a notice to a former address', { ...open, kind: 'notice', accountEmail: 'ana@new.example' }, 'allowed'],
	])('%s', (_, mail, expected) => {
		expect(reason(judgeResend(mail))).toBe(expected);
		expect(judgeDelivery({ ...mail, status: 'waiting' }).allowed).toBe(
			expected === 'allowed' || mail.status === 'waiting',
		);
	});
});

describe('reading a link', () => {
	test.each(['waiting', 'sent', 'failed'] as const)(
		'a new password that is %s is for its recipient alone',
		(status) => {
			for (const kind of ['reset', 'address', 'notice'] as const) {
				expect(reason(judgeReading({ ...open, kind, status }))).toContain('for its recipient alone');
			}
		},
	);

	test('what could not be mailed at all is handed over', () => {
		for (const kind of ['reset', 'address', 'notice'] as const) {
			expect(judgeReading({ ...open, kind, status: 'written' }).allowed).toBe(true);
		}
		expect(judgeReading({ ...open, status: 'written', good: false }).allowed).toBe(false);
	});

	test.each(['waiting', 'sent', 'failed', 'written'] as const)(
		'an invitation that is %s, while it is open',
		(status) => {
			expect(judgeReading({ ...invited, status }).allowed).toBe(true);
			expect(judgeReading({ ...invited, status, good: false }).allowed).toBe(false);
			expect(judgeReading({ ...invited, status, accountStatus: 'active' }).allowed).toBe(false);
			expect(judgeReading({ ...invited, status, accountStatus: 'disabled' }).allowed).toBe(false);
		},
	);
});
