import { once, provide } from '@/lib/once';
import { deliver, ownWay, type Way } from './mail-delivery';
import { claimMail, dropExpired, settleMail } from './mail-delivery-mutations';
import { outboxFiles, removeFromOutbox } from './mail-outbox';
import { keptMails } from './mail-queries';

/** How soon mail is seen that another process queued, or that waits for another try. */
const LOOK_MS = 30_000;
const SWEEP_MS = 60 * 60_000;

export type MailClock = {
	/** There may be mail to send. */
	wake: () => void;
	/** Begins nothing more; resolves when the mail in hand is settled. */
	stop: () => Promise<void>;
};

/** The process's one sender of mail. */
export function startMailClock(): MailClock {
	return once('mail-clock', () => {
		const clock = mailClock(ownWay());
		provide('mail-wake', clock.wake);
		return clock;
	});
}

/** Sends what is due, one mail at a time, at once and whenever it is woken. */
export function mailClock(way: Way, report: (error: unknown) => void = say): MailClock {
	let stopped = false;
	let running: Promise<void> | null = null;
	let again = false;
	let sweptAt = Number.NEGATIVE_INFINITY;

	const look = async () => {
		while (!stopped && (await sendNext(way)));
		if (stopped || performance.now() - sweptAt < SWEEP_MS) return;
		sweptAt = performance.now();
		await sweep(way.dataDir);
	};
	const wake = () => {
		again = running !== null;
		if (stopped || running) return;
		running = look()
			.catch(report)
			.finally(() => {
				running = null;
				if (again) wake();
			});
	};
	const timer = setInterval(wake, LOOK_MS).unref();
	wake();
	return {
		wake,
		stop: async () => {
			stopped = true;
			clearInterval(timer);
			await running;
		},
	};
}

async function sendNext(way: Way): Promise<boolean> {
	const claim = await claimMail();
	if (!claim) return false;
	await settleMail(claim, await deliver(claim.delivery, way));
	return true;
}

/** Forgets letters whose links are over, and their files: nothing of a person who left stays in the folder. */
async function sweep(dataDir: string): Promise<void> {
	await dropExpired();
	const files = await outboxFiles(dataDir);
	const kept = await keptMails([...new Set(files.values())]);
	for (const [name, id] of files) if (!kept.has(id)) await removeFromOutbox(dataDir, name);
}

/** Without what a mail says or to whom: this goes to the log. */
function say(error: unknown): void {
	console.error(`Mail is not being sent: ${error instanceof Error ? error.name : 'unknown trouble'}`);
}
