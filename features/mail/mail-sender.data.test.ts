import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, test, vi } from 'vitest';
import { write } from '@/db/write';
import { mailNotice } from '@/features/staff/link-record-mutations';
import { provide } from '@/lib/once';
import { claimMail, settleMail } from './mail-delivery-mutations';
import { mailOf, makeDue, person } from './testing-mail';
import { invited, openMailRoom, run, sendOne, serve, way } from './testing-mail-room';

openMailRoom();

describe('trying again', () => {
	test('waits 1, 2, 4 … minutes, at most an hour, and ends after twelve attempts', async () => {
		const { mail } = await invited();
		const minutes: number[] = [];
		for (let attempt = 1; attempt <= 12; attempt++) {
			await makeDue((await mail()).id);
			const claim = await claimMail();
			if (!claim) throw new Error('nothing is due');
			const before = Date.now();
			await settleMail(claim, { status: 'trouble', trouble: 'Away', permanent: false });
			minutes.push(Math.round(((await mail()).dueAt.getTime() - before) / 60_000));
			expect((await mail()).status).toBe(attempt < 12 ? 'waiting' : 'failed');
		}
		expect(minutes.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
		expect(await mail()).toMatchObject({ attempts: 12, trouble: 'Away' });
	});

	test('trouble of an attempt that another overtook changes nothing; that it was sent counts', async () => {
		const { mail } = await invited();
		const first = await claimMail();
		await makeDue((await mail()).id);
		const second = await claimMail();
		if (!first || !second) throw new Error('nothing is due');
		await settleMail(first, { status: 'trouble', trouble: 'Late', permanent: true });
		expect(await mail()).toMatchObject({ status: 'waiting', trouble: '', attempts: 2 });
		await settleMail(first, { status: 'sent' });
		await settleMail(second, { status: 'trouble', trouble: 'Later', permanent: true });
		expect(await mail()).toMatchObject({ status: 'sent', trouble: '' });
	});
});

describe('several senders', () => {
	test('deliver each of 30 mails once', async () => {
		const server = await serve();
		const all = await Promise.all(Array.from({ length: 30 }, invited));
		const clocks = Array.from({ length: 4 }, () => run());
		await vi.waitFor(async () => {
			for (const { mail } of all) expect((await mail()).status).toBe('sent');
		}, 30_000);
		await Promise.all(clocks.map((clock) => clock.stop()));
		const reached = server.received.flatMap((one) => one.recipients).sort();
		expect(reached).toEqual(all.map(({ someone }) => someone.email).sort());
		for (const { mail } of all) expect(await mail()).toMatchObject({ status: 'sent', attempts: 1 });
	});

	test('what one holds, none takes; what one died with is taken up, under the same name', async () => {
		const server = await serve();
		const { mail } = await invited();
		expect(await claimMail()).not.toBeNull();
		await sendOne();
		expect(server.received).toEqual([]);
		await makeDue((await mail()).id);
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'sent', attempts: 2 });
		const { messageId } = await simpleParser(server.received[0]?.message ?? '');
		expect(messageId).toBe(`<${(await mail()).id}@paper.example>`);
	});
});

describe('the clock', () => {
	test('sends what a process that died left waiting', async () => {
		const server = await serve();
		const { mail } = await invited();
		expect(await mail()).toMatchObject({ status: 'waiting', attempts: 0 });
		run();
		await vi.waitFor(async () => expect((await mail()).status).toBe('sent'), 10_000);
		expect(server.received).toHaveLength(1);
	});

	test('is woken by the commit of what queues a mail, and by nothing that is rolled back', async () => {
		const server = await serve();
		const clock = run();
		const wake = vi.fn(clock.wake);
		provide('mail-wake', wake);
		const someone = await person('invited');
		const undone = write(async (tx) => {
			await mailNotice(tx, someone, 'Something.');
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect(wake).not.toHaveBeenCalled();
		await write((tx) => mailNotice(tx, someone, 'Something was done.'));
		expect(wake).toHaveBeenCalledOnce();
		await vi.waitFor(() => expect(server.received).toHaveLength(1), 10_000);
		await vi.waitFor(async () => expect((await mailOf(someone.id)).status).toBe('sent'), 10_000);
	});

	test('finishes the mail in hand when it is stopped, and begins no other', async () => {
		let arrived: () => void = () => {};
		const first = new Promise<void>((done) => {
			arrived = done;
		});
		const server = await serve({
			recipient: () => {
				arrived();
				return null;
			},
		});
		const all = [await invited(), await invited()];
		const clock = run();
		await first;
		await clock.stop();
		clock.wake();
		expect(server.received).toHaveLength(1);
		const states = await Promise.all(all.map(async ({ mail }) => (await mail()).status));
		expect(states.sort()).toEqual(['sent', 'waiting']);
	});

	test('reports what it cannot do and goes on when it is woken again', async () => {
		const { mail } = await invited();
		await writeFile(join(way.dataDir, 'outbox'), 'a file where the folder should be');
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'waiting', attempts: 1, trouble: expect.stringContaining('EEXIST') });
		await rm(join(way.dataDir, 'outbox'));
		await makeDue((await mail()).id);
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'written', attempts: 2 });
	});
});
