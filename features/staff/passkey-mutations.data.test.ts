import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { passkey, passkeyChallenge } from '@/db/schema';
import { write } from '@/db/write';
import { accepted, everyRow, openNewsroom } from '@/scripts/testing/newsroom';
import type { Staff } from './actor';
import {
	finishPasskeyRegistration,
	finishPasskeySignIn,
	passkeyRegistrationOptions,
	passkeySignInOptions,
	removePasskey,
	renamePasskey,
} from './passkey-mutations';
import { getPasskeysForDesk } from './passkey-queries';
import { resetSecondFactor } from './second-factor-mutations';
import { getSecondFactor } from './second-factor-queries';
import { type Authenticator, newAuthenticator } from './testing-authenticator';
import { askSecondFactor, deedsOn, join, mailsTo, setStatus } from './testing-staff';

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

async function register(staff: Staff, key: Authenticator, name = 'Laptop', lies = {}) {
	const options = accepted(await passkeyRegistrationOptions(staff));
	return finishPasskeyRegistration(staff, key.register(options, lies), name);
}

async function signIn(key: Authenticator, lies = {}) {
	return finishPasskeySignIn(key.signIn(accepted(await passkeySignInOptions()), lies));
}

const REFUSED = { ok: false, message: 'That passkey was not accepted.' };

describe('a new passkey', () => {
	it('is asked for as one that knows its person, for this site alone', async () => {
		const options = accepted(await passkeyRegistrationOptions(ana));
		expect(options).toMatchObject({
			rp: { id: 'localhost', name: 'The Test' },
			user: { name: ana.email, displayName: ana.name },
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		});
		expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257]);
	});

	it('signs in, both factors at once; the person is told of it and the log keeps it', async () => {
		const key = newAuthenticator({ synced: true });
		accepted(await register(ana, key, '  My   phone '));
		const [mine] = await getPasskeysForDesk(ana);
		expect(mine).toMatchObject({ id: key.id, name: 'My phone', backedUp: true, lastUsedAt: null });
		expect(await getSecondFactor(ana.accountId)).toEqual({ totp: false, recoveryLeft: 0, passkeys: 1 });
		expect(accepted(await signIn(key))).toEqual({ accountId: ana.accountId });
		expect((await getPasskeysForDesk(ana))[0]?.lastUsedAt).toBeInstanceOf(Date);
		expect((await mailsTo(ana)).join()).toContain('A passkey was added to your account: “My phone”');
		expect(await deedsOn(ana)).toContainEqual({
			...{ action: 'account.passkey-add', actor: ana.id, details: { name: 'My phone' } },
		});
		const [row] = await database().select().from(passkey).where(eq(passkey.id, key.id));
		expect(row?.transports).toEqual(['internal']);
	});

	it('stands beside others, which are named so that none is made twice', async () => {
		const [phone, laptop] = [newAuthenticator(), newAuthenticator()];
		accepted(await register(ana, phone, 'Phone'));
		const options = accepted(await passkeyRegistrationOptions(ana));
		expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([phone.id]);
		accepted(await register(ana, laptop, 'Laptop'));
		expect(await register(ana, phone, 'Again')).toMatchObject({
			ok: false,
			message: expect.stringContaining('already'),
		});
		expect((await getPasskeysForDesk(ana)).map(({ name }) => name)).toEqual(['Phone', 'Laptop']);
		expect(accepted(await signIn(phone))).toEqual(accepted(await signIn(laptop)));
	});

	it.each([
		['from another origin', { origin: 'https://paper.example.evil.example' }],
		['from another port', { origin: 'http://localhost:3001' }],
		['for another site', { rpId: 'evil.example' }],
		['inside someone else’s page', { crossOrigin: true }],
		['of the wrong kind', { type: 'webauthn.get' }],
		['that has not verified the person', { verified: false }],
	])('is refused %s', async (_, lies) => {
		expect((await register(ana, newAuthenticator(), 'Laptop', lies)).ok).toBe(false);
		expect(await getPasskeysForDesk(ana)).toEqual([]);
	});

	it('needs the challenge that this very person was given, once and within five minutes', async () => {
		const other = await join('reporter', `Ben ${people}`);
		const options = accepted(await passkeyRegistrationOptions(ana));
		const forAna = newAuthenticator().register(options);
		expect((await finishPasskeyRegistration(other, forAna, 'Laptop')).ok).toBe(false);
		accepted(await finishPasskeyRegistration(ana, forAna, 'Laptop'));
		expect((await finishPasskeyRegistration(ana, newAuthenticator().register(options), 'Replayed')).ok).toBe(false);
		const forSignIn = accepted(await passkeySignInOptions());
		const crossed = newAuthenticator().register({ ...options, challenge: forSignIn.challenge });
		expect((await finishPasskeyRegistration(ana, crossed, 'Crossed')).ok).toBe(false);
		const late = accepted(await passkeyRegistrationOptions(ana));
		await expire(late.challenge);
		expect((await finishPasskeyRegistration(ana, newAuthenticator().register(late), 'Late')).ok).toBe(false);
		expect((await getPasskeysForDesk(ana)).map(({ name }) => name)).toEqual(['Laptop']);
	});

	it('has a name', async () => {
		for (const name of ['', ' ', 'a'.repeat(61), 'a\u0000b', '\ud800']) {
			expect(await register(ana, newAuthenticator(), name)).toMatchObject({
				...{ ok: false, message: expect.stringContaining('name') },
			});
		}
	});
});

describe('signing in with a passkey', () => {
	let key: Authenticator;

	beforeEach(async () => {
		key = newAuthenticator();
		accepted(await register(ana, key));
	});

	it.each([
		['another origin', { origin: 'http://127.0.0.1:3000' }],
		['another site', { rpId: 'paper.example' }],
		['a page inside someone else’s', { crossOrigin: true }],
		['a challenge that was never given', { challenge: 'bm8gc3VjaCBjaGFsbGVuZ2U' }],
		['the handle of someone else', { userHandle: 'c29tZW9uZSBlbHNl' }],
		['a registration instead', { type: 'webauthn.create' }],
		['a person whom it has not verified', { verified: false }],
	])('is refused with %s', async (_, lies) => {
		expect(await signIn(key, lies)).toEqual(REFUSED);
		expect(accepted(await signIn(key))).toEqual({ accountId: ana.accountId });
	});

	it('uses its challenge up: of ten with one answer, one gets in', async () => {
		const answer = key.signIn(accepted(await passkeySignInOptions()));
		const results = await Promise.all(Array.from({ length: 10 }, () => finishPasskeySignIn(answer)));
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await finishPasskeySignIn(answer)).toEqual(REFUSED);
	});

	it('uses a challenge up by failing too', async () => {
		const options = accepted(await passkeySignInOptions());
		expect(await finishPasskeySignIn(key.signIn(options, { origin: 'https://evil.example' }))).toEqual(REFUSED);
		expect(await finishPasskeySignIn(key.signIn(options))).toEqual(REFUSED);
	});

	it('is refused after five minutes', async () => {
		const options = accepted(await passkeySignInOptions());
		await expire(options.challenge);
		expect(await finishPasskeySignIn(key.signIn(options))).toEqual(REFUSED);
	});

	it('takes no challenge that was given to make a passkey', async () => {
		const options = accepted(await passkeyRegistrationOptions(ana));
		expect(await finishPasskeySignIn(key.signIn(options))).toEqual(REFUSED);
	});

	it('is refused to a copy whose counter has fallen behind, or stands still', async () => {
		accepted(await signIn(key, { counter: 40 }));
		expect(await signIn(key, { counter: 39 })).toEqual(REFUSED);
		expect(await signIn(key, { counter: 40 })).toEqual(REFUSED);
		expect(await signIn(key, { counter: 0 })).toEqual(REFUSED);
		accepted(await signIn(key, { counter: 41 }));
	});

	it('does without a counter where there never was one, as with synced passkeys', async () => {
		const synced = newAuthenticator({ synced: true, counts: false });
		accepted(await register(ana, synced, 'Synced'));
		accepted(await signIn(synced));
		accepted(await signIn(synced));
	});

	it('says the same to a disabled account as to a passkey that nobody has', async () => {
		await setStatus(ana, 'disabled');
		expect(await signIn(key)).toEqual(REFUSED);
		expect(await signIn(newAuthenticator())).toEqual(REFUSED);
		await setStatus(ana, 'active');
		expect(accepted(await signIn(key))).toEqual({ accountId: ana.accountId });
	});

	it('refuses what is no answer of a passkey, and breaks on nothing', async () => {
		const answer = key.signIn(accepted(await passkeySignInOptions()));
		const broken = [
			'AA',
			'',
			'\u0000',
			'e30',
			Buffer.from('{"challenge":{}}').toString('base64url'),
			7,
			null,
			'A'.repeat(99_999),
		];
		for (const input of [null, undefined, 7, 'text', [], {}, { id: key.id }, { ...answer, response: null }]) {
			expect(await finishPasskeySignIn(input)).toEqual(REFUSED);
		}
		for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'] as const) {
			for (const value of broken) {
				const fresh = key.signIn(accepted(await passkeySignInOptions()));
				if (part === 'userHandle' && value === null) continue; // a passkey need not say whose it is
				const input = { ...fresh, response: { ...fresh.response, [part]: value } };
				expect(await finishPasskeySignIn(input)).toEqual(REFUSED);
			}
		}
	});

	it('leaves no challenges behind that are too old', async () => {
		const options = accepted(await passkeySignInOptions());
		await expire(options.challenge);
		accepted(await passkeySignInOptions());
		expect(await database().$count(passkeyChallenge, eq(passkeyChallenge.challenge, options.challenge))).toBe(0);
	});
});

describe('one’s own passkeys', () => {
	it('can be renamed and removed, and then sign in no more', async () => {
		const key = newAuthenticator();
		accepted(await register(ana, key, 'Laptop'));
		accepted(await renamePasskey(ana, key.id, 'Old laptop'));
		expect((await getPasskeysForDesk(ana))[0]?.name).toBe('Old laptop');
		accepted(await removePasskey(ana, key.id));
		expect(await getPasskeysForDesk(ana)).toEqual([]);
		expect(await signIn(key)).toEqual(REFUSED);
		expect((await deedsOn(ana)).slice(-2)).toEqual([
			{ action: 'account.passkey-rename', actor: ana.id, details: { from: 'Laptop', to: 'Old laptop' } },
			{ action: 'account.passkey-remove', actor: ana.id, details: { name: 'Old laptop' } },
		]);
	});

	it('are nobody else’s to see, rename or remove', async () => {
		const key = newAuthenticator();
		accepted(await register(ana, key));
		const admin = await join('admin', `Chief ${people}`);
		expect(await getPasskeysForDesk(admin)).toEqual([]);
		const before = await everyRow();
		expect((await renamePasskey(admin, key.id, 'Mine')).ok).toBe(false);
		expect((await removePasskey(admin, key.id)).ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	it('cannot all be removed where the newsroom asks for a second factor, even two at once', async () => {
		const [phone, laptop] = [newAuthenticator(), newAuthenticator()];
		accepted(await register(ana, phone));
		accepted(await register(ana, laptop));
		await askSecondFactor('everyone');
		const results = await Promise.all([removePasskey(ana, phone.id), removePasskey(ana, laptop.id)]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(results.find(({ ok }) => !ok)).toMatchObject({ message: expect.stringContaining('only one') });
		expect(await getPasskeysForDesk(ana)).toHaveLength(1);
	});

	it('go when an admin resets the second factor', async () => {
		const key = newAuthenticator();
		accepted(await register(ana, key));
		const admin = await join('admin', `Chief ${people}`);
		accepted(await resetSecondFactor(admin, ana.accountId));
		expect(await signIn(key)).toEqual(REFUSED);
	});
});

async function expire(challenge: string): Promise<void> {
	const expiresAt = new Date(Date.now() - 1000);
	await write((tx) => tx.update(passkeyChallenge).set({ expiresAt }).where(eq(passkeyChallenge.challenge, challenge)));
}
