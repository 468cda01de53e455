'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { acting } from '@/features/staff/acting';
import type { Staff } from '@/features/staff/actor';
import { formatStampWithOffset } from '@/lib/dates';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { isStorable } from '@/lib/plain-text';
import { Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { beginStory, duplicateStory } from './story-begin-mutations';
import { deleteStory, undeleteStory } from './story-bin-mutations';
import { moveMany } from './story-bulk-mutations';
import { movedInWords } from './story-bulk-words';
import { choicesFor } from './story-due-time';
import { answersIn, confirmedIn, countIn, idIn, idsIn, optional, ticked } from './story-form';
import { holdStory, releaseStory } from './story-hold-mutations';
import {
	BULK_MOVES,
	CORRECTION_KINDS,
	correctionInput,
	holdInput,
	MOST_AT_ONCE,
	saidInput,
	scheduleInput,
	TIME_CHOICES,
} from './story-move-schema';
import { correctStory, killStory, publishStory, unpublishStory } from './story-mutations';
import { scheduleStory, unscheduleStory } from './story-schedule-mutations';
import { HOLD_KINDS } from './story-schema';
import { shareStory, unshareStory } from './story-share-mutations';
import { readyStory, returnStory, submitStory } from './story-stage-mutations';

/** A move with nothing to say but which story, and what was seen of it. */
type Move<T> = (staff: Staff, id: string, seen: number | undefined) => Promise<Result<T>>;

function move<T>(form: FormData, make: Move<T>, said: string | ((value: T) => string)): Promise<FormState> {
	return acting(form, (staff) => make(staff, known(form), countIn(form, 'seen')), said);
}

/** Every text of the form can be stored from here on, and so asked for. */
function known(form: FormData): string {
	for (const [, value] of form) {
		if (typeof value === 'string' && !isStorable(value))
			throw new Refusal('It holds a character that cannot be stored.');
	}
	return idIn(form);
}

export async function beginStoryAction(_state: FormState, form: FormData): Promise<FormState> {
	return thenOpen(form, (staff) => beginStory(staff));
}

export async function duplicateAction(_state: FormState, form: FormData): Promise<FormState> {
	return thenOpen(form, (staff) => duplicateStory(staff, known(form)));
}

async function thenOpen(form: FormData, make: (staff: Staff) => Promise<Result<{ id: string }>>): Promise<FormState> {
	let made = '';
	const state = await acting(form, make, ({ id }) => {
		made = id;
		return 'It is there.';
	});
	if (made !== '') redirect(routes.deskStory(made) as Route);
	return state;
}

export async function submitAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, submitStory, 'It is in review now.');
}

export async function readyAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, readyStory, 'It is ready now.');
}

export async function returnAction(_state: FormState, form: FormData): Promise<FormState> {
	const note = textField(form, 'reason', 10_000);
	return move(form, (staff, id, seen) => returnStory(staff, id, note, seen), 'It is a draft again.');
}

export async function publishAction(_state: FormState, form: FormData): Promise<FormState> {
	const fieldsSeen = countIn(form, 'fieldsSeen');
	const options = {
		substantial: ticked(form, 'substantial'),
		confirmed: confirmedIn(form),
		...(fieldsSeen !== undefined && { fieldsSeen }),
	};
	return move(
		form,
		(staff, id, seen) => {
			const said = saidInput.parse(answersIn(form));
			return publishStory(staff, id, { ...options, said, ...(seen !== undefined && { seen }) });
		},
		({ address }) => `Published. Readers have it at ${new URL(address, settings().siteUrl).href}`,
	);
}

export async function unpublishAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, unpublishStory, 'Unpublished. Its address answers “not found” until it is published again.');
}

export async function killAction(_state: FormState, form: FormData): Promise<FormState> {
	const notice = textField(form, 'notice', 10_000).trim();
	return move(form, (staff, id, seen) => killStory(staff, id, notice, seen), 'Killed. Its address says so.');
}

export async function correctAction(_state: FormState, form: FormData): Promise<FormState> {
	const kind = CORRECTION_KINDS.find((one) => one === textField(form, 'kind', 40));
	const entry = { kind, text: textField(form, 'text', 10_000).trim(), above: ticked(form, 'above') };
	return move(
		form,
		(staff, id, seen) => correctStory(staff, id, correctionInput.parse({ ...entry, seen })),
		'It stands on the story and on the page of corrections.',
	);
}

export async function scheduleAction(_state: FormState, form: FormData): Promise<FormState> {
	const wanted = { day: textField(form, 'day', 20), time: textField(form, 'time', 20) };
	const options = { substantial: ticked(form, 'substantial'), confirmed: confirmedIn(form) };
	const state = await move(
		form,
		(staff, id, seen) =>
			scheduleStory(
				staff,
				id,
				scheduleInput.parse({
					...wanted,
					...options,
					said: saidInput.parse(answersIn(form)),
					choice: choiceIn(form),
					seen,
					fieldsSeen: countIn(form, 'fieldsSeen'),
				}),
			),
		({ dueAt, zone, language }) => `It will be published on ${formatStampWithOffset(dueAt, zone, language)}.`,
	);
	return withChoices(state, form, wanted);
}

export async function unscheduleAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, unscheduleStory, 'It is no longer scheduled.');
}

export async function holdAction(_state: FormState, form: FormData): Promise<FormState> {
	const kind = HOLD_KINDS.find((one) => one === textField(form, 'kind', 40));
	const until = { untilDay: optional(form, 'untilDay', 20), untilTime: optional(form, 'untilTime', 20) };
	const entry = { kind, reason: textField(form, 'reason', 10_000), ...until, choice: choiceIn(form) };
	const state = await move(
		form,
		(staff, id, seen) => holdStory(staff, id, holdInput.parse({ ...entry, seen })),
		'It is on hold: nothing brings it to readers until someone releases it.',
	);
	return withChoices(state, form, { day: until.untilDay ?? '', time: until.untilTime ?? '00:00' });
}

export async function releaseAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, releaseStory, 'Released. Nothing is published by itself because of it.');
}

export async function deleteAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, deleteStory, 'It is in the bin. For 30 days it can be taken out again.');
}

export async function undeleteAction(_state: FormState, form: FormData): Promise<FormState> {
	return move(form, undeleteStory, 'It is out of the bin.');
}

export async function shareAction(_state: FormState, form: FormData): Promise<FormState> {
	const colleague = textField(form, 'colleague', 200);
	return move(
		form,
		(staff, id, seen) => shareStory(staff, id, colleague, seen),
		({ name }) => `${name} can work on it now.`,
	);
}

export async function unshareAction(_state: FormState, form: FormData): Promise<FormState> {
	const colleague = textField(form, 'colleague', 200);
	return move(form, (staff, id, seen) => unshareStory(staff, id, colleague, seen), 'It is no longer shared with them.');
}

const bulk = z.object({
	move: z.enum(BULK_MOVES),
	ids: z.array(z.string()).min(1, 'needs a story: tick one').max(MOST_AT_ONCE, `takes at most ${MOST_AT_ONCE} at once`),
});

export async function bulkAction(_state: FormState, form: FormData): Promise<FormState> {
	const kind = HOLD_KINDS.find((one) => one === textField(form, 'kind', 40));
	const input = {
		confirmed: ticked(form, 'confirmed'),
		reason: textField(form, 'reason', 1_000),
		...(kind && { kind }),
	};
	return acting(
		form,
		async (staff) => {
			known(form);
			const { move: which, ids } = bulk.parse({ move: textField(form, 'move', 40), ids: idsIn(form) });
			return moveMany(staff, which, ids, input);
		},
		movedInWords,
	);
}

const choiceIn = (form: FormData) => TIME_CHOICES.find((one) => one === textField(form, 'choice', 20));

/** Says with a refusal which times can be meant, where clocks change: "earlier=… | later=…". */
async function withChoices(
	state: FormState,
	form: FormData,
	wanted: { day: string; time: string },
): Promise<FormState> {
	if (!state || state.ok || choiceIn(form)) return state;
	const paper = await getPublishedNewsroom();
	const choices = paper ? choicesFor(wanted, paper.zone, paper.language) : [];
	if (choices.length === 0) return state;
	const told = choices.map(({ choice, label }) => `${choice}=${label}`).join(' | ');
	return { ...state, errors: { ...state.errors, choice: told } };
}
