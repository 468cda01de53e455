'use client';

import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useFound } from '@/components/ui/use-found';
import { routes } from '@/lib/routes';
import { readTypedAddress } from '../typed-address';
import type { LinkTarget } from './link-target';

type Props = {
	/** Where the link leads now; "" where there is none. */
	href: string;
	/** What is to be linked: what the paper has about it is offered first. */
	words: string;
	/** "" takes the link away. */
	apply: (address: string) => void;
};

const WRONG = 'This cannot be linked to. Links begin with https://, mailto:, tel: or / for a page of your paper.';

/** An address, or words by which one of the paper's own stories is found: ARIA's "combobox with a list". */
export function LinkFields({ href, words, apply }: Props) {
	const id = useId();
	const [typed, setTyped] = useState(href);
	const [chosen, setChosen] = useState(-1);
	const [wrong, setWrong] = useState(false);
	const isAddress = /^(?:[a-z]+:|\/|#)/i.test(typed.trim());
	const asked = isAddress ? '' : typed.trim() || words;
	const { answer, state } = useFound<{ targets: LinkTarget[] }>(routes.deskLinkTargets(), asked);
	const targets = answer?.targets ?? [];
	const at = chosen < targets.length ? chosen : -1;
	const done = () => {
		const target = targets[at];
		const address = target ? target.href : typed.trim() === '' ? '' : readTypedAddress(typed);
		if (address === null || (address === '' && href === '')) setWrong(true);
		else apply(address);
	};
	const move = (by: number) => {
		if (targets.length > 0)
			setChosen(((((at + 1 + by) % (targets.length + 1)) + targets.length + 1) % (targets.length + 1)) - 1);
	};
	return (
		<>
			<label htmlFor={id} className="field-label">
				Address, or words of a story
			</label>
			<input
				id={id}
				className="input"
				role="combobox"
				aria-expanded={targets.length > 0}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
				value={typed}
				maxLength={2_000}
				autoComplete="off"
				autoCapitalize="off"
				spellCheck={false}
				placeholder="https://example.org"
				aria-invalid={wrong || undefined}
				aria-describedby={wrong ? `${id}-wrong` : undefined}
				onChange={(event) => {
					setTyped(event.target.value);
					setChosen(-1);
					setWrong(false);
				}}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return;
					if (event.key === 'Enter') done();
					else if (event.key === 'ArrowDown') move(1);
					else if (event.key === 'ArrowUp') move(-1);
					else return;
					event.preventDefault();
				}}
			/>
			<div id={`${id}-list`} className="link-targets" role="listbox" aria-label="Stories of this paper">
				{targets.map((target, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as ARIA has it
					<div
						key={target.id}
						id={`${id}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === at}
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => apply(target.href)}
					>
						<span className="link-target-headline">{target.headline}</span>
						<span className="link-target-place">
							{target.section} · {target.day}
						</span>
					</div>
				))}
			</div>
			<p role="status" className={targets.length > 0 ? 'sr-only' : 'link-targets-state'}>
				{targets.length > 0 ? `${targets.length} stories of this paper` : STATES[state]}
			</p>
			{wrong && (
				<p id={`${id}-wrong`} className="field-error" role="alert">
					{WRONG}
				</p>
			)}
			<div className="writing-link-ends">
				<button type="button" className={buttonClass('primary')} onClick={done}>
					Set link
				</button>
				{href !== '' && (
					<button type="button" className={buttonClass('plain')} onClick={() => apply('')}>
						Remove link
					</button>
				)}
			</div>
		</>
	);
}

const STATES = {
	idle: '',
	looking: 'Looking…',
	done: 'No published story of this paper holds these words.',
	ended: 'Your session has ended. Sign in again in another tab, then look once more.',
	failed: 'The newsroom did not answer. An address can be typed all the same.',
} as const;
