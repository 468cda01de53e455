import { dayIn, startOfDay } from '@/lib/dates';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = 20;

export type CalendarDay = { day: string; start: Date };

/** The days of the last twenty years in the newsroom's zone, oldest first, up to yesterday. */
export function lastTwentyYears(today: Date, zone: string): CalendarDay[] {
	// From noon to noon: no change of clocks makes a day of less than 12 hours or more than 36.
	const noon = startOfDay(dayIn(today, zone), zone).getTime() + 12 * HOUR;
	const count = Math.round(YEARS * 365.25);
	return Array.from({ length: count }, (_, index) => {
		const day = dayIn(new Date(noon - (count - index) * DAY), zone);
		return { day, start: startOfDay(day, zone) };
	});
}

/** A minute between six in the morning and ten at night, wherever clocks change. */
export const minuteOf = ({ start }: CalendarDay, chance: number): Date =>
	new Date(start.getTime() + 6 * HOUR + Math.floor(chance * 16 * 60) * 60_000);
