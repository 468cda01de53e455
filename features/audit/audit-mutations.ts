import { randomBytes } from 'node:crypto';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { audit, auditDetails, auditHead } from '@/db/schema';
import { beforeCommit } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { GENESIS, hashDetails, hashRow } from './audit-chain';

export type AuditEntry = {
	actor: Actor;
	/** noun.verb: "story.publish" */
	action: string;
	/** Opaque: "story:…". Anything personal belongs into `details`, which can be erased. */
	subject: string;
	details?: Record<string, unknown>;
};

const entries = new WeakMap<Transaction, AuditEntry[]>();

/** Records what this transaction does; the rows are chained as its very last step. */
export function recordAudit(tx: Transaction, entry: AuditEntry): void {
	const mine = [...(entries.get(tx) ?? []), entry];
	entries.set(tx, mine);
	beforeCommit(tx, 'audit', () => chain(tx, mine));
}

async function chain(tx: Transaction, mine: AuditEntry[]): Promise<void> {
	await lock(tx, 'audit');
	const [head] = await tx.select().from(auditHead);
	const at = await now(tx);
	let end = { number: head?.number ?? 0, hash: head?.hash ?? GENESIS };
	for (const { actor, action, subject, details = {} } of mine) {
		const salt = randomBytes(16).toString('hex');
		const row = {
			...{ number: end.number + 1, at, actor: actor.id, action, subject },
			detailsHash: hashDetails(salt, details),
			previousHash: end.hash,
		};
		end = { number: row.number, hash: hashRow(row) };
		await tx.insert(audit).values({ ...row, hash: end.hash });
		await tx.insert(auditDetails).values({ number: row.number, salt, details });
	}
	await tx
		.insert(auditHead)
		.values({ id: 1, ...end })
		.onConflictDoUpdate({ target: auditHead.id, set: end });
}
