import { isDay } from '@/lib/dates';
import type { Result } from '@/lib/result';
import { quoted } from './refused';
import { type NamedCredit, splitNames } from './split-names';
import { MONTH_AND_DAY } from './time-shape';

export type Header = { day: string; credits: NamedCredit[] };

/** "date" and then something written as a date, well or badly: "Date 5 of the trial" is none. */
const HEADER = new RegExp(
	String.raw`^date(?: ?: ?| )(\d{1,4}[-/.]\d\S*|\d{8}\b\S*|${MONTH_AND_DAY},? \d{4}\b)(?: (.*))?$`,
	'i',
);

/** Reads `date YYYY-MM-DD By NAME`; null for a line that is something else. A message reads on from "line 1 ". */
export function readHeaderLine(line: string): Result<Header> | null {
	const [header, day, rest = ''] = line.trim().replace(/\s+/g, ' ').match(HEADER) ?? [];
	if (header === undefined || day === undefined) return null;
	if (!isDay(day)) return { ok: false, message: problemOf(day) };
	if (rest === '') return { ok: true, value: { day, credits: [] } };
	const [by, names = ''] = rest.match(/^by(?: ?: ?| |$)(.*)$/i) ?? [];
	if (by === undefined) {
		return { ok: false, message: `has ${quoted(rest)} after its date, where only “By” and a name may stand` };
	}
	const credits = splitNames(names);
	return credits.ok ? { ok: true, value: { day, credits: credits.value } } : credits;
}

function problemOf(day: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return `has the date ${day}, which is not in the calendar`;
	return `has the date ${quoted(day)}; write it as year-month-day, such as 2024-01-04`;
}
