import type { HTMLInputTypeAttribute } from 'react';

type Props = {
	name: string;
	label: string;
	type?: HTMLInputTypeAttribute;
	hint?: string;
	value?: string;
	autoComplete?: string;
	required?: boolean;
	autoFocus?: boolean;
	minLength?: number;
	maxLength?: number;
	inputMode?: 'numeric';
	lines?: number;
	list?: string;
	className?: string;
};

/** A field of a page before the door: it works without any script, and its hint is read out with it. */
export function DoorField({ name, label, hint, value = '', lines, required = true, ...rest }: Props) {
	const about = hint ? { 'aria-describedby': `${name}-hint` } : {};
	const common = { id: name, name, required, defaultValue: value, ...about };
	return (
		<div className="door-field">
			<label htmlFor={name}>{label}</label>
			{lines ? <textarea rows={lines} {...common} /> : <input {...rest} {...common} />}
			{hint && (
				<p className="door-hint" id={`${name}-hint`}>
					{hint}
				</p>
			)}
		</div>
	);
}
