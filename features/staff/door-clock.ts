import { startMailClock } from '@/features/mail/mail-sender';
import { once } from '@/lib/once';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { sweepAttempts } from './attempt-mutations';
import { hasAccounts } from './session-check-queries';
import { sweepSessions } from './session-mutations';
import { makeSetupCode } from './setup-mutations';

const HOUR = 60 * 60_000;

/** At each start: mail goes out, what has ended is swept, and a newsroom without people says how to enter it. */
export async function openDoor(): Promise<void> {
	startMailClock();
	once('door-sweeps', () => setInterval(sweep, HOUR).unref());
	if (await hasAccounts()) return;
	const address = new URL(routes.setup(await makeSetupCode()), settings().siteUrl);
	console.log(`\n  Nobody works in this newsroom yet. Set it up, once, at\n\n    ${address.href}\n`);
}

function sweep(): void {
	Promise.all([sweepSessions(), sweepAttempts()]).catch((error) => console.error(`The door was not swept: ${error}`));
}
