import { describe, expect, test } from 'vitest';
import { clockChanges, wallClock, zoneNames } from '@/lib/dates';
import { choicesFor, readDueTime } from './story-due-time';

const FROM = new Date('2024-01-01T00:00:00Z');
const TO = new Date('2036-01-01T00:00:00Z');
const MINUTE = 60_000;

/** Minutes by which the wall clock of `zone` is ahead of UTC. */
const offset = (at: Date, zone: string) => (Date.parse(`${wallClock(at, zone)}Z`) - at.getTime()) / MINUTE;
const wall = (ms: number) => {
	const [day = '', time = ''] = new Date(ms).toISOString().slice(0, 16).split('T');
	return { day, time };
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

type Change = { zone: string; at: Date; before: number; after: number };
const changes: Change[] = zoneNames().flatMap((zone) =>
	clockChanges(zone, FROM, TO).map((at) => ({
		...{ zone, at },
		before: offset(new Date(at.getTime() - MINUTE), zone),
		after: offset(at, zone),
	})),
);
const jumps = changes.filter(({ before, after }) => after > before);
const repeats = changes.filter(({ before, after }) => after < before);

/** The first, the middle and the last minute that a change takes away or gives twice. */
function minutesOf({ at, before, after }: Change): { day: string; time: string }[] {
	const first = at.getTime() + Math.min(before, after) * MINUTE;
	const length = Math.abs(after - before);
	return [0, Math.floor(length / 2), length - 1].map((minute) => wall(first + minute * MINUTE));
}

test('there are many changes to look at', () => {
	expect(zoneNames().length).toBeGreaterThan(400);
	expect(jumps.length).toBeGreaterThan(1_500);
	expect(repeats.length).toBeGreaterThan(1_500);
});

/** Some fifteen thousand times, each read thrice: an assertion for each would take longer than all the reading. */
const PATIENCE_MS = 60_000;

test(
	'in every zone, until 2035: a time that clocks jump over is refused, and each choice is a time that there is',
	() => {
		const wrong: string[] = [];
		for (const change of jumps) {
			const length = (change.after - change.before) * MINUTE;
			for (const wanted of minutesOf(change)) {
				const meant = Date.parse(`${wanted.day}T${wanted.time}Z`);
				const walls = { before: meant - length, after: meant + length };
				const read = readDueTime(wanted, change.zone, 'en');
				const choices = read.kind === 'choose' ? read.choices : [];
				const [before, after] = choices;
				const right =
					before?.choice === 'before' &&
					after?.choice === 'after' &&
					before.at < change.at &&
					after.at >= change.at &&
					after.at.getTime() - before.at.getTime() === length &&
					[before, after].every(({ choice, at }) => {
						const chosen = readDueTime(wanted, change.zone, 'en', choice);
						const shown = new Date(walls[choice === 'before' ? 'before' : 'after']).toISOString().slice(0, 16);
						return chosen.kind === 'one' && chosen.at.getTime() === at.getTime() && chosen.wall === shown;
					});
				if (!right) wrong.push(`${change.zone} ${wanted.day} ${wanted.time}`);
			}
		}
		expect(wrong).toEqual([]);
	},
	PATIENCE_MS,
);

test(
	'in every zone, until 2035: a time that comes twice is refused, and each choice is that very time',
	() => {
		const wrong: string[] = [];
		for (const change of repeats) {
			for (const wanted of minutesOf(change)) {
				const read = readDueTime(wanted, change.zone, 'en');
				const [earlier, later] = read.kind === 'choose' ? read.choices : [];
				const right =
					earlier?.choice === 'earlier' &&
					later?.choice === 'later' &&
					later.at.getTime() - earlier.at.getTime() === (change.before - change.after) * MINUTE &&
					earlier.label !== later.label &&
					[earlier, later].every(({ choice, at }) => {
						const chosen = readDueTime(wanted, change.zone, 'en', choice);
						const shown = `${wanted.day}T${wanted.time}`;
						return chosen.kind === 'one' && chosen.at.getTime() === at.getTime() && chosen.wall === shown;
					});
				if (!right) wrong.push(`${change.zone} ${wanted.day} ${wanted.time}`);
			}
		}
		expect(wrong).toEqual([]);
	},
	PATIENCE_MS,
);

test(
	'in every zone, until 2035: each choice is told with the time that it prints',
	() => {
		const wrong: string[] = [];
		for (const change of changes) {
			const [wanted = { day: '', time: '' }] = minutesOf(change);
			for (const { at, label } of choicesFor(wanted, change.zone, 'en')) {
				const minutes = wallClock(at, change.zone).slice(14);
				const ahead = offset(at, change.zone);
				const hours = Math.floor(Math.abs(ahead) / 60);
				if (!label.includes(`:${minutes}`) || !label.includes(`(UTC${ahead < 0 ? '−' : '+'}${hours}`)) {
					wrong.push(`${change.zone} ${wanted.day} ${wanted.time}: ${label}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	},
	PATIENCE_MS,
);

test(
	'in every zone, until 2035: the minute before a change and the minute after it are plain',
	() => {
		const wrong: string[] = [];
		for (const { zone, at, before, after } of changes) {
			const first = at.getTime() + Math.min(before, after) * MINUTE;
			const last = at.getTime() + Math.max(before, after) * MINUTE;
			for (const wanted of [first - MINUTE, last].map(wall)) {
				const read = readDueTime(wanted, zone, 'en');
				const right = read.kind === 'one' && read.wall === `${wanted.day}T${wanted.time}`;
				if (!right) wrong.push(`${zone} ${wanted.day} ${wanted.time}`);
			}
		}
		expect(wrong).toEqual([]);
	},
	PATIENCE_MS,
);

describe('in words', () => {
	const message = (day: string, time: string, zone = 'America/New_York') => {
		const read = readDueTime({ day, time }, zone, 'en');
		return read.kind === 'choose' ? plain(read.message) : '';
	};

	test('a time that does not exist names the two that could be meant', () => {
		expect(message('2027-03-14', '02:30')).toBe(
			'There is no 02:30 on that day, because clocks are put forward. Choose: March 14, 2027, 1:30 a.m. EST (UTC−5) or March 14, 2027, 3:30 a.m. EDT (UTC−4).',
		);
	});

	test('a time that comes twice names both', () => {
		expect(message('2027-11-07', '01:30')).toBe(
			'01:30 comes twice on that day, because clocks are put back. Choose: Nov. 7, 2027, 1:30 a.m. EDT (UTC−4) or Nov. 7, 2027, 1:30 a.m. EST (UTC−5).',
		);
	});

	test('half an hour is told, where that is what clocks are put back by', () => {
		expect(message('2027-04-04', '01:45', 'Australia/Lord_Howe')).toMatch(/\(UTC\+11\) or .*\(UTC\+10:30\)/);
	});
});

test('there is nothing to choose for a plain time, or for what is no time', () => {
	const choices = (day: string, time: string) => choicesFor({ day, time }, 'America/New_York', 'en');
	expect(choices('2027-11-07', '01:30').map(({ choice }) => choice)).toEqual(['earlier', 'later']);
	for (const [day, time] of [
		['2027-11-07', '12:00'],
		['2027-11-31', '01:30'],
		['', ''],
		['2027-11-07', '24:30'],
	] as const) {
		expect(choices(day, time)).toEqual([]);
	}
});
