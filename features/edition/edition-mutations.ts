import { max } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { edition } from '@/db/schema';
import { afterCommit, beforeCommit } from '@/db/write';
import { type Edition, editionFeed } from '@/lib/editions';

/** More named addresses than this, and the edition says that everything changed. */
const MOST_NAMED = 500;

type Change = { addresses: Set<string>; everything: boolean; gone: Set<string> };

const changes = new WeakMap<Transaction, Change>();

/**
 * Says what readers will see changed once this transaction is committed: `addresses` are
 * paths, `gone` are paths taken from readers. However often it is called, the
 * transaction makes one edition, as its last step.
 */
export function makeEdition(
	tx: Transaction,
	{ addresses, gone = [] }: { addresses: Iterable<string> | 'all'; gone?: Iterable<string> },
): void {
	const change = changes.get(tx) ?? { addresses: new Set(), everything: false, gone: new Set() };
	if (addresses === 'all') change.everything = true;
	else for (const address of addresses) change.addresses.add(address);
	for (const address of gone) change.gone.add(address);
	changes.set(tx, change);
	beforeCommit(tx, 'edition', () => addEdition(tx, change));
}

async function addEdition(tx: Transaction, change: Change): Promise<void> {
	await lock(tx, 'edition');
	const [last] = await tx.select({ number: max(edition.number) }).from(edition);
	const everything = change.everything || change.addresses.size > MOST_NAMED;
	const made: Edition = {
		number: (last?.number ?? 0) + 1,
		addresses: everything ? 'all' : [...change.addresses],
		gone: [...change.gone],
	};
	await tx.insert(edition).values({
		number: made.number,
		at: await now(tx),
		everything,
		addresses: made.addresses === 'all' ? [] : made.addresses,
		gone: made.gone,
	});
	afterCommit(tx, () => editionFeed().announce(made));
}
