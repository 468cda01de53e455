'use client';

import { useAnswered } from '@/components/ui/form-context';

type Option = { value: string; label: string; hint?: string };
type Props = {
	name: string;
	legend: string;
	options: readonly Option[];
	defaultValue?: string;
	required?: boolean;
	onChange?: (value: string) => void;
};

/** One of a few, all of which can be read before one is chosen. */
export function RadioField({ name, legend, options, defaultValue, required, onChange }: Props) {
	const { typed, sent, at } = useAnswered(name);
	const chosen = sent ? typed : defaultValue;
	return (
		<fieldset className="field">
			<legend className="field-label">{legend}</legend>
			{options.map(({ value, label, hint }) => (
				<label key={`${at} ${value}`} className="field-check problem">
					<input
						type="radio"
						name={name}
						value={value}
						required={required}
						defaultChecked={chosen === value}
						onChange={() => onChange?.(value)}
					/>
					<span>
						{label}
						{hint && <span className="text-muted"> {hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
