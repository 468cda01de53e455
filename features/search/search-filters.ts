import { dayIn, isDay, startOfDay } from '@/lib/dates';
import type { SearchTerms } from '@/lib/routes';
import type { EntryRange } from './search-candidate-queries';
import { firstEntryId } from './search-entry-queries';

/** What a reader wants to see of what is found; "" where nothing was said. */
export type SearchFilters = { section: string; by: string; from: string; to: string };

export const NO_FILTERS: SearchFilters = { section: '', by: '', from: '', to: '' };

type Given = { [K in keyof SearchTerms]?: string | string[] };

export function readFilters(given: Given): SearchFilters {
	const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '');
	return { section: one(given.section), by: one(given.by), from: one(given.from), to: one(given.to) };
}

export const hasFilters = (filters: SearchFilters): boolean => Object.values(filters).some((value) => value !== '');

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What is wrong with the days, said to the reader; null if nothing is. */
export function problemOfDays({ from, to }: SearchFilters): string | null {
	const wrong = [from, to].find((day) => day !== '' && !isDay(day));
	if (wrong !== undefined) return notADay(wrong);
	return from !== '' && to !== '' && from > to ? 'The first day is after the last one' : null;
}

function notADay(text: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	const name = MONTHS[Number(month) - 1];
	if (!name) return `“${text}” is not a day: days are written like 2024-01-31`;
	return `${Number(day)} ${name} ${Number(year)} is not a day`;
}

/** A day and a half from its start is in the next one, whatever the clocks do. */
const INTO_NEXT_DAY_MS = 36 * 3_600_000;

/** The entries of stories published on these days, both included, in a zone. */
export function rangeOfDays({ from, to }: SearchFilters, zone: string): EntryRange {
	const next = (day: string) => dayIn(new Date(startOfDay(day, zone).getTime() + INTO_NEXT_DAY_MS), zone);
	return {
		first: from === '' ? Number.MIN_SAFE_INTEGER : firstEntryId(startOfDay(from, zone)),
		last: to === '' ? Number.MAX_SAFE_INTEGER : firstEntryId(startOfDay(next(to), zone)) - 1,
	};
}
