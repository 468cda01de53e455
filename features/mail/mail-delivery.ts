import { setTimeout as wait } from 'node:timers/promises';
import { settings } from '@/lib/settings';
import type { Outcome } from './mail-delivery-mutations';
import { type Delivery, mailMessage } from './mail-message';
import { writeToOutbox } from './mail-outbox';
import { isPermanent, LATE, openTransport, troubleOf } from './mail-transport';

export type Way = { smtpUrl: string | null; mailFrom: string; dataDir: string; timeoutMs: number };

const TIMEOUT_MS = 20_000;

export const ownWay = (): Way => ({ ...settings(), timeoutMs: TIMEOUT_MS });

/** Delivers one mail and says what became of it. Never throws. */
export async function deliver(delivery: Delivery, way: Way): Promise<Outcome> {
	try {
		if (way.smtpUrl === null) {
			await writeToOutbox(way.dataDir, delivery, way.mailFrom);
			return { status: 'written' };
		}
		await send(delivery, way, way.smtpUrl);
		return { status: 'sent' };
	} catch (error) {
		return { status: 'trouble', trouble: troubleOf(error, way.smtpUrl ?? ''), permanent: isPermanent(error) };
	}
}

/**
 * The timeouts of a connection begin anew with every answer; this one is for all of it.
 * nodemailer cannot cut off a connection that is open, so a server this slow may take the
 * mail after all; it knows the second one by its Message-ID.
 */
async function send(delivery: Delivery, { mailFrom, timeoutMs }: Way, smtpUrl: string): Promise<void> {
	const transport = openTransport(smtpUrl, timeoutMs);
	const over = new AbortController();
	const sent = transport.sendMail(mailMessage(delivery, mailFrom));
	const late = wait(timeoutMs * 3, undefined, { ref: false, signal: over.signal }).then(() => {
		throw new Error(LATE);
	});
	try {
		await Promise.race([sent, late]);
	} finally {
		over.abort();
		late.catch(() => {});
		sent.catch(() => {});
		transport.close();
	}
}
