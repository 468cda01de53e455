import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, mail, totp } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { createAccount, disableAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { chooseFirstPassword, resetPassword } from '@/features/staff/link-mutations';
import { getSecondFactor } from '@/features/staff/second-factor-queries';
import { isSetupCode } from '@/features/staff/setup-mutations';
import { accepted, countRows, openNewsroom } from './testing/newsroom';
import { runProgram } from './testing/run-program';

const program = 'scripts/create-admin.ts';
const env = { SITE_URL: 'https://paper.example' };
const PASSWORD = 'seventeen grey herons';

const create = (...args: string[]) => runProgram(program, args, { env });
const tokenIn = (line = '') => line.split('/').at(-1) ?? '';
const accountOf = async (email: string) => {
	const [row] = await database().select().from(account).where(eq(account.email, email));
	if (!row) throw new Error(`nobody has ${email}`);
	return row;
};

beforeAll(async () => {
	await openNewsroom({ zone: 'Europe/Madrid' });
});

describe('npm run create-admin', () => {
	test.each([[[]], [['ana']], [['ana@paper.example', 'more']], [['ana@PAPER.example\u212a']]])(
		'with %j says how it is used in one line, and does nothing',
		async (args) => {
			const before = await countRows();
			const { lines, errors, exit } = await create(...args);
			expect([lines, exit]).toEqual([[], 2]);
			expect(errors.trim().split('\n')).toEqual([expect.stringContaining('npm run create-admin -- EMAIL')]);
			expect(await countRows()).toEqual(before);
		},
	);

	test('prints the one-time address of the set-up while nobody has an account, and makes none', async () => {
		const { lines, exit, errors } = await create('ana@paper.example');
		expect([exit, errors]).toEqual([0, '']);
		const url = new URL(lines[1] ?? '');
		expect(url.origin + url.pathname).toBe('https://paper.example/newsroom/setup');
		expect(await isSetupCode(url.searchParams.get('code') ?? '')).toBe(true);
		expect(await database().$count(account)).toBe(0);
	});

	test('invites someone unknown as an admin, and prints the link that is also mailed', async () => {
		await write(async (tx) => {
			const person = { name: 'Eve Stone', email: 'eve@paper.example', role: 'reporter' } as const;
			await createAccount(tx, commandLine, { ...person, passwordHash: 'a hash', status: 'active' });
		});
		const { lines, exit } = await create('ana@paper.example');
		expect(exit).toBe(0);
		expect(lines[0]).toMatch(/^ana@paper\.example is invited as an admin\. The link works once, until /);
		expect(lines[1]).toMatch(/^https:\/\/paper\.example\/sign-in\/invitation\/[\w-]{43}$/);
		const row = await accountOf('ana@paper.example');
		expect(row).toMatchObject({ role: 'admin', status: 'invited' });
		expect(await database().$count(mail, eq(mail.accountId, row.id))).toBe(1);
		expect((await chooseFirstPassword(tokenIn(lines[1]), PASSWORD)).ok).toBe(true);
		expect((await accountOf('ana@paper.example')).status).toBe('active');
	});

	test('makes someone known an admin again, also a disabled one, and prints a link to a new password without mailing it', async () => {
		const eve = await accountOf('eve@paper.example');
		accepted(await disableAccount(commandLine, eve.id));
		const { lines, exit } = await create('EVE@paper.example');
		expect(exit).toBe(0);
		expect(lines[0]).toContain('EVE@paper.example is an admin and can choose a new password.');
		expect(lines[1]).toMatch(/\/sign-in\/reset\/[\w-]{43}$/);
		expect(await accountOf('eve@paper.example')).toMatchObject({ role: 'admin', status: 'active' });
		expect(await database().$count(mail, eq(mail.accountId, eve.id))).toBe(0);
		expect((await resetPassword(tokenIn(lines[1]), PASSWORD)).ok).toBe(true);
		expect(await verifyAudit()).toMatchObject({ ok: true });
	});

	test('leaves a second factor as it is, says so, and takes it away when told to', async () => {
		const eve = await accountOf('eve@paper.example');
		await write(async (tx) => {
			const createdAt = new Date();
			await tx.insert(totp).values({ accountId: eve.id, secret: 'sealed', createdAt, confirmedAt: createdAt });
		});
		expect((await create('eve@paper.example')).lines[2]).toContain('--reset-second-factor');
		expect((await getSecondFactor(eve.id)).totp).toBe(true);
		const mails = await database().$count(mail, eq(mail.accountId, eve.id));
		const { lines, exit } = await create('eve@paper.example', '--reset-second-factor');
		expect([exit, lines[2]]).toEqual([0, 'Its second factor is removed.']);
		expect((await getSecondFactor(eve.id)).totp).toBe(false);
		expect(await database().$count(mail, eq(mail.accountId, eve.id))).toBe(mails + 1);
	});
});
