import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { mail } from '@/db/schema';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import { inviteAccount } from './account-mutations';
import { getProfileForDesk } from './account-queries';
import { commandLine, type Staff } from './actor';
import { confirmAddress, requestReset, resetPassword } from './link-mutations';
import { readLink } from './link-queries';
import { verifyPassword } from './password';
import { changePassword, requestAddressChange, saveProfile } from './profile-mutations';
import { accountOf, liveSessions, mailedLinks, mailedToken, plantLink, plantSession } from './testing-links';
import { deedsOn, join, mailsTo, PASSWORD } from './testing-staff';

const NEXT = 'seventeen grey herons';
let count = 0;
let one: Staff;
const address = (name: string) => `${name}${count}@paper.example`;

beforeAll(async () => {
	await openNewsroom();
	await join('admin', 'Ada Stone');
});
beforeEach(async () => {
	one = await join('reporter', `Noor Haddad ${++count}`);
});

describe('a profile', () => {
	const profile = { name: ' Noor  H. ', language: 'pt-BR', zone: 'Asia/Tokyo', appearance: 'dark' as const };

	test('is saved, and the change of name stands in the details alone', async () => {
		accepted(await saveProfile(one, profile));
		expect(await getProfileForDesk(one)).toMatchObject({ ...profile, name: 'Noor H.', email: one.email, byline: null });
		expect((await deedsOn(one)).at(-1)).toMatchObject({
			...{ action: 'account.profile', actor: one.id, details: { name: 'Noor H.', formerName: one.name } },
		});
	});

	test.each([
		['name', { name: ' ' }],
		['name', { name: 'a\u0000' }],
		['language', { language: 'no language' }],
		['zone', { zone: 'Mars/Olympus' }],
		['appearance', { appearance: 'pink' as 'dark' }],
		['role', { role: 'admin' }],
	])('with a wrong %s (%j) is refused by that field', async (_, wrong) => {
		const before = await everyRow();
		await expect(saveProfile(one, { ...profile, ...wrong })).rejects.toMatchObject({ name: 'ZodError' });
		expect(await everyRow()).toEqual(before);
	});
});

describe('a change of password', () => {
	test('ends every other session, and links that were mailed; the one that asks stays', async () => {
		await plantSession(one.accountId, `elsewhere ${count}`);
		const links = [
			await plantLink(one.accountId, 'reset'),
			await plantLink(one.accountId, 'address', { email: address('thief') }),
		];
		accepted(await changePassword(one, { current: PASSWORD, next: NEXT }));
		expect(await liveSessions(one.accountId)).toEqual([one.sessionId]);
		expect((await resetPassword(links[0] ?? '', NEXT)).ok).toBe(false);
		expect((await confirmAddress(links[1] ?? '')).ok).toBe(false);
		const { passwordHash } = await accountOf(one.accountId);
		expect(await verifyPassword(passwordHash, NEXT)).toBe(true);
		expect((await mailsTo(one)).at(-1)).toContain('Your password was changed');
		expect((await deedsOn(one)).at(-1)).toMatchObject({ action: 'account.password', actor: one.id });
	});

	test('needs the current one, and a good new one', async () => {
		const { passwordHash } = await accountOf(one.accountId);
		for (const [current, next] of [
			['not the password', NEXT],
			['', NEXT],
			[PASSWORD, 'short'],
			[PASSWORD, one.email],
		] as const) {
			expect(await changePassword(one, { current, next })).toMatchObject({
				...{ ok: false, message: expect.stringMatching(/password/) },
			});
		}
		expect((await accountOf(one.accountId)).passwordHash).toBe(passwordHash);
		expect(await liveSessions(one.accountId)).toEqual([one.sessionId]);
	});

	test('and a reset at the same time: one of them counts, never both', async () => {
		const token = await plantLink(one.accountId, 'reset');
		const [changed, reset] = await Promise.all([
			changePassword(one, { current: PASSWORD, next: 'what a thief would choose' }),
			resetPassword(token, NEXT),
		]);
		expect([changed.ok, reset.ok].filter(Boolean)).toHaveLength(1);
	});
});

describe('a change of address', () => {
	const ask = (email: string, password = PASSWORD) => requestAddressChange(one, { email, password });

	test('is proved by a link mailed to the new address alone, and told to the old one', async () => {
		accepted(await ask(address('noor')));
		expect((await accountOf(one.accountId)).email).toBe(one.email);
		const [sent, ...more] = await mailedLinks(one.accountId, 'address');
		expect([sent?.recipient, more]).toEqual([address('noor'), []]);
		expect(await readLink('address', sent?.token ?? '')).toMatchObject({ newEmail: address('noor'), email: one.email });
		expect(accepted(await confirmAddress(sent?.token ?? ''))).toMatchObject({ email: address('noor') });
		expect(await accountOf(one.accountId)).toMatchObject({ email: address('noor'), emailKey: address('noor') });
		expect(await liveSessions(one.accountId)).toEqual([one.sessionId]);
		const notices = await database().select().from(mail).where(eq(mail.kind, 'notice'));
		expect(notices.filter((notice) => notice.accountId === one.accountId).map((notice) => notice.recipient)).toEqual([
			one.email,
		]);
		expect((await deedsOn(one)).at(-1)).toMatchObject({
			...{ action: 'account.address', actor: one.id, details: { formerEmail: one.email, email: address('noor') } },
		});
	});

	test('ends the links that lie in the old mailbox', async () => {
		await requestReset(one.email);
		const token = await mailedToken(one.accountId, 'reset');
		accepted(await confirmAddress(await plantLink(one.accountId, 'address', { email: address('noor') })));
		expect((await resetPassword(token, NEXT)).ok).toBe(false);
	});

	test('needs the password', async () => {
		expect((await ask(address('noor'), 'not the password')).ok).toBe(false);
		expect(await mailedLinks(one.accountId, 'address')).toEqual([]);
	});

	test('to a taken address looks the same, also when asked too often, and mails nobody', async () => {
		const taken = await join('reporter', `Taken ${count}`);
		const free = await join('reporter', `Free ${count}`);
		const answers = async (who: Staff, email: string) => {
			const said: unknown[] = [];
			for (let n = 0; n < 5; n++) said.push(await requestAddressChange(who, { email, password: PASSWORD }));
			return said;
		};
		const mails = () => database().$count(mail);
		const before = await mails();
		const saidOfTaken = await answers(one, taken.email.toUpperCase());
		expect(await mails()).toBe(before);
		expect(saidOfTaken).toEqual(await answers(free, address('free')));
		expect(await mails()).toBe(before + 3);
		expect(saidOfTaken.map((one) => (one as { ok: boolean }).ok)).toEqual([true, true, true, false, false]); // a Result each
	});

	test('that somebody took meanwhile is refused, and nothing is changed', async () => {
		accepted(await ask(address('noor')));
		const token = await mailedToken(one.accountId, 'address');
		accepted(await inviteAccount(commandLine, { name: 'Noor Two', email: address('noor'), role: 'reporter' }));
		const before = await everyRow();
		expect(await confirmAddress(token)).toMatchObject({
			ok: false,
			message: expect.stringContaining('another account'),
		});
		expect(await everyRow()).toEqual(before);
	});

	test('of two to one address at once, one moves', async () => {
		const other = await join('reporter', `Other ${count}`);
		const tokens = [
			await plantLink(one.accountId, 'address', { email: address('same') }),
			await plantLink(other.accountId, 'address', { email: address('SAME') }),
		];
		const results = await Promise.all(tokens.map(confirmAddress));
		expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
	});

	test('may be of letters’ case alone, but not to the very same', async () => {
		expect((await ask(one.email)).ok).toBe(false);
		accepted(await ask(one.email.toUpperCase()));
		accepted(await confirmAddress(await mailedToken(one.accountId, 'address')));
		expect(await accountOf(one.accountId)).toMatchObject({ email: one.email.toUpperCase(), emailKey: one.email });
	});
});
