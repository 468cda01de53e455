'use server';

import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { acting } from './acting';
import { signedInStaff } from './auth';
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes } from './second-factor-mutations';

export async function beginTotpAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(form, beginTotp, 'Now show the square to your app.', signedInStaff);
}

/**
 * Printed codes, for an app whose first code is right or for a password. They come back as
 * values of the one form that shows them, because no later page can.
 */
export async function printCodesAction(_state: FormState, form: FormData): Promise<FormState> {
	const renew = textField(form, 'deed', 10) === 'renew';
	let printed: string[] = [];
	const state = await acting(
		form,
		async (staff) => {
			const result = renew
				? await renewRecoveryCodes(staff, textField(form, 'password', 1_000))
				: await confirmTotp(staff, textField(form, 'code', 20));
			if (result.ok) printed = result.value.codes;
			return result;
		},
		renew ? 'Here are ten new codes.' : 'The app is set up. Here are your printed codes.',
		signedInStaff,
	);
	return state && { ...state, values: { ...state.values, ...Object.fromEntries(printed.entries()) } };
}

export async function removeTotpAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => removeTotp(staff, textField(form, 'password', 1_000)),
		'The app and its printed codes are removed.',
	);
}
