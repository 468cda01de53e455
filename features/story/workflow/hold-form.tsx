'use client';

import { TextField } from '@/components/ui/field';
import { holdAction, releaseAction } from '../story-actions';
import { MoveForm, type MoveSubject } from './move-form';
import { RadioField } from './radio-field';
import { TimeChoiceField } from './time-choice-field';

type Props = { subject: MoveSubject; clockName: string; reason?: string | undefined };

const KINDS = [
	{ value: 'legal', label: 'Legal', hint: 'Lawyers look at it, or should.' },
	{ value: 'embargo', label: 'Embargo', hint: 'It may not be told yet.' },
	{ value: 'editorial', label: 'Editorial', hint: 'An editor wants to look again.' },
];

export function HoldForm({ subject, clockName, reason }: Props) {
	return (
		<MoveForm subject={subject} action={holdAction} submit="Put on hold" reason={reason}>
			<RadioField name="kind" legend="Kind" options={KINDS} required />
			<TextField name="reason" label="Why" multiline required maxLength={1_000} />
			<div className="pair">
				<TextField name="untilDay" type="date" label="Until (if known)" />
				<TextField name="untilTime" type="time" label="At" />
			</div>
			<p className="text-muted">
				By the newsroom’s clock: {clockName}. A hold never ends by itself: someone who may has to release it.
			</p>
			<TimeChoiceField />
		</MoveForm>
	);
}

export function ReleaseForm({ subject, reason }: Omit<Props, 'clockName'>) {
	return <MoveForm subject={subject} action={releaseAction} submit="Release the hold" reason={reason} />;
}
