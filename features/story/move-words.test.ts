import { describe, expect, test } from 'vitest';
import { lateness, moveInWords, moveOfRival } from './move-words';
import type { MoveShown } from './story-for-desk';

const CLOCK = { zone: 'America/New_York', language: 'en' };
const at = new Date('2027-01-05T19:03:00Z');
const move = (name: MoveShown['move'], details: MoveShown['details'] = {}): MoveShown => ({
	...{ number: 1, move: name, who: 'Ida Grady', at, revisionId: null, details },
});
const said = (...given: Parameters<typeof move>) => moveInWords(move(...given), CLOCK).replaceAll('\u00a0', ' ');

test.each<[MoveShown['move'], MoveShown['details'], string]>([
	['create', {}, 'Ida Grady began it.'],
	['return', { reason: 'Who says so?' }, 'Ida Grady sent it back to be worked on: Who says so?'],
	['publish', {}, 'Ida Grady published it.'],
	['publish', { changes: true, substantial: false }, 'Ida Grady published changes.'],
	['publish', { changes: true, substantial: true }, 'Ida Grady published a substantial update.'],
	['correct', { kind: "editor's note" }, "Ida Grady added an editor's note."],
	['correct', { kind: 'correction' }, 'Ida Grady added a correction.'],
	['hold', { kind: 'legal', reason: 'names' }, 'Ida Grady put it on legal hold: names.'],
	[
		'hold',
		{ kind: 'embargo', reason: 'a report', until: '2027-01-06T11:00:00Z' },
		'Ida Grady put it on embargo hold until Jan. 6, 2027, 6:00 a.m. EST: a report.',
	],
	['release', { kind: 'legal' }, 'Ida Grady released it from legal hold.'],
	['schedule', { due: '2027-07-06T11:00:00Z' }, 'Ida Grady scheduled it for July 6, 2027, 7:00 a.m. EDT.'],
	[
		'miss',
		{ due: '2027-01-06T11:00:00Z', reason: 'It has no text.' },
		'Stet could not publish it when it was due, Jan. 6, 2027, 6:00 a.m. EST: It has no text.',
	],
	['share', { colleague: 'Ana Ruiz' }, 'Ida Grady shared it with Ana Ruiz.'],
	['publish', { noByline: 'The writer is at risk' }, 'Ida Grady published it, with no byline: The writer is at risk.'],
	[
		'publish',
		{ changes: true, substantial: true, noByline: 'The writer is at risk!' },
		'Ida Grady published a substantial update, with no byline: The writer is at risk!',
	],
	[
		'schedule',
		{ due: '2027-07-06T11:00:00Z', noByline: 'A notice' },
		'Ida Grady scheduled it for July 6, 2027, 7:00 a.m. EDT, with no byline: A notice.',
	],
	['unshare', { colleague: 'Someone who has left' }, 'Ida Grady no longer shares it with someone who has left.'],
])('%s %j', (name, details, words) => {
	expect(said(name, details)).toBe(words);
});

describe('what the clock published', () => {
	test.each([
		[120, ''],
		[5_400, ', 5 seconds late'],
		[3 * 3_600_000, ', 3 hours late'],
	])('%d ms late', (lateMs, late) => {
		expect(said('publish', { scheduled: '2027-01-05T19:00:00Z', lateMs })).toBe(
			`Stet published it, as Ida Grady had scheduled for Jan. 5, 2027, 2:00 p.m. EST${late}.`,
		);
	});
});

test('what the clock published says why it has no byline', () => {
	expect(said('publish', { scheduled: '2027-01-05T19:00:00Z', lateMs: 0, noByline: 'A notice.' })).toBe(
		'Stet published it, as Ida Grady had scheduled for Jan. 5, 2027, 2:00 p.m. EST, with no byline: A notice.',
	);
});

test('a rival’s move is told with its time, and with its day once that has passed', () => {
	const told = (now: string, clock = CLOCK) =>
		moveOfRival(move('hold', { kind: 'legal', reason: 'x' }), clock, new Date(now)).replaceAll('\u00a0', ' ');
	expect(told('2027-01-05T20:00:00Z')).toBe('Ida Grady put it on legal hold at 2:03 p.m.');
	expect(told('2027-01-05T20:00:00Z', { zone: 'Europe/Oslo', language: 'en-GB' })).toBe(
		'Ida Grady put it on legal hold at 20:03.',
	);
	expect(told('2027-01-06T20:00:00Z')).toBe('Ida Grady put it on legal hold on Jan. 5, 2027, 2:03 p.m. EST.');
});

test.each([
	[0, ''],
	[1_999, ''],
	[2_000, '2 seconds'],
	[61_000, '1 minute'],
	[3_600_000, '1 hour'],
	[90_000_000, '1 day'],
])('%d ms is %j late', (ms, said) => {
	expect(lateness(ms)).toBe(said);
});
