import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { distinctBylines } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { readByline } from '../byline-row-queries';

type Told = { one: string; other: string };

/** Says for good that two bylines are two. Gives their names. */
export function dismissPair(actor: Actor, a: string, b: string): Promise<Result<Told>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const pair = readPair(a, b);
		return write(async (tx) => {
			// Held, so that neither is merged into another meanwhile.
			await lock(tx, 'byline');
			const [one, other] = [await readByline(tx, pair.one), await readByline(tx, pair.other)];
			const made = await tx
				.insert(distinctBylines)
				.values({ ...pair, actor: actor.id, at: await now(tx) })
				.onConflictDoNothing()
				.returning({ one: distinctBylines.one });
			const names = { one: one.name, other: other.name };
			if (made.length > 0) record(tx, actor, 'byline.distinct', pair.one, names);
			return names;
		});
	});
}

/** Takes that back, as it was said: a pair of which one was merged since is still named by its old id. */
export function recallPair(actor: Actor, a: string, b: string): Promise<Result<void>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const pair = readPair(a, b);
		await write(async (tx) => {
			const gone = await tx
				.delete(distinctBylines)
				.where(and(eq(distinctBylines.one, pair.one), eq(distinctBylines.other, pair.other)))
				.returning({ one: distinctBylines.one });
			if (gone.length === 0) throw new Refusal('Nobody said of these that they are two, or it was taken back.');
			record(tx, actor, 'byline.distinct-recall', pair.one, pair);
		});
	});
}

function readPair(a: string, b: string): Told {
	if (!isStorable(a) || !isStorable(b)) throw new Refusal('There is no such byline.');
	if (a === b) throw new Refusal('A byline and itself are one.');
	return a < b ? { one: a, other: b } : { one: b, other: a };
}

const record = (tx: Transaction, actor: Actor, action: string, id: string, details: Told) =>
	recordAudit(tx, { actor, action, subject: `byline:${id}`, details });
