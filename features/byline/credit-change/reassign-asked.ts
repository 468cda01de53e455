import { type ReassignRequest, reassignRequest } from './reassign-schema';

type Asked = Record<string, string | string[] | undefined>;

/** What the form shows: bylines by slug or name, the section by id, roles, days; "" where nothing is given. */
const REASSIGN_FIELDS = ['from', 'fromRole', 'to', 'toRole', 'section', 'first', 'last'] as const;
export type ReassignAsked = Record<(typeof REASSIGN_FIELDS)[number], string>;

export function readReassignAsked(asked: Asked): ReassignAsked {
	const one = (name: string) => ([asked[name] ?? ''].flat()[0] ?? '').trim();
	return Object.fromEntries(REASSIGN_FIELDS.map((name) => [name, one(name)])) as ReassignAsked; // Object.fromEntries forgets its keys' type
}

/** As the mutation takes it; null while it lacks something, or holds what cannot be. */
export function requestOf(
	{ fromRole, toRole, section, first, last }: ReassignAsked,
	from: string | undefined,
	to: string | undefined,
): ReassignRequest | null {
	const read = reassignRequest.safeParse({
		from: { bylineId: from, role: fromRole || null },
		to: { bylineId: to, role: toRole || null },
		...{ sectionId: section || null, firstDay: first || null, lastDay: last || null },
	});
	return read.success ? read.data : null;
}
