'use client';

import { Field } from '@/components/ui/field';
import { FieldGroup } from './field-group';
import { FieldState } from './field-state';
import { valueInWords } from './field-words';
import { type FieldStory, useField } from './use-field';

export function NotesField({ story, notes }: { story: FieldStory; notes: string }) {
	const field = useField(story, 'notes', notes);
	return (
		<FieldGroup title="Notes to editors">
			<Field name="notes" label="Notes" hint="Never published." error={field.draft.refused?.error || undefined}>
				<textarea
					className="input"
					rows={4}
					maxLength={20_000}
					value={field.draft.typed}
					onChange={({ target }) => field.change(target.value, 'typing')}
					onBlur={field.leave}
				/>
			</Field>
			<FieldState besides field={field} inWords={(value) => valueInWords('notes', value, new Map())} />
		</FieldGroup>
	);
}
