import { fold } from '@/lib/fold';

/** What of a byline a file may say. The register's own export has more columns, which are not read. */
const COLUMNS = [
	...(['name', 'slug', 'kind', 'status', 'sort name', 'title', 'beats', 'location', 'languages'] as const),
	...(['contacts', 'profiles', 'bio'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

const bare = (label: string) => fold(label).replace(/[\s_-]+/g, '');
const BY_LABEL = new Map(COLUMNS.map((column) => [bare(column), column]));

/** Which column a label heads, its case, spaces and hyphens aside. */
export const columnOf = (label: string): Column | undefined => BY_LABEL.get(bare(label));
