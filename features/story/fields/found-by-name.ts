'use client';

import type { FoundByline, GuestByline } from '@/features/byline/byline-schema';
import type { FoundTopic } from '@/features/newsroom/newsroom-schema';
import type { FormState } from '@/lib/form-state';
import { findBylinesAction, findTopicsAction, makeGuestAction, makeTopicAction } from './field-actions';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Why something was not done, for the person to read. */
export class NotDone extends Error {}

async function ask(action: Action, fields: Record<string, string>): Promise<string> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const answer = await action(null, form).catch(() => null);
	if (!answer) throw new NotDone('The newsroom did not answer. Try again.');
	if (!answer.ok) throw new NotDone(Object.values(answer.errors)[0] ?? answer.message);
	return answer.values['found'] ?? '';
}

// What these read is our own actions' answer.

export const findBylines = async (q: string): Promise<FoundByline[]> =>
	JSON.parse(await ask(findBylinesAction, { q })) as FoundByline[];

export const findTopics = async (q: string): Promise<FoundTopic[]> =>
	JSON.parse(await ask(findTopicsAction, { q })) as FoundTopic[];

export const makeTopic = async (name: string): Promise<FoundTopic & { made: boolean }> =>
	JSON.parse(await ask(makeTopicAction, { name })) as FoundTopic & { made: boolean };

export const makeGuest = async (name: string, anyway: boolean): Promise<GuestByline> =>
	JSON.parse(await ask(makeGuestAction, { name, ...(anyway && { anyway: 'on' }) })) as GuestByline;
