import { useId } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { routes } from '@/lib/routes';
import { type AuditFilters, givenFilters } from '../audit-filters';
import { deedsByNoun } from '../audit-words';

/** What is asked stands in the address, so that a view can be kept and handed on. */
export function AuditFilterForm({ filters }: { filters: AuditFilters }) {
	const filtered = Object.keys(givenFilters(filters)).length > 0;
	return (
		<form
			method="get"
			action={routes.deskAudit()}
			aria-label="Filters"
			className="mb-4 grid grid-cols-2 items-start gap-3 lg:grid-cols-5"
		>
			<TextField name="who" label="Who" hint="A name, or Stet" defaultValue={filters.who} maxLength={500} />
			<DeedField chosen={filters.what} />
			<TextField
				name="about"
				label="About"
				hint="A name, or a story’s address"
				defaultValue={filters.about}
				maxLength={500}
			/>
			<TextField name="from" label="From" type="date" defaultValue={filters.from} />
			<TextField name="to" label="To" type="date" defaultValue={filters.to} />
			<div className="col-span-full flex gap-2">
				<Button kind="primary">Show</Button>
				{filtered && <LinkButton href={routes.deskAudit()}>Show all</LinkButton>}
			</div>
		</form>
	);
}

/** Not a `SelectField`, because its deeds stand in groups. */
function DeedField({ chosen }: { chosen: string }) {
	const id = useId();
	const nouns = deedsByNoun();
	const known = nouns.some(({ noun, deeds }) => noun === chosen || deeds.some(({ action }) => action === chosen));
	return (
		<div className="field">
			<label htmlFor={id} className="field-label">
				What
			</label>
			<select id={id} name="what" defaultValue={chosen} className="input">
				<option value="">Everything</option>
				{chosen !== '' && !known && <option value={chosen}>{chosen}</option>}
				{nouns.map(({ noun, label, deeds }) => (
					<optgroup key={noun} label={label}>
						<option value={noun}>{label}: everything</option>
						{deeds.map(({ action, words }) => (
							<option key={action} value={action}>
								{words}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</div>
	);
}
