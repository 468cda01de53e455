'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { createPreviewLink, revokePreviewLink } from './preview-link-mutations';

/** The address is told here and never again: only what recognises it is kept. */
export async function createPreviewLinkAction(_: FormState, form: FormData): Promise<FormState> {
	let address = '';
	const state = await acting(
		form,
		async (staff) => {
			const name = textField(form, 'name', 400);
			const made = await createPreviewLink(staff, textField(form, 'id', 60), {
				name,
				days: textField(form, 'days', 3),
			});
			if (made.ok) address = new URL(routes.preview(made.value.token), settings().siteUrl).href;
			return made;
		},
		'The link is made. Copy it now: it is not shown again.',
	);
	return state?.ok ? { ...state, values: { address } } : state;
}

export async function revokePreviewLinkAction(_: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => revokePreviewLink(staff, textField(form, 'link', 60)),
		'The link is taken back: it opens nothing any more.',
	);
}
