'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { describeImage } from './media-mutations';

/** Fields that the form does not have stay as they are. */
export async function describeImageAction(_: FormState, form: FormData): Promise<FormState> {
	const said = Object.fromEntries(
		(['alt', 'caption', 'credit'] as const)
			.filter((name) => form.has(name))
			.map((name) => [name, String(form.get(name))]),
	);
	return acting(form, (staff) => describeImage(staff, textField(form, 'id', 60), said), 'The picture is described.');
}
