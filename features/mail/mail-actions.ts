'use server';

import { acting } from '@/features/staff/acting';
import type { FormState } from '@/lib/form-state';
import { readMailLink, resendMail } from './mail-mutations';

export async function resendMailAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(form, (staff) => resendMail(staff, mailIn(form)), 'It waits to be sent again.');
}

/** The one form that is answered with something nobody typed: what the mail says, which the page itself must not hold. */
export async function readMailLinkAction(_state: FormState, form: FormData): Promise<FormState> {
	let shown: Record<string, string> = {};
	const state = await acting(
		form,
		async (staff) => {
			const read = await readMailLink(staff, mailIn(form));
			if (read.ok) shown = { text: read.value.text, link: read.value.link ?? '' };
			return read;
		},
		'The audit log says that you read it.',
	);
	return state?.ok ? { ...state, values: shown } : state;
}

function mailIn(form: FormData): string {
	const id = form.get('id');
	return typeof id === 'string' ? id : '';
}
