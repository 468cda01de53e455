import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { mail } from '@/db/schema';
import { write } from '@/db/write';
import { mailInvitation } from '@/features/staff/link-record-mutations';
import { provide } from '@/lib/once';
import { openNewsroom } from '@/scripts/testing/newsroom';
import type { Way } from './mail-delivery';
import { type MailClock, mailClock } from './mail-sender';
import { mailOf, person } from './testing-mail';
import { type MailServer, mailServer } from './testing-mail-server';

/** How the mail of the running test goes: by default, into an outbox of its own. */
export const way: Way = { smtpUrl: null, mailFrom: 'desk@paper.example', dataDir: '', timeoutMs: 5_000 };
const closing: (() => Promise<void>)[] = [];

/** A newsroom, and for each test a mail room that is tidied up after it. */
export function openMailRoom(): void {
	beforeAll(async () => {
		await openNewsroom();
	});

	beforeEach(async () => {
		Object.assign(way, { smtpUrl: null, dataDir: await mkdtemp(join(tmpdir(), 'stet-mail-')), timeoutMs: 5_000 });
	});

	afterEach(async () => {
		provide('mail-wake', undefined);
		for (const close of closing.splice(0).reverse()) await close();
		await write((tx) => tx.delete(mail));
		await rm(way.dataDir, { recursive: true, force: true });
	});

	afterAll(() => provide('mail-wake', undefined));
}

export const closeAfterwards = (close: () => Promise<void>): void => void closing.push(close);

/** From here on the test's mail goes to a server. */
export async function serve(options: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> {
	const server = await mailServer(options);
	closeAfterwards(server.close);
	way.smtpUrl = server.url;
	return server;
}

export function run(): MailClock {
	const clock = mailClock({ ...way }, (error) => {
		throw error;
	});
	closeAfterwards(clock.stop);
	return clock;
}

/** A clock takes the first mail at once; stopped, it finishes that one. */
export const sendOne = (): Promise<void> => run().stop();

export async function invited() {
	const someone = await person('invited');
	const { link } = await write((tx) => mailInvitation(tx, someone, 'Bo Lind'));
	return { someone, link, mail: () => mailOf(someone.id) };
}
