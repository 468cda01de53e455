import { describe, expect, test } from 'vitest';
import { judgeDeed, judgeDeeds } from './account-policy';

describe('what an admin may do to an account', () => {
	const active = { status: 'active', lastAdmin: false } as const;
	const invited = { status: 'invited', lastAdmin: false } as const;
	const disabled = { status: 'disabled', lastAdmin: false } as const;
	const last = { status: 'active', lastAdmin: true } as const;

	test.each([
		['reinvite', [invited], [active, disabled, last]],
		['role', [active, invited, disabled], [last]],
		['disable', [active, invited], [disabled, last]],
		['enable', [disabled], [active, invited, last]],
		['remove', [active, invited, disabled], [last]],
	] as const)('%s', (deed, may, mayNot) => {
		for (const account of may) expect(judgeDeed(deed, account)).toEqual({ allowed: true });
		for (const account of mayNot) {
			expect(judgeDeed(deed, account)).toEqual({ allowed: false, reason: expect.stringMatching(/^[A-Z].*\.$/) });
		}
	});

	test('the reason for keeping the last admin says what to do first', () => {
		const { remove } = judgeDeeds(last);
		expect(remove).toMatchObject({ reason: expect.stringContaining('make someone else an admin first') });
	});

	test('all verdicts at once are those of each', () => {
		for (const account of [active, invited, disabled, last]) {
			for (const [deed, verdict] of Object.entries(judgeDeeds(account))) {
				expect(verdict).toEqual(judgeDeed(deed as Parameters<typeof judgeDeed>[0], account)); // Object.entries forgets its keys' type
			}
		}
	});
});
