import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, attemptCount, session } from '@/db/schema';
import { write } from '@/db/write';
import { newToken } from '@/lib/token';
import { createAccount } from './account-mutations';
import { commandLine } from './actor';
import { countAttempt, sweepAttempts } from './attempt-mutations';
import { ATTEMPT_RULES, afterAttempt, FORGOTTEN_MS } from './attempt-rules';
import { hashPassword } from './password';
import { readSession } from './session-check-queries';
import { redeemTicket, revokeSessions, type Visitor } from './session-mutations';
import { signInWithPassword } from './sign-in-mutations';

const PASSWORD = 'quarry lantern teapot 9';
const at = (network: string, token = newToken()): Visitor => ({ network, device: 'A test', token });

let made = 0;
async function person(password = PASSWORD) {
	const email = `person${++made}@paper.example`;
	const passwordHash = await hashPassword(password);
	const { id } = await write((tx) =>
		createAccount(tx, commandLine, { name: 'Someone', email, role: 'reporter', status: 'active', passwordHash }),
	);
	return { id, email };
}

const attempt = (email: string, visitor: Visitor, password = 'wrong wrong wrong') =>
	signInWithPassword({ email, password, next: '' }, visitor);

describe('guessing', () => {
	test('of 200 guesses at once at most ten are checked, and the right person elsewhere still gets in', async () => {
		const { email } = await person();
		const guesses = Array.from({ length: 199 }, (_, i) => attempt(email, at('203.0.113.9'), `guess number ${i} here`));
		// The right one comes last: if more than the first few were checked, it would get through.
		const answers = await Promise.all([...guesses, attempt(email, at('203.0.113.9'), PASSWORD)]);
		expect(answers.map((one) => one.kind)).not.toContain('ticket');
		const counts = await database().select().from(attemptCount);
		expect(Math.max(...counts.map((row) => row.count))).toBeLessThanOrEqual(10);
		expect((await attempt(email, at('198.51.100.4'), PASSWORD)).kind).toBe('ticket');
	});

	test('from many networks the account itself slows down, but never for a device that it signed in from', async () => {
		const { email } = await person();
		const own = at('198.51.100.7');
		expect((await attempt(email, own, PASSWORD)).kind).toBe('ticket');
		for (let i = 0; i < ATTEMPT_RULES.account.free + 2; i++) await attempt(email, at(`192.0.2.${i}`));
		expect((await attempt(email, at('192.0.2.250'), PASSWORD)).kind).toBe('refused');
		expect((await attempt(email, { ...own, network: '192.0.2.251' }, PASSWORD)).kind).toBe('ticket');
	});

	test('a device that is known to one account is a stranger to another', async () => {
		const [one, other] = [await person(), await person()];
		const mine = at('198.51.100.20');
		expect((await attempt(one.email, mine, PASSWORD)).kind).toBe('ticket');
		for (let i = 0; i < ATTEMPT_RULES.pair.free; i++) await attempt(other.email, mine);
		expect((await attempt(other.email, mine, PASSWORD)).kind).toBe('refused');
	});

	test('a device that is known still gets few guesses', async () => {
		const { email } = await person();
		const own = at('198.51.100.30');
		await attempt(email, own, PASSWORD);
		for (let i = 0; i < ATTEMPT_RULES.pair.free; i++) await attempt(email, own);
		expect((await attempt(email, own, PASSWORD)).kind).toBe('refused');
	});

	test('a right password starts the count afresh', async () => {
		const { email } = await person();
		const here = at('198.51.100.40');
		for (let round = 0; round < 3; round++) {
			for (let i = 0; i < ATTEMPT_RULES.pair.free - 1; i++) await attempt(email, at('198.51.100.40'));
			expect((await attempt(email, here, PASSWORD)).kind).toBe('ticket');
		}
	});

	test('a whole office may sign in from one network; wrong passwords there still count', async () => {
		const { email } = await person();
		for (let i = 0; i < ATTEMPT_RULES.network.free + 5; i++) {
			expect((await attempt(email, at('198.51.100.50'), PASSWORD)).kind, `sign-in ${i}`).toBe('ticket');
		}
		for (let i = 0; i < ATTEMPT_RULES.network.free; i++) await attempt(`nobody${i}@paper.example`, at('198.51.100.50'));
		expect((await attempt(email, at('198.51.100.50'), PASSWORD)).kind).toBe('refused');
	});

	test('nothing in the counters says who was tried', async () => {
		const { email } = await person();
		await attempt(email, at('203.0.113.77'));
		const kept = JSON.stringify(await database().select().from(attemptCount));
		for (const word of [email, 'paper.example', '203.0.113.77']) expect(kept).not.toContain(word);
	});

	test('an address that nobody has is counted like any other', async () => {
		const nobody = 'nobody@paper.example';
		for (let i = 0; i < ATTEMPT_RULES.pair.free; i++) {
			expect(await countAttempt([{ rule: 'pair', of: nobody }])).toBe(true);
		}
		expect(await countAttempt([{ rule: 'pair', of: nobody }])).toBe(false);
	});
});

describe('a delay', () => {
	const start = new Date('2026-03-01T12:00:00Z');

	test.each(Object.entries(ATTEMPT_RULES))('%s: grows, ends, and is forgotten after an hour', (_, rule) => {
		let row: Parameters<typeof afterAttempt>[1];
		let longest = 0;
		for (let i = 1; i <= 200; i++) {
			row = afterAttempt(rule, row, start);
			const delay = row.blockedUntil.getTime() - start.getTime();
			expect(delay > 0).toBe(i >= rule.free);
			expect(delay).toBeGreaterThanOrEqual(longest);
			longest = delay;
		}
		expect(longest).toBe(rule.longest);
		const later = new Date(start.getTime() + FORGOTTEN_MS + 1);
		expect(afterAttempt(rule, row, later)).toMatchObject({ count: 1 });
	});

	test('counters that no longer count are swept, others stay', async () => {
		await countAttempt([{ rule: 'pair', of: 'fresh' }]);
		const old = new Date(Date.now() - 2 * FORGOTTEN_MS);
		await write(async (tx) => {
			await tx.insert(attemptCount).values({ key: 'old', count: 3, lastAt: old, blockedUntil: old });
		});
		const before = await database().$count(attemptCount);
		await sweepAttempts();
		expect(await database().$count(attemptCount)).toBe(before - 1);
	});
});

describe('a ticket', () => {
	const ticketFor = async (email: string) => {
		const signIn = await attempt(email, at('198.51.100.99'), PASSWORD);
		if (signIn.kind !== 'ticket') throw new Error('no ticket');
		return signIn.ticket;
	};

	test('is good once, even for two at once', async () => {
		const { email } = await person();
		const ticket = await ticketFor(email);
		const tokens = await Promise.all(Array.from({ length: 8 }, () => redeemTicket(ticket)));
		expect(tokens.filter((token) => token !== null)).toHaveLength(1);
	});

	test('is no session, and a session stands in the database only as a hash', async () => {
		const { email } = await person();
		const ticket = await ticketFor(email);
		expect(await readSession(ticket)).toBeNull();
		const token = (await redeemTicket(ticket)) ?? '';
		expect(await readSession(token)).toMatchObject({ email, role: 'reporter' });
		const [row] = await database().select().from(session);
		expect(JSON.stringify(await database().select().from(session))).not.toContain(token);
		expect(await readSession(row?.tokenHash ?? '')).toBeNull();
	});

	test('is worth nothing once the account is disabled', async () => {
		const { id, email } = await person();
		const ticket = await ticketFor(email);
		await write(async (tx) => tx.update(account).set({ status: 'disabled' }).where(eq(account.id, id)));
		expect(await redeemTicket(ticket)).toBeNull();
	});
});

describe('a session', () => {
	async function signedIn() {
		const { id, email } = await person();
		const signIn = await attempt(email, at('198.51.100.98'), PASSWORD);
		const token = signIn.kind === 'ticket' ? ((await redeemTicket(signIn.ticket)) ?? '') : '';
		expect(await readSession(token)).not.toBeNull();
		return { id, token };
	}

	test.each(['disabled', 'invited'] as const)('is nobody’s once its account is %s', async (status) => {
		const { id, token } = await signedIn();
		await write(async (tx) => tx.update(account).set({ status }).where(eq(account.id, id)));
		expect(await readSession(token)).toBeNull();
	});

	test('follows a change of role at once', async () => {
		const { id, token } = await signedIn();
		await write(async (tx) => tx.update(account).set({ role: 'editor' }).where(eq(account.id, id)));
		expect((await readSession(token))?.role).toBe('editor');
	});

	test('is nobody’s once it was ended, or is over, or its account is gone', async () => {
		const ended = await signedIn();
		await write((tx) => revokeSessions(tx, ended.id));
		expect(await readSession(ended.token)).toBeNull();
		const over = await signedIn();
		await write(async (tx) =>
			tx
				.update(session)
				.set({ expiresAt: new Date(Date.now() - 1) })
				.where(eq(session.accountId, over.id)),
		);
		expect(await readSession(over.token)).toBeNull();
		const gone = await signedIn();
		await write(async (tx) => tx.delete(account).where(eq(account.id, gone.id)));
		expect(await readSession(gone.token)).toBeNull();
	});

	test('ending one, or all but one, leaves the others', async () => {
		const { id, email } = await person();
		const tokens: string[] = [];
		for (let i = 0; i < 3; i++) {
			const signIn = await attempt(email, at('198.51.100.97'), PASSWORD);
			if (signIn.kind === 'ticket') tokens.push((await redeemTicket(signIn.ticket)) ?? '');
		}
		const [first, second, third] = await Promise.all(tokens.map(readSession));
		await write((tx) => revokeSessions(tx, id, { only: second?.sessionId ?? '' }));
		expect((await Promise.all(tokens.map(readSession))).map(Boolean)).toEqual([true, false, true]);
		await write((tx) => revokeSessions(tx, id, { except: first?.sessionId ?? '' }));
		expect((await Promise.all(tokens.map(readSession))).map(Boolean)).toEqual([true, false, false]);
		expect(third).not.toBeNull();
	});
});
