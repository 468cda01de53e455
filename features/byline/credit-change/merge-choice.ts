import { fold, nameKey } from '@/lib/fold';
import type { KeptByline } from '../byline-schema';

/** What a survivor keeps is chosen field by field. `name` brings its sort name, `slug` its address. */
export const MERGED_FIELDS = [
	'name',
	'slug',
	'kind',
	'status',
	'title',
	'bio',
	'portraitId',
	'beats',
	'location',
	'languages',
	'contacts',
	'sameAs',
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

/** These are lists: a survivor may have all that any of them has. */
export const JOINABLE = ['beats', 'languages', 'contacts', 'sameAs'] as const satisfies MergedField[];
type Joinable = (typeof JOINABLE)[number];

export const ALL = 'all';

/** Whose value a field takes: a byline's id, or of a list "all". What is left out stays the survivor's. */
export type MergeChoice = Partial<Record<MergedField, string>>;

/** The survivor as it will be. Throws for a choice that none of them can fulfil. */
export function mergedByline(survivor: KeptByline, others: readonly KeptByline[], choice: MergeChoice): KeptByline {
	const everyone = [survivor, ...others];
	const of = (field: MergedField): KeptByline => {
		const id = choice[field];
		const found = id === undefined || id === ALL ? survivor : everyone.find((one) => one.id === id);
		if (!found) throw new RangeError(`${field} is to be that of somebody who is not merged`);
		return found;
	};
	const named = of('name');
	const list = <F extends Joinable>(field: F): KeptByline[F] =>
		choice[field] === ALL
			? (union(everyone.flatMap((one): unknown[] => one[field])) as KeptByline[F])
			: of(field)[field]; // each list joined with its like
	return {
		...survivor,
		...{ name: named.name, nameKey: nameKey(named.name), sortName: named.sortName },
		...{ slug: of('slug').slug, kind: of('kind').kind, status: of('status').status },
		...{ title: of('title').title, bio: of('bio').bio, portraitId: of('portraitId').portraitId },
		...{ beats: list('beats'), location: of('location').location, languages: list('languages') },
		...{ contacts: list('contacts'), sameAs: list('sameAs') },
	};
}

/** Each once, in the order of first mention, case and accents aside. */
function union(values: readonly unknown[]): unknown[] {
	const seen = new Map(values.toReversed().map((value) => [fold(JSON.stringify(value)), value]));
	return [...seen.values()].toReversed();
}

/** What someone would choose most likely: what the survivor lacks and another has, and all of each list. */
export function likelyChoice(survivor: KeptByline, others: readonly KeptByline[]): Required<MergeChoice> {
	const has = (one: KeptByline, field: MergedField) => one[field] !== null && one[field] !== '';
	const likely = (field: MergedField) => {
		if (field === 'kind' || field === 'status' || has(survivor, field)) return survivor.id;
		return others.find((one) => has(one, field))?.id ?? survivor.id;
	};
	const chosen = Object.fromEntries(MERGED_FIELDS.map((field) => [field, likely(field)]));
	return { ...(chosen as Required<MergeChoice>), ...Object.fromEntries(JOINABLE.map((field) => [field, ALL])) }; // Object.fromEntries forgets its keys' type
}
