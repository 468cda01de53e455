'use client';

import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Button, type ButtonKind } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import type { FormState } from '@/lib/form-state';
import { StillReading, useCloseDialog } from './dialog-closing';
import type { MoveTold } from './move-told';

type MoveAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What every move says of the story that it is about. */
export type MoveSubject = { id: string; moves: number; fieldsVersion: number; told: readonly MoveTold[] };

type Props = {
	subject: MoveSubject;
	action: MoveAction;
	submit: string;
	kind?: ButtonKind;
	/** Why it cannot be sent. */
	reason?: string | undefined;
	/** It brings to readers what stands beside the text, too. */
	withFields?: boolean;
	children?: ReactNode;
};

/**
 * Says with what it sends which state of the story was looked at when it was opened. What
 * others do meanwhile is shown at once, and is built upon only once it was read.
 */
export function MoveForm({ subject, action, submit, kind = 'primary', reason, withFields, children }: Props) {
	const [seen, setSeen] = useState({ moves: subject.moves, fields: subject.fieldsVersion });
	const isReading = useContext(StillReading);
	const wasReading = useRef(isReading);
	useEffect(() => {
		// What the dialog fetched as it opened is how it was opened: often one's own last change.
		if (isReading || wasReading.current) setSeen(({ moves }) => ({ moves, fields: subject.fieldsVersion }));
		wasReading.current = isReading;
	}, [isReading, subject.fieldsVersion]);
	const meanwhile = subject.told.filter(({ number }) => number > seen.moves).map(({ words }) => words);
	if (withFields && subject.fieldsVersion !== seen.fields) meanwhile.push('What stands beside the text was changed.');
	const hidden = { id: subject.id, seen: String(seen.moves), ...(withFields && { fieldsSeen: String(seen.fields) }) };
	return (
		<ActionForm action={action} hidden={hidden} kind={kind} {...(reason === undefined && { submit })}>
			<CloseWhenDone />
			{meanwhile.length > 0 && (
				<div role="alert" className="notice" data-tone="warn">
					<p className="font-medium">Meanwhile</p>
					{meanwhile.map((words) => (
						<p key={words}>{words}</p>
					))}
					<p className="mt-2">
						<button
							type="button"
							className="control control-plain"
							onClick={() => setSeen({ moves: subject.moves, fields: subject.fieldsVersion })}
						>
							Go on from here
						</button>
					</p>
				</div>
			)}
			{children}
			{reason !== undefined && (
				<Button kind={kind} reason={reason}>
					{submit}
				</Button>
			)}
		</ActionForm>
	);
}

function CloseWhenDone() {
	const close = useCloseDialog();
	const done = useFormState()?.ok === true;
	useEffect(() => {
		if (done) close();
	}, [done, close]);
	return null;
}
