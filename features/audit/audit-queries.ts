import { asc, gt, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { audit, auditDetails, auditHead } from '@/db/schema';
import { type AuditRow, findFault, hashDetails } from './audit-chain';

const AT_ONCE = 500;

/** Walks the whole chain. Gives the first fault in words, or the number of rows that stand. */
export async function verifyAudit(): Promise<{ ok: true; rows: number } | { ok: false; fault: string }> {
	// Read first: rows that are added meanwhile are beyond it.
	const [head] = await database().select().from(auditHead);
	let before: AuditRow | null = null;
	let reached = head === undefined;
	for (;;) {
		const rows: AuditRow[] = await database()
			.select()
			.from(audit)
			.where(gt(audit.number, before?.number ?? 0))
			.orderBy(asc(audit.number))
			.limit(AT_ONCE);
		const changed = await changedDetails(rows);
		for (const row of rows) {
			const fault = findFault(row, before) ?? (changed.has(row.number) ? `the details of row ${row.number} were changed` : null);
			if (fault) return { ok: false, fault };
			before = row;
			reached ||= row.number === head?.number && row.hash === head.hash;
		}
		if (rows.length < AT_ONCE) break;
	}
	if (!reached) return { ok: false, fault: `the chain ends at row ${before?.number ?? 0}, short of its head, row ${head?.number}` };
	return { ok: true, rows: before?.number ?? 0 };
}

/** Details that were erased are no fault; details that say something else are. */
async function changedDetails(rows: AuditRow[]): Promise<Set<number>> {
	const numbers = rows.map((row) => row.number);
	const kept = await database().select().from(auditDetails).where(inArray(auditDetails.number, numbers));
	const hashes = new Map(kept.map((one) => [one.number, hashDetails(one.salt, one.details)]));
	return new Set(rows.filter((row) => hashes.has(row.number) && hashes.get(row.number) !== row.detailsHash).map((row) => row.number));
}
