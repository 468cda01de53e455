'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useRefresh } from '@/components/ui/use-refresh';
import type { FormState } from '@/lib/form-state';
import { saveFieldsAction } from './field-actions';
import { type FieldDraft, type FieldEvent, isDue, isUnsaved, newDraft, nextDraft } from './field-draft';
import { FIELD_NAMES, type FieldName, type FieldValues } from './field-names';

/** How long after the last letter a text is saved by itself. */
const PAUSE_MS = 1_200;

const NO_ANSWER = 'The newsroom did not answer.';

export type Field<T> = {
	draft: FieldDraft<T>;
	/** Shown at once; saved at once too, unless more is likely to follow, as while one types. */
	change: (value: T, more?: 'typing') => void;
	/** Saves now what was typed: on leaving the field. */
	leave: () => void;
	/** Tries once more what was refused. */
	again: () => void;
	/** Saves although it takes the story from whoever asks. */
	confirm: (value: T) => void;
	keepMine: () => void;
	takeTheirs: () => void;
};

export type FieldStory = { id: string; fieldsVersion: number };

/** A field of a story that saves itself, and says how that went. */
export function useField<K extends FieldName>(
	{ id, fieldsVersion }: FieldStory,
	name: K,
	stored: FieldValues[K],
): Field<FieldValues[K]> {
	type Value = FieldValues[K];
	const readAgain = useRefresh();
	const [draft, tell] = useReducer(nextDraft<Value>, null, () => newDraft(stored, fieldsVersion));
	const [hurried, setHurried] = useState(false);
	const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
	/** Holds for what is typed now, however often it has to be sent. */
	const confirmed = useRef(false);
	const newest = useRef(draft);
	newest.current = draft;

	// The page hands over another object at each reading; it says something new only with other words or another number.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(
		() => tell({ kind: 'arrive', value: stored, version: fieldsVersion }),
		[fieldsVersion, JSON.stringify(stored)],
	);

	const due = hurried && isDue(draft);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is what was typed when it became due
	useEffect(() => {
		if (!due) return;
		tell({ kind: 'send' });
		send(id, name, draft, confirmed.current).then((answer) => {
			if (answer?.ok) return tell({ kind: 'done', version: Number(answer.values['version']) });
			tell({ kind: 'refuse', message: answer?.message ?? NO_ANSWER, error: answer?.errors[name] ?? '' });
			// A colleague may have been first: then the page learns what it is now.
			if (answer) readAgain();
		});
	}, [due]);

	useEffect(() => {
		const closing = (event: BeforeUnloadEvent) => {
			if (isUnsaved(newest.current)) event.preventDefault();
		};
		window.addEventListener('beforeunload', closing);
		return () => {
			window.removeEventListener('beforeunload', closing);
			clearTimeout(typing.current);
			if (isDue(newest.current)) sendInLeaving(id, name, newest.current);
		};
	}, [id, name]);

	const hurry = (event: FieldEvent<Value>) => {
		tell(event);
		setHurried(true);
	};
	return {
		draft,
		change: (value, more) => {
			confirmed.current = false;
			tell({ kind: 'type', value });
			clearTimeout(typing.current);
			setHurried(more === undefined);
			if (more) typing.current = setTimeout(() => setHurried(true), PAUSE_MS);
		},
		leave: () => setHurried(true),
		again: () => hurry({ kind: 'again' }),
		confirm: (value) => {
			confirmed.current = true;
			hurry({ kind: 'type', value });
		},
		keepMine: () => hurry({ kind: 'keep mine' }),
		takeTheirs: () => tell({ kind: 'take theirs' }),
	};
}

/** Null where nobody answered. */
function send<T>(id: string, name: FieldName, { seen, typed }: FieldDraft<T>, confirmed: boolean): Promise<FormState> {
	const form = new FormData();
	form.set('id', id);
	form.set('changes', JSON.stringify({ [name]: { seen, value: typed } }));
	if (confirmed) form.set('confirmed', 'on');
	return saveFieldsAction(null, form).catch(() => null);
}

/** The form is gone when the answer comes, so a no is told where it is still seen. */
async function sendInLeaving<T>(id: string, name: FieldName, draft: FieldDraft<T>): Promise<void> {
	const answer = await send(id, name, draft, false);
	if (!answer?.ok)
		toast.error(`The ${FIELD_NAMES[name]} of the story you left is not saved. ${answer?.message ?? NO_ANSWER}`);
}
