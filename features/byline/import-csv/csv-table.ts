import { pipeline, Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { Refusal } from '@/lib/result';
import { type Column, columnOf } from './csv-columns';

/** What a server action may be sent is 2 MB, and a form has line ends of its own. */
export const MOST_BYTES = 1_500_000;
const MOST_ROWS = 5_000;
/** So much is parsed in some milliseconds. */
const CHUNK_BYTES = 16_384;
const DELIMITERS = [',', ';', '\t'];

/** `line` is where it begins. `extra`: it has more cells than the head. */
export type CsvRow = { line: number; cells: Partial<Record<Column, string>>; extra: boolean };
export type CsvTable = { rows: CsvRow[]; unread: string[] };

/** A file's text as rows, its columns found by name. Refuses what is no such table. */
export async function readCsvTable(given: string): Promise<CsvTable> {
	// However it came here: a form sends every line end as CRLF.
	const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (Buffer.byteLength(text) > MOST_BYTES) throw new Refusal(TOO_LARGE);
	if (text.includes('\u0000')) throw new Refusal('The file is not text. Save it as CSV, in UTF-8.');
	const [blank = ''] = /^(?:[ \t]*\n)*/.exec(text) ?? [];
	const body = text.slice(blank.length);
	const { delimiter, labels } = readHead(body);
	const columns = labels.map(columnOf);
	demandColumns(labels, columns);
	const rows: CsvRow[] = [];
	const offset = blank.split('\n').length;
	for await (const { record, line } of walkRecords(body, delimiter, offset)) {
		if (line === offset || record.every((cell) => cell.trim() === '')) continue;
		if (rows.length === MOST_ROWS) throw new Refusal('The file has more than 5,000 rows. Divide it.');
		rows.push({
			line,
			cells: cellsOf(record, columns),
			extra: record.slice(columns.length).some((cell) => cell !== ''),
		});
	}
	if (rows.length === 0) throw new Refusal('The file has no rows below its head.');
	return { rows, unread: labels.filter((label, index) => columns[index] === undefined && label.trim() !== '') };
}

export const TOO_LARGE = 'The file is larger than 1.5 MB. Divide it.';

/** The delimiter that gives the most columns that are known. */
function readHead(text: string): { delimiter: string; labels: string[] } {
	const heads = DELIMITERS.map((delimiter) => ({ delimiter, labels: firstRecord(text, delimiter) }));
	const known = (labels: readonly string[]) => labels.filter((label) => columnOf(label) !== undefined).length;
	return heads.reduce((best, one) => (known(one.labels) > known(best.labels) ? one : best));
}

function firstRecord(text: string, delimiter: string): string[] {
	try {
		const [record = []] = parseAtOnce(text.slice(0, CHUNK_BYTES), { delimiter, to: 1, relax_column_count: true });
		return record;
	} catch {
		return [];
	}
}

function demandColumns(labels: readonly string[], columns: readonly (Column | undefined)[]): void {
	const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) < index);
	if (twice) throw new Refusal(`The file has two columns called “${twice}”.`);
	if (columns.includes('name')) return;
	const shown = labels.map((label) => `“${label.trim().slice(0, 40)}”`).slice(0, 12);
	throw new Refusal(
		`The file has no column called “name”${shown.length > 0 ? `; its first line says ${shown.join(', ')}` : ''}.`,
	);
}

const cellsOf = (record: readonly string[], columns: readonly (Column | undefined)[]): CsvRow['cells'] =>
	Object.fromEntries(
		columns.flatMap((column, index) => (column ? [[column, withoutApostrophe(record[index] ?? '')]] : [])),
	);

/** The apostrophe that keeps spreadsheets from reckoning with a cell (lib/csv.ts), taken off again. */
const withoutApostrophe = (cell: string): string =>
	/^'(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|\p{Cc})/u.test(cell) ? cell.slice(1) : cell;

async function* walkRecords(text: string, delimiter: string, offset: number) {
	const parser = parse({ delimiter, info: true, record_delimiter: '\n', relax_column_count: true });
	const parsed = pipeline(Readable.from(chunksOf(text)), parser, () => {});
	let line = offset;
	try {
		// What `info` makes of each record; its types say only what it is without.
		for await (const { record, info } of parsed as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
			yield { record, line };
			line = offset + info.lines;
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new Refusal(
			`Near line ${offset - 1 + Number(error['lines'])} a quotation mark is misplaced or never closed.`,
		);
	}
}

/** Others get a turn in between. */
async function* chunksOf(text: string) {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
		yield bytes.subarray(from, from + CHUNK_BYTES);
		await breathe();
	}
}
