import type { ReactNode } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { bulkAction } from '../story-actions';

const MOVES = [
	{ value: 'submit', label: 'Submit for review' },
	{ value: 'ready', label: 'Mark as ready' },
	{ value: 'return', label: 'Return to draft' },
	{ value: 'hold', label: 'Put on hold' },
	{ value: 'release', label: 'Release the hold' },
	{ value: 'unschedule', label: 'Take off the schedule' },
	{ value: 'delete', label: 'Move to the bin' },
];
const KINDS = [
	{ value: 'legal', label: 'Legal' },
	{ value: 'embargo', label: 'Embargo' },
	{ value: 'editorial', label: 'Editorial' },
];

/** A list whose ticked lines can be moved together; each by itself, and what could not be says why. */
export function DeskBulk({ children }: { children: ReactNode }) {
	return (
		<ActionForm action={bulkAction} className="desk-bulk">
			{children}
			<fieldset className="desk-bulk-moves">
				<legend className="sr-only">With those that are ticked</legend>
				<SelectField name="move" label="With those that are ticked" options={MOVES} defaultValue="submit" />
				<div className="desk-bulk-hold">
					<SelectField name="kind" label="Kind of hold" options={KINDS} defaultValue="editorial" />
				</div>
				<div className="desk-bulk-reason">
					<TextField name="reason" label="Why" maxLength={1_000} />
				</div>
				<button type="submit" className="control">
					Do it
				</button>
			</fieldset>
		</ActionForm>
	);
}
