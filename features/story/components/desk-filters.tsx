import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { DESK_STATUSES, type DeskFilters, deskStoriesAddress, isFiltered, STATUS_WORDS } from '../desk-story';

type Props = { filters: DeskFilters; sections: readonly { slug: string; name: string }[] };

const STATUSES = [
	{ value: '', label: 'Every status' },
	...DESK_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] })),
];
const WHOSE = [
	{ value: 'all', label: "Everyone's" },
	{ value: 'mine', label: 'Mine' },
	{ value: 'shared', label: 'Shared with me' },
];

/** A plain GET form: the list that is looked at stands in the address. */
export function DeskFilterForm({ filters, sections }: Props) {
	const all = [
		{ value: '', label: 'Every section' },
		...sections.map(({ slug, name }) => ({ value: slug, label: name })),
	];
	const unknown = !all.some(({ value }) => value === filters.section);
	const chosen = unknown ? [...all, { value: filters.section, label: filters.section }] : all;
	return (
		<search>
			<form action={routes.deskStories()} className="filters">
				<TextField name="q" type="search" label="Search" defaultValue={filters.q} maxLength={200} />
				<SelectField name="whose" label="Whose" options={WHOSE} defaultValue={filters.whose} />
				<SelectField name="status" label="Status" options={STATUSES} defaultValue={filters.status ?? ''} />
				<SelectField name="section" label="Section" options={chosen} defaultValue={filters.section} />
				<TextField name="by" label="Byline" defaultValue={filters.by} maxLength={200} placeholder="A name" />
				<Button>Show</Button>
				{isFiltered(filters) && (
					<DeskLink
						href={deskStoriesAddress({ q: '', status: null, section: '', by: '', whose: filters.whose, page: 1 })}
						className="control"
					>
						Clear
					</DeskLink>
				)}
			</form>
		</search>
	);
}
