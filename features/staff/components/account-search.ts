import { isStorable } from '@/lib/plain-text';
import { ROLES, type Role } from '../actor';
import { ACCOUNT_STATUSES, type AccountStatus } from '../staff-schema';

/** What the list of accounts is narrowed to; it lives in the address. Null is "any". */
export type AccountFilters = { search: string; role: Role | null; status: AccountStatus | null };

type Given = { [name in 'q' | 'role' | 'status']?: string | string[] };

const MAX_SEARCH = 200;

/** Anything that the address may say; what is no filter is none. */
export function readAccountFilters({ q, role, status }: Given): AccountFilters {
	return {
		search: typeof q === 'string' && isStorable(q) ? q.trim().slice(0, MAX_SEARCH).toWellFormed() : '',
		role: ROLES.find((one) => one === role) ?? null,
		status: ACCOUNT_STATUSES.find((one) => one === status) ?? null,
	};
}

export const isFiltered = ({ search, role, status }: AccountFilters): boolean =>
	search !== '' || role !== null || status !== null;

/** The query of the list's address, "" for all. */
export function accountQuery({ search, role, status }: AccountFilters, page = 1): string {
	const given = Object.entries({ q: search, role, status, page: page > 1 ? String(page) : null });
	const params = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])));
	return params.size > 0 ? `?${params}` : '';
}
