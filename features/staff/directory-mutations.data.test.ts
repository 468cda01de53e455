import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, audit, directoryIdentity, mail, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { countRows, openNewsroom } from '@/scripts/testing/newsroom';
import { insertAccount } from './account-record-mutations';
import type { Role } from './actor';
import { enterFromDirectory } from './directory-mutations';
import { type DirectoryClaims, NOT_HERE, NOT_VERIFIED } from './directory-policy';
import { mailInvitation } from './link-record-mutations';
import type { AccountStatus } from './staff-schema';

const claims = (email: unknown, more: Record<string, unknown> = {}): DirectoryClaims => ({
	...{ issuer: 'https://login.example', subject: `subject of ${email}`, name: 'Admin', emailVerified: true },
	...{ email: email as string }, // off the wire, so of any type
	...more,
});

let count = 0;
async function join(status: AccountStatus = 'active', role: Role = 'reporter') {
	const email = `colleague${count++}@paper.example`;
	const passwordHash = status === 'invited' ? null : 'x';
	const row = await write((tx) => insertAccount(tx, { name: 'Ana Ruiz', email, role, status, passwordHash }));
	return { id: row.id, email, actor: row.actor };
}

const read = async (id: string) => (await database().select().from(account).where(eq(account.id, id)))[0];
const identities = (id: string) =>
	database().select().from(directoryIdentity).where(eq(directoryIdentity.accountId, id));

beforeAll(async () => {
	await openNewsroom();
});

describe('the first time', () => {
	test('a verified address is linked to its account, which is recorded and told to its owner', async () => {
		const ana = await join();
		expect(await enterFromDirectory(claims(ana.email.toUpperCase()))).toEqual({
			ok: true,
			value: { accountId: ana.id },
		});
		expect(await identities(ana.id)).toHaveLength(1);
		const deeds = await database().select().from(audit).where(eq(audit.subject, ana.actor));
		expect(deeds.map(({ actor, action }) => ({ actor, action }))).toEqual([
			{ actor: ana.actor, action: 'account.directory-link' },
		]);
		const mails = await database().select().from(mail).where(eq(mail.accountId, ana.id));
		expect(mails.map(({ kind, recipient }) => ({ kind, recipient }))).toEqual([
			{ kind: 'notice', recipient: ana.email },
		]);
	});

	test('accepts an invitation, whose mailed link then works no more', async () => {
		const bo = await join('invited', 'editor');
		await write((tx) => mailInvitation(tx, { id: bo.id, name: 'Bo', email: bo.email }));
		expect((await enterFromDirectory(claims(bo.email))).ok).toBe(true);
		expect(await read(bo.id)).toMatchObject({ status: 'active', role: 'editor', name: 'Ana Ruiz', passwordHash: null });
		const links = await database().select().from(staffLink).where(eq(staffLink.accountId, bo.id));
		expect(links.map((link) => link.usedAt)).toEqual([expect.any(Date)]);
		const invitation = (await database().select().from(mail).where(eq(mail.accountId, bo.id))).find(
			({ kind }) => kind === 'invitation',
		);
		expect(invitation?.sealed).toBeNull();
	});

	test('changes nothing else: not the role, the name, the address', async () => {
		const ana = await join('active', 'reporter');
		const before = await read(ana.id);
		const said = { name: 'The Boss', role: 'admin', roles: ['admin'], groups: ['admins'] };
		expect((await enterFromDirectory(claims(ana.email, said))).ok).toBe(true);
		expect(await read(ana.id)).toEqual(before);
	});

	test('of ten at once links once, and all ten come in', async () => {
		const ana = await join();
		const entries = await Promise.all(Array.from({ length: 10 }, () => enterFromDirectory(claims(ana.email))));
		expect(entries.every((entry) => entry.ok)).toBe(true);
		expect(await identities(ana.id)).toHaveLength(1);
		expect(await database().$count(mail, eq(mail.accountId, ana.id))).toBe(1);
		expect(await database().$count(audit, eq(audit.subject, ana.actor))).toBe(1);
	});

	test('of two identities with one address at once, one is linked', async () => {
		const ana = await join();
		const entries = await Promise.all(['a', 'b'].map((subject) => enterFromDirectory(claims(ana.email, { subject }))));
		expect(entries.filter((entry) => entry.ok)).toHaveLength(1);
		expect(await identities(ana.id)).toHaveLength(1);
	});
});

describe('an identity that is linked', () => {
	test('comes in as its account, whatever address or name the directory says today', async () => {
		const [ana, boss] = [await join(), await join('active', 'admin')];
		const { subject } = claims(ana.email);
		await enterFromDirectory(claims(ana.email));
		for (const email of ['other@paper.example', boss.email, undefined]) {
			for (const emailVerified of [true, false]) {
				const entry = await enterFromDirectory(claims(email, { subject, emailVerified }));
				expect(entry).toEqual({ ok: true, value: { accountId: ana.id } });
			}
		}
		expect(await identities(boss.id)).toEqual([]);
	});

	test('is another one in another directory', async () => {
		const ana = await join();
		const { subject } = claims(ana.email);
		await enterFromDirectory(claims(ana.email));
		const elsewhere = claims('else@paper.example', { subject, issuer: 'https://login.other.example' });
		expect(await enterFromDirectory(elsewhere)).toEqual({ ok: false, message: NOT_HERE });
		expect((await enterFromDirectory({ ...elsewhere, email: ana.email })).ok).toBe(true);
		expect(await identities(ana.id)).toHaveLength(2);
	});

	test('does not come in while its account is disabled, and does again after', async () => {
		const ana = await join();
		await enterFromDirectory(claims(ana.email));
		const set = (status: AccountStatus) =>
			write(async (tx) => {
				await tx.update(account).set({ status }).where(eq(account.id, ana.id));
			});
		await set('disabled');
		expect(await enterFromDirectory(claims(ana.email))).toEqual({ ok: false, message: NOT_HERE });
		await set('active');
		expect((await enterFromDirectory(claims(ana.email))).ok).toBe(true);
	});
});

describe('refused, and not a row is changed', () => {
	let before: Record<string, number>;
	let ana: Awaited<ReturnType<typeof join>>;
	beforeEach(async () => {
		ana = await join();
		before = await countRows();
	});

	const refused = async (given: DirectoryClaims, message: string) => {
		const was = await read(ana.id);
		expect(await enterFromDirectory(given)).toEqual({ ok: false, message });
		expect(await countRows()).toEqual(before);
		expect(await read(ana.id)).toEqual(was);
	};

	test('an unknown address: nobody is made an account', () => refused(claims('new@paper.example'), NOT_HERE));

	test('a disabled account, in the same words', async () => {
		const gone = await join('disabled');
		before = await countRows();
		await refused(claims(gone.email), NOT_HERE);
	});

	test('a second identity of a directory that has linked one', async () => {
		await enterFromDirectory(claims(ana.email));
		before = await countRows();
		await refused(claims(ana.email, { subject: 'another' }), NOT_HERE);
	});

	test.each([false, undefined, 'true', 1])('an address whose "verified" is %o', (emailVerified) =>
		refused(claims(ana.email, { emailVerified }), NOT_VERIFIED),
	);

	test.each<[string, (email: string) => unknown]>([
		['with a Cyrillic letter', (email) => email.replace('a', 'а')],
		['with a wide letter', (email) => email.replace('c', 'ｃ')],
		['with an invisible letter', (email) => email.replace('@', '\u200b@')],
		['in a list', (email) => [email]],
		['of two', (email) => `${email},x@y.example`],
		['with U+0000', (email) => `${email}\u0000`],
		['of a megabyte', (email) => 'a'.repeat(1_000_000) + email],
		['that is missing', () => undefined],
	])('an address %s', (_, change) => refused(claims(change(ana.email), { subject: 'hostile' }), NOT_HERE));

	test('a plus or a dot is another address', async () => {
		await refused(claims(ana.email.replace('@', '+x@')), NOT_HERE);
		await refused(claims(ana.email.replace('colleague', 'col.league')), NOT_HERE);
	});

	test.each([{ subject: '' }, { subject: 'x\u0000' }, { subject: 'x'.repeat(300) }, { subject: 3 }, { issuer: '' }])(
		'an identity with %o',
		(values) => refused(claims(ana.email, values), NOT_HERE),
	);
});
