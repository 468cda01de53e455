import { eq, like } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit, byline, mail, pendingSignIn, signInTicket, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import {
	changeRole,
	createAccount,
	disableAccount,
	enableAccount,
	inviteAccount,
	linkByline,
	reinviteAccount,
	removeAccount,
	signOutAccount,
} from './account-mutations';
import { commandLine, type Role, type Staff } from './actor';
import { chooseFirstPassword } from './link-mutations';
import { readLink } from './link-queries';
import { accountOf, liveSessions, mailedToken, plantLink, plantSession } from './testing-links';
import { deedsOn, join, PASSWORD } from './testing-staff';

let count = 0;
let admin: Staff;
const person = (role: Role = 'reporter') => join(role, `Person ${++count}`);
const guest = (role: Role = 'reporter') => ({ name: 'Nia Okafor', email: `nia${++count}@paper.example`, role });
const message = async (result: Promise<{ ok: boolean; message?: string }>) => (await result).message;

beforeAll(async () => {
	await openNewsroom({ bylines: ['Ana Ruiz', 'Bo Lind', 'Cy Dahl'] });
	admin = await join('admin', 'Ada Stone');
});

describe('an invitation', () => {
	test('makes an account without a password and mails its address a link for seven days', async () => {
		const { id } = accepted(
			await inviteAccount(admin, { name: ' Nia \n Okafor ', email: ' Nia@Paper.example ', role: 'editor' }),
		);
		const row = await accountOf(id);
		expect(row).toMatchObject({ name: 'Nia Okafor', email: 'Nia@Paper.example', emailKey: 'nia@paper.example' });
		expect(row).toMatchObject({ role: 'editor', status: 'invited', passwordHash: null });
		const [sent] = await database().select().from(mail).where(eq(mail.accountId, id));
		expect(sent).toMatchObject({ kind: 'invitation', recipient: 'Nia@Paper.example', status: 'waiting' });
		const link = await readLink('invitation', await mailedToken(id, 'invitation'));
		const days = ((link?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
		expect(days).toBeGreaterThan(6.99);
		expect(days).toBeLessThanOrEqual(7.01);
	});

	test('is written down under an id that says nothing; name and address stand in the details', async () => {
		const { id } = accepted(await inviteAccount(admin, guest()));
		const { actor, email } = await accountOf(id);
		expect(actor).toMatch(/^staff:[0-9a-f-]{36}$/);
		expect(actor).not.toContain(id);
		const [row] = await database().select().from(audit).where(eq(audit.subject, actor));
		expect(row).toMatchObject({ action: 'account.invite', actor: admin.id });
		expect(JSON.stringify(row)).not.toContain(email);
	});

	test('is refused for an address that somebody has, however it is written', async () => {
		const one = guest();
		accepted(await inviteAccount(admin, one));
		const before = await everyRow();
		expect(await message(inviteAccount(admin, { ...one, email: one.email.toUpperCase() }))).toMatch(/has an account/);
		expect(await everyRow()).toEqual(before);
	});

	test('of two for one address at once, one is sent', async () => {
		const one = guest();
		const results = await Promise.all([inviteAccount(admin, one), inviteAccount(admin, one)]);
		expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
	});

	test.each([
		'nia',
		'nia@paper',
		'n\u0131a@paper.example',
		'\u212aim@paper.example',
		'nia@paper.example\nBcc: x@y.example',
		'nia\u0000@paper.example',
	])('is refused for %j, which is no address', async (email) => {
		await expect(inviteAccount(admin, { ...guest(), email })).rejects.toMatchObject({ name: 'ZodError' });
	});

	test('that is sent again ends the links before it', async () => {
		const { id } = accepted(await inviteAccount(admin, guest()));
		const first = await mailedToken(id, 'invitation');
		accepted(await reinviteAccount(admin, id));
		expect(await readLink('invitation', first)).toBeNull();
		expect(accepted(await chooseFirstPassword(await mailedToken(id, 'invitation'), PASSWORD))).toMatchObject({
			accountId: id,
		});
		expect(await message(reinviteAccount(admin, id))).toMatch(/not joined yet/);
	});
});

describe('who may', () => {
	const deeds: [string, (actor: Staff, id: string) => Promise<{ ok: boolean; message?: string }>][] = [
		['invite', (actor) => inviteAccount(actor, guest())],
		['invite again', reinviteAccount],
		['change a role', (actor, id) => changeRole(actor, id, 'admin')],
		['disable', disableAccount],
		['enable', enableAccount],
		['remove', removeAccount],
		['link a byline', (actor, id) => linkByline(actor, id, null)],
	];
	test.each(deeds)('%s: admins alone, not even with one’s own account', async (_, deed) => {
		for (const role of ['reporter', 'editor'] as const) {
			const actor = await person(role);
			const before = await everyRow();
			expect(await message(deed(actor, actor.accountId))).toMatch(new RegExp(`^An? ${role} may not manage accounts`));
			expect(await everyRow()).toEqual(before);
		}
	});

	test('createAccount, a step of others, asks too', async () => {
		const reporter = await person();
		const made = write((tx) =>
			createAccount(tx, reporter, { ...guest('admin'), passwordHash: null, status: 'active' }),
		);
		await expect(made).rejects.toThrow('A reporter may not manage accounts.');
	});

	test.each(['', 'nobody', '0197b1a2-0000-7000-8000-000000000000', 'a\u0000b'])('an account %j is none', async (id) => {
		for (const [name, deed] of [...deeds.slice(1), ['sign out', signOutAccount] as const]) {
			expect([name, await message(deed(admin, id))]).toEqual([name, 'There is no such account.']);
		}
	});
});

describe('a role', () => {
	test('is changed, and the change written down', async () => {
		const one = await person();
		accepted(await changeRole(admin, one.accountId, 'editor'));
		expect((await accountOf(one.accountId)).role).toBe('editor');
		expect((await deedsOn(one)).at(-1)).toMatchObject({
			...{ action: 'account.role', actor: admin.id, details: { from: 'reporter', to: 'editor' } },
		});
		expect(await message(changeRole(admin, one.accountId, 'editor'))).toMatch(/already/);
	});

	test('that is none is refused', async () => {
		const one = await person();
		await expect(changeRole(admin, one.accountId, 'owner' as Role)).rejects.toMatchObject({ name: 'ZodError' });
		expect((await accountOf(one.accountId)).role).toBe('reporter');
	});
});

describe('a disabled account', () => {
	test('loses sessions, half-done sign-ins and links at once, and gets none of them back', async () => {
		const one = await person();
		const [soon, of] = [new Date(Date.now() + 60_000), { accountId: one.accountId, method: 'password' as const }];
		await write(async (tx) => {
			await tx.insert(pendingSignIn).values({ ...of, hash: `p ${count}`, next: '', expiresAt: soon });
			await tx.insert(signInTicket).values({ ...of, hash: `t ${count}`, device: '', network: '', expiresAt: soon });
		});
		const token = await plantLink(one.accountId, 'reset');
		accepted(await disableAccount(admin, one.accountId));
		expect(await liveSessions(one.accountId)).toEqual([]);
		expect(await database().$count(pendingSignIn, eq(pendingSignIn.accountId, one.accountId))).toBe(0);
		expect(await database().$count(signInTicket, eq(signInTicket.accountId, one.accountId))).toBe(0);
		accepted(await enableAccount(admin, one.accountId));
		expect(await readLink('reset', token)).toBeNull();
		expect(await liveSessions(one.accountId)).toEqual([]);
		expect((await accountOf(one.accountId)).status).toBe('active');
	});

	test('that had never joined is invited, not active, when it is enabled', async () => {
		const { id } = accepted(await inviteAccount(admin, guest()));
		accepted(await disableAccount(admin, id));
		expect(await message(reinviteAccount(admin, id))).toMatch(/not joined yet/);
		expect(await message(disableAccount(admin, id))).toMatch(/disabled already/);
		accepted(await enableAccount(admin, id));
		expect((await accountOf(id)).status).toBe('invited');
		accepted(await reinviteAccount(admin, id));
	});
});

describe('signing out', () => {
	test('ends all sessions of a colleague and says how many, but not their invitation', async () => {
		const one = await person();
		await plantSession(one.accountId, `a second browser ${count}`);
		expect(accepted(await signOutAccount(admin, one.accountId))).toEqual({ sessions: 2 });
		expect(await liveSessions(one.accountId)).toEqual([]);
		const { id } = accepted(await inviteAccount(admin, guest()));
		accepted(await signOutAccount(admin, id));
		expect(await readLink('invitation', await mailedToken(id, 'invitation'))).not.toBeNull();
	});

	test('everyone may of their own: one, the others, all', async () => {
		const one = await person();
		const [second, third] = [`second ${count}`, `third ${count}`];
		for (const id of [second, third]) await plantSession(one.accountId, id);
		expect(accepted(await signOutAccount(one, one.accountId, { only: second }))).toEqual({ sessions: 1 });
		expect(await liveSessions(one.accountId)).toEqual([one.sessionId, third]);
		expect(accepted(await signOutAccount(one, one.accountId, { except: one.sessionId }))).toEqual({ sessions: 1 });
		expect(await liveSessions(one.accountId)).toEqual([one.sessionId]);
		expect(accepted(await signOutAccount(one, one.accountId))).toEqual({ sessions: 1 });
		expect((await deedsOn(one)).filter(({ action }) => action === 'account.sign-out')).toHaveLength(3);
	});

	test('is refused for a colleague’s session, also under one’s own account, and for one that has ended', async () => {
		const [one, other] = [await person(), await person('editor')];
		expect(await message(signOutAccount(one, other.accountId))).toBe('A reporter may not manage accounts.');
		for (const only of [other.sessionId, 'nothing', '', 'a\u0000b']) {
			expect(await message(signOutAccount(one, one.accountId, { only }))).toBe('That device is signed out already.');
		}
		expect(await liveSessions(other.accountId)).toEqual([other.sessionId]);
	});
});

describe('a byline', () => {
	const idOf = async (name: string) => {
		const [row] = await database().select().from(byline).where(eq(byline.name, name));
		return row?.id ?? '';
	};

	test('belongs to one account, and an account has one', async () => {
		const [one, two] = [await person(), await person()];
		accepted(await linkByline(admin, one.accountId, await idOf('Ana Ruiz')));
		expect(await message(linkByline(admin, two.accountId, await idOf('Ana Ruiz')))).toBe(
			`Ana Ruiz is the byline of ${one.name}'s account.`,
		);
		accepted(await linkByline(admin, one.accountId, await idOf('Bo Lind')));
		accepted(await linkByline(admin, one.accountId, await idOf('Bo Lind')));
		accepted(await linkByline(admin, two.accountId, await idOf('Ana Ruiz')));
		accepted(await linkByline(admin, two.accountId, null));
		expect((await accountOf(two.accountId)).bylineId).toBeNull();
		const history = async (name: string) => {
			const rows = await database()
				.select({ action: audit.action })
				.from(audit)
				.where(eq(audit.subject, `byline:${await idOf(name)}`))
				.orderBy(audit.number);
			return rows.map(({ action }) => action).filter((action) => action.includes('link'));
		};
		expect(await history('Ana Ruiz')).toEqual(['byline.link', 'byline.unlink', 'byline.link', 'byline.unlink']);
		expect(await history('Bo Lind')).toEqual(['byline.link']);
	});

	test('is one person’s, perhaps under another name', async () => {
		const one = await person();
		const make = (name: string, kind: 'agency' | 'desk' | 'pseudonym') =>
			write((tx) => createByline(tx, commandLine, { name, kind }));
		for (const kind of ['agency', 'desk'] as const) {
			expect(await message(linkByline(admin, one.accountId, await make(`The ${kind}`, kind)))).toBe(
				`The ${kind} is not one person's byline.`,
			);
		}
		accepted(await linkByline(admin, one.accountId, await make('A Neighbour', 'pseudonym')));
		for (const id of ['', 'nobody', 'a\u0000b']) {
			expect(await message(linkByline(admin, one.accountId, id))).toBe('There is no such byline.');
		}
	});
});

test('no link is kept as it was mailed', async () => {
	const { id } = accepted(await inviteAccount(commandLine, guest()));
	const token = await mailedToken(id, 'invitation');
	expect(JSON.stringify(await everyRow())).not.toContain(token);
	expect(await database().$count(staffLink, like(staffLink.hash, `%${token}%`))).toBe(0);
});
