'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { countIn, idIn, ticked } from '../story-form';
import { keepState, restoreRevision } from './revision-mutations';
import { restoredInWords } from './revision-words';

export async function keepStateAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => keepState(staff, idIn(form), countIn(form, 'seen')),
		({ number }) => `Kept as revision ${number}.`,
	);
}

export async function restoreRevisionAction(_state: FormState, form: FormData): Promise<FormState> {
	const wanted = textField(form, 'revision', 100);
	return acting(
		form,
		(staff) => restoreRevision(staff, idIn(form), wanted, countIn(form, 'seen'), ticked(form, 'confirmed')),
		restoredInWords,
	);
}
