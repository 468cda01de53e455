import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import { changeRole, disableAccount, inviteAccount, removeAccount } from './account-mutations';
import { commandLine, type Role, type Staff } from './actor';
import { join } from './testing-staff';

let count = 0;
const person = (role: Role = 'reporter') => join(role, `Person ${++count}`);
const guest = (role: Role) => ({ name: 'Nia Okafor', email: `nia${++count}@paper.example`, role });
const message = async (result: Promise<{ ok: boolean; message?: string }>) => (await result).message;

beforeAll(async () => {
	await openNewsroom();
});

describe('the last admin', () => {
	let admins: Staff[];
	const active = () => database().$count(account, and(eq(account.role, 'admin'), eq(account.status, 'active')));

	beforeEach(async () => {
		await write((tx) => tx.update(account).set({ role: 'editor' }).where(eq(account.role, 'admin')));
		admins = [];
		for (let n = 0; n < 10; n++) admins.push(await person('admin'));
	});

	/** One after the other loses the role, until one is left. */
	async function leaveOne(): Promise<Staff> {
		const [last, ...others] = admins;
		if (!last) throw new Error('no admin');
		for (const other of others) accepted(await changeRole(last, other.accountId, 'editor'));
		return last;
	}

	test('cannot be demoted, disabled or removed, not even by themselves; an invited admin is no other', async () => {
		const last = await leaveOne();
		accepted(await inviteAccount(last, guest('admin')));
		for (const actor of [last, commandLine]) {
			const before = await everyRow();
			for (const deed of [
				changeRole(actor, last.accountId, 'editor'),
				disableAccount(actor, last.accountId),
				removeAccount(actor, last.accountId),
			]) {
				expect(await message(deed)).toMatch(/last admin/);
			}
			expect(await everyRow()).toEqual(before);
		}
	});

	test('may go once another admin is there', async () => {
		const last = await leaveOne();
		const next = await person();
		accepted(await changeRole(last, next.accountId, 'admin'));
		accepted(await changeRole(last, last.accountId, 'reporter'));
		expect(await active()).toBe(1);
	});

	test('is left when ten admins demote one another at once', async () => {
		const results = await Promise.all(
			admins.map((one, n) => changeRole(one, admins[(n + 1) % 10]?.accountId ?? '', 'editor')),
		);
		expect(results.filter((result) => result.ok)).toHaveLength(9);
		expect(await active()).toBe(1);
	});

	test('is left when ten admins remove, disable and demote one another at once', async () => {
		const deeds = [removeAccount, disableAccount, (actor: Staff, id: string) => changeRole(actor, id, 'editor')];
		const results = await Promise.all(
			admins.map((one, n) => deeds[n % 3]?.(one, admins[(n + 1) % 10]?.accountId ?? '')),
		);
		expect(results.filter((result) => result?.ok)).toHaveLength(9);
		expect(await active()).toBe(1);
		expect(await verifyAudit()).toMatchObject({ ok: true });
	});
});
