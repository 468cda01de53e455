'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Field } from './use-field';

type Props<T> = {
	field: Field<T>;
	inWords: (value: T) => string;
	/** What is wrong with it stands at the control already. */
	besides?: boolean;
};

/** How the saving of one field goes, in words, and what can be done where it does not. */
export function FieldState<T>({ field, inWords, besides = false }: Props<T>) {
	const { draft } = field;
	return (
		<div className="panel-state" role="status">
			{draft.theirs ? (
				<Notice tone="warn">
					<p>
						{draft.refused?.message ?? `A colleague changed this meanwhile: now ${inWords(draft.theirs.value)}.`} Yours
						is not saved, and still here.
					</p>
					<Ends>
						<Press does={field.takeTheirs}>Take theirs</Press>
						<Press does={field.keepMine}>Save mine instead</Press>
					</Ends>
				</Notice>
			) : draft.refused && besides && draft.refused.error !== '' ? (
				<span className="text-danger">Not saved. What you entered is still here.</span>
			) : draft.refused ? (
				<Notice tone="danger">
					<p>Not saved. {draft.refused.error || draft.refused.message} What you entered is still here.</p>
					<Ends>
						<Press does={field.again}>Try again</Press>
					</Ends>
				</Notice>
			) : (
				<span className="text-muted">{draft.sent ? 'Saving…' : draft.saved ? 'Saved' : ''}</span>
			)}
		</div>
	);
}

export const Ends = ({ children }: { children: ReactNode }) => <div className="panel-ends">{children}</div>;

export function Press({ does, children }: { does: () => void; children: ReactNode }) {
	return (
		<button type="button" className={buttonClass('plain')} onClick={does}>
			{children}
		</button>
	);
}
