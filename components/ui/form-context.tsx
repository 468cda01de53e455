'use client';

import { createContext, useContext } from 'react';
import type { FormState } from '@/lib/form-state';

const Context = createContext<FormState>(null);

export const FormStateProvider = Context.Provider;

/** What the form around this field was last answered; null before it was sent. */
export const useFormState = (): FormState => useContext(Context);

/** What was typed before a refusal, and what was wrong with it. After a success the page itself knows the new values. */
export function useAnswered(name: string): {
	typed: string | undefined;
	sent: boolean;
	error: string | undefined;
	at: number;
} {
	const state = useFormState();
	const sent = state !== null && !state.ok;
	return {
		typed: sent ? state.values[name] : undefined,
		sent,
		error: sent ? state.errors[name] : undefined,
		at: state?.at ?? 0,
	};
}
