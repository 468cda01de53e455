import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { account, passkey, staffLink, totp } from '@/db/schema';
import { write } from '@/db/write';
import { accepted, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import {
	changeRole,
	createAccount,
	disableAccount,
	inviteAccount,
	linkByline,
	reinviteAccount,
} from './account-mutations';
import { getAccountForDesk, getAccountsForDesk, getProfileForDesk } from './account-queries';
import { commandLine, type Staff } from './actor';
import { getSessionsForDesk } from './session-queries';
import { plantSession } from './testing-links';
import { join } from './testing-staff';

let paper: Newsroom;
let admin: Staff;
let reporter: Staff;

beforeAll(async () => {
	paper = await openNewsroom();
	admin = await join('admin', 'Ada Stone');
	reporter = await join('reporter', 'Zoe Quill');
});

const add = (name: string, email: string, role: 'reporter' | 'editor' | 'admin' = 'reporter') =>
	write((tx) => createAccount(tx, commandLine, { name, email, role, passwordHash: 'a hash', status: 'active' }));
const names = async (search: string) => (await getAccountsForDesk(admin, { search })).accounts.map((one) => one.name);

describe('the accounts desk', () => {
	test('is for admins', async () => {
		await expect(getAccountsForDesk(reporter)).rejects.toThrow('A reporter may not manage accounts.');
		await expect(getAccountForDesk(reporter, reporter.accountId)).rejects.toThrow('may not manage accounts');
	});

	test('finds names and addresses without case and accents, all words wanted', async () => {
		await add('Łukasz Żółć', 'lz@paper.example');
		await add('Émile Ångström', 'emile@paper.example');
		expect(await names('lukasz')).toEqual(['Łukasz Żółć']);
		expect(await names('ZOLC LUK')).toEqual(['Łukasz Żółć']);
		expect(await names('angstrom emile')).toEqual(['Émile Ångström']);
		expect(await names('LZ@PAPER')).toEqual(['Łukasz Żółć']);
		expect(await names('emile lukasz')).toEqual([]);
		for (const odd of ['%', '_', "'", '\\', '\u0000', '\ud800']) expect(await names(odd)).toEqual([]);
		expect(await names('  ')).toContain('Zoe Quill');
	});

	test('is narrowed by role and status', async () => {
		const { id } = await add('Edi Tor', 'edi@paper.example', 'editor');
		accepted(await disableAccount(admin, id));
		const by = async (filter: object) => (await getAccountsForDesk(admin, filter)).accounts.map((one) => one.name);
		expect(await by({ role: 'editor' })).toEqual(['Edi Tor']);
		expect(await by({ status: 'disabled' })).toEqual(['Edi Tor']);
		expect(await by({ role: 'editor', status: 'active' })).toEqual([]);
		expect(await by({ role: null, status: null })).toContain('Ada Stone');
	});

	test('shows 50 a page in the order of names, each once', async () => {
		await write(async (tx) => {
			for (let n = 100; n < 220; n++) {
				const person = {
					name: `${n % 2 ? 'många' : 'MANGA'} ${n}`,
					email: `m${n}@paper.example`,
					role: 'reporter',
				} as const;
				await createAccount(tx, commandLine, { ...person, passwordHash: null, status: 'active' });
			}
		});
		const pages = [];
		for (const page of [1, 2, 3, 4]) pages.push(await getAccountsForDesk(admin, { search: 'manga', page }));
		expect(pages.map(({ accounts, more, total }) => [accounts.length, more, total])).toEqual([
			...[
				[50, true, 120],
				[50, true, 120],
				[20, false, 120],
				[0, false, 120],
			],
		]);
		const numbers = pages.flatMap(({ accounts }) => accounts.map((one) => Number(one.name.split(' ')[1])));
		expect(numbers).toEqual(Array.from({ length: 120 }, (_, n) => n + 100));
	});

	test('shows byline, when they were last here, second factor and invitation', async () => {
		const one = await join('reporter', 'Full Picture');
		accepted(await linkByline(admin, one.accountId, paper.id('Ana Ruiz')));
		expect(await getAccountForDesk(admin, one.accountId)).toMatchObject({
			...{ byline: { name: 'Ana Ruiz', slug: 'ana-ruiz' }, lastSeenAt: expect.any(Date), secondFactor: false },
			...{ invitation: null, sessions: [{ id: one.sessionId }] },
		});
		const app = { accountId: one.accountId, secret: 'sealed', createdAt: new Date() };
		await write((tx) => tx.insert(totp).values(app));
		expect((await getAccountForDesk(admin, one.accountId))?.secondFactor).toBe(false);
		await write((tx) => tx.update(totp).set({ confirmedAt: new Date() }));
		expect((await getAccountForDesk(admin, one.accountId))?.secondFactor).toBe(true);

		const two = await add('Key Holder', 'key@paper.example');
		const key = { id: 'key', accountId: two.id, name: 'Key', publicKey: Buffer.from('k'), counter: 0, transports: [] };
		await write((tx) => tx.insert(passkey).values({ ...key, backedUp: false, createdAt: new Date() }));
		expect(await getAccountForDesk(admin, two.id)).toMatchObject({
			secondFactor: true,
			lastSeenAt: null,
			byline: null,
		});
	});

	test('says until when an invitation is open, and that it is not any more', async () => {
		const { id } = accepted(
			await inviteAccount(admin, { name: 'New One', email: 'new@paper.example', role: 'editor' }),
		);
		const invitation = async () => (await getAccountForDesk(admin, id))?.invitation;
		expect(await invitation()).toMatchObject({ open: true });
		await write((tx) =>
			tx
				.update(staffLink)
				.set({ expiresAt: new Date(Date.now() - 1000) })
				.where(eq(staffLink.accountId, id)),
		);
		expect(await invitation()).toMatchObject({ open: false });
		accepted(await reinviteAccount(admin, id));
		expect(await invitation()).toMatchObject({ open: true });
	});

	test('says of the last admin alone why they must stay', async () => {
		const verdicts = async (id: string) => (await getAccountForDesk(admin, id))?.verdicts;
		const no = { allowed: false, reason: expect.stringContaining('last admin') };
		expect(await verdicts(admin.accountId)).toMatchObject({ role: no, disable: no, remove: no });
		expect(await verdicts(reporter.accountId)).toMatchObject({ role: { allowed: true }, remove: { allowed: true } });
		accepted(await changeRole(admin, reporter.accountId, 'admin'));
		expect(await verdicts(admin.accountId)).toMatchObject({ role: { allowed: true }, remove: { allowed: true } });
		accepted(await changeRole(admin, reporter.accountId, 'reporter'));
	});

	test.each(['', 'nobody', 'a\u0000b'])('has no account %j', async (id) => {
		expect(await getAccountForDesk(admin, id)).toBeNull();
	});
});

describe('sessions', () => {
	test('are seen by their owner and by admins, live ones only, newest first', async () => {
		const other = await join('editor', 'Other Eye');
		await plantSession(reporter.accountId, 'newest');
		await plantSession(reporter.accountId, 'expired', -1000);
		for (const actor of [reporter, admin]) {
			const seen = await getSessionsForDesk(actor, reporter.accountId);
			expect(seen.map((one) => one.id)).toEqual(['newest', reporter.sessionId]);
		}
		await expect(getSessionsForDesk(other, reporter.accountId)).rejects.toThrow('An editor may not manage accounts.');
	});
});

test('nothing that is read for a screen holds a hash, a token or a sealed secret', async () => {
	const everything = JSON.stringify([
		await getAccountsForDesk(admin),
		await getAccountForDesk(admin, reporter.accountId),
		await getProfileForDesk(reporter),
	]);
	expect(everything).not.toMatch(/hash|token|secret|sealed|argon/i);
	await write((tx) => tx.update(account).set({ lastSignInAt: null }).where(eq(account.id, reporter.accountId)));
});
