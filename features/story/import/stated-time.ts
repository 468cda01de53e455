import { isDay, isoWithOffset, wallTime, zoneAbbreviation } from '@/lib/dates';
import type { Result } from '@/lib/result';
import { quoted } from './refused';
import { readZone, type StatedZone } from './stated-zone';
import { looksLikeTime } from './time-shape';

const EXAMPLE = 'write it as 01/03/2024 05:09 PM EST';

/**
 * Reads a line that is wholly a time, such as 01/03/2024 05:09 PM EST; null for a line that is something
 * else. What is written like a time but is none is refused, lest it be printed. Messages read on from "line 3 ".
 */
export function readTimeLine(line: string): Result<Date> | null {
	const text = line.trim().replace(/\s+/g, ' ');
	if (!looksLikeTime(text)) return null;
	const [, date, clock, half, zone] =
		text.match(/^(\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?)(?:T|,? )(\d{1,4}(?:[:.h]\d+)*) ?([ap]\.?m\b\.?)? ?(.*)$/i) ??
		[];
	if (date === undefined || clock === undefined || zone === undefined) {
		return refuse(`looks like a time but cannot be read: ${quoted(text)}; ${EXAMPLE}`);
	}
	const day = readDate(date);
	if (!day.ok) return day;
	const time = readClock(clock, half);
	if (!time.ok) return time;
	const stated = readZone(zone);
	return stated.ok ? instantAt(day.value, time.value, stated.value) : stated;
}

const refuse = (message: string): Result<never> => ({ ok: false, message });

function readDate(date: string): Result<string> {
	const [american, month, dayOfMonth, itsYear] = date.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? [];
	const day = american ? [itsYear, month?.padStart(2, '0'), dayOfMonth?.padStart(2, '0')].join('-') : date;
	if (isDay(day)) return { ok: true, value: day };
	if (Number(month) > 12 && Number(dayOfMonth) <= 12) {
		const swapped = `${dayOfMonth}/${month}/${itsYear}`;
		return refuse(`has the date ${date}, but the month comes first; write ${swapped} if that is what is meant`);
	}
	if (american || /^\d{4}-\d{2}-\d{2}$/.test(date)) {
		return refuse(`has the date ${date}, which is not in the calendar`);
	}
	return refuse(`has the date ${date}; write it as month/day/year, such as 01/03/2024, or as 2024-01-03`);
}

/** hh:mm:ss.sss, of 24 hours. */
function readClock(clock: string, half = ''): Result<string> {
	const shown = half ? `${clock} ${half}` : clock;
	const [, hours, minutes = half && '00', seconds = '00', fraction = ''] =
		clock.match(/^(\d{1,2})(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?$/) ?? [];
	const hour = Number(hours);
	if (half && (hour === 0 || hour > 12) && hour < 24) {
		return refuse(`has the time ${shown}, which is of 24 hours already; leave out ${half}`);
	}
	if (hours === undefined || minutes === '' || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
		return refuse(`has the time ${shown}, which no clock shows; write it as 05:09 PM or 17:09`);
	}
	const afternoon = /^p/i.test(half) ? 12 : 0;
	const hourOfDay = half ? (hour % 12) + afternoon : hour;
	const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
	return { ok: true, value: `${String(hourOfDay).padStart(2, '0')}:${minutes}:${seconds}.${milliseconds}` };
}

function instantAt(day: string, time: string, stated: StatedZone): Result<Date> {
	if (stated.kind === 'offset') return { ok: true, value: new Date(`${day}T${time}${stated.offset}`) };
	const { zone } = stated;
	const reading = wallTime({ day, time }, zone);
	if (reading.kind === 'one') return { ok: true, value: reading.instant };
	const choice = (instant: Date) => `${isoWithOffset(instant, zone)} (${zoneAbbreviation(instant, zone)})`;
	const wall = `${day} ${time.slice(0, 5)}`;
	if (reading.kind === 'missing') {
		const { before, after } = reading;
		return refuse(
			`has the time ${wall}, which clocks in ${zone} jump over; write ${choice(before)} or ${choice(after)}`,
		);
	}
	const { earlier, later } = reading;
	return refuse(`has the time ${wall}, which comes twice in ${zone}; write ${choice(earlier)} or ${choice(later)}`);
}
