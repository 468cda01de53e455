import { Button, LinkButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { routes } from '@/lib/routes';
import { ROLES } from '../actor';
import { ACCOUNT_STATUSES } from '../staff-schema';
import { roleWord } from './account-powers';
import { type AccountFilters, isFiltered } from './account-search';
import { statusWord } from './account-status';

/** A plain GET form: what is looked for stands in the address. */
export function AccountFilterForm({ filters }: { filters: AccountFilters }) {
	const roles = [{ value: '', label: 'Every role' }, ...ROLES.map((value) => ({ value, label: roleWord(value) }))];
	const statuses = [
		{ value: '', label: 'Every status' },
		...ACCOUNT_STATUSES.map((value) => ({ value, label: statusWord(value) })),
	];
	return (
		<search>
			<form action={routes.deskAccounts()} className="filters">
				<TextField name="q" type="search" label="Name or address" defaultValue={filters.search} />
				<SelectField name="role" label="Role" options={roles} defaultValue={filters.role ?? ''} />
				<SelectField name="status" label="Status" options={statuses} defaultValue={filters.status ?? ''} />
				<Button type="submit" kind="plain">
					Find
				</Button>
				{isFiltered(filters) && (
					<LinkButton href={routes.deskAccounts()} kind="plain">
						Show all
					</LinkButton>
				)}
			</form>
		</search>
	);
}
