'use client';

import { Field } from '@/components/ui/field';
import { FieldState } from './field-state';
import type { Field as Saved } from './use-field';

type Props = {
	field: Saved<string>;
	name: string;
	label: string;
	hint?: string;
	options: readonly { value: string; label: string }[];
};

/** One of a list, saved when it is chosen. */
export function ChoiceField({ field, name, label, hint, options }: Props) {
	const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
	return (
		<div>
			<Field name={name} label={label} hint={hint} error={field.draft.refused?.error || undefined}>
				<select className="input" value={field.draft.typed} onChange={(event) => field.change(event.target.value)}>
					{options.map(({ value, label: words }) => (
						<option key={value} value={value}>
							{words}
						</option>
					))}
				</select>
			</Field>
			<FieldState besides field={field} inWords={labelOf} />
		</div>
	);
}
