'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/field';
import { useFormState } from '@/components/ui/form-context';
import { ASKED, MOST_SAID, type Said } from '../story-asked';
import type { PublicationProblem } from '../story-checks';

type Props = {
	problems: readonly PublicationProblem[];
	/** What was written when it was scheduled. */
	said?: Said;
};

/**
 * What stands between a story and readers. Errors are only told; each warning is ticked
 * away, or all at once, and the form names them; one that asks for words has a field in
 * the place of the tick. The browser holds it back until then.
 */
export function PublicationProblems({ problems, said = {} }: Props) {
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	// React resets a form after its action: what was ticked is put back by boxes born anew.
	const at = useFormState()?.at ?? 0;
	const of = (weight: PublicationProblem['weight']) =>
		problems.filter((one) => one.weight === weight && !one.asks).map(({ message }) => message);
	const [errors, warnings] = [of('error'), of('warning')];
	const asking = problems.flatMap(({ message, asks }) => (asks ? [{ message, asks }] : []));
	const tick = (messages: readonly string[], on: boolean) =>
		setTicked((before) => new Set([...before, ...messages].filter((one) => on || !messages.includes(one))));
	const all = warnings.every((message) => ticked.has(message));
	return (
		<>
			{errors.length > 0 && (
				<div className="notice" data-tone="danger">
					<p className="font-medium">It cannot be published as it is:</p>
					<ul className="problems">
						{errors.map((message) => (
							<li key={message}>{message}</li>
						))}
					</ul>
				</div>
			)}
			{warnings.length + asking.length > 0 && (
				<fieldset className="notice" data-tone="warn">
					<legend className="sr-only">Warnings</legend>
					{asking.map(({ message, asks }) => (
						<div key={asks} className="problem-asked">
							<p className="font-medium">{message}</p>
							<TextField
								name={asks}
								label={ASKED[asks].label}
								defaultValue={said[asks] ?? ''}
								required
								maxLength={MOST_SAID}
								autoComplete="off"
							/>
						</div>
					))}
					{warnings.length > 0 && <p className="font-medium">Tick what may stay as it is:</p>}
					{warnings.map((message) => (
						<label key={`${at} ${message}`} className="field-check problem">
							<input
								type="checkbox"
								name="confirmed"
								value={message}
								required
								checked={ticked.has(message)}
								onChange={(event) => tick([message], event.target.checked)}
							/>
							<span>{message}</span>
						</label>
					))}
					{warnings.length > 1 && (
						<label key={`${at} all`} className="field-check problem font-medium">
							<input type="checkbox" checked={all} onChange={(event) => tick(warnings, event.target.checked)} />
							<span>All of it</span>
						</label>
					)}
				</fieldset>
			)}
		</>
	);
}
