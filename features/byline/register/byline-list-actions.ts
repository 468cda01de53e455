'use server';

import { z } from 'zod';
import { acting } from '@/features/staff/acting';
import type { FormState } from '@/lib/form-state';
import { Refusal } from '@/lib/result';
import { BYLINE_STATUSES } from '../byline-schema';
import { retireBylines } from './byline-status-mutations';

const LONGEST_ID = 100;

export async function retireBylinesAction(_state: FormState, form: FormData): Promise<FormState> {
	const status = z.enum(BYLINE_STATUSES).safeParse(form.get('status')).data;
	const ids = form.getAll('ids').flatMap((id) => (typeof id === 'string' && id.length <= LONGEST_ID ? [id] : []));
	return acting(
		form,
		async (staff) => {
			if (status === undefined) throw new Refusal('Say whether to retire them or to make them active again.');
			return retireBylines(staff, ids, status);
		},
		({ changed }) => changedInWords(changed, status === 'former' ? 'retired' : 'active again'),
	);
}

function changedInWords(changed: number, what: string): string {
	if (changed === 0) return 'Nothing had to be changed: they are so already.';
	return changed === 1 ? `One byline is ${what}.` : `${changed} bylines are ${what}.`;
}
