'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { FieldState } from './field-state';
import { type FieldStory, useField } from './use-field';

/** How many words were asked for; what is no number is told, and not saved. */
export function LengthField({ story, words }: { story: FieldStory; words: number | null }) {
	const field = useField(story, 'commissionedWords', words);
	const [text, setText] = useState<string | null>(null);
	const wrong = text !== null && readWords(text) === undefined;
	const { typed, refused } = field.draft;
	return (
		<div>
			<Field
				name="commissionedWords"
				label="Commissioned length"
				hint="In words. May be empty."
				error={wrong ? 'This is not a whole number from 1 to 1,000,000.' : refused?.error || undefined}
			>
				<input
					className="input"
					inputMode="numeric"
					autoComplete="off"
					maxLength={9}
					value={text ?? String(typed ?? '')}
					onChange={({ target }) => {
						setText(target.value);
						const read = readWords(target.value);
						if (read !== undefined) field.change(read, 'typing');
					}}
					onBlur={() => {
						if (!wrong) setText(null);
						field.leave();
					}}
				/>
			</Field>
			<FieldState besides field={field} inWords={(value) => (value === null ? 'none' : `${value} words`)} />
		</div>
	);
}

/** "1,200" and "1 200" are 1200; nothing is none. */
export function readWords(text: string): number | null | undefined {
	const digits = text.replace(/[\s,.]/gu, '');
	if (digits === '') return null;
	const number = Number(digits);
	return /^\d+$/.test(digits) && number >= 1 && number <= 1_000_000 ? number : undefined;
}
