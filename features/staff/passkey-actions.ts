'use server';

import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { acting } from './acting';
import { removePasskey, renamePasskey } from './passkey-mutations';

export async function renamePasskeyAction(_state: FormState, form: FormData): Promise<FormState> {
	const [id, name] = [textField(form, 'passkey', 2_000), textField(form, 'name', 1_000)];
	return acting(form, (staff) => renamePasskey(staff, id, name), 'The passkey has its new name.');
}

export async function removePasskeyAction(_state: FormState, form: FormData): Promise<FormState> {
	const id = textField(form, 'passkey', 2_000);
	return acting(form, (staff) => removePasskey(staff, id), 'The passkey is removed: it signs in no more.');
}
