import { isDay } from '@/lib/dates';

/** yyyy-mm */
export type Month = string;

/** Google's and sitemaps.org's limit is 50,000; a tenth of it stays quick to make and to fetch again. */
export const STORIES_PER_PART = 5_000;

/** What the name of a part stands for: `2024-01`, the second five thousand as `2024-01-2`, or `pages`. */
export type Part = 'pages' | { month: Month; number: number };

export const partName = (part: Part): string => {
	if (part === 'pages') return part;
	return part.number === 1 ? part.month : `${part.month}-${part.number}`;
};

/** Null for what no part is called; each has one name only. */
export function readPart(file: string): Part | null {
	if (file === 'pages.xml') return 'pages';
	const [, month = '', number = '1'] = /^(\d{4}-\d{2})(?:-([1-9]\d{0,3}))?\.xml$/.exec(file) ?? [];
	if (!isDay(`${month}-01`)) return null;
	const part = { month, number: Number(number) };
	return `${partName(part)}.xml` === file ? part : null;
}
