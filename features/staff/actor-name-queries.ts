import { inArray } from 'drizzle-orm';
import type { database } from '@/db/client';
import { account } from '@/db/schema';

type Runner = Pick<ReturnType<typeof database>, 'select'>;

/** The names of today by actor, of those who have an account. */
export async function readActorNames(
	runner: Runner,
	actors: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
	const wanted = [...new Set(actors.filter((one) => one !== null && one !== undefined))];
	if (wanted.length === 0) return new Map();
	const rows = await runner
		.select({ actor: account.actor, name: account.name })
		.from(account)
		.where(inArray(account.actor, wanted));
	return new Map(rows.map((row) => [row.actor, row.name]));
}
