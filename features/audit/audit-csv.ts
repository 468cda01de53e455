import { BYTE_ORDER_MARK, csvRows } from '@/lib/csv';
import { isoWithOffset } from '@/lib/dates';
import type { AuditEntryForDesk } from './audit-desk-queries';
import { deedInWords } from './audit-words';

const HEAD = ['number', 'time', 'who', 'deed', 'about', 'details', 'actor', 'action', 'subject'];

export const csvHead = (): string => BYTE_ORDER_MARK + csvRows([HEAD]);

/** One line for each entry; times in `zone`, with their offset. */
export function csvLines(entries: AuditEntryForDesk[], zone: string): string {
	return csvRows(
		entries.map((entry) => [
			String(entry.number),
			isoWithOffset(entry.at, zone),
			entry.who,
			deedInWords(entry.action),
			entry.about,
			entry.details ? JSON.stringify(entry.details) : 'erased',
			entry.actor,
			entry.action,
			entry.subject,
		]),
	);
}
