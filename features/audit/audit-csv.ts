import { stringify } from 'csv-stringify/sync';
import { isoWithOffset } from '@/lib/dates';
import type { AuditEntryForDesk } from './audit-desk-queries';
import { deedInWords } from './audit-words';

const HEAD = ['number', 'time', 'who', 'deed', 'about', 'details', 'actor', 'action', 'subject'];

/** Spreadsheets take a file without this mark for one in the machine's own old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

export const csvHead = (): string => BYTE_ORDER_MARK + lines([HEAD]);

/** One line for each entry; times in `zone`, with their offset. */
export function csvLines(entries: AuditEntryForDesk[], zone: string): string {
	return lines(
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

/** Line ends as RFC 4180 has them. */
const lines = (rows: string[][]) =>
	stringify(
		rows.map((row) => row.map(defuse)),
		{ record_delimiter: 'windows' },
	);

/**
 * A cell that a spreadsheet would reckon with becomes text by an apostrophe before it. csv-stringify's own
 * `escape_formulas` leaves out all control characters but tab and return. The wide forms are those that it has.
 */
function defuse(cell: string): string {
	return /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^\p{Cc}/u.test(cell) ? `'${cell}` : cell;
}
