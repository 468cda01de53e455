'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { deleteView, saveView } from './desk-view-mutations';

export async function saveViewAction(_state: FormState, form: FormData): Promise<FormState> {
	const input = { name: textField(form, 'name', 200), query: textField(form, 'query', 4_000) };
	return acting(form, (staff) => saveView(staff, input), 'It stands above the list now.');
}

export async function deleteViewAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => deleteView(staff, textField(form, 'id', 100)),
		'Removed. The stories are where they were.',
	);
}
