import { setImmediate as breathe } from 'node:timers/promises';
import { asc, gt, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { audit, auditDetails, auditHead } from '@/db/schema';
import { type AuditRow, findFault, hashDetails } from './audit-chain';

const AT_ONCE = 500;

/** Walks the whole chain. Gives the first fault in words, or the number of rows that stand. */
export async function verifyAudit(): Promise<{ ok: true; rows: number } | { ok: false; fault: string }> {
	// Read first: rows that are added meanwhile are beyond it.
	const head = await readHead();
	let before: AuditRow | null = null;
	for (;;) {
		const rows: AuditRow[] = await database()
			.select()
			.from(audit)
			.where(gt(audit.number, before?.number ?? 0))
			.orderBy(asc(audit.number))
			.limit(AT_ONCE);
		const changed = await changedDetails(rows);
		for (const row of rows) {
			const fault = findFault(row, before) ?? findOddity(row, head, changed);
			if (fault) return { ok: false, fault };
			before = row;
		}
		if (rows.length < AT_ONCE) break;
		// SQLite answers without ever letting anyone else have a turn.
		await breathe();
	}
	const last = before?.number ?? 0;
	const fault = findWrongEnd(last, head?.number ?? 0, await readHead());
	return fault ? { ok: false, fault } : { ok: true, rows: last };
}

type Head = typeof auditHead.$inferSelect;

async function readHead(): Promise<Head | undefined> {
	const [head] = await database().select().from(auditHead);
	return head;
}

/** What only the head or the details can tell of a row that is right by itself. */
function findOddity(row: AuditRow, head: Head | undefined, changed: Set<number>): string | null {
	if (row.number === head?.number && row.hash !== head.hash) return `row ${row.number} was changed`;
	return changed.has(row.number) ? `the details of row ${row.number} were changed` : null;
}

/** A row and its head are written together, so a head that is read after the rows is never behind them. */
function findWrongEnd(last: number, reached: number, headNow: Head | undefined): string | null {
	if (last < reached) return `row ${last + 1} is missing: the chain ends short of its head, row ${reached}`;
	if (last > 0 && !headNow) return 'the head of the chain is missing';
	if (headNow && last > headNow.number) return `row ${headNow.number + 1} was added beyond the head of the chain`;
	return null;
}

/** Details that were erased are no fault; details that say something else are. */
async function changedDetails(rows: AuditRow[]): Promise<Set<number>> {
	const numbers = rows.map((row) => row.number);
	const kept = await database().select().from(auditDetails).where(inArray(auditDetails.number, numbers));
	const hashes = new Map(kept.map((one) => [one.number, hashDetails(one.salt, one.details)]));
	return new Set(
		rows.filter((row) => hashes.has(row.number) && hashes.get(row.number) !== row.detailsHash).map((row) => row.number),
	);
}
