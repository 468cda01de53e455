import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { account } from '@/db/schema';
import { Refusal } from '@/lib/result';
import type { Staff } from './actor';
import { countAttempt, forgiveAttempts } from './attempt-mutations';
import { verifyPassword } from './password';

/** Asked again before someone's ways in are changed, so that an unattended desk is not enough; counted, so that it is not guessed. */
export async function demandPassword(staff: Staff, password: string): Promise<void> {
	const counted = [{ rule: 'factor', of: `password ${staff.accountId}` } as const];
	if (!(await countAttempt(counted))) throw new Refusal('Too many wrong passwords: try again in some minutes.');
	const [row] = await database()
		.select({ hash: account.passwordHash })
		.from(account)
		.where(eq(account.id, staff.accountId));
	if (!(await verifyPassword(row?.hash ?? null, password))) throw new Refusal('The password is not right.');
	await forgiveAttempts(counted);
}
