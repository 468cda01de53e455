'use client';

import { TextField } from '@/components/ui/field';
import { deleteAction, killAction, returnAction, unpublishAction } from '../story-actions';
import { MoveForm, type MoveSubject } from './move-form';

type Props = { subject: MoveSubject; reason?: string | undefined };

export function UnpublishForm(props: Props) {
	return <MoveForm {...props} action={unpublishAction} submit="Unpublish" kind="danger" />;
}

export function KillForm(props: Props) {
	return (
		<MoveForm {...props} action={killAction} submit="Kill the story" kind="danger">
			<TextField
				name="notice"
				label="Notice for readers"
				hint="Stands at its address in its place. Left empty, readers are told no more than that it is gone."
				multiline
				maxLength={1_000}
			/>
		</MoveForm>
	);
}

export function DeleteForm(props: Props) {
	return <MoveForm {...props} action={deleteAction} submit="Move to the bin" kind="danger" />;
}

export function ReturnForm(props: Props) {
	return (
		<MoveForm {...props} action={returnAction} submit="Return to draft">
			<TextField
				name="reason"
				label="What is still to be done"
				hint="Told in its history."
				multiline
				maxLength={1_000}
			/>
		</MoveForm>
	);
}
