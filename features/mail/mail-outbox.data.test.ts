import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { describe, expect, test, vi } from 'vitest';
import { account } from '@/db/schema';
import { write } from '@/db/write';
import { makeDue, setMail } from './testing-mail';
import { invited, openMailRoom, run, sendOne, way } from './testing-mail-room';

openMailRoom();

describe('without a mail server', () => {
	test('a mail is a file that mail programs read, for its owner alone', async () => {
		const { someone, link, mail } = await invited();
		await sendOne();
		expect(await mail()).toMatchObject({ status: 'written', sentAt: expect.any(Date) });
		const outbox = join(way.dataDir, 'outbox');
		const names = await readdir(outbox);
		expect(names).toEqual([expect.stringMatching(new RegExp(`${(await mail()).id}\\.eml$`))]);
		const file = join(outbox, names[0] ?? '');
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		expect((await stat(outbox)).mode & 0o777).toBe(0o700);
		const parsed = await simpleParser(await readFile(file));
		expect([parsed.to].flat().map((one) => one?.text)).toEqual([someone.email]);
		expect(parsed.text?.split('\n')).toContain(link);
	});

	test('written twice it is still one file', async () => {
		const { mail } = await invited();
		await sendOne();
		await setMail((await mail()).id, { status: 'waiting' });
		await makeDue((await mail()).id);
		await sendOne();
		expect(await readdir(join(way.dataDir, 'outbox'))).toHaveLength(1);
	});

	test('the files of an account that was removed go, and so do those whose link is over; what others put there stays', async () => {
		const [gone, over, open] = [await invited(), await invited(), await invited()];
		run();
		const outbox = join(way.dataDir, 'outbox');
		await vi.waitFor(async () => {
			for (const { mail } of [gone, over, open]) expect((await mail()).status).toBe('written');
		}, 10_000);
		await mkdir(join(outbox, 'kept'), { recursive: true });
		await writeFile(join(outbox, 'notes.eml'), 'mine');
		await write((tx) => tx.delete(account).where(eq(account.id, gone.someone.id)));
		await setMail((await over.mail()).id, { expiresAt: new Date(Date.now() - 1_000) });
		run();
		const left = [expect.stringContaining((await open.mail()).id), 'kept', 'notes.eml'].sort();
		await vi.waitFor(async () => expect((await readdir(outbox)).sort()).toEqual(left), 10_000);
		expect((await over.mail()).sealed).toBeNull();
		expect((await open.mail()).sealed).not.toBeNull();
		await expect(gone.mail()).rejects.toThrow('no mail');
	});
});
