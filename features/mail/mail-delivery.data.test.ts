import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { account, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { mailAddressLink, mailReset } from '@/features/staff/link-record-mutations';
import { LATE } from './mail-transport';
import { mailOf, makeDue, person, setMail } from './testing-mail';
import { closeAfterwards, invited, openMailRoom, sendOne, serve, way } from './testing-mail-room';
import { mailServer, silentServer } from './testing-mail-server';

openMailRoom();

describe('through a mail server', () => {
	test('a mail reaches the stored address alone, says what it says in both forms, and counts as sent', async () => {
		const server = await serve();
		const { someone, link, mail } = await invited();
		await sendOne();
		expect(server.received.map((one) => one.recipients)).toEqual([[someone.email]]);
		const parsed = await simpleParser(server.received[0]?.message ?? '');
		expect(parsed.text?.split('\n')).toContain(link);
		expect(parsed.html).toContain(`href="${link}"`);
		expect(parsed.from?.text).toBe('"The Test" <desk@paper.example>');
		expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
		expect(parsed.messageId).toBe(`<${(await mail()).id}@paper.example>`);
		expect(await mail()).toMatchObject({ status: 'sent', attempts: 1, trouble: '', sentAt: expect.any(Date) });
	});

	test('a busy server is asked again later, and then has it', async () => {
		let busy = true;
		const server = await serve({ recipient: () => (busy ? { code: 451, words: 'Busy, come back' } : null) });
		const { mail } = await invited();
		await sendOne();
		const waiting = await mail();
		expect(waiting).toMatchObject({
			status: 'waiting',
			attempts: 1,
			trouble: expect.stringContaining('Busy, come back'),
		});
		busy = false;
		await sendOne();
		expect(server.received).toEqual([]);
		await makeDue(waiting.id);
		await sendOne();
		expect(server.received).toHaveLength(1);
		expect(await mail()).toMatchObject({ status: 'sent', attempts: 2, trouble: '' });
	});

	test.each([
		['recipient', { recipient: () => ({ code: 550, words: 'No such user' }) }],
		['mail', { data: () => ({ code: 554, words: 'No such user' }) }],
	])('a %s that is refused for good is given up at once', async (_, options) => {
		const server = await serve(options);
		const { mail } = await invited();
		await sendOne();
		expect(await mail()).toMatchObject({
			status: 'failed',
			attempts: 1,
			trouble: expect.stringContaining('No such user'),
		});
		expect(server.received).toEqual([]);
	});

	test('a sign-in that is refused is tried again, and the trouble holds no password', async () => {
		const server = await serve({
			...{ disabledCommands: [], allowInsecureAuth: true },
			onAuth: (auth, _, done) =>
				done(Object.assign(new Error(`No ${auth.username} ${auth.password}`), { responseCode: 535 })),
		});
		way.smtpUrl = server.url.replace('//', '//desk-user:s%2Fecret-word@');
		const { mail } = await invited();
		await sendOne();
		const { status, trouble } = await mail();
		expect(status).toBe('waiting');
		expect(trouble).toContain('Invalid login');
		expect(trouble).not.toMatch(/desk-user|s\/ecret|s%2Fecret/);
	});

	test('a server whose certificate nobody vouches for gets nothing', async () => {
		const server = await serve({ hideSTARTTLS: false });
		const { mail } = await invited();
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'waiting', trouble: expect.stringMatching(/certificate/i) });
		expect(server.received).toEqual([]);
	});

	test.each([
		['never answers', undefined],
		['goes on answering without end', '250-one more thing\r\n'],
	])('a server that %s holds the sender up only so long', async (_, endless) => {
		const silent = await silentServer(endless);
		closeAfterwards(silent.close);
		Object.assign(way, { smtpUrl: silent.url, timeoutMs: 150 });
		const { mail } = await invited();
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'waiting', attempts: 1, trouble: LATE });
	});

	test('a server that is away is trouble, not an error', async () => {
		const server = await mailServer();
		await server.close();
		way.smtpUrl = server.url;
		const { mail } = await invited();
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'waiting', trouble: expect.stringContaining('ECONNREFUSED') });
	});
});

describe('what may not be sent any more is closed and never leaves', () => {
	test('a link that is too old, used up or replaced', async () => {
		const server = await serve();
		const [old, used] = [await invited(), await invited()];
		await setMail((await old.mail()).id, { expiresAt: new Date(Date.now() - 1_000) });
		await write((tx) =>
			tx.update(staffLink).set({ usedAt: new Date() }).where(eq(staffLink.accountId, used.someone.id)),
		);
		await sendOne();
		expect(server.received).toEqual([]);
		for (const { mail } of [old, used]) {
			expect(await mail()).toMatchObject({ status: 'failed', trouble: 'Its link is too old: invite again.' });
		}
	});

	test('a new password to an address that the account no longer has; a new address to where it leads', async () => {
		const server = await serve();
		const someone = await person('active');
		const other = await person('active');
		await write((tx) => mailReset(tx, someone));
		await write((tx) => mailAddressLink(tx, other, 'new@paper.example'));
		await write((tx) =>
			tx
				.update(account)
				.set({ email: 'moved@paper.example', emailKey: 'moved@paper.example' })
				.where(eq(account.id, someone.id)),
		);
		await sendOne();
		expect(server.received.map((one) => one.recipients)).toEqual([['new@paper.example']]);
		expect(await mailOf(someone.id)).toMatchObject({
			...{ status: 'failed', trouble: 'The account has another address by now.' },
		});
	});

	test('a letter that was sealed under another secret', async () => {
		const server = await serve();
		const { mail } = await invited();
		await setMail((await mail()).id, { sealed: 'AAAA' });
		await sendOne();
		expect(server.received).toEqual([]);
		expect((await mail()).status).toBe('failed');
	});
});
