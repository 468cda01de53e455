import { routes } from '@/lib/routes';
import type { StandingTold } from './workflow/status-in-words';

/** What a list can be narrowed to: a stage, whether it is live, or what stands in its way. */
export const DESK_STATUSES = [
	...(['draft', 'review', 'ready', 'scheduled', 'held'] as const),
	...(['live', 'changed', 'unpublished', 'killed'] as const),
];
export type DeskStatus = (typeof DESK_STATUSES)[number];

export const STATUS_WORDS: Record<DeskStatus, string> = {
	draft: 'Draft',
	review: 'In review',
	ready: 'Ready',
	scheduled: 'Scheduled',
	held: 'On hold',
	live: 'Live',
	changed: 'Live with unpublished changes',
	unpublished: 'Unpublished',
	killed: 'Killed',
};

/** `mine`: what one owns or is credited on. `shared`: what colleagues let one work on. */
const WHOSE = ['all', 'mine', 'shared'] as const;
export type Whose = (typeof WHOSE)[number];

export type DeskStory = {
	id: string;
	/** "" where none is written yet. */
	headline: string;
	section: string | null;
	/** Who wrote it, or else whose it is; "" for what has neither. */
	who: string;
	standing: StandingTold;
	words: number;
	commissionedWords: number | null;
	changedAt: Date;
	/** Where readers have it. */
	address: string | null;
	/** Whether whoever asks may read it as it is written. */
	mayOpen: boolean;
};

/** `section` and `by` are slugs, `by` perhaps a name; "" is all. */
export type DeskFilters = {
	q: string;
	status: DeskStatus | null;
	section: string;
	by: string;
	whose: Whose;
	page: number;
};

type Given = Record<string, string | string[] | undefined>;

/** A query is a line of words; who pastes a whole story into it has the beginning looked for. */
const LONGEST_QUERY = 200;
/** Further back stories are found by words and filters: a list is walked from its newest. */
export const MOST_PAGES = 50;

/** What an address asks for; `whose` where it says nothing. What cannot be meant is as if it were not there. */
export function readDeskFilters(given: Given, whose: Whose): DeskFilters {
	const one = (name: string) => (typeof given[name] === 'string' ? given[name].trim() : '');
	const page = Number(/^[1-9]\d{0,3}$/.exec(one('page'))?.[0] ?? 1);
	return {
		q: storable(one('q')),
		status: DESK_STATUSES.find((status) => status === one('status')) ?? null,
		section: storable(one('section')),
		by: storable(one('by')),
		whose: WHOSE.find((some) => some === one('whose')) ?? whose,
		page: Math.min(page, MOST_PAGES),
	};
}

export const isFiltered = ({ q, status, section, by }: DeskFilters): boolean =>
	q !== '' || status !== null || section !== '' || by !== '';

/** The query of a list's first page; always says whose stories, because what is meant without a word differs between people. */
export function deskStoriesQuery({ q, status, section, by, whose }: DeskFilters): string {
	const said = Object.entries({ q, status: status ?? '', section, by, whose }).filter(([, value]) => value !== '');
	return new URLSearchParams(said).toString();
}

export function deskStoriesAddress(filters: DeskFilters): string {
	const page = filters.page > 1 ? `&page=${filters.page}` : '';
	return `${routes.deskStories()}?${deskStoriesQuery(filters)}${page}`;
}

/** Nothing that is written holds what cannot be stored, so it cannot be looked for either. */
const storable = (text: string) => text.slice(0, LONGEST_QUERY).toWellFormed().replaceAll('\u0000', '');
