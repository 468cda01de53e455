'use client';

import { type FormEvent, useRef, useState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { wordingsFor } from '../correction-wordings';
import { correctAction } from '../story-actions';
import type { CorrectionKind } from '../story-schema';
import { CorrectionWordings } from './correction-wordings';
import { MoveForm, type MoveSubject } from './move-form';
import { RadioField } from './radio-field';

type Kind = { value: CorrectionKind; label: string };
type Props = {
	subject: MoveSubject;
	/** Each with what stands above it on the paper. */
	kinds: readonly Kind[];
	/** The time of now, as readers will see it. */
	stamp: string;
	reason?: string | undefined;
};

type Typed = { kind: CorrectionKind; text: string; above: boolean };

export function CorrectionForm({ subject, kinds, stamp, reason }: Props) {
	const fields = useRef<HTMLDivElement>(null);
	const [typed, setTyped] = useState<Typed>({ kind: 'correction', text: '', above: false });
	const read = (event: FormEvent<HTMLElement>) => {
		const form = event.currentTarget.closest('form');
		if (form) setTyped(typedIn(new FormData(form), kinds));
	};
	// Only a wording's own gaps: whoever writes their own words may leave something out of a quotation.
	const [begun, setBegun] = useState(false);
	const unfilled = begun && typed.text.includes('…') ? 'Fill in every … first.' : undefined;
	const take = (wording: string) => {
		const text = fields.current?.querySelector('textarea');
		if (!text) return;
		fillIn(text, wording);
		setTyped({ ...typed, text: wording });
		setBegun(true);
	};
	return (
		<MoveForm subject={subject} action={correctAction} submit="Add it to the story" reason={reason ?? unfilled}>
			<div ref={fields} className="move-fields" onInput={read}>
				<SelectField name="kind" label="Kind" options={kinds} defaultValue="correction" />
				<CorrectionWordings wordings={wordingsFor(typed.kind)} take={take} />
				<TextField name="text" label="Text" multiline required maxLength={2_000} />
				<RadioField
					name="above"
					legend="Where"
					defaultValue=""
					options={[
						{ value: '', label: 'Below the text' },
						{ value: 'on', label: 'Above the text', hint: 'For what weighs heavily.' },
					]}
				/>
			</div>
			<figure className="correction-preview">
				<figcaption className="text-muted">
					As readers will see it, {typed.above ? 'above' : 'below'} the text:
				</figcaption>
				<p>
					<strong>{kinds.find(({ value }) => value === typed.kind)?.label}</strong> ({stamp}):{' '}
					{typed.text.trim() || '…'}
				</p>
			</figure>
		</MoveForm>
	);
}

/** Puts the wording in, with its first gap selected to be typed over. */
function fillIn(text: HTMLTextAreaElement, wording: string): void {
	text.value = wording;
	text.focus();
	const gap = wording.indexOf('…');
	if (gap >= 0) text.setSelectionRange(gap, gap + 1);
}

function typedIn(form: FormData, kinds: readonly Kind[]): Typed {
	const kind = kinds.find(({ value }) => value === form.get('kind'))?.value ?? 'correction';
	return { kind, text: String(form.get('text') ?? ''), above: form.get('above') === 'on' };
}
