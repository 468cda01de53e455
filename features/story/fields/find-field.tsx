'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { type Finder, type Option, useOptions } from './use-options';

type Props = {
	label: string;
	hint?: ReactNode;
	placeholder?: string;
	find: Finder;
	/** With what was typed to find it. */
	choose: (option: Option, typed: string) => void;
	/** What else can be done with what is typed: "Add … as a guest". */
	extra?: (typed: string, found: readonly Option[]) => Option | null;
};

/** A box that finds as one types (ARIA authoring practices, "combobox with list autocomplete"). */
export function FindField({ label, hint, placeholder, find, choose, extra }: Props) {
	const id = useId();
	const [typed, setTyped] = useState('');
	const [open, setOpen] = useState(false);
	const [at, setAt] = useState(-1);
	const { found, state } = useOptions(find, typed);
	const more = state === 'found' ? (extra?.(typed.trim(), found) ?? null) : null;
	const options = more ? [...found, more] : found;
	const shown = open && typed.trim() !== '';

	const take = (option: Option | undefined) => {
		if (!option) return;
		choose(option, typed.trim());
		setTyped('');
		setOpen(false);
		setAt(-1);
	};
	const step = (by: number) =>
		setAt((now) => (options.length === 0 ? -1 : (now + by + options.length) % options.length));
	const press = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			if (shown) take(options[at] ?? (options.length === 1 ? options[0] : undefined));
		} else if (event.key === 'Escape' && shown) {
			event.stopPropagation();
			setOpen(false);
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			setOpen(true);
			step(event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1);
		}
	};
	return (
		<div className="field panel-find">
			<label htmlFor={id} className="field-label">
				{label}
			</label>
			<input
				id={id}
				className="input"
				role="combobox"
				aria-expanded={shown && options.length > 0}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={shown && at >= 0 && at < options.length ? `${id}-${at}` : undefined}
				aria-describedby={hint ? `${id}-hint` : undefined}
				autoComplete="off"
				spellCheck={false}
				maxLength={120}
				placeholder={placeholder}
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value);
					setOpen(true);
					setAt(-1);
				}}
				onKeyDown={press}
				onFocus={() => setOpen(true)}
				onBlur={() => setOpen(false)}
			/>
			<div
				id={`${id}-list`}
				role="listbox"
				aria-label={label}
				className="panel-options"
				hidden={!shown || options.length === 0}
			>
				{options.map((option, index) => (
					// biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the option that is active
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
					<div
						key={option.id}
						id={`${id}-${index}`}
						role="option"
						aria-selected={index === at}
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => take(option)}
					>
						<span>{option.label}</span>
						{option.note && <span className="text-muted">{option.note}</span>}
					</div>
				))}
			</div>
			<p role="status" className={shown && (state !== 'found' || options.length === 0) ? 'field-hint' : 'sr-only'}>
				{shown ? said(state, options.length) : ''}
			</p>
			{hint && (
				<p id={`${id}-hint`} className="field-hint">
					{hint}
				</p>
			)}
		</div>
	);
}

function said(state: 'idle' | 'looking' | 'found' | 'failed', count: number): string {
	if (state === 'looking') return 'Looking…';
	if (state === 'failed') return 'The newsroom did not answer. Type on to try again.';
	if (state === 'idle') return '';
	return count === 0 ? 'Nothing found.' : `${count} to choose from.`;
}
