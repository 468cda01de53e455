'use client';

import { cloneElement, type HTMLInputTypeAttribute, isValidElement, type ReactNode, useId } from 'react';
import { useAnswered } from './form-context';

type Common = { name: string; label: ReactNode; hint?: ReactNode; error?: string };

type Wired = { 'aria-describedby'?: string; 'aria-invalid'?: true };

/** A hint and an error are both read out with the control that they are about. */
function useWiring({ name, hint, error }: Pick<Common, 'name' | 'hint' | 'error'>) {
	const id = useId();
	const answered = useAnswered(name);
	const wrong = error ?? answered.error;
	const describedBy = [wrong && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
	const aria: Wired = {
		...(describedBy && { 'aria-describedby': describedBy }),
		...(wrong && { 'aria-invalid': true as const }),
	};
	return { id, wrong, aria, answered };
}

function Notes({ id, hint, wrong }: { id: string; hint: ReactNode; wrong: string | undefined }) {
	return (
		<>
			{wrong && (
				<p id={`${id}-error`} className="field-error">
					{wrong}
				</p>
			)}
			{hint && (
				<p id={`${id}-hint`} className="field-hint">
					{hint}
				</p>
			)}
		</>
	);
}

/** For a control that is none of those below: its label, hint and error, wired to the one element inside. */
export function Field({ children, ...common }: Common & { children: ReactNode }) {
	const { id, wrong, aria } = useWiring(common);
	return (
		<div className="field">
			{/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
			<label>
				<span className="field-label">{common.label}</span>
				{isValidElement<Wired>(children) ? cloneElement(children, aria) : children}
			</label>
			<Notes id={id} hint={common.hint} wrong={wrong} />
		</div>
	);
}

type TextProps = Common & {
	type?: HTMLInputTypeAttribute;
	defaultValue?: string;
	autoComplete?: string;
	required?: boolean;
	multiline?: boolean;
	/** The id of a `datalist` to choose from. */
	list?: string;
	inputMode?: 'numeric' | 'email' | 'search' | 'text';
	maxLength?: number;
	placeholder?: string;
	autoFocus?: boolean;
	spellCheck?: boolean;
};

export function TextField({ label, hint, error, multiline, type = 'text', defaultValue = '', ...rest }: TextProps) {
	const { id, wrong, aria, answered } = useWiring({ name: rest.name, hint, error });
	const control = { ...rest, ...aria, id, className: 'input', defaultValue: answered.typed ?? defaultValue };
	return (
		<div className="field">
			<label htmlFor={id} className="field-label">
				{label}
			</label>
			{multiline ? <textarea rows={4} {...control} /> : <input type={type} {...control} />}
			<Notes id={id} hint={hint} wrong={wrong} />
		</div>
	);
}

type SelectProps = Common & {
	options: readonly { value: string; label: string }[];
	defaultValue?: string;
	required?: boolean;
};

export function SelectField({ name, label, options, defaultValue = '', required, hint, error }: SelectProps) {
	const { id, wrong, aria, answered } = useWiring({ name, hint, error });
	return (
		<div className="field">
			<label htmlFor={id} className="field-label">
				{label}
			</label>
			<select
				// React resets a form after its action, and a select only to what it was born with.
				key={`${answered.at} ${defaultValue}`}
				id={id}
				name={name}
				required={required}
				defaultValue={answered.typed ?? defaultValue}
				className="input"
				{...aria}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
			<Notes id={id} hint={hint} wrong={wrong} />
		</div>
	);
}

type CheckProps = Common & { defaultChecked?: boolean; value?: string };

export function CheckField({ name, label, defaultChecked = false, value = 'on', hint, error }: CheckProps) {
	const { id, wrong, aria, answered } = useWiring({ name, hint, error });
	return (
		<div className="field">
			<label htmlFor={id} className="field-check">
				<input
					key={`${answered.at} ${defaultChecked}`}
					id={id}
					type="checkbox"
					name={name}
					value={value}
					defaultChecked={answered.sent ? answered.typed === value : defaultChecked}
					{...aria}
				/>
				<span>{label}</span>
			</label>
			<Notes id={id} hint={hint} wrong={wrong} />
		</div>
	);
}
