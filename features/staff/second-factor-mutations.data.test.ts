import { and, eq, isNull } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { recoveryCode, session, totp } from '@/db/schema';
import { write } from '@/db/write';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import type { Staff } from './actor';
import {
	beginTotp,
	checkSecondFactor,
	confirmTotp,
	removeTotp,
	renewRecoveryCodes,
	resetSecondFactor,
} from './second-factor-mutations';
import { getSecondFactor, getSecondFactorForDesk } from './second-factor-queries';
import { askSecondFactor, deedsOn, join, mailsTo, PASSWORD } from './testing-staff';

/** What an app with this secret shows, `steps` later than now. */
const shown = (secret: string, steps = 0): string =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

async function withApp(staff: Staff): Promise<{ secret: string; codes: string[] }> {
	const { secret } = accepted(await beginTotp(staff));
	// An earlier step, so that the present one can still be used.
	const { codes } = accepted(await confirmTotp(staff, shown(secret, -1)));
	return { secret, codes };
}

let people = 0;
let ana: Staff;

beforeAll(async () => {
	await openNewsroom();
});

beforeEach(async () => {
	await askSecondFactor('optional');
	people += 1;
	ana = await join('reporter', `Ana ${people}`);
});

describe('setting up an authenticator app', () => {
	it('counts only after a first code has shown that the app has the secret', async () => {
		const { secret, uri } = accepted(await beginTotp(ana));
		expect(uri).toContain(secret);
		expect(await getSecondFactor(ana.accountId)).toEqual({ totp: false, recoveryLeft: 0, passkeys: 0 });
		expect(await checkSecondFactor(ana.accountId, shown(secret))).toEqual({ ok: false });
		expect(await confirmTotp(ana, '000000x')).toMatchObject({ ok: false });
		expect(await getSecondFactor(ana.accountId)).toMatchObject({ totp: false });
		accepted(await confirmTotp(ana, ` ${shown(secret)} `));
		expect(await getSecondFactor(ana.accountId)).toEqual({ totp: true, recoveryLeft: 10, passkeys: 0 });
		expect((await deedsOn(ana)).map(({ action }) => action)).toContain('account.second-factor-add');
		expect((await mailsTo(ana)).join()).toContain('authenticator app was set up');
	});

	it('can be begun again, and the former secret is worth nothing', async () => {
		const first = accepted(await beginTotp(ana)).secret;
		const second = accepted(await beginTotp(ana)).secret;
		expect(second).not.toBe(first);
		expect((await confirmTotp(ana, shown(first))).ok).toBe(false);
		expect((await getSecondFactorForDesk(ana)).setUp?.secret).toBe(second);
		accepted(await confirmTotp(ana, shown(second)));
	});

	it('cannot be begun again over one that counts, nor confirmed twice', async () => {
		const { secret } = await withApp(ana);
		expect((await beginTotp(ana)).ok).toBe(false);
		expect((await confirmTotp(ana, shown(secret))).ok).toBe(false);
		expect((await getSecondFactorForDesk(ana)).setUp).toBeNull();
	});

	it('does not wait for more than half an hour', async () => {
		const { secret } = accepted(await beginTotp(ana));
		const createdAt = new Date(Date.now() - 31 * 60_000);
		await write((tx) => tx.update(totp).set({ createdAt }).where(eq(totp.accountId, ana.accountId)));
		expect((await getSecondFactorForDesk(ana)).setUp).toBeNull();
		expect((await confirmTotp(ana, shown(secret))).ok).toBe(false);
	});

	it('leaves nothing in the database that opens a door', async () => {
		const { secret, codes } = await withApp(ana);
		const everything = JSON.stringify(await everyRow());
		const bytes = Secret.fromBase32(secret);
		for (const spelling of [secret, bytes.hex, Buffer.from(bytes.bytes).toString('base64')]) {
			expect(everything.toLowerCase()).not.toContain(spelling.toLowerCase());
		}
		for (const code of codes) expect(everything).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}`, 'i'));
	});
});

describe('a code of the app', () => {
	it('is taken once, a step early or late too, and never one older than the newest taken', async () => {
		const { secret } = await withApp(ana);
		const code = shown(secret);
		expect(await checkSecondFactor(ana.accountId, code)).toEqual({ ok: true, by: 'totp', recoveryLeft: 10 });
		expect(await checkSecondFactor(ana.accountId, code)).toEqual({ ok: false });
		expect(await checkSecondFactor(ana.accountId, shown(secret, 1))).toMatchObject({ ok: true });
		expect(await checkSecondFactor(ana.accountId, shown(secret, 1))).toEqual({ ok: false });
		expect(await checkSecondFactor(ana.accountId, shown(secret, 0))).toEqual({ ok: false });
	});

	it('that set the app up does not also sign in', async () => {
		const { secret } = accepted(await beginTotp(ana));
		const code = shown(secret);
		accepted(await confirmTotp(ana, code));
		expect(await checkSecondFactor(ana.accountId, code)).toEqual({ ok: false });
	});

	it('of twenty people who read it over a shoulder lets one in', async () => {
		const { secret } = await withApp(ana);
		const code = shown(secret);
		const answers = await Promise.all(Array.from({ length: 20 }, () => checkSecondFactor(ana.accountId, code)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('opens no other account', async () => {
		const { secret } = await withApp(ana);
		const other = await join('reporter', `Ben ${people}`);
		await withApp(other);
		expect(await checkSecondFactor(other.accountId, shown(secret))).toEqual({ ok: false });
		expect(await checkSecondFactor('nobody', shown(secret))).toEqual({ ok: false });
	});
});

describe('a printed code', () => {
	it('works once each, however it is typed, and says by mail how many are left', async () => {
		const { codes } = await withApp(ana);
		for (const [index, code] of codes.entries()) {
			const typed = index % 2 ? code : ` ${code.toLowerCase().replaceAll('-', ' ')}`;
			const recoveryLeft = 9 - index;
			expect(await checkSecondFactor(ana.accountId, typed)).toEqual({ ok: true, by: 'recovery', recoveryLeft });
			expect(await checkSecondFactor(ana.accountId, code)).toEqual({ ok: false });
		}
		expect((await mailsTo(ana)).at(0)).not.toContain('printed code;');
		expect((await mailsTo(ana)).filter((text) => text.includes('printed code;'))).toHaveLength(10);
		expect((await mailsTo(ana)).some((text) => text.includes('1 printed code is left'))).toBe(true);
	});

	it('used by twenty at once lets one in', async () => {
		const { codes } = await withApp(ana);
		const code = codes[0] ?? '';
		const answers = await Promise.all(Array.from({ length: 20 }, () => checkSecondFactor(ana.accountId, code)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		const left = and(eq(recoveryCode.accountId, ana.accountId), isNull(recoveryCode.usedAt));
		expect(await database().$count(recoveryCode, left)).toBe(9);
	});

	it('works no more once new ones are printed, which needs the password', async () => {
		const { codes } = await withApp(ana);
		expect((await renewRecoveryCodes(ana, 'not the password')).ok).toBe(false);
		const renewed = accepted(await renewRecoveryCodes(ana, PASSWORD)).codes;
		expect(await checkSecondFactor(ana.accountId, codes[0] ?? '')).toEqual({ ok: false });
		expect(await checkSecondFactor(ana.accountId, renewed[0] ?? '')).toMatchObject({ ok: true, recoveryLeft: 9 });
	});

	it('is not printed without an app', async () => {
		expect((await renewRecoveryCodes(ana, PASSWORD)).ok).toBe(false);
	});
});

describe('taking the app away', () => {
	it('needs the password, takes the printed codes along and tells the person', async () => {
		const { codes } = await withApp(ana);
		expect((await removeTotp(ana, 'not the password')).ok).toBe(false);
		accepted(await removeTotp(ana, PASSWORD));
		expect(await getSecondFactor(ana.accountId)).toEqual({ totp: false, recoveryLeft: 0, passkeys: 0 });
		expect(await checkSecondFactor(ana.accountId, codes[0] ?? '')).toEqual({ ok: false });
		expect((await mailsTo(ana)).join()).toContain('were removed from your account');
		expect((await removeTotp(ana, PASSWORD)).ok).toBe(false);
	});

	it('is refused where the newsroom asks for a second factor and there is no other', async () => {
		await withApp(ana);
		await askSecondFactor('everyone');
		expect(await removeTotp(ana, PASSWORD)).toMatchObject({ ok: false, message: expect.stringContaining('only one') });
		expect(await getSecondFactor(ana.accountId)).toMatchObject({ totp: true, recoveryLeft: 10 });
		await askSecondFactor('admins');
		accepted(await removeTotp(ana, PASSWORD));
	});

	it('is not a way to guess a password', async () => {
		await withApp(ana);
		for (let guess = 0; guess < 20; guess += 1) await removeTotp(ana, `guess number ${guess}`);
		expect(await removeTotp(ana, PASSWORD)).toMatchObject({ ok: false, message: expect.stringContaining('Too many') });
	});
});

describe('an admin', () => {
	it('takes a colleague’s second factor away, who is signed out and told; the log says who did it', async () => {
		const { secret, codes } = await withApp(ana);
		const admin = await join('admin', `Chief ${people}`);
		expect(accepted(await resetSecondFactor(admin, ana.accountId))).toEqual({ name: ana.name });
		expect(await getSecondFactor(ana.accountId)).toEqual({ totp: false, recoveryLeft: 0, passkeys: 0 });
		expect(await checkSecondFactor(ana.accountId, shown(secret, 1))).toEqual({ ok: false });
		expect(await checkSecondFactor(ana.accountId, codes[0] ?? '')).toEqual({ ok: false });
		const open = and(eq(session.accountId, ana.accountId), isNull(session.revokedAt));
		expect(await database().$count(session, open)).toBe(0);
		expect((await mailsTo(ana)).join()).toContain('An admin removed your second factor');
		expect(await deedsOn(ana)).toContainEqual({
			...{ action: 'account.second-factor-reset', actor: admin.id, details: { app: true, passkeys: 0 } },
		});
	});

	it('does not do so for themselves', async () => {
		const admin = await join('admin', `Chief ${people}`);
		await withApp(admin);
		expect(await resetSecondFactor(admin, admin.accountId)).toMatchObject({
			...{ ok: false, message: expect.stringContaining('another admin') },
		});
		expect(await getSecondFactor(admin.accountId)).toMatchObject({ totp: true });
	});

	it.each(['reporter', 'editor'] as const)('it takes: a %s may not', async (role) => {
		await withApp(ana);
		const colleague = await join(role, `Dan ${people} ${role}`);
		expect(await resetSecondFactor(colleague, ana.accountId)).toMatchObject({
			...{ ok: false, message: expect.stringContaining('may not manage accounts') },
		});
		expect(await getSecondFactor(ana.accountId)).toMatchObject({ totp: true });
	});
});
