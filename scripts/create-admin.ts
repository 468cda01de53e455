import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getAccountsForDesk } from '@/features/staff/account-queries';
import { type Rescue, rescueAdmin } from '@/features/staff/account-rescue-mutations';
import { commandLine } from '@/features/staff/actor';
import { resetSecondFactor } from '@/features/staff/second-factor-mutations';
import { getSecondFactor } from '@/features/staff/second-factor-queries';
import { makeSetupCode } from '@/features/staff/setup-mutations';
import { formatStamp } from '@/lib/dates';
import { isEmailAddress } from '@/lib/email-address';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';

const RESET = '--reset-second-factor';
const USAGE = `npm run create-admin -- EMAIL [${RESET}]   where EMAIL is an address such as ana@paper.example`;

process.exitCode = await run(process.argv.slice(2));

async function run([email = '', ...rest]: string[]): Promise<number> {
	const reset = rest[0] === RESET;
	if (!isEmailAddress(email) || rest.length > (reset ? 1 : 0)) {
		console.error(USAGE);
		return 2;
	}
	await migrate();
	try {
		const { total } = await getAccountsForDesk(commandLine);
		if (total === 0) return await offerSetup();
		return await offerLink(email, reset);
	} finally {
		await closeDatabase();
	}
}

async function offerSetup(): Promise<number> {
	const address = new URL(routes.setup(await makeSetupCode()), settings().siteUrl);
	console.log(
		'This newsroom has no accounts yet. Set it up, and become its first admin, here (the address works once):',
	);
	console.log(address.href);
	return 0;
}

async function offerLink(email: string, reset: boolean): Promise<number> {
	const result = await rescueAdmin(commandLine, email);
	if (!result.ok) {
		console.error(result.message);
		return 1;
	}
	const paper = await getPublishedNewsroom();
	console.log(
		`${told(email, result.value)} The link works once, until ${formatStamp(result.value.until, paper?.zone ?? 'UTC')}:`,
	);
	console.log(result.value.link);
	if (!result.value.known) return 0;
	const { totp, passkeys } = await getSecondFactor(result.value.id);
	if (!totp && passkeys === 0) return 0;
	if (!reset) console.log(`Its second factor is still asked for. If that is lost: ${RESET}`);
	else if ((await resetSecondFactor(commandLine, result.value.id)).ok) console.log('Its second factor is removed.');
	return 0;
}

function told(email: string, { known, purpose }: Rescue): string {
	if (!known) return `${email} is invited as an admin.`;
	return purpose === 'reset'
		? `${email} is an admin and can choose a new password.`
		: `${email} is invited as an admin again.`;
}
