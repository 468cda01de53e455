import { dayIn, startOfDay } from '@/lib/dates';

const WEEKS = 53;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Week = { day: string; start: Date };

/** The weeks of the last year, oldest first, this one last: each from its Monday in `zone`, however long clocks make it. */
export function weeksOfYear(now: Date, zone: string): Week[] {
	const today = new Date(`${dayIn(now, zone)}T00:00:00Z`);
	const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS;
	return Array.from({ length: WEEKS }, (_, at) => {
		const day = new Date(monday - (WEEKS - 1 - at) * 7 * DAY_MS).toISOString().slice(0, 10);
		return { day, start: startOfDay(day, zone) };
	});
}
