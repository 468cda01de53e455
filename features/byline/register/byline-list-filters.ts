import { isStorable } from '@/lib/plain-text';
import { routes } from '@/lib/routes';
import { BYLINE_KINDS, BYLINE_STATUSES, type BylineKind, type BylineStatus } from '../byline-schema';

/** `name` is how the register is filed. With words to look for, what fits them best comes first instead. */
const ORDERS = ['name', 'published'] as const;

const LINKED = ['yes', 'no'] as const;

/** What the register is narrowed to; it lives in the address. Null is "any". */
export type BylineFilters = {
	q: string;
	kind: BylineKind | null;
	status: BylineStatus | null;
	/** Whether an account writes under it. */
	linked: (typeof LINKED)[number] | null;
	noPortrait: boolean;
	noBio: boolean;
	/** On no story: neither on a live one nor on what is being written. */
	unused: boolean;
	order: (typeof ORDERS)[number];
};

type Given = Record<string, string | string[] | undefined>;

const LONGEST_QUERY = 200;

/** Anything that the address may say; what is no filter is none. */
export function readBylineFilters(given: Given): BylineFilters {
	const q = given['q'];
	const one = <W extends string>(name: string, words: readonly W[]) => words.find((word) => word === given[name]);
	return {
		q: typeof q === 'string' && isStorable(q) ? q.trim().slice(0, LONGEST_QUERY).toWellFormed() : '',
		kind: one('kind', BYLINE_KINDS) ?? null,
		status: one('status', BYLINE_STATUSES) ?? null,
		linked: one('linked', LINKED) ?? null,
		noPortrait: given['noPortrait'] === 'on',
		noBio: given['noBio'] === 'on',
		unused: given['unused'] === 'on',
		order: one('order', ORDERS) ?? 'name',
	};
}

/** What was said, as an address names it, without what was not. */
export function askedOf(filters: BylineFilters): Record<string, string> {
	const { q, kind, status, linked, noPortrait, noBio, unused, order } = filters;
	const said = { q, kind, status, linked, order: order === 'name' ? '' : order };
	const ticked = { noPortrait, noBio, unused };
	return Object.fromEntries([
		...Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])),
		...Object.entries(ticked).flatMap(([name, on]) => (on ? [[name, 'on']] : [])),
	]);
}

export const isFiltered = (filters: BylineFilters): boolean =>
	Object.keys(askedOf({ ...filters, order: 'name' })).length > 0;

export const registerAddress = (filters: BylineFilters, page = 1): string =>
	routes.deskBylines({ ...askedOf(filters), ...(page > 1 && { page: String(page) }) });
