import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getAccountsForDesk } from '@/features/staff/account-queries';
import { type Rescue, rescueAdmin } from '@/features/staff/account-rescue-mutations';
import { commandLine } from '@/features/staff/actor';
import { makeSetupCode } from '@/features/staff/setup-mutations';
import { formatStamp } from '@/lib/dates';
import { isEmailAddress } from '@/lib/email-address';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';

const USAGE = 'npm run create-admin -- EMAIL   where EMAIL is an address such as ana@paper.example';

process.exitCode = await run(process.argv.slice(2));

async function run([email = '', ...rest]: string[]): Promise<number> {
	if (!isEmailAddress(email) || rest.length > 0) {
		console.error(USAGE);
		return 2;
	}
	await migrate();
	try {
		const { total } = await getAccountsForDesk(commandLine);
		if (total === 0) return await offerSetup();
		return await offerLink(email);
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

async function offerLink(email: string): Promise<number> {
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
	return 0;
}

function told(email: string, { known, purpose }: Rescue): string {
	if (!known) return `${email} is invited as an admin.`;
	return purpose === 'reset'
		? `${email} is an admin and can choose a new password.`
		: `${email} is invited as an admin again.`;
}
