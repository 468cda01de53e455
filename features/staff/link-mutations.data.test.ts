import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { lock } from '@/db/lock';
import { account, mail, pendingSignIn, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import { disableAccount, enableAccount, inviteAccount } from './account-mutations';
import { commandLine, type Staff } from './actor';
import { chooseFirstPassword, confirmAddress, requestReset, resetPassword } from './link-mutations';
import { readLink } from './link-queries';
import { verifyPassword } from './password';
import type { LinkPurpose } from './staff-schema';
import { accountOf, liveSessions, mailedLinks, mailedToken, plantLink } from './testing-links';
import { deedsOn, join, mailsTo, PASSWORD } from './testing-staff';

const DEAD = { ok: false, message: 'This link has been used or is too old.' };
const NEXT = 'seventeen grey herons';

let count = 0;
let one: Staff;
let invited: string;

beforeAll(async () => {
	await openNewsroom();
	await join('admin', 'Ada Stone');
});

beforeEach(async () => {
	count++;
	one = await join('reporter', `Kim Isik ${count}`);
	const guest = { name: 'Nia Okafor', email: `nia${count}@paper.example`, role: 'editor' as const };
	invited = accepted(await inviteAccount(commandLine, guest)).id;
});

const follow: Record<LinkPurpose, (token: string) => Promise<{ ok: boolean }>> = {
	invitation: (token) => chooseFirstPassword(token, NEXT),
	reset: (token) => resetPassword(token, NEXT),
	address: confirmAddress,
};
const PURPOSES = ['invitation', 'reset', 'address'] as const;
const owner = (purpose: LinkPurpose) => (purpose === 'invitation' ? invited : one.accountId);
const plant = (purpose: LinkPurpose, expiresIn?: number) =>
	plantLink(owner(purpose), purpose, { email: purpose === 'address' ? `new${count}@paper.example` : '', expiresIn });

describe.each(PURPOSES)('a link for %s', (purpose) => {
	test('works once', async () => {
		const token = await plant(purpose);
		expect(await readLink(purpose, token)).toMatchObject({ accountId: owner(purpose) });
		expect(await follow[purpose](token)).toMatchObject({ ok: true });
		expect(await readLink(purpose, token)).toBeNull();
		expect(await follow[purpose](token)).toEqual(DEAD);
	});

	test('works for one of five that follow it at once', async () => {
		const token = await plant(purpose);
		const results = await Promise.all(Array.from({ length: 5 }, () => follow[purpose](token)));
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(results.filter((result) => !result.ok)).toEqual([DEAD, DEAD, DEAD, DEAD]);
	});

	test('that is too old, unknown, for something else or of a disabled account: one sentence, nothing changed', async () => {
		const tokens = [await plant(purpose, -1), '', 'unknown', 'a\u0000b', '\ud800', 'x'.repeat(10_000)];
		for (const other of PURPOSES) if (other !== purpose) tokens.push(await plant(other));
		const before = await everyRow();
		for (const token of tokens) {
			expect(await readLink(purpose, token)).toBeNull();
			expect(await follow[purpose](token)).toEqual(DEAD);
		}
		expect(await everyRow()).toEqual(before);
		accepted(await disableAccount(commandLine, owner(purpose)));
		const late = await plant(purpose);
		expect(await follow[purpose](late)).toEqual(DEAD);
	});

	test('ends when the account is disabled, also if that is taken back', async () => {
		const token = await plant(purpose);
		accepted(await disableAccount(commandLine, owner(purpose)));
		accepted(await enableAccount(commandLine, owner(purpose)));
		expect(await follow[purpose](token)).toEqual(DEAD);
	});

	test('that is followed while the account is being disabled finds it disabled', async () => {
		const token = await plant(purpose);
		const begun = Promise.withResolvers<void>();
		const disabling = write(async (tx) => {
			await lock(tx, 'staff');
			await tx
				.update(account)
				.set({ status: 'disabled' })
				.where(eq(account.id, owner(purpose)));
			begun.resolve();
			await wait(300);
		});
		await begun.promise;
		expect(await follow[purpose](token)).toEqual(DEAD);
		await disabling;
		expect((await accountOf(owner(purpose))).status).toBe('disabled');
	});
});

describe.each(['invitation', 'reset'] as const)('a password chosen by a link for %s', (purpose) => {
	const choose = purpose === 'invitation' ? chooseFirstPassword : resetPassword;

	test('is judged before the link is used up', async () => {
		const token = await plant(purpose);
		const { email } = await accountOf(owner(purpose));
		for (const password of ['short', 'passwordpassword', 'x'.repeat(129), 'a\u0000bcdefghijklmnop']) {
			const result = await choose(token, password);
			expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/password/i) });
		}
		expect(await choose(token, NEXT)).toMatchObject({ ok: true, value: { accountId: owner(purpose), email } });
	});

	test('counts, is nowhere to be read, and is written down as their own deed', async () => {
		await choose(await plant(purpose), NEXT);
		const row = await accountOf(owner(purpose));
		expect(row.status).toBe('active');
		expect(await verifyPassword(row.passwordHash, NEXT)).toBe(true);
		expect(await verifyPassword(row.passwordHash, PASSWORD)).toBe(false);
		expect(row.passwordAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
		expect(JSON.stringify(await everyRow())).not.toContain(NEXT);
		expect((await deedsOn({ ...one, id: row.actor })).at(-1)).toMatchObject({
			...{ action: 'account.password', actor: row.actor },
		});
	});

	test('ends every other link of the account', async () => {
		const [first, second] = [await plant(purpose), await plant(purpose)];
		const address = await plantLink(owner(purpose), 'address', { email: `thief${count}@paper.example` });
		accepted(await choose(first, NEXT));
		expect(await choose(second, NEXT)).toEqual(DEAD);
		expect(await confirmAddress(address)).toEqual(DEAD);
	});
});

test('a reset signs out everywhere, ends half-done sign-ins, and tells the person', async () => {
	await write((tx) =>
		tx.insert(pendingSignIn).values({
			...{ hash: `pending ${count}`, accountId: one.accountId, method: 'password', next: '' },
			expiresAt: new Date(Date.now() + 60_000),
		}),
	);
	accepted(await resetPassword(await plant('reset'), NEXT));
	expect(await liveSessions(one.accountId)).toEqual([]);
	expect(await database().$count(pendingSignIn, eq(pendingSignIn.accountId, one.accountId))).toBe(0);
	expect((await mailsTo(one)).at(-1)).toContain('Your password was changed');
});

describe('asking for a new password', () => {
	test('mails a link of an hour at most to the address that is stored', async () => {
		await requestReset(` ${one.email.toUpperCase()} `);
		const [sent] = await mailedLinks(one.accountId, 'reset');
		expect(sent?.recipient).toBe(one.email);
		const link = await readLink('reset', sent?.token ?? '');
		const minutes = ((link?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000;
		expect(minutes).toBeGreaterThan(59);
		expect(minutes).toBeLessThanOrEqual(60.1);
		expect(accepted(await resetPassword(sent?.token ?? '', NEXT)).accountId).toBe(one.accountId);
	});

	test('reaches nobody by letters that only look alike, nor by what is no address', async () => {
		const like = [
			one.email.replace('k', '\u212a'), // the Kelvin sign lower-cases to "k"
			one.email.replaceAll('i', '\u0131'), // the dotless i upper-cases to "I"
			one.email.toUpperCase().replaceAll('I', '\u0130'),
			one.email.replace('@', '\uff20'),
			one.email.normalize('NFKD').replace('e', '\uff45'),
			one.email.replace('paper', 'p\u0430per'), // Cyrillic
			one.email.replace('paper.example', 'paper\u3002example'),
			`${one.email}\u0000`,
			`${one.email}\r\nBcc: thief@elsewhere.example`,
			`${one.email},thief@elsewhere.example`,
			`<${one.email}>`,
			`${one.email}.`,
			...['', '@', 'nobody@paper.example', '%@paper.example', 'x'.repeat(100_000)],
		];
		const before = await everyRow();
		for (const email of like) {
			expect(email).not.toBe(one.email);
			await requestReset(email);
		}
		expect(await everyRow()).toEqual(before);
	});

	test('does nothing for a disabled account', async () => {
		accepted(await disableAccount(commandLine, one.accountId));
		const before = await everyRow();
		await requestReset(one.email);
		expect(await everyRow()).toEqual(before);
	});

	test('is heard three times an hour, also when asked ten times at once, and again later', async () => {
		await Promise.all(Array.from({ length: 10 }, () => requestReset(one.email)));
		const mails = () => database().$count(mail, eq(mail.accountId, one.accountId));
		expect(await mails()).toBe(3);
		await write((tx) =>
			tx
				.update(staffLink)
				.set({ createdAt: new Date(Date.now() - 3_601_000) })
				.where(eq(staffLink.accountId, one.accountId)),
		);
		await requestReset(one.email);
		expect(await mails()).toBe(4);
	});

	test('sends somebody who has not joined the invitation again, and leaves the first one good', async () => {
		const first = await mailedToken(invited, 'invitation');
		await requestReset(`nia${count}@paper.example`);
		expect(await mailedLinks(invited, 'reset')).toEqual([]);
		const links = await mailedLinks(invited, 'invitation');
		expect(links).toHaveLength(2);
		expect(accepted(await chooseFirstPassword(first, NEXT)).accountId).toBe(invited);
		expect(await chooseFirstPassword(links[0]?.token ?? '', NEXT)).toEqual(DEAD);
	});
});

test('what a link shows is who it is for, and nothing secret', async () => {
	expect(Object.keys((await readLink('reset', await plant('reset'))) ?? {}).sort()).toEqual([
		...['accountId', 'email', 'expiresAt', 'name', 'newEmail'],
	]);
});
