import { stringify } from 'csv-stringify/sync';

/** Spreadsheets take a file without this mark for one in the machine's own old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as lines of a file that spreadsheets open, none of its cells a formula. Line ends as RFC 4180 has them. */
export const csvRows = (rows: string[][]): string =>
	stringify(
		rows.map((row) => row.map(defuse)),
		// By itself it quotes only its own line end, and a lone line feed would tear its row.
		{ record_delimiter: 'windows', quoted_match: /[\r\n]/ },
	);

/**
 * A cell that a spreadsheet would reckon with becomes text by an apostrophe before it. csv-stringify's own
 * `escape_formulas` leaves out all control characters but tab and return. The wide forms are those that it has.
 */
function defuse(cell: string): string {
	return /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^\p{Cc}/u.test(cell) ? `'${cell}` : cell;
}
