'use server';

import { findBylinesForDesk } from '@/features/byline/byline-desk-queries';
import { makeGuestByline } from '@/features/byline/byline-guest-mutations';
import { findTopicsForDesk } from '@/features/newsroom/topic-desk-queries';
import { makeTopic } from '@/features/newsroom/topic-mutations';
import { acting } from '@/features/staff/acting';
import type { Staff } from '@/features/staff/actor';
import { currentStaff } from '@/features/staff/auth';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { attempt, Refusal, type Result } from '@/lib/result';
import { saveStoryFields } from './field-mutations';
import { readFieldChanges } from './field-schema';

const LONGEST_CHANGE = 200_000;
const LONGEST_NAME = 300;

/** `changes` is JSON; the answer's `version` is that of the fields as they are now. */
export async function saveFieldsAction(_state: FormState, form: FormData): Promise<FormState> {
	return answering(form, async (staff) => {
		const changes = readFieldChanges(readJson(textField(form, 'changes', LONGEST_CHANGE)));
		const confirmed = form.get('confirmed') === 'on';
		const saved = await saveStoryFields(staff, textField(form, 'id', 64), changes, { confirmed });
		return saved.ok ? { ok: true, value: { version: String(saved.value.version) } } : saved;
	});
}

/** `found` is JSON: who in the register is called `q`. */
export async function findBylinesAction(_state: FormState, form: FormData): Promise<FormState> {
	return finding(form, findBylinesForDesk);
}

/** `found` is JSON: the topics that are called `q`. */
export async function findTopicsAction(_state: FormState, form: FormData): Promise<FormState> {
	return finding(form, findTopicsForDesk);
}

/** `found` is JSON: the byline that was made, or those who bear the name already. */
export async function makeGuestAction(_state: FormState, form: FormData): Promise<FormState> {
	return answering(form, async (staff) => {
		const anyway = form.get('anyway') === 'on';
		const guest = await makeGuestByline(staff, textField(form, 'name', LONGEST_NAME), { anyway });
		return guest.ok ? told(guest.value) : guest;
	});
}

/** `found` is JSON: the topic of that name, made or known. */
export async function makeTopicAction(_state: FormState, form: FormData): Promise<FormState> {
	return answering(form, async (staff) => {
		const topic = await makeTopic(staff, textField(form, 'name', LONGEST_NAME));
		return topic.ok ? told(topic.value) : topic;
	});
}

const told = (found: unknown): Result<Record<string, string>> => ({
	ok: true,
	value: { found: JSON.stringify(found) },
});

/** Changes nothing, so the page is not made anew as it is after a deed. */
async function finding(form: FormData, find: (staff: Staff, query: string) => Promise<unknown[]>): Promise<FormState> {
	const answer = (ok: boolean, message: string, values: Record<string, string> = {}): FormState => ({
		...{ ok, message, errors: {}, values, at: Date.now() },
	});
	const staff = await currentStaff();
	if (!staff) return answer(false, 'You are not signed in here (any more).');
	const found = await attempt(() => find(staff, textField(form, 'q', LONGEST_NAME)));
	return found.ok ? answer(true, '', { found: JSON.stringify(found.value) }) : answer(false, found.message);
}

/** As `acting`, for what has more to say than that it was done. */
async function answering(
	form: FormData,
	work: (staff: Staff) => Promise<Result<Record<string, string>>>,
): Promise<FormState> {
	let values: Record<string, string> = {};
	const state = await acting(
		form,
		async (staff) => {
			const result = await work(staff);
			if (result.ok) values = result.value;
			return result;
		},
		'',
	);
	return state?.ok ? { ...state, values } : state;
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('This did not arrive whole, so nothing was saved. Try again.');
	}
}
