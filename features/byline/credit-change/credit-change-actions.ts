'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { acting } from '@/features/staff/acting';
import type { FormState } from '@/lib/form-state';
import { Refusal } from '@/lib/result';
import { routes } from '@/lib/routes';
import { MERGED_FIELDS } from './merge-choice';
import { mergeBylines } from './merge-mutations';
import { reassignCredits } from './reassign-mutations';
import { reassignRequest } from './reassign-schema';
import { undoCreditChange } from './undo-mutations';

const id = z.string().max(100);

/** What the merge page showed, as its button sends it. */
const mergeRequest = z.strictObject({
	survivor: id,
	others: z.array(id).max(100),
	choice: z.partialRecord(z.enum(MERGED_FIELDS), id),
	accountId: id.nullable(),
	versions: z.record(id, z.number().int()),
});

export async function mergeAction(_state: FormState, form: FormData): Promise<FormState> {
	let made = '';
	const state = await acting(
		form,
		async (staff) => {
			const result = await mergeBylines(staff, readJson(form.get('request'), mergeRequest));
			if (result.ok) made = result.value.changeId;
			return result;
		},
		'They are merged.',
	);
	if (state?.ok) redirect(routes.deskCreditChange(made) as Route);
	return state;
}

export async function reassignAction(_state: FormState, form: FormData): Promise<FormState> {
	let made = '';
	const state = await acting(
		form,
		async (staff) => {
			const wanted = readJson(form.get('request'), reassignRequest);
			const stories = readJson(form.get('stories'), z.number().int());
			const result = await reassignCredits(staff, wanted, { stories });
			if (result.ok) made = result.value.changeId;
			return result;
		},
		'The credits are reassigned.',
	);
	if (state?.ok) redirect(routes.deskCreditChange(made) as Route);
	return state;
}

export async function undoCreditChangeAction(_state: FormState, form: FormData): Promise<FormState> {
	const change = String(form.get('change') ?? '');
	return acting(
		form,
		async (staff) => {
			const result = await undoCreditChange(staff, change, { leaveChanged: form.get('leave') === 'on' });
			if (result.ok && 'conflicts' in result.value) throw new Refusal(changedSince(result.value.conflicts));
			return result;
		},
		(undone) => undoneInWords('stories' in undone ? undone.stories : 0),
	);
}

const undoneInWords = (stories: number): string => {
	if (stories === 0) return 'It is undone. No story changed.';
	if (stories === 1) return 'It is undone: one story has the credits that it had.';
	return `It is undone: ${stories} stories have the credits that they had.`;
};

const MOST_NAMED = 10;

function changedSince(conflicts: readonly { headline: string }[]): string {
	const named = conflicts.slice(0, MOST_NAMED).map(({ headline }) => `“${headline || 'Untitled'}”`);
	const more = conflicts.length > MOST_NAMED ? ' and others' : '';
	return `Nothing was undone, because the credits of ${named.join(', ')}${more} were changed since, or what readers see of them was. Undo it for the others, or change these back first.`;
}

function readJson<T>(value: FormDataEntryValue | null, shape: z.ZodType<T>): T {
	try {
		return shape.parse(JSON.parse(String(value ?? '')));
	} catch {
		throw new Refusal('This page is out of date. Nothing was changed; load it again.');
	}
}
