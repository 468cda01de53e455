import { dayIn, formatClock, formatDay, formatStamp, isoWithOffset } from '@/lib/dates';
import type { TimePrecision } from '../story-schema';

type Props = { at: Date; zone: string; language: string; precision?: TimePrecision };

/** A time as the paper prints it, with the zone's abbreviation; the exact instant is in the attribute. */
export function StoryTime({ at, zone, language, precision = 'minute' }: Props) {
	const text = precision === 'day' ? formatDay(at, zone, language) : formatStamp(at, zone, language);
	// A time that nobody knows is not made up for machines either.
	const exact = precision === 'day' ? dayIn(at, zone) : isoWithOffset(at, zone);
	return <time dateTime={exact}>{text}</time>;
}

/** The day alone, for lists: it is right however long the page is kept. */
export function StoryDay({ at, zone, language }: Omit<Props, 'precision'>) {
	return <time dateTime={dayIn(at, zone)}>{formatDay(at, zone, language)}</time>;
}

/** The hour alone, where the day is said above. */
export function StoryClock({ at, zone, language }: Omit<Props, 'precision'>) {
	return <time dateTime={isoWithOffset(at, zone)}>{formatClock(at, zone, language)}</time>;
}
