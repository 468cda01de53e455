'use client';

import { useEffect } from 'react';
import type { ButtonKind } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import { duplicateAction, readyAction, submitAction, undeleteAction, unscheduleAction } from '../story-actions';
import { tellRefusal } from './refusal-dialog';

/** Moves that ask nothing: one press, and a way back. */
const PRESSED = {
	submit: submitAction,
	ready: readyAction,
	unschedule: unscheduleAction,
	duplicate: duplicateAction,
	undelete: undeleteAction,
};
type PressedMove = keyof typeof PRESSED;

type Props = { move: PressedMove; label: string; id: string; seen: number; kind?: ButtonKind };

export function PressForm({ move, label, id, seen, kind = 'plain' }: Props) {
	return (
		<ActionForm
			action={PRESSED[move]}
			submit={label}
			kind={kind}
			hidden={{ id, seen: String(seen) }}
			className="press-form"
		>
			<TellWhenRefused />
		</ActionForm>
	);
}

/** A rival's move may take this very button away, and with it the words that say what happened. */
function TellWhenRefused() {
	const state = useFormState();
	useEffect(() => {
		if (state && !state.ok) tellRefusal(state.message);
	}, [state]);
	return null;
}
