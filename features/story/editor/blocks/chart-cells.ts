import type { ChartAttrs } from '../../body/body-schema';

export type Cells = Pick<ChartAttrs, 'labels' | 'series'>;
type Read = { ok: true; cells: Cells } | { ok: false; message: string };

const MOST_LABELS = 400;
const MOST_SERIES = 8;

/**
 * Cells as a spreadsheet copies them (tabs), or as a CSV file holds them: a label in the
 * first column, a series in each further one, their names in the first row if there is one.
 */
export function readCells(text: string, language: string): Read {
	const rows = split(text.trimEnd()).filter((row) => row.some((cell) => cell.trim() !== ''));
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	if (rows.length === 0 || width < 2) return no('Paste at least two columns: names, and figures beside them.');
	if (width - 1 > MOST_SERIES) return no(`A chart can show ${MOST_SERIES} series; these are ${width - 1}.`);
	const isHead = rows[0]?.slice(1).some((cell) => cell.trim() !== '' && readNumber(cell, language) === null);
	const lines = isHead ? rows.slice(1) : rows;
	if (lines.length === 0) return no('There are names of columns, and no figures below them.');
	if (lines.length > MOST_LABELS) return no(`A chart can show ${MOST_LABELS} lines; these are ${lines.length}.`);
	const series: Cells['series'] = [];
	for (let column = 1; column < width; column++) {
		const values: number[] = [];
		for (const [at, line] of lines.entries()) {
			const cell = line[column] ?? '';
			const value = readNumber(cell, language);
			if (value === null) {
				const found = cell.trim() === '' ? 'is empty' : `holds “${cell.trim().slice(0, 40)}”`;
				return no(`Line ${at + 1 + (isHead ? 1 : 0)}, column ${column + 1} ${found}: a figure is needed there.`);
			}
			values.push(value);
		}
		series.push({ name: (isHead ? (rows[0]?.[column] ?? '') : '').trim().slice(0, 100), values });
	}
	return { ok: true, cells: { labels: lines.map(([label = '']) => label.trim().slice(0, 100)), series } };
}

const no = (message: string): Read => ({ ok: false, message });

/** The same cells, to be changed by hand. */
export function writeCells({ labels, series }: Cells): string {
	const clean = (text: string) => text.replaceAll(/[\t\r\n]/g, ' ');
	const named = series.some(({ name }) => name.trim() !== '');
	const head = named ? [['', ...series.map(({ name }, at) => clean(name) || `Series ${at + 1}`)]] : [];
	const lines = labels.map((label, at) => [clean(label), ...series.map(({ values }) => String(values[at] ?? ''))]);
	return [...head, ...lines].map((row) => row.join('\t')).join('\n');
}

function split(text: string): string[][] {
	if (text.includes('\t')) return text.split(/\r\n|\r|\n/).map((line) => line.split('\t'));
	const separator = text.includes(';') ? ';' : ',';
	const rows: string[][] = [[]];
	const cell = new RegExp(`"((?:[^"]|"")*)"|[^${separator}\\r\\n"]+|${separator}|\\r\\n|\\r|\\n`, 'g');
	let open = '';
	const end = () => {
		rows.at(-1)?.push(open);
		open = '';
	};
	for (const [piece, quoted] of text.matchAll(cell)) {
		if (quoted !== undefined) open += quoted.replaceAll('""', '"');
		else if (piece === separator) end();
		else if (/[\r\n]/.test(piece)) {
			end();
			rows.push([]);
		} else open += piece;
	}
	end();
	return rows;
}

const MINUS = /^[\u2212\u2013\u2012-]/;

/** A figure as people write it: "1,204.5", "1.204,5", "−3 %", "$12". Null if it is none. */
export function readNumber(cell: string, language: string): number | null {
	const trimmed = cell.trim().replace(MINUS, '-');
	const bare = trimmed.replaceAll(/^(-?)\p{Sc}\s*/gu, '$1').replaceAll(/[\s'’\u202f\u00a0]|%$|\p{Sc}$/gu, '');
	if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(bare)) return finite(Number(bare));
	if (!/^-?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
	const mark = decimalMark(bare, language);
	const [whole = '', part = '', ...more] = mark ? bare.split(mark) : [bare];
	if (more.length > 0) return null;
	return finite(Number(`${whole.replaceAll(/[.,]/g, '')}${part ? `.${part}` : ''}`));
}

/** With both signs the later one is the decimal; one alone is, unless it parts thousands as the language does. */
function decimalMark(text: string, language: string): '.' | ',' | null {
	const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
	if (point !== -1 && comma !== -1) return point > comma ? '.' : ',';
	if (point === -1 && comma === -1) return null;
	const sign = point !== -1 ? '.' : ',';
	const own = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
	if (sign === own) return sign;
	return /^-?\d{1,3}([.,]\d{3})+$/.test(text) ? null : sign;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
