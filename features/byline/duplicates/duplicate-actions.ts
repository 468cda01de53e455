'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { dismissPair, recallPair } from './duplicate-mutations';

const LONGEST_ID = 100;

export async function dismissPairAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => dismissPair(staff, textField(form, 'one', LONGEST_ID), textField(form, 'other', LONGEST_ID)),
		({ one, other }) => `${one} and ${other} are two. They are not shown again.`,
	);
}

export async function recallPairAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => recallPair(staff, textField(form, 'one', LONGEST_ID), textField(form, 'other', LONGEST_ID)),
		'They are looked at again.',
	);
}
