import { Button } from '@/components/ui/button';
import { CheckField, SelectField, TextField } from '@/components/ui/field';
import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { BYLINE_KINDS, BYLINE_STATUSES } from '../byline-schema';
import { KIND_WORDS, STATUS_WORDS } from '../byline-words';
import { type BylineFilters, isFiltered, readBylineFilters, registerAddress } from './byline-list-filters';

const KINDS = [
	{ value: '', label: 'Every kind' },
	...BYLINE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
];
const STATUSES = [
	{ value: '', label: 'Every status' },
	...BYLINE_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] })),
];
const LINKED = [
	{ value: '', label: 'With or without' },
	{ value: 'yes', label: 'With an account' },
	{ value: 'no', label: 'Without an account' },
];

/** A plain GET form: what is looked for stands in the address. */
export function RegisterFilterForm({ filters }: { filters: BylineFilters }) {
	const { q, kind, status, linked, noPortrait, noBio, unused, order } = filters;
	const orders = [
		{ value: 'name', label: q === '' ? 'Name, as filed' : 'Best match' },
		{ value: 'published', label: 'Last published' },
	];
	return (
		<search>
			<form action={routes.deskBylines()} className="filters">
				<TextField name="q" type="search" label="Name or address" defaultValue={q} maxLength={200} />
				<SelectField name="kind" label="Kind" options={KINDS} defaultValue={kind ?? ''} />
				<SelectField name="status" label="Status" options={STATUSES} defaultValue={status ?? ''} />
				<SelectField name="linked" label="Account" options={LINKED} defaultValue={linked ?? ''} />
				<SelectField name="order" label="In order of" options={orders} defaultValue={order} />
				<div className="register-lacks">
					<CheckField name="noPortrait" label="No portrait" defaultChecked={noPortrait} />
					<CheckField name="noBio" label="No bio" defaultChecked={noBio} />
					<CheckField name="unused" label="Unused" defaultChecked={unused} />
					<Button>Show</Button>
					{isFiltered(filters) && (
						<DeskLink href={registerAddress({ ...readBylineFilters({}), order })} className="control">
							Clear
						</DeskLink>
					)}
				</div>
			</form>
		</search>
	);
}
