import { Temporal } from 'temporal-polyfill';
import { isZone } from './zone';

export { isZone };

/**
 * The one place that reads and prints times. An instant is a `Date`, a day is
 * yyyy-mm-dd, a zone is an IANA name; the machine's own zone and language count for
 * nothing. Anything malformed throws RangeError: `isZone` and `isDay` come first.
 */
const NBSP = '\u00a0';

/** Whether the calendar has this day, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
	try {
		Temporal.PlainDate.from(text);
		return true;
	} catch {
		return false;
	}
}

/** Every zone that the machine knows by a name of today, for lists to choose from. */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter(isZone)];

export function dayIn(instant: Date, zone: string): string {
	return inZone(instant, zone).toPlainDate().toString();
}

/** The day's first instant, which is not midnight where clocks change at midnight. */
export function startOfDay(day: string, zone: string): Date {
	return toDate(Temporal.PlainDate.from(day).toZonedDateTime(zone));
}

/** Such as 2024-01-03T17:09:00-05:00, always the very instant. */
export function isoWithOffset(instant: Date, zone: string): string {
	const { offset } = inZone(instant, zone);
	// Before standard time offsets had seconds (New York: -04:56:02), for which RFC 3339 has no room.
	return toTemporal(instant).toString({ timeZone: offset.slice(0, 6), smallestUnit: 'second' });
}

export type WallTime = { day: string; time: string };
export type WallTimeReading =
	| { kind: 'one'; instant: Date }
	/** Clocks jump over it. `before` reads it by the old offset, `after` by the new: 02:30 becomes 01:30 or 03:30. */
	| { kind: 'missing'; before: Date; after: Date }
	| { kind: 'twice'; earlier: Date; later: Date };

/** What a clock on the wall means. `time` is hh:mm, with seconds if wanted. */
export function wallTime({ day, time }: WallTime, zone: string): WallTimeReading {
	const wanted = Temporal.PlainDateTime.from(`${day}T${time}`);
	const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
	const later = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
	if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: 'one', instant: toDate(earlier) };
	if (earlier.toPlainDateTime().equals(wanted)) {
		return { kind: 'twice', earlier: toDate(earlier), later: toDate(later) };
	}
	return { kind: 'missing', before: toDate(earlier), after: toDate(later) };
}

/** What a clock on the wall shows at `instant`: yyyy-mm-ddThh:mm. */
export function wallClock(instant: Date, zone: string): string {
	return inZone(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The instants from `from` to before `to` at which the zone's clocks are put forward or back. */
export function clockChanges(zone: string, from: Date, to: Date): Date[] {
	const changes: Date[] = [];
	let next = inZone(from, zone).getTimeZoneTransition('next');
	while (next && next.epochMilliseconds < to.getTime()) {
		changes.push(toDate(next));
		next = next.getTimeZoneTransition('next');
	}
	return changes;
}

const ENGLISHES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-NZ', 'en-IN', 'en-ZA', 'en-IE', 'en-SG', 'en-HK'];

/** By zone and offset: what the tz database calls them and no English of CLDR does. */
const MORE_ABBREVIATIONS: Record<string, Record<string, string>> = {
	'Asia/Jakarta': { '+07:00': 'WIB' },
	'Asia/Jerusalem': { '+02:00': 'IST', '+03:00': 'IDT' },
	'Asia/Karachi': { '+05:00': 'PKT' },
	'Asia/Seoul': { '+09:00': 'KST' },
	'Asia/Tokyo': { '+09:00': 'JST' },
	'Europe/Guernsey': { '+01:00': 'BST' },
	'Europe/Isle_of_Man': { '+01:00': 'BST' },
	'Europe/Jersey': { '+01:00': 'BST' },
	'Europe/Moscow': { '+03:00': 'MSK' },
};

/** CLDR's names begin in 1970; what is older is called as that offset is in the same place today. */
const TODAY = [new Date('2024-01-15T12:00:00Z'), new Date('2024-07-15T12:00:00Z')];

/** EST, EDT, CET, JST …, else UTC+9. */
export function zoneAbbreviation(instant: Date, zone: string): string {
	const { offset } = inZone(instant, zone);
	const letters = MORE_ABBREVIATIONS[zone]?.[offset] ?? zoneLetters(instant, zone);
	if (letters) return letters;
	const likeToday = TODAY.find((other) => inZone(other, zone).offset === offset);
	const todays = likeToday && zoneLetters(likeToday, zone);
	return todays ?? zoneName('en-US', instant, zone).replace('GMT', 'UTC').replace('-', '−').replace(/\+0$/, '');
}

/** Each English has the names of its own readers' zones, so all are asked. */
function zoneLetters(instant: Date, zone: string): string | undefined {
	for (const english of ENGLISHES) {
		const name = zoneName(english, instant, zone);
		if (!/\d/.test(name)) return name;
	}
}

const DAY = { month: 'short', day: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** "Jan. 3, 2024, 5:09 p.m. EST", or as `language` writes it; no line breaks inside a day or a time. */
export function formatStamp(instant: Date, zone: string, language = 'en'): string {
	if (!isAmerican(language))
		return print(instant, zone, language, { ...YEAR, ...DAY, ...CLOCK, timeZoneName: 'short' });
	return `${formatDay(instant, zone)}, ${clock(instant, zone)}${NBSP}${zoneAbbreviation(instant, zone)}`;
}

/** As `formatStamp`, with the offset that tells two readings of one wall time apart: "… 1:30 a.m. EDT (UTC−4)". */
export function formatStampWithOffset(instant: Date, zone: string, language = 'en'): string {
	const { offset } = inZone(instant, zone);
	const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
	const more = minutes === '00' ? '' : `:${minutes}`;
	return `${formatStamp(instant, zone, language)} (UTC${sign === '-' ? '−' : '+'}${Number(hours)}${more})`;
}

/** "Jan. 3, 2024", for what is known only to the day. */
export function formatDay(instant: Date, zone: string, language = 'en'): string {
	if (!isAmerican(language)) return print(instant, zone, language, { ...YEAR, ...DAY });
	return `${monthAndDay(instant, zone)}, ${inZone(instant, zone).year}`;
}

/** "Wednesday, Jan. 3, 2024", as the head of a day's list. */
export function formatLongDay(instant: Date, zone: string, language = 'en'): string {
	if (!isAmerican(language)) return print(instant, zone, language, { weekday: 'long', ...YEAR, ...DAY });
	const weekday = formatter('en-US', zone, { weekday: 'long' }).format(instant);
	return `${weekday}, ${formatDay(instant, zone)}`;
}

/** "5:09 p.m.", for lists whose day is said above them. */
export function formatClock(instant: Date, zone: string, language = 'en'): string {
	return isAmerican(language) ? clock(instant, zone) : print(instant, zone, language, CLOCK);
}

/** Whether the calendar has this month, written yyyy-mm. */
export const isMonth = (text: string): boolean => isDay(`${text}-01`);

/** "January 2024", of a month written yyyy-mm; "January" alone where the year is said above. */
export function formatMonth(month: string, language = 'en', { year = true } = {}): string {
	const first = startOfDay(`${month}-01`, 'UTC');
	return print(first, 'UTC', isAmerican(language) ? 'en-US' : language, { ...(year && YEAR), month: 'long' });
}

/** For lists: "5:09 p.m." on the day of `now`, "Jan. 3" in its year, else "Jan. 3, 2024". */
export function formatShortStamp(instant: Date, zone: string, now: Date, language = 'en'): string {
	const american = isAmerican(language);
	if (dayIn(instant, zone) === dayIn(now, zone)) {
		return american ? clock(instant, zone) : print(instant, zone, language, CLOCK);
	}
	return formatDayInYear(instant, zone, now, language);
}

/** "Jan. 3" in the year of `now`, else "Jan. 3, 2024". */
function formatDayInYear(instant: Date, zone: string, now: Date, language: string): string {
	if (inZone(instant, zone).year !== inZone(now, zone).year) return formatDay(instant, zone, language);
	return isAmerican(language) ? monthAndDay(instant, zone) : print(instant, zone, language, DAY);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "3 minutes ago", "now" within the minute, and the day itself once a day has passed. */
export function formatAgo(instant: Date, zone: string, now: Date, language = 'en'): string {
	const age = Math.max(0, now.getTime() - instant.getTime());
	// "Yesterday" would be wrong as often as right: 30 hours ago may have been the day before.
	if (age >= 24 * HOUR) return formatDayInYear(instant, zone, now, language);
	const words = relative(isAmerican(language) ? 'en-US' : language);
	if (age < MINUTE) return words.format(0, 'second');
	return age < HOUR ? words.format(-Math.floor(age / MINUTE), 'minute') : words.format(-Math.floor(age / HOUR), 'hour');
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(language: string): Intl.RelativeTimeFormat {
	const made = relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	relatives.set(language, made);
	return made;
}

/** As the AP Stylebook abbreviates them before a day. */
const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function monthAndDay(instant: Date, zone: string): string {
	const { month, day } = inZone(instant, zone);
	return `${MONTHS[month - 1]}${NBSP}${day}`;
}

function clock(instant: Date, zone: string): string {
	const { hour, minute } = inZone(instant, zone);
	return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${NBSP}${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** A language that Intl does not know is printed as American English, never as the machine's own. */
function isAmerican(language: string): boolean {
	return /^en(-us)?$/i.test(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0;
}

const TOGETHER = [
	['month', 'day'],
	['hour', 'minute', 'second', 'dayPeriod', 'timeZoneName'],
];

function print(instant: Date, zone: string, language: string, options: Intl.DateTimeFormatOptions): string {
	const parts = formatter(language, zone, options).formatToParts(instant);
	return parts
		.map(({ type, value }, index) => {
			if (type === 'timeZoneName') return localZoneName(value, instant, zone);
			const [before, after] = [parts[index - 1]?.type ?? '', parts[index + 1]?.type ?? ''];
			const held = TOGETHER.some((group) => group.includes(before) && group.includes(after));
			return type === 'literal' && held ? value.replace(/\s/g, NBSP) : value;
		})
		.join('');
}

/** A language's own name where it has one ("MEZ"); an abbreviation says more than "GMT-5". */
function localZoneName(name: string, instant: Date, zone: string): string {
	const abbreviation = zoneAbbreviation(instant, zone);
	return /\p{Nd}/u.test(name) && !/\d/.test(abbreviation) ? abbreviation : name;
}

function zoneName(language: string, instant: Date, zone: string): string {
	const parts = formatter(language, zone, { timeZoneName: 'short' }).formatToParts(instant);
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using one. */
function formatter(language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([language, zone, options]);
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
	formatters.set(key, made);
	return made;
}

const toTemporal = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime());
const toDate = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds);
const inZone = (instant: Date, zone: string) => toTemporal(instant).toZonedDateTimeISO(zone);
