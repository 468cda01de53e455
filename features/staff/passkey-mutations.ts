import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { and, eq, lt } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, newsroom, passkey } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { requiredText } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { settings } from '@/lib/settings';
import { type Account, holdAccount, tidyName } from './account-record-mutations';
import type { Staff } from './actor';
import { demand } from './demand';
import { mailNotice } from './link-record-mutations';
import { CHALLENGE_MS, keepChallenge, takeChallenge } from './passkey-record-mutations';
import { registrationResponse, signInResponse } from './passkey-response';
import { type PasskeySite, passkeySite } from './passkey-site';
import { NEEDED_HERE } from './second-factor-policy';
import { countPasskeys, hasTotp, isDemanded } from './second-factor-record-mutations';

/** EdDSA, ES256, RS256: what passkeys in use have, and every Node can verify. */
const ALGORITHMS = [-8, -7, -257];

const MOST = 20;

/** The same for whatever was wrong, so that it tells nothing of an account. */
const NOT_ACCEPTED = 'That passkey was not accepted.';

type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;
type SignInOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/** What a browser is to ask its passkeys; the person chooses which, so no account is named. */
export function passkeySignInOptions(): Promise<Result<SignInOptions>> {
	return attempt(async () => {
		const options = await generateAuthenticationOptions({
			...{ rpID: siteOrRefuse().id, userVerification: 'required', timeout: CHALLENGE_MS },
		});
		await write((tx) => keepChallenge(tx, options.challenge, null));
		return options;
	});
}

/** Gives the active account whose passkey signed, with the person verified by it: that is both factors. */
export function finishPasskeySignIn(input: unknown): Promise<Result<{ accountId: string }>> {
	return attempt(async () => {
		const site = siteOrRefuse();
		const response = signInResponse.safeParse(input).data;
		if (!response) throw new Refusal(NOT_ACCEPTED);
		const { userHandle, ...signed } = response.response;
		const challenge = await write((tx) => takeChallenge(tx, signed.clientDataJSON, null));
		const [known] = await database().select().from(passkey).where(eq(passkey.id, response.id));
		if (challenge === null || !known) throw new Refusal(NOT_ACCEPTED);
		if (userHandle && userHandle !== handleOf(known.accountId)) throw new Refusal(NOT_ACCEPTED);
		const proof = await verifyAuthenticationResponse({
			...expected(site, challenge),
			response: { ...response, response: signed },
			credential: { id: known.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
		}).catch(() => null); // it throws for whatever does not fit
		if (!proof?.verified) throw new Refusal(NOT_ACCEPTED);
		const { newCounter, credentialBackedUp } = proof.authenticationInfo;
		return write((tx) => spend(tx, known.id, newCounter, credentialBackedUp));
	});
}

/** A counter that does not move on belongs to a copy; passkeys that are synced keep none, and stay at 0. */
async function spend(tx: Transaction, id: string, counter: number, backedUp: boolean): Promise<{ accountId: string }> {
	const movesOn = counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter);
	const [used] = await tx
		.update(passkey)
		.set({ counter, backedUp, lastUsedAt: await now(tx) })
		.where(and(eq(passkey.id, id), movesOn))
		.returning({ accountId: passkey.accountId });
	const active = used && and(eq(account.id, used.accountId), eq(account.status, 'active'));
	const [row] = active ? await tx.select({ accountId: account.id }).from(account).where(active) : [];
	if (!row) throw new Refusal(NOT_ACCEPTED);
	return row;
}

export function passkeyRegistrationOptions(staff: Staff): Promise<Result<RegistrationOptions>> {
	return attempt(async () => {
		demand('self.manage', staff);
		const mine = await database().select().from(passkey).where(eq(passkey.accountId, staff.accountId));
		if (mine.length >= MOST) throw new Refusal(`You have ${MOST} passkeys: remove one first.`);
		const [paper] = await database().select({ name: newsroom.name }).from(newsroom);
		const options = await generateRegistrationOptions({
			...{ rpName: paper?.name ?? 'Newsroom', rpID: siteOrRefuse().id, timeout: CHALLENGE_MS },
			...{ userName: staff.email, userDisplayName: staff.name, userID: handle(staff.accountId) },
			excludeCredentials: mine.map(({ id, transports }) => ({ id, transports })),
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			supportedAlgorithmIDs: ALGORITHMS,
		});
		await write((tx) => keepChallenge(tx, options.challenge, staff.accountId));
		return options;
	});
}

export function finishPasskeyRegistration(staff: Staff, input: unknown, name: string): Promise<Result<{ id: string }>> {
	return attempt(async () => {
		demand('self.manage', staff);
		const site = siteOrRefuse();
		const called = nameOrRefuse(name);
		const response = registrationResponse.safeParse(input).data;
		if (!response) throw new Refusal(NOT_ACCEPTED);
		const challenge = await write((tx) => takeChallenge(tx, response.response.clientDataJSON, staff.accountId));
		if (challenge === null) throw new Refusal('This took too long: try again.');
		const made = await verifyRegistrationResponse({
			...expected(site, challenge),
			...{ response, supportedAlgorithmIDs: ALGORITHMS },
		}).catch(() => null); // it throws for whatever does not fit
		if (!made?.verified) throw new Refusal(NOT_ACCEPTED);
		const { credential, credentialBackedUp } = made.registrationInfo;
		const { transports } = response.response;
		return write(async (tx) => {
			const row = await holdAccount(tx, staff.accountId);
			if ((await countPasskeys(tx, row.id)) >= MOST) throw new Refusal(`You have ${MOST} passkeys: remove one first.`);
			const [added] = await tx
				.insert(passkey)
				.values({
					...{ id: credential.id, accountId: row.id, name: called, publicKey: Buffer.from(credential.publicKey) },
					...{ counter: credential.counter, transports, backedUp: credentialBackedUp, createdAt: await now(tx) },
				})
				.onConflictDoNothing()
				.returning({ id: passkey.id });
			if (!added) throw new Refusal('This passkey is registered already.');
			await mailNotice(tx, row, `A passkey was added to your account: “${called}”.`);
			recordAudit(tx, { actor: staff, action: 'account.passkey-add', subject: row.actor, details: { name: called } });
			return added;
		});
	});
}

export function renamePasskey(staff: Staff, id: string, name: string): Promise<Result<void>> {
	return change(staff, id, async (tx, row, before) => {
		const called = nameOrRefuse(name);
		await tx.update(passkey).set({ name: called }).where(eq(passkey.id, id));
		const details = { from: before, to: called };
		recordAudit(tx, { actor: staff, action: 'account.passkey-rename', subject: row.actor, details });
	});
}

export function removePasskey(staff: Staff, id: string): Promise<Result<void>> {
	return change(staff, id, async (tx, row, name) => {
		const last = (await countPasskeys(tx, row.id)) === 1 && !(await hasTotp(tx, row.id));
		if (last && (await isDemanded(tx, row.role))) throw new Refusal(NEEDED_HERE);
		await tx.delete(passkey).where(eq(passkey.id, id));
		recordAudit(tx, { actor: staff, action: 'account.passkey-remove', subject: row.actor, details: { name } });
	});
}

function change(
	staff: Staff,
	id: string,
	work: (tx: Transaction, row: Account, name: string) => Promise<void>,
): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('self.manage', staff);
			const row = await holdAccount(tx, staff.accountId);
			const [mine] = await tx
				.select({ name: passkey.name })
				.from(passkey)
				.where(and(eq(passkey.id, id), eq(passkey.accountId, row.id)));
			if (!mine) throw new Refusal('You have no such passkey.');
			await work(tx, row, mine.name);
		}),
	);
}

const expected = ({ id, origin }: PasskeySite, challenge: string) => ({
	...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
});

function siteOrRefuse(): PasskeySite {
	const site = passkeySite(settings().siteUrl);
	if (!site) throw new Refusal('Passkeys need a newsroom with a domain name and https.');
	return site;
}

function nameOrRefuse(name: string): string {
	const { success, data } = requiredText(60).safeParse(name);
	if (!success) throw new Refusal('Give the passkey a name of up to 60 characters, such as “Laptop”.');
	return tidyName(data);
}

/** How a passkey recalls its account. */
const handle = (accountId: string) => new TextEncoder().encode(accountId);
const handleOf = (accountId: string): string => Buffer.from(handle(accountId)).toString('base64url');
