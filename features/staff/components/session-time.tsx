import { formatAgo, formatStamp, isoWithOffset } from '@/lib/dates';

/** How the person who looks reads times, and the instant at which they look. */
export type StaffClock = { zone: string; language: string; now: Date };

type Props = { at: Date; clock: StaffClock };

/** "3 minutes ago", with the exact time for whoever rests on it. */
export function TimeAgo({ at, clock: { zone, language, now } }: Props) {
	return (
		<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
			{formatAgo(at, zone, now, language)}
		</time>
	);
}

/** "Jan. 3, 2024, 5:09 p.m. EST" */
export function TimeStamp({ at, clock: { zone, language } }: Props) {
	return <time dateTime={isoWithOffset(at, zone)}>{formatStamp(at, zone, language)}</time>;
}
