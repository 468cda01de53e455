import './credit-change.css';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { DeskPages } from '@/components/ui/pages';
import { ROLE_NAMES } from '@/features/story/fields/credit-list';
import { routes } from '@/lib/routes';
import { CREDIT_ROLES } from '../byline-schema';
import { ChangedStories } from './changed-stories';
import { counted } from './counted';
import { reassignAction } from './credit-change-actions';
import type { ReassignAsked } from './reassign-asked';
import type { Meant, ReassignPreview } from './reassign-queries';
import type { ReassignRequest } from './reassign-schema';

type FormProps = {
	asked: ReassignAsked;
	from: Meant;
	to: Meant;
	sections: readonly { id: string; name: string }[];
};

const roles = (none: string) => [
	{ value: '', label: none },
	...CREDIT_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] })),
];

/** Whose credits, in which stories, become whose. It asks by its address. */
export function ReassignForm({ asked, from, to, sections }: FormProps) {
	return (
		<form method="get" action={routes.deskReassign()} className="reassign">
			<fieldset>
				<legend>From</legend>
				<BylineField name="from" typed={asked.from} meant={from} />
				<SelectField name="fromRole" label="Role" options={roles('Any role')} defaultValue={asked.fromRole} />
			</fieldset>
			<fieldset>
				<legend>To</legend>
				<BylineField name="to" typed={asked.to} meant={to} />
				<SelectField name="toRole" label="Role" options={roles('The role it had')} defaultValue={asked.toRole} />
			</fieldset>
			<fieldset>
				<legend>In stories</legend>
				<SelectField
					name="section"
					label="Section"
					options={[
						{ value: '', label: 'All sections' },
						...sections.map(({ id, name }) => ({ value: id, label: name })),
					]}
					defaultValue={asked.section}
				/>
				<TextField name="first" label="Published from" type="date" defaultValue={asked.first} />
				<TextField name="last" label="Published until" type="date" defaultValue={asked.last} />
			</fieldset>
			<div className="form-submit">
				<Button>Show what would change</Button>
			</div>
		</form>
	);
}

function BylineField({ name, typed, meant }: { name: string; typed: string; meant: Meant }) {
	return (
		<TextField
			{...{ name, label: 'Byline', defaultValue: typed, required: true, autoComplete: 'off' }}
			hint={
				meant.found ? `This is ${meant.found.name}.` : 'Its name, or its slug: the last part of its public address.'
			}
			{...(typed !== '' && !meant.found && { error: whoElse(meant) })}
		/>
	);
}

function whoElse({ candidates }: Meant): string {
	if (candidates.length === 0) return 'There is no byline of this name or slug.';
	return `Several have this name. Say which by its slug: ${candidates.map(({ slug }) => slug).join(', ')}.`;
}

type OutcomeProps = { asked: ReassignAsked; request: ReassignRequest; preview: ReassignPreview; page: number };

export function ReassignOutcome({ asked, request, preview, page }: OutcomeProps) {
	if (preview.stories === 0) return <Notice>No story has such a credit: nothing would change.</Notice>;
	const parameters = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
	return (
		<section className="merge-outcome" aria-labelledby="outcome">
			<h2 id="outcome">What would change</h2>
			<p>
				{counted(preview.stories, 'story')} {preview.stories === 1 ? 'gives' : 'give'} credits of{' '}
				<bdi>{preview.from}</bdi> to <bdi>{preview.to}</bdi>; readers see {seenInWords(preview)}.
				{preview.doubles > 0 && ` In ${counted(preview.doubles, 'story')} two credits become one.`}
			</p>
			<ChangedStories caption="Stories that would change" lines={preview.lines} before="Now" after="Then" />
			<DeskPages
				{...{ page, more: preview.more, before: 'Newer stories', after: 'Older stories' }}
				addressOf={(to) => routes.deskReassign({ ...parameters, ...(to > 1 && { page: String(to) }) })}
			/>
			<ActionForm
				action={reassignAction}
				submit={`Reassign in ${counted(preview.stories, 'story')}`}
				hidden={{ request: JSON.stringify(request), stories: String(preview.found) }}
				className="mt-4"
			/>
		</section>
	);
}

function seenInWords({ stories, live }: ReassignPreview): string {
	if (stories === 1) return live === 1 ? 'it' : 'none of it';
	return `${live === 0 ? 'none' : live === stories ? 'all' : live} of them`;
}
