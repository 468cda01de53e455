import { formatStampWithOffset, isDay, type WallTime, wallClock, wallTime } from '@/lib/dates';
import { isTime, type TimeChoice } from './story-move-schema';

export type DueChoice = { choice: TimeChoice; at: Date; label: string };
export type DueTime =
	| { kind: 'one'; at: Date; wall: string }
	/** Clocks change just then: a person must say what is meant. */
	| { kind: 'choose'; message: string; choices: [DueChoice, DueChoice] };

/** What a wall time that a person chose means in `zone`; where clocks change, by their `choice`. */
export function readDueTime(wanted: WallTime, zone: string, language: string, choice?: TimeChoice): DueTime {
	const reading = wallTime(wanted, zone);
	if (reading.kind === 'one') return { kind: 'one', at: reading.instant, wall: wallClock(reading.instant, zone) };
	const named = (of: TimeChoice, at: Date): DueChoice => ({
		...{ choice: of, at },
		label: formatStampWithOffset(at, zone, language),
	});
	const choices: [DueChoice, DueChoice] =
		reading.kind === 'twice'
			? [named('earlier', reading.earlier), named('later', reading.later)]
			: [named('before', reading.before), named('after', reading.after)];
	const chosen = choices.find((one) => one.choice === choice);
	if (chosen) return { kind: 'one', at: chosen.at, wall: wallClock(chosen.at, zone) };
	const [first, second] = choices;
	const why =
		reading.kind === 'twice'
			? `${wanted.time} comes twice on that day, because clocks are put back.`
			: `There is no ${wanted.time} on that day, because clocks are put forward.`;
	return { kind: 'choose', message: `${why} Choose: ${first.label} or ${second.label}.`, choices };
}

/** What a person has to choose between; nothing for times that are clear, and for what is no time. */
export function choicesFor(wanted: WallTime, zone: string, language: string): DueChoice[] {
	if (!isDay(wanted.day) || !isTime(wanted.time)) return [];
	const read = readDueTime(wanted, zone, language);
	return read.kind === 'choose' ? read.choices : [];
}
