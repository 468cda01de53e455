import { routes } from '@/lib/routes';
import type { LiveState } from './story-schema';

/** How a story stands, in the desk's words: what is live may also wait with changes. */
export const DESK_STATUSES = ['draft', 'live', 'changed', 'unpublished', 'killed'] as const;
export type DeskStatus = (typeof DESK_STATUSES)[number];

export const STATUS_WORDS: Record<DeskStatus, string> = {
	draft: 'Draft',
	live: 'Live',
	changed: 'Live with unpublished changes',
	unpublished: 'Unpublished',
	killed: 'Killed',
};

/** The state that each of them is one of. */
export const STATE_OF: Record<DeskStatus, LiveState> = {
	draft: 'never',
	live: 'live',
	changed: 'live',
	unpublished: 'unpublished',
	killed: 'killed',
};

export function statusOf(live: LiveState, changed: boolean): DeskStatus {
	if (live === 'never') return 'draft';
	return live === 'live' && changed ? 'changed' : live;
}

export type DeskStory = {
	id: string;
	/** "" where none is written yet. */
	headline: string;
	section: string | null;
	/** Who wrote it, or else whose it is; "" for what has neither. */
	who: string;
	status: DeskStatus;
	words: number;
	changedAt: Date;
	/** Where readers have it. */
	address: string | null;
};

/** `section` is a slug; "" is all. */
export type DeskFilters = { q: string; status: DeskStatus | null; section: string; mine: boolean; page: number };

type Given = Record<string, string | string[] | undefined>;

/** A query is a line of words; who pastes a whole story into it has the beginning looked for. */
const LONGEST_QUERY = 200;
/** Further back stories are found by words and filters: a list is walked from its newest. */
export const MOST_PAGES = 100;

/** What an address asks for; `mine` where it says nothing. What cannot be meant is as if it were not there. */
export function readDeskFilters(given: Given, mine: boolean): DeskFilters {
	const one = (name: string) => (typeof given[name] === 'string' ? given[name].trim() : '');
	const whose = one('whose');
	const page = Number(/^[1-9]\d{0,3}$/.exec(one('page'))?.[0] ?? 1);
	return {
		q: storable(one('q').slice(0, LONGEST_QUERY)),
		status: DESK_STATUSES.find((status) => status === one('status')) ?? null,
		section: storable(one('section')),
		mine: whose === 'mine' || (whose !== 'all' && mine),
		page: Math.min(page, MOST_PAGES),
	};
}

export const isFiltered = ({ q, status, section }: DeskFilters): boolean =>
	q !== '' || status !== null || section !== '';

/** The address of a list; always says whose stories, because what is meant without a word differs between people. */
export function deskStoriesAddress({ q, status, section, mine, page }: DeskFilters): string {
	const given = { q, status: status ?? '', section, whose: mine ? 'mine' : 'all', page: page > 1 ? String(page) : '' };
	const said = Object.entries(given).filter(([, value]) => value !== '');
	return `${routes.deskStories()}?${new URLSearchParams(said)}`;
}

/** Nothing that is written holds what cannot be stored, so it cannot be looked for either. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '');
