import { dayIn, formatClock, formatStamp } from '@/lib/dates';
import { ASKED, ASKED_NAMES, saidIn } from './story-asked';
import type { MoveShown } from './story-for-desk';
import type { MoveName } from './story-schema';

type Clock = { zone: string; language: string };
type Details = MoveShown['details'];

/** These change neither where a story stands nor what readers have: who saw it before them saw enough. */
export const HARMLESS_MOVES: readonly MoveName[] = ['share', 'unshare', 'revise', 'restore'];

/** Each move as it completes "Ida Grady …". */
const DEEDS: Record<MoveName, (details: Details) => string> = {
	create: () => 'began it',
	import: () => 'brought it in',
	duplicate: () => 'began it as a copy of another story',
	submit: () => 'submitted it for review',
	ready: () => 'called it ready',
	return: () => 'sent it back to be worked on',
	publish: ({ changes, substantial }) =>
		changes ? `published ${substantial ? 'a substantial update' : 'changes'}` : 'published it',
	unpublish: () => 'unpublished it',
	kill: () => 'killed it',
	correct: ({ kind }) => `added ${article(String(kind ?? 'correction'))}`,
	schedule: () => 'scheduled it',
	reschedule: () => 'scheduled it for another time',
	unschedule: () => 'took it off the schedule',
	miss: () => 'could not publish it when it was due',
	hold: ({ kind }) => `put it on ${kind ?? 'editorial'} hold`,
	release: ({ kind }) => (kind ? `released it from ${kind} hold` : 'released it'),
	revise: () => 'revised it',
	restore: () => 'brought an earlier revision back',
	share: ({ colleague }) => `shared it with ${whom(colleague)}`,
	unshare: ({ colleague }) => `no longer shares it with ${whom(colleague)}`,
	delete: () => 'put it into the bin',
	undelete: () => 'took it out of the bin',
};

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const whom = (colleague: Details[string] | undefined) => {
	const name = String(colleague ?? 'a colleague');
	return name === 'Someone who has left' ? 'someone who has left' : name;
};

/** "Ida Grady put it on legal hold: names are checked." Without when: the list that shows it says so beside it. */
export function moveInWords(move: MoveShown, clock: Clock): string {
	const { details } = move;
	if (typeof details['scheduled'] === 'string' && move.move === 'publish')
		return publishedOnTime(move, details['scheduled'], clock);
	const when = (name: string, words: string) => {
		const at = details[name];
		return typeof at === 'string' ? `${words} ${formatStamp(new Date(at), clock.zone, clock.language)}` : '';
	};
	const time = when('due', move.move === 'miss' ? ',' : ' for') || when('until', ' until');
	const reason = typeof details['reason'] === 'string' ? details['reason'].trim() : '';
	const said = `${doer(move)} ${DEEDS[move.move](details)}${time}`;
	return ended(`${reason === '' ? said : `${said}: ${reason}`}${answers(details)}`);
}

/** "Ida Grady put it on legal hold at 14:03.", for who was a little later. */
export function moveOfRival(move: MoveShown, { zone, language }: Clock, now: Date): string {
	const today = dayIn(move.at, zone) === dayIn(now, zone);
	const when = today ? `at ${formatClock(move.at, zone, language)}` : `on ${formatStamp(move.at, zone, language)}`;
	return ended(`${doer(move)} ${DEEDS[move.move](move.details)} ${when}`);
}

/** "5:03 p.m." has its full stop already. */
const ended = (said: string) => (/[.!?…]$/.test(said) ? said : `${said}.`);

/** The clock publishes in the name of who scheduled it, and misses in its own. */
const doer = ({ move, who, details }: MoveShown) =>
	move === 'miss' || details['scheduled'] !== undefined ? 'Stet' : who;

function publishedOnTime({ who, details }: MoveShown, scheduled: string, { zone, language }: Clock): string {
	const due = formatStamp(new Date(scheduled), zone, language);
	const late = lateness(Number(details['lateMs'] ?? 0));
	return ended(`Stet published it, as ${who} had scheduled for ${due}${late && `, ${late} late`}${answers(details)}`);
}

/** ", with no byline: the writer is at risk" */
function answers(details: Details): string {
	const said = saidIn(details);
	return ASKED_NAMES.map((name) => (said[name] ? `, ${ASKED[name].told}: ${said[name]}` : '')).join('');
}

const UNITS = [
	{ unit: 'day', ms: 86_400_000 },
	{ unit: 'hour', ms: 3_600_000 },
	{ unit: 'minute', ms: 60_000 },
	{ unit: 'second', ms: 1_000 },
];

/** "4 minutes"; "" for what nobody would call late. */
export function lateness(ms: number): string {
	const fitting = ms < 2_000 ? undefined : UNITS.find((one) => ms >= one.ms);
	if (!fitting) return '';
	const count = Math.floor(ms / fitting.ms);
	return `${count} ${fitting.unit}${count === 1 ? '' : 's'}`;
}
