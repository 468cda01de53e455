import { dayIn, isDay, startOfDay } from '@/lib/dates';
import { isStorable } from '@/lib/plain-text';
import { routes } from '@/lib/routes';

/** What someone wants to see of the log, as typed; "" where nothing was said. */
export type AuditFilters = { who: string; what: string; about: string; from: string; to: string };

const NAMES = ['who', 'what', 'about', 'from', 'to'] as const;
const LONGEST = 500;

type Given = Record<string, string | string[] | undefined>;

export function readAuditFilters(given: Given): AuditFilters {
	const one = (name: (typeof NAMES)[number]) => {
		const value = given[name];
		return typeof value === 'string' && isStorable(value) ? value.trim().slice(0, LONGEST) : '';
	};
	return { who: one('who'), what: one('what'), about: one('about'), from: one('from'), to: one('to') };
}

/** The row that a page ends before. Null for what is no row's number: the newest page. */
export function readBefore(value: string | string[] | undefined): number | null {
	return typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
}

/** Whether it is an id as the log keeps it, such as "staff:…". An address is none. */
export const isRecordedId = (text: string): boolean =>
	/^(?!https?:)[a-z][a-z-]*:\S+$/.test(text) || /^(newsroom|audit)$/.test(text);

/** What was said, without what was not. */
export const givenFilters = (filters: Partial<AuditFilters>): Partial<AuditFilters> =>
	Object.fromEntries(NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));

export function auditAddress(filters: Partial<AuditFilters>, before: number | null = null): string {
	return withParameters(routes.deskAudit(), { ...givenFilters(filters), ...(before && { before: String(before) }) });
}

export const exportAddress = (filters: AuditFilters): string =>
	withParameters(routes.deskAuditExport(), givenFilters(filters));

function withParameters(path: string, parameters: Record<string, string>): string {
	const query = new URLSearchParams(parameters);
	return query.size > 0 ? `${path}?${query}` : path;
}

/** What is wrong with the days, or null. */
export function problemOfDays({ from, to }: AuditFilters): string | null {
	const wrong = [from, to].find((day) => day !== '' && !isDay(day));
	if (wrong !== undefined) return `“${wrong}” is not a day: days are written like 2024-01-31.`;
	return from !== '' && to !== '' && from > to ? 'The first day is after the last one.' : null;
}

/** A day and a half from its start is in the next one, whatever the clocks do. */
const INTO_NEXT_DAY_MS = 36 * 3_600_000;

/** From the first day's first instant until the last day is over. */
export function instantsOfDays({ from, to }: AuditFilters, zone: string): { since: Date | null; until: Date | null } {
	const next = (day: string) => dayIn(new Date(startOfDay(day, zone).getTime() + INTO_NEXT_DAY_MS), zone);
	return {
		since: from === '' ? null : startOfDay(from, zone),
		until: to === '' ? null : startOfDay(next(to), zone),
	};
}
