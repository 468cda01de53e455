import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/db/client';
import { account } from '@/db/schema';
import { disableAccount, inviteAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';

/** What an admin does to an account, done from outside where the desk is not what is tested: `account.ts VERB ADDRESS`. */
const [verb = '', email = ''] = process.argv.slice(2);

const deeds: Record<string, () => Promise<{ ok: boolean; message?: string }>> = {
	invite: () => inviteAccount(commandLine, { name: 'Invited Colleague', email, role: 'reporter' }),
	disable: async () => disableAccount(commandLine, await accountId()),
	/** Only prints it, with how many accounts there are. */
	show: async () => {
		const all = await database().select().from(account);
		const { role, status } = all.find((one) => one.email === email) ?? {};
		console.log(JSON.stringify({ role, status, accounts: all.length }));
		return { ok: true };
	},
};

const result = await deeds[verb]?.();
await closeDatabase();
if (!result?.ok) {
	console.error(result?.message ?? `unknown deed "${verb}"`);
	process.exitCode = 1;
}

async function accountId(): Promise<string> {
	const [row] = await database().select({ id: account.id }).from(account).where(eq(account.email, email));
	return row?.id ?? '';
}
