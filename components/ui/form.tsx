'use client';

import { unstable_rethrow } from 'next/navigation';
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { useFormStatus } from 'react-dom';
import type { FormState } from '@/lib/form-state';
import { type ButtonKind, buttonClass } from './button';
import { FormStateProvider } from './form-context';
import { toast } from './toast';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
	action: Action;
	/** What the button says. Without it the children hold the buttons. */
	submit?: string;
	kind?: ButtonKind;
	/** A sentence asked once before it is done. */
	confirm?: string;
	hidden?: Record<string, string>;
	className?: string;
	children?: ReactNode;
};

/** A form that a server action answers: it works before scripts load, and nothing typed is lost by a refusal. */
export function ActionForm({ action, submit, kind = 'primary', confirm, hidden = {}, className, children }: Props) {
	const [ready, setReady] = useState(false);
	// The form must be born with the server's own action, or it could not be sent without script.
	useEffect(() => setReady(true), []);
	const [state, act] = useActionState(ready ? withToast(action) : action, null);
	return (
		<form action={act} className={className ?? 'form'}>
			{Object.entries(hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{state && !state.ok && state.message !== '' && (
				<p role="alert" key={state.at} className="form-refused">
					{state.message}
				</p>
			)}
			<FormStateProvider value={state}>{children}</FormStateProvider>
			{submit && (
				<Submit key={confirm && state?.at} kind={kind} confirm={confirm} refused={state?.ok === false}>
					{submit}
				</Submit>
			)}
			{/* The toast says it aloud; this stays, and is all there is without script. */}
			{state?.ok && state.message !== '' && <p className="form-done">{state.message}</p>}
		</form>
	);
}

type SubmitProps = { kind: ButtonKind; confirm: string | undefined; refused: boolean; children: string };

function Submit({ kind, confirm, refused, children }: SubmitProps) {
	const { pending } = useFormStatus();
	const asks = useRef<HTMLElement>(null);
	// A refusal closes the question, and with it the button that was pressed.
	useEffect(() => {
		if (refused) asks.current?.focus();
	}, [refused]);
	const button = (
		<button type="submit" className={buttonClass(kind)} disabled={pending} aria-busy={pending}>
			{children}
		</button>
	);
	if (!confirm) return <div className="form-submit">{button}</div>;
	return (
		<details className="form-confirm">
			<summary ref={asks} className={buttonClass(kind === 'primary' ? 'plain' : kind)}>
				{children}…
			</summary>
			<p>{confirm}</p>
			{button}
		</details>
	);
}

/** Said here and not in an effect: what was done may have taken the form itself off the page. */
function withToast(action: Action): Action {
	return async (state, form) => {
		try {
			const next = await action(state, form);
			if (next?.ok && next.message !== '') toast.success(next.message);
			return next;
		} catch (error) {
			unstable_rethrow(error);
			return {
				ok: false,
				message:
					'The newsroom did not answer, so this may not have been done. What you typed is still here: try again.',
				errors: {},
				values: typed(form),
				at: Date.now(),
			};
		}
	};
}

const SECRETS = /password|code|secret/i;

function typed(form: FormData): Record<string, string> {
	const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
	return Object.fromEntries(texts.filter(([name]) => !SECRETS.test(name)));
}
