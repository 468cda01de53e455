import { bodyText } from '@/features/story/body/body-text';
import { BYTE_ORDER_MARK, csvRows } from '@/lib/csv';
import { isoWithOffset } from '@/lib/dates';
import type { ExportedByline } from './byline-export-queries';

const CSV_HEAD = [
	...['id', 'name', 'sort name', 'slug', 'former slugs', 'kind', 'status', 'title', 'beats', 'location', 'languages'],
	...['contacts', 'profiles', 'bio', 'portrait', 'linked to an account', 'stories', 'last published'],
];

/** How a file begins, how some hundred bylines stand in it, and how it ends. `first`: nothing was written before. */
export type ExportFormat = {
	begin: string;
	some(bylines: readonly ExportedByline[], zone: string, first: boolean): string;
	end: string;
};

export const EXPORT_FORMATS: Record<'csv' | 'json', ExportFormat> = {
	csv: {
		begin: BYTE_ORDER_MARK + csvRows([CSV_HEAD]),
		some: (bylines, zone) => csvRows(bylines.map((one) => cellsOf(one, zone))),
		end: '',
	},
	json: {
		begin: '[',
		some: (bylines, zone, first) =>
			bylines.map((one, index) => `${first && index === 0 ? '' : ','}\n${JSON.stringify(entryOf(one, zone))}`).join(''),
		end: '\n]\n',
	},
};

/** A cell that holds several things has them with semicolons between. */
function cellsOf(exported: ExportedByline, zone: string): string[] {
	const { contacts, linked, ...one } = entryOf(exported, zone);
	const several = (words: readonly string[]) => words.join('; ');
	return [
		...[one.id, one.name, one.sortName, one.slug, several(one.formerSlugs), one.kind, one.status, one.title],
		...[several(one.beats), one.location, several(one.languages)],
		...[several(contacts.map(({ label, href }) => `${label}: ${href}`)), several(one.sameAs), one.bio],
		...[one.portraitId ?? '', linked ? 'yes' : 'no', String(one.stories), one.publishedAt ?? ''],
	];
}

/** The bio as text; the newest story's time in `zone`, with its offset. */
const entryOf = ({ bio, linked, publishedAt, ...one }: ExportedByline, zone: string) => ({
	...one,
	bio: bio === null ? '' : bodyText(bio),
	linked: linked !== null,
	publishedAt: publishedAt === null ? null : isoWithOffset(publishedAt, zone),
});
