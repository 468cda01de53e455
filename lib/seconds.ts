/**
 * "14:03:22" by the clock of `zone`, the same in every language: when something was saved.
 * Apart from lib/dates.ts, whose calendar would bring 20 KB to a page that needs no more than this.
 */
export function formatSeconds(instant: Date, zone: string): string {
	let known = formatters.get(zone);
	if (!known) {
		known = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' });
		formatters.set(zone, known);
	}
	return known.format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
